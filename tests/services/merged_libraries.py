"""Pairs of libraries in which random things were done, what is in them as plain sets, and what a
merging of the two has to make of these.

What both have in two forms counts by its name alone: whose form stays is the user's decision.

A label, a folder or a step of the scale that both had when they parted has the name that it had
then; any other the one that it has where it stands, and so it is one with what stood there.
"""

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.domain.annotation import ArticleId, Label, LabelId
from reader.domain.claim import Claim, EvidenceKind, Rating, Stance, Status
from reader.domain.details import Detail, Folder, State
from reader.domain.errors import FolderNameTaken, LabelBelowItself, LabelNameTaken
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
            self.rename_label,
            self.move_label,
            self.delete_label,
            self.rename_folder,
            self.move_folder,
            self.delete_folder,
            self.rate,
            self.edit_scale,
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

    def _label(self) -> LabelId | None:
        known = labels.list_labels(self._library)
        return self._chance.choice(known).id if known else None

    def _folder(self) -> Folder | None:
        known = article_folders.list_folders(self._library)
        return self._chance.choice(known) if known else None

    def highlight(self) -> None:
        if (known := self._article()) is not None:
            article = articles.open_article(self._library, known)
            start = self._chance.randrange(len(article.document.text) - 6)
            annotating.highlight(self._library, article, Span(start, start + 5), self._label())

    def note_highlight(self) -> None:
        if (one := self._highlight()) is not None:
            annotating.set_note(self._library, one, self._word(), typed=False)  # type: ignore[arg-type]

    def label(self) -> None:
        one, label = self._highlight(), self._label()
        if one is not None and label is not None:
            annotating.toggle_label(self._library, one, label)  # type: ignore[arg-type]

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
        folder, one = self._folder(), self._article()
        if folder is not None and one is not None:
            article_folders.unfile(self._library, [one], folder.id)

    def rename_folder(self) -> None:
        if (folder := self._folder()) is not None:
            with suppress(FolderNameTaken):
                article_folders.rename(self._library, folder.id, self._chance.choice(NAMES))

    def move_folder(self) -> None:
        folder, into = self._folder(), self._folder()
        if folder is not None:
            parent = None if into is None or self._coin() else into.id
            with suppress(FolderNameTaken, ValueError):
                article_folders.move(self._library, folder.id, parent)

    def delete_folder(self) -> None:
        if (folder := self._folder()) is not None:
            article_folders.delete(self._library, folder.id)

    def trash(self) -> None:
        if self._chance.random() < 0.3 and (one := self._article()) is not None:
            articles.delete_articles(self._library, [one])

    def restore(self) -> None:
        binned = articles.binned(self._library)
        if binned:
            articles.restore_articles(self._library, [self._chance.choice(binned).article.id])

    def new_label(self) -> None:
        parent = self._label() if self._coin() else None
        with suppress(LabelNameTaken):
            labels.add(self._library, self._chance.choice(NAMES), "#336699", parent=parent)

    def rename_label(self) -> None:
        if (label := self._label()) is not None:
            with suppress(LabelNameTaken):
                labels.rename(self._library, label, self._chance.choice(NAMES))

    def move_label(self) -> None:
        if (label := self._label()) is not None:
            parent = self._label() if self._coin() else None
            with suppress(LabelNameTaken, LabelBelowItself):
                labels.move(self._library, label, parent)

    def delete_label(self) -> None:
        if (label := self._label()) is not None:
            labels.delete(self._library, label)

    def rate(self) -> None:
        one, steps = self._claim(), claims.scale(self._library)
        if one is not None and steps:
            claims.set_rating(self._library, [one], self._chance.choice(steps).id)  # type: ignore[list-item]

    def edit_scale(self) -> None:
        steps = list(claims.scale(self._library))
        name = self._chance.choice(("Right", "Wrong", "Who knows"))
        if all(one.name != name for one in steps):
            if steps and self._coin():
                place = self._chance.randrange(len(steps))
                steps[place] = replace(steps[place], name=name)
            else:
                steps.append(claims.new_rating(name, "#336699"))
        elif steps:
            del steps[self._chance.randrange(len(steps))]
        claims.set_scale(self._library, steps)

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


Ones = Sequence[Label] | Sequence[Folder] | Sequence[Rating]
Keys = Mapping[int, str]


@dataclass(frozen=True)
class Contents:
    """What is in a library, each thing by a name that it has in every library, with its form.
    ``keys`` are the names of labels, folders and steps of the scale, by kind and number. Of these,
    ``remade`` are those that were taken away and made anew.
    """

    things: dict[tuple[str, ...], object] = field(default_factory=dict)
    keys: dict[str, Keys] = field(default_factory=dict)
    remade: frozenset[tuple[str, str]] = frozenset()

    @property
    def names(self) -> set[tuple[str, ...]]:
        """What there is, in whatever form."""
        return set(self.things)


def contents(library: Library, met: "Contents | None" = None) -> Contents:
    """Return what is in a library, which both had when they ``met``."""
    things: dict[tuple[str, ...], object] = {}
    notebook = notebook_of(library)
    kinds: dict[str, Ones] = {
        "label": notebook.labels,
        "folder": notebook.folders,
        "rating": notebook.scale,
    }
    keys = {kind: _keys(ones, met.keys[kind] if met else {}) for kind, ones in kinds.items()}
    for kind, ones in kinds.items():
        things |= {(kind, keys[kind][one.id]): _form(one, keys[kind]) for one in ones}
    for article in notebook.articles:
        things |= dict(_of_article(article, keys["label"], keys["folder"]))
    for claim in notebook.claims:
        things |= dict(_of_claim(claim, notebook, keys["rating"]))
    if notebook.library_note:
        things["note",] = notebook.library_note.text
    for search in notebook.searches:
        things["search", search.query] = True
    for rule in notebook.rules:
        things["rule", rule.site, rule.words, str(rule.kept)] = True
    remade = {
        (kind, key)
        for kind, known in (met.keys if met else {}).items()
        for number, key in keys[kind].items()
        if known.get(number) != key and key in known.values()
    }
    return Contents(things, keys, frozenset(remade))


def _keys(ones: Ones, met: Keys) -> dict[int, str]:
    """Return what each is called everywhere: by where it stood when both met, else by where it
    stands.
    """
    by_number = {one.id: one for one in ones}
    gone = {met[number] for number in met.keys() - by_number.keys()}
    keys: dict[int, str] = {}

    def key(number: int) -> str:
        if number not in keys:
            one = by_number[number]
            above = "" if _parent(one) is None else f"{key(int(_parent(one) or 0))}/"
            path = above + _plain(one.name)
            taken = path in met.values() and path not in gone
            keys[number] = met.get(number, f"{path} (new)" if taken else path)
        return keys[number]

    return {number: key(number) for number in by_number}


def _parent(one: Label | Folder | Rating) -> int | None:
    return None if isinstance(one, Rating) else one.parent


def _plain(name: str) -> str:
    """Return a name without the number that tells it from another one beside it."""
    return re.sub(r" \d+$", "", name)


def _form(one: Label | Folder | Rating, keys: Keys) -> tuple[str, str | None]:
    parent = _parent(one)
    return _plain(one.name), None if parent is None else keys[parent]


Thing = tuple[tuple[str, ...], object]


def _of_article(article: NotedArticle, paths: Keys, folders: Keys) -> Iterator[Thing]:
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


def _of_claim(claim: Claim, notebook: Notebook, ratings: Keys) -> Iterator[Thing]:
    form = (claim.statement, claim.speaker, claim.role, claim.said_where, claim.status.value)
    rating = None if claim.rating is None else ratings[claim.rating]
    yield ("claim", claim.id), (*form, rating)
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
            while history.next_redo(library) is not None:  # else who did so later is not known
                history.redo(library)
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
