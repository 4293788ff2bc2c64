"""The articles of a library as plain Python: what it has to hold after each action on them, undo
and redo.
"""

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.article import Article
from reader.services import annotating, articles, history
from reader.services.library import Library
from reader.services.outcome import Verb

Highlights = dict[AnnotationId, tuple[int, int, str, int | None, str]]
"""Start, end, quote, label and note of each."""


@dataclass
class Shelf:
    """One article: which blocks are kept, what is highlighted, whether it is in the bin."""

    kept: list[bool]
    deleted: bool = False
    highlights: Highlights = field(default_factory=dict)


State = dict[ArticleId, Shelf]


@dataclass
class Step:
    """One thing that was done, with everything as it was before and after."""

    verb: Verb
    before: State
    after: State
    note_of: AnnotationId | None = None


class Model:
    """What the library has to hold, with its own undo and redo."""

    def __init__(self) -> None:
        self.state: State = {}
        self.done: list[Step] = []
        self.undone: list[Step] = []

    def add(self, article: Article) -> None:
        """Note an import, which cannot be undone: it is there before and after every step."""
        self.add_shelf(article.id, [verdict.kept for verdict in article.cleaner])

    def add_shelf(self, article: ArticleId, kept: list[bool]) -> None:
        """Note an import by the number of its article and the verdicts of its blocks."""
        for state in (
            self.state,
            *(state for step in [*self.done, *self.undone] for state in (step.before, step.after)),
        ):
            state[article] = Shelf(list(kept))

    def act(self, verb: Verb, after: State, note_of: AnnotationId | None = None) -> None:
        """Note an action that leads to another state; one that changes nothing is none."""
        if after == self.state:
            return
        if (
            note_of is not None
            and self.done
            and self.done[-1].note_of == note_of
            and not self.undone
        ):
            self.done[-1].after = deepcopy(after)
        else:
            self.done.append(Step(verb, self.state, deepcopy(after), note_of))
        self.undone.clear()
        self.state = after

    def undo(self) -> Verb | None:
        """Take the latest action back."""
        if not self.done:
            return None
        step = self.done.pop()
        self.undone.append(step)
        self.state = deepcopy(step.before)
        return step.verb

    def redo(self) -> Verb | None:
        """Do again what was taken back last."""
        if not self.undone:
            return None
        step = self.undone.pop()
        self.done.append(step)
        self.state = deepcopy(step.after)
        return step.verb

    def next_undo(self) -> Verb | None:
        """Return what would be undone."""
        return self.done[-1].verb if self.done else None

    def next_redo(self) -> Verb | None:
        """Return what would be redone."""
        return self.undone[-1].verb if self.undone else None


def held(library: Library, wanted: Iterable[ArticleId]) -> State:
    """Return what a library holds of some articles."""
    listed = {row.id: row.highlights for row in articles.list_articles(library)}
    state: State = {}
    for number in wanted:
        article = articles.open_article(library, number)
        highlights = {
            one.id: (
                one.target.span.start,
                one.target.span.end,
                one.target.exact,
                one.label,
                one.note,
            )
            for one in annotating.annotations_of(library, number)
        }
        state[number] = Shelf(
            [verdict.kept for verdict in article.ledger()], number not in listed, highlights
        )
        assert listed.get(number, len(highlights)) == len(highlights), (
            "the list counts them wrongly"
        )
    return state


def differences(library: Library, model: Model) -> list[str]:
    """Return in words where a library is not what the model says."""
    found = held(library, model.state)
    told = [
        f"{one}: {found[one]} instead of {model.state[one]}"
        for one in found
        if found[one] != model.state[one]
    ]
    for name, here, there in (
        ("undo", history.next_undo(library), model.next_undo()),
        ("redo", history.next_redo(library), model.next_redo()),
    ):
        if here != there:
            told.append(f"next {name}: {here} instead of {there}")
    return told
