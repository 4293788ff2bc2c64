"""Which labels, folders and steps of the scale are given to something that stays, on the one side
and on the other, though the other one has taken them away.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from reader.domain.annotation import ArticleId, LabelId
from reader.domain.claim import RatingId
from reader.domain.details import FolderId
from reader.domain.notebook import Notebook
from reader.services.merging_policy import ThreeWay
from reader.store import annotations, article_folders, claims, labels
from reader.store.library import Library


@dataclass(slots=True)
class Needs:
    """What both sides use; ``articles`` says which articles of the other library are which here."""

    library: Library
    notebook: Notebook
    articles: Mapping[ArticleId, ArticleId | None]
    policy: ThreeWay
    _there: frozenset[tuple[str, int]] | None = field(default=None, init=False)

    def there(self, table: str, number: int) -> bool:
        """Whether one of the other library is given there to something that comes or stays, and
        was not before.
        """
        if self._there is None:
            self._there = frozenset(self._used_there())
        return (table, number) in self._there

    def here(self, table: str, number: int) -> bool:
        """Whether one of the library is given here to something that stays, and was not before."""
        match table:
            case "label":
                return self._labels_something(LabelId(number))
            case "folder":
                return self._holds_something(FolderId(number))
            case _:
                return self._rates_something(RatingId(number))

    def _used_there(self) -> Iterator[tuple[str, int]]:
        theirs, known = self.policy.theirs, annotations.known(self.library)
        for noted in self.notebook.articles:
            for one in noted.annotations:
                if theirs.touched("annotation", one.id, "labels") or (
                    one.id not in known and self._comes("annotation", one.id)
                ):
                    yield from (("label", label) for label in one.labels)
            for folder in noted.folders:
                filed = theirs.touched("article_folder", f"{noted.id}/{folder}")
                if filed or self.articles[noted.id] in self.policy.new_articles:
                    yield "folder", folder
        for claim in self.notebook.claims:
            known_here = claims.is_there(self.library, claim.id)
            if claim.rating is not None and (
                theirs.touched("claim", claim.id, "rating")
                or (not known_here and self._comes("claim", claim.id))
            ):
                yield "verdict_scale", claim.rating

    def _comes(self, table: str, key: str) -> bool:
        return not self.policy.is_unwanted(table, key, key)

    def _labels_something(self, label: LabelId) -> bool:
        there = {one.id for noted in self.notebook.articles for one in noted.annotations}
        return any(
            self.policy.mine.touched("annotation", one, "labels")
            or not (one in there or self.policy.only_theirs("annotation", one, one))
            for one in labels.highlights_of(self.library, label)
        )

    def _holds_something(self, folder: FolderId) -> bool:
        there = set(self.articles.values())
        return any(
            self.policy.mine.touched("article_folder", f"{article}/{folder}")
            or article not in there
            for article in article_folders.articles_in(self.library, folder)
        )

    def _rates_something(self, rating: RatingId) -> bool:
        there = {one.id for one in self.notebook.claims}
        return any(
            self.policy.mine.touched("claim", one, "rating")
            or not (one in there or self.policy.only_theirs("claim", one, one))
            for one in claims.rated(self.library, rating)
        )
