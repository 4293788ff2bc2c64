"""What was taken away in another library since both met, and left alone here: it goes here, too."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.domain.annotation import AnnotationId, ArticleId, LabelId
from reader.domain.article_row import State
from reader.domain.claim import ClaimId, RatingId
from reader.domain.details import FolderId
from reader.domain.notebook import Notebook, NotedArticle
from reader.domain.subject import Subject, SubjectKind
from reader.services.merging_policy import ThreeWay
from reader.store import (
    annotations,
    article_folders,
    claims,
    details,
    journal,
    labels,
    notes,
    saved_searches,
    site_rules,
)
from reader.store import articles as stored_articles
from reader.store.library import Library
from reader.store.rows.article import star_values, state_values

if TYPE_CHECKING:
    from reader.store.library import Database

Rows = Iterator[journal.RowChange | None]


@dataclass(slots=True)
class Deletions:
    """Takes things away; ``articles`` and ``folders`` say what those of the other library are
    here.
    """

    library: Library
    db: "Database"
    policy: ThreeWay
    articles: Mapping[ArticleId, ArticleId | None]
    folders: Mapping[FolderId, FolderId]

    def rows(self, notebook: Notebook) -> Rows:
        """Take away all of it."""
        if not self.policy.have_met:
            return
        yield from self._gone("claim", lambda key: claims.removed(self.db, ClaimId(key)))
        yield from self._gone(
            "annotation", lambda key: annotations.removed(self.db, AnnotationId(key))
        )
        yield from self._gone("evidence", self._by_uuid("evidence"))
        queries = {one.query for one in notebook.searches}
        for search in saved_searches.searches(self.library):
            if search.query not in queries:  # else it was kept anew, under another UUID
                yield from self._gone("saved_search", self._by_uuid("saved_search"), search.id)
        for rule in site_rules.rules(self.library):
            if not any(one.says_the_same(rule) for one in notebook.rules):
                yield from self._gone("site_rule", self._by_uuid("site_rule"), rule.id)
        yield from self._gone("claim_highlight", self._ungathered)
        for key in self.policy.theirs.removed("verdict"):
            yield from self._on_article("verdict", key, "block", int(key.partition("/")[2]))
        yield from self._unfiled(notebook)
        yield from self._notes(notebook)
        for noted in notebook.articles:
            yield from self._cells(noted)
        yield from self._names()

    def _names(self) -> Rows:
        """Take away what has no use any more, the innermost first."""
        for label in self.policy.ties("label").gone:
            yield from labels.removed(self.db, LabelId(label))
        for folder in self.policy.ties("folder").gone:
            yield from article_folders.removed(self.db, FolderId(folder))
        for rating in self.policy.ties("verdict_scale").gone:
            yield from claims.step_removed(self.library, self.db, RatingId(rating))

    def _gone(self, table: str, remove: Callable[[str], Rows], only: str | None = None) -> Rows:
        for key in self.policy.theirs.removed(table):
            if only in {None, key} and self.policy.only_theirs(table, key, key):
                yield from remove(key)

    def _by_uuid(self, table: str) -> Callable[[str], Rows]:
        def remove(key: str) -> Rows:
            yield journal.remove(self.db, table, {"uuid": key})

        return remove

    def _ungathered(self, key: str) -> Rows:
        claim, _, annotation = key.partition("/")
        yield journal.remove(self.db, "claim_highlight", {"claim": claim, "annotation": annotation})

    def _on_article(self, table: str, key: str, column: str, number: int) -> Rows:
        article = self.articles.get(ArticleId(int(key.partition("/")[0])))
        if article is not None and self.policy.only_theirs(table, f"{article}/{number}", key):
            yield journal.remove(self.db, table, {"article": article, column: number})

    def _unfiled(self, notebook: Notebook) -> Rows:
        """Take articles out of folders, but for those that were made anew there."""
        folders: dict[int, int] = dict(self.policy.ties("folder").was)
        folders.update(self.folders.items())
        filed = {
            (self.articles[noted.id], folders.get(folder))
            for noted in notebook.articles
            for folder in noted.folders
        }
        for key in self.policy.theirs.removed("article_folder"):
            article, _, number = key.partition("/")
            folder = folders.get(int(number))
            if (
                folder is not None
                and (self.articles.get(ArticleId(int(article))), folder) not in filed
            ):
                yield from self._on_article("article_folder", key, "folder", folder)

    def _notes(self, notebook: Notebook) -> Rows:
        """Empty the notes that were emptied there."""
        written = {f"article/{one.id}" for one in notebook.articles if one.note}
        written |= {f"claim/{claim}" for claim in notebook.claim_notes}
        written |= {"library/"} if notebook.library_note else set()
        for table, key in sorted(self.policy.theirs.changed):
            if table == "note" and key not in written:
                yield from self._emptied(key)

    def _emptied(self, key: str) -> Rows:
        kind, _, number = key.partition("/")
        if kind == SubjectKind.ARTICLE:
            number = str(self.articles.get(ArticleId(int(number))) or "")
        subject = Subject(SubjectKind(kind), number)
        here = notes.whole(self.library, subject)
        if here is not None and self.policy.only_theirs("note", f"{kind}/{number}", key):
            yield notes.emptied(self.db, subject)

    def _cells(self, noted: NotedArticle) -> Rows:
        """Take back a star, a state and details of an article."""
        article = self.articles.get(noted.id)
        if article is None or not self.policy.theirs.touched("article", noted.id):
            return
        known = stored_articles.load(self.library, article)
        if known.starred and not noted.starred and self._only("starred", article, noted):
            yield journal.put_cells(self.db, "article", star_values(article, False))
        is_new = noted.state is State.NEW and known.state is not State.NEW
        if is_new and self._only("state", article, noted):
            yield journal.put_cells(self.db, "article", state_values(article, State.NEW))
        own = {
            detail: value
            for detail, value in known.own.items()
            if detail in noted.own or not self._only(detail.value, article, noted)
        }
        if own != known.own:
            yield details.put_own(self.library, self.db, article, own)
            details.settle(self.db, {article: own})

    def _only(self, column: str, article: ArticleId, noted: NotedArticle) -> bool:
        return self.policy.only_theirs("article", article, noted.id, column)
