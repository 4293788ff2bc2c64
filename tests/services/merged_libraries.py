"""Pairs of libraries in which random things were done, what is in them as plain sets, and what a
merging of the two has to make of these.

What both have in two forms counts by its name alone: whose form stays is the user's decision.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.domain.annotation import ArticleId, LabelId
from reader.domain.claim import Claim, EvidenceKind, Stance, Status
from reader.domain.details import Detail, FolderId, State
from reader.domain.notebook import Notebook, NotedArticle
from reader.domain.site_rules import Form
from reader.domain.span import Span
from reader.domain.subject import LIBRARY, about_article, about_claim
from reader.services import (
    annotating,
    article_folders,
    articles,
    claims,
    details,
    history,
    labels,
    notes,
    saved_searches,
    site_rules,
)
from reader.services.notebooks import notebook_of
from reader.store.articles import list_rows
from reader.store.library import Library
from tests.store.examples import stored

TEXTS = {
    "Harbour": ("The old harbour opened again on Monday.", "Nine ships came, said the mayor."),
    "Ferry": ("The ferry runs every hour.", "A ticket costs 12 francs."),
    "Market": ("The market moved to the hall.", "Forty stalls found no room there."),
    "Tower": ("The tower leans by 40 cm.", "Nobody may go up, said the keeper."),
}
NAMES = ("Berth", "Toll", "Stall")


def fill(library: Library, titles: list[str]) -> None:
    """Store some articles."""
    for title in titles:
        stored(library, *TEXTS[title], title=title)


class Hand:
    """Somebody who does random things in a library."""

    def __init__(self, library: Library, chance: random.Random) -> None:
        self._library = library
        self._chance = chance
        self._acts = (
            self.highlight,
            self.highlight,
            self.note_highlight,
            self.label,
            self.delete_highlight,
            self.note,
            self.claim,
            self.edit_claim,
            self.delete_claim,
            self.evidence,
            self.gather,
            self.state,
            self.star,
            self.title,
            self.file,
            self.unfile,
            self.trash,
            self.restore,
            self.new_label,
            self.search,
            self.rule,
            self.decide_paragraph,
            self.undo,
            self.redo,
        )

    def act(self, times: int) -> None:
        """Do so many things."""
        for _ in range(times):
            self._chance.choice(self._acts)()

    def _word(self) -> str:
        return self._chance.choice(("yes", "no", "who?", "ask again", "see page 4"))

    def _article(self) -> ArticleId | None:
        rows = list_rows(self._library)
        return self._chance.choice([row.id for row in rows]) if rows else None

    def _highlight(self) -> str | None:
        rows = self._library.query("SELECT uuid FROM annotation ORDER BY uuid")
        return self._chance.choice(rows)["uuid"] if rows else None

    def _claim(self) -> str | None:
        rows = claims.list_claims(self._library)
        return self._chance.choice(sorted(row.id for row in rows)) if rows else None

    def highlight(self) -> None:
        if (known := self._article()) is not None:
            article = articles.open_article(self._library, known)
            start = self._chance.randrange(len(article.document.text) - 6)
            label = LabelId(self._chance.randrange(1, 4))
            annotating.highlight(self._library, article, Span(start, start + 5), label)

    def note_highlight(self) -> None:
        if (one := self._highlight()) is not None:
            annotating.set_note(self._library, one, self._word(), typed=False)  # type: ignore[arg-type]

    def label(self) -> None:
        if (one := self._highlight()) is not None:
            known = labels.list_labels(self._library)
            annotating.toggle_label(self._library, one, self._chance.choice(known).id)  # type: ignore[arg-type]

    def delete_highlight(self) -> None:
        if (one := self._highlight()) is not None:
            annotating.delete(self._library, [one])  # type: ignore[list-item]

    def note(self) -> None:
        article, claim = self._article(), self._claim()
        about = [LIBRARY]
        about += [about_article(article)] if article is not None else []
        about += [about_claim(claim)] if claim is not None else []  # type: ignore[arg-type]
        text = self._chance.choice((self._word(), ""))
        notes.set_note(self._library, self._chance.choice(about), text, typed=False)

    def claim(self) -> None:
        if (one := self._highlight()) is not None:
            claims.make_claim(self._library, [one], self._word())  # type: ignore[list-item]

    def edit_claim(self) -> None:
        if (one := self._claim()) is not None:
            field_of = self._chance.choice(("speaker", "role", "said_where"))
            claims.set_fields(self._library, one, typed=False, **{field_of: self._word()})  # type: ignore[arg-type, misc]
            claims.set_status(self._library, [one], self._chance.choice(list(Status)))  # type: ignore[list-item]

    def delete_claim(self) -> None:
        if (one := self._claim()) is not None:
            claims.delete(self._library, [one])  # type: ignore[list-item]

    def evidence(self) -> None:
        if (one := self._claim()) is not None:
            target = f"https://{self._word().split()[0].strip('?')}.example/"
            claims.add_evidence(self._library, one, EvidenceKind.LINK, target, Stance.REFUTES)  # type: ignore[arg-type]

    def gather(self) -> None:
        claim, one = self._claim(), self._highlight()
        if claim is not None and one is not None:
            held = claims.open_claim(self._library, claim).highlights  # type: ignore[arg-type]
            verb = claims.release if one in held else claims.gather
            verb(self._library, claim, [one])  # type: ignore[arg-type, list-item]

    def state(self) -> None:
        if (one := self._article()) is not None:
            details.set_state(self._library, [one], self._chance.choice(list(State)))

    def star(self) -> None:
        if (one := self._article()) is not None:
            details.set_starred(self._library, [one], self._chance.random() < 0.5)

    def title(self) -> None:
        if (one := self._article()) is not None:
            known = articles.open_article(self._library, one)
            found = known.document.metadata.language
            value = self._chance.choice(("de", "fr", found))
            details.set_details(self._library, [one], {Detail.LANGUAGE: value})

    def file(self) -> None:
        if (one := self._article()) is not None:
            name = self._chance.choice(NAMES)
            known = {each.name: each.id for each in article_folders.list_folders(self._library)}
            if name not in known:
                known[name], _ = article_folders.add(self._library, name)
            article_folders.file(self._library, [one], known[name])

    def unfile(self) -> None:
        known, one = article_folders.list_folders(self._library), self._article()
        if known and one is not None:
            article_folders.unfile(self._library, [one], self._chance.choice(known).id)

    def trash(self) -> None:
        if self._chance.random() < 0.3 and (one := self._article()) is not None:
            articles.delete_articles(self._library, [one])

    def restore(self) -> None:
        binned = articles.binned(self._library)
        if binned:
            articles.restore_articles(self._library, [self._chance.choice(binned).article.id])

    def new_label(self) -> None:
        known = {one.name for one in labels.list_labels(self._library)}
        free = [name for name in NAMES if name not in known]
        if free:
            labels.add(self._library, self._chance.choice(free), "#336699")

    def search(self) -> None:
        saved_searches.save(self._library, self._chance.choice(("ferry", "harbour", "12")))

    def rule(self) -> None:
        if (one := self._article()) is not None:
            article = articles.open_article(self._library, one)
            rule = site_rules.proposed(article, 0, self._chance.random() < 0.5, Form.EXACT)
            if rule is not None:
                site_rules.add_rule(self._library, rule)

    def decide_paragraph(self) -> None:
        if (one := self._article()) is not None:
            articles.set_kept(self._library, one, [self._chance.randrange(2)], self._coin())

    def undo(self) -> None:
        history.undo(self._library)

    def redo(self) -> None:
        history.redo(self._library)

    def _coin(self) -> bool:
        return self._chance.random() < 0.5


@dataclass(frozen=True)
class Contents:
    """What is in a library, each thing by a name that it has in every library, with its form."""

    things: dict[tuple[str, ...], object] = field(default_factory=dict)

    @property
    def names(self) -> set[tuple[str, ...]]:
        """What there is, in whatever form."""
        return set(self.things)


def contents(library: Library) -> Contents:
    """Return what is in a library."""
    things: dict[tuple[str, ...], object] = {}
    notebook = notebook_of(library)
    paths = {one.id: one.name for one in notebook.labels}
    folders = {one.id: one.name for one in notebook.folders}
    for name in paths.values():
        things["label", name] = True
    for name in folders.values():
        things["folder", name] = True
    for article in notebook.articles:
        things |= dict(_of_article(article, paths, folders))
    for claim in notebook.claims:
        things |= dict(_of_claim(claim, notebook))
    if notebook.library_note:
        things["note",] = notebook.library_note.text
    for search in notebook.searches:
        things["search", search.query] = True
    for rule in notebook.rules:
        things["rule", rule.site, rule.words, str(rule.kept)] = True
    return Contents(things)


Thing = tuple[tuple[str, ...], object]


def _of_article(
    article: NotedArticle, paths: dict[LabelId, str], folders: dict[FolderId, str]
) -> Iterator[Thing]:
    key = article.hashes[0]
    yield ("article", key), article.deleted is not None
    yield ("state", key), article.state.value
    yield ("star", key), article.starred
    for detail, value in article.own.items():
        yield ("detail", key, detail.value), value
    for folder in article.folders:
        yield ("filed", key, folders[folder]), True
    for block, kept in article.overrides.items():
        yield ("paragraph", key, str(block)), kept
    if article.note:
        yield ("note", key), article.note.text
    for one in article.annotations:
        given = frozenset(paths[label] for label in one.labels)
        span = (one.target.span.start, one.target.span.end)
        yield ("highlight", one.id), (key, span, one.target.exact, one.note, given)


def _of_claim(claim: Claim, notebook: Notebook) -> Iterator[Thing]:
    form = (claim.statement, claim.speaker, claim.role, claim.said_where, claim.status.value)
    yield ("claim", claim.id), form
    for highlight in claim.highlights:
        yield ("gathered", claim.id, highlight), True
    for evidence in claim.evidence:
        yield ("evidence", evidence.id), evidence.target
    if claim.id in notebook.claim_notes:
        yield ("note", claim.id), notebook.claim_notes[claim.id].text


def pair(folder: Path, seed: int) -> tuple[Path, Path, Contents | None]:
    """Make two libraries, by a seed: copies of one in which both went on, which is told as well, or
    two that never met.
    """
    chance = random.Random(seed)  # noqa: S311 (a test)
    mine, theirs = folder / "mine.sqlite", folder / "theirs.sqlite"
    titles = list(TEXTS)
    before = None
    if seed % 2:
        with Library(mine) as library:
            fill(library, titles[:3])
            Hand(library, chance).act(25)
            library.copy_to(theirs)
            before = contents(library)
    for path, wanted in ((mine, titles[:3]), (theirs, titles[1:])):
        with Library(path) as library:
            if before is None:
                fill(library, wanted)
            elif path == theirs:
                fill(library, titles[3:])
            Hand(library, chance).act(18)
    return mine, theirs, before
