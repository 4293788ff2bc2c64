"""A program that works on a library without end and says what it does: run as ``python -m
tests.faults.scribe LIBRARY SEED``.

Before each action it prints ``will``, after the service has returned ``did``, each with two hashes:
of everything in the library after the action, and of everything after undoing it once more (``-``
where it does not know). ``did`` is the acknowledgement.
"""

import random
import sys
from collections.abc import Callable
from copy import deepcopy
from hashlib import sha256
from pathlib import Path

from reader.domain.annotation import AnnotationId, ArticleId, LabelId
from reader.domain.document import Span
from reader.services import annotating, articles, history
from reader.services.library import Library, open_library
from reader.services.outcome import Verb
from tests.services.shelves import Model, State, held
from tests.store.examples import stored

MOST = 25
"""Highlights that one library holds at most, so that looking at it stays quick."""


def hashed(state: State) -> str:
    """Return a hash of what a library holds, whatever ids its highlights have."""
    plain = [
        (number, shelf.kept, shelf.deleted, sorted(map(repr, shelf.highlights.values())))
        for number, shelf in state.items()
    ]
    return sha256(repr(sorted(plain)).encode("utf-8")).hexdigest()[:20]


def whole(library: Library) -> State:
    """Return everything in a library, with the articles in its bin."""
    rows = library.query("SELECT id FROM article")
    return held(library, [ArticleId(row["id"]) for row in rows])


def _print(line: str) -> None:
    print(line, flush=True)


class Scribe:
    """Does one random action after the other, and keeps its model beside the library."""

    def __init__(self, library: Library, seed: int, say: Callable[[str], None] = _print) -> None:
        self.library = library
        self._say = say
        self.chance = random.Random(seed)  # noqa: S311 (the same work each time)
        self.model = Model()
        self.model.state = whole(library)

    def work(self) -> None:
        """Work without end."""
        self.begin()
        while True:
            self.act_once()

    def begin(self) -> None:
        """Begin with a highlight, so that no note goes on from before."""
        if not self.model.state:
            self.store()
        self.highlight()

    def act_once(self) -> None:
        """Do anything."""
        actions = [
            *(self.highlight, self.highlight, self.note, self.note, self.note),
            *(self.label, self.delete, self.decide, self.bin),
            *(self.undo, self.undo, self.redo, self.store),
        ]
        self.chance.choice(actions)()

    def tell(self, word: str, state: State, undone: State | None) -> None:
        """Say what is in the library, and what would be after undoing."""
        self._say(f"{word} {hashed(state)} {'-' if undone is None else hashed(undone)}")

    def store(self) -> None:
        """Store another article, but no more than a few."""
        if len(self.model.state) < 4:
            text = (
                f"Number {len(self.model.state)} "
                + self.chance.choice(["1.000\u00a0km", "🙂 km", "Brücke"]) * 40
            )
            self.model.add_shelf(ArticleId(len(self.model.state) + 1), [True, False])
            self.tell("will", *self.now())
            stored(self.library, text, "Read also: nothing.")
            self.say_did()

    def act(self, verb: Verb, after: State, note_of: AnnotationId | None = None) -> None:
        """Note an action in the model, and say that it is about to be done."""
        self.model.act(verb, after, note_of)
        self.tell("will", *self.now())

    def now(self) -> tuple[State, State | None]:
        """Return what the model holds, and what it would hold after undoing."""
        return self.model.state, self.model.done[-1].before if self.model.done else None

    def say_did(self) -> None:
        """Acknowledge: the service has returned."""
        self.tell("did", *self.now())

    def any_highlight(self) -> tuple[ArticleId, AnnotationId] | None:
        """Return one of the highlights."""
        everywhere = [
            (number, one) for number, shelf in self.model.state.items() for one in shelf.highlights
        ]
        return self.chance.choice(everywhere) if everywhere else None

    def highlight(self) -> None:
        """Highlight something somewhere."""
        number = self.chance.choice(list(self.model.state))
        if sum(len(shelf.highlights) for shelf in self.model.state.values()) >= MOST:
            return self.delete()
        article = articles.open_article(self.library, number)
        start = self.chance.randrange(len(article.document.text) - 10)
        span = Span(start, start + self.chance.randrange(1, 9))
        after, passing = deepcopy(self.model.state), AnnotationId("not known yet")
        after[number].highlights[passing] = (
            span.start,
            span.end,
            article.document.text[span.start : span.end],
            1,
            "",
        )
        self.act(Verb.HIGHLIGHT, after)
        done = annotating.highlight(self.library, article, span, LabelId(1))
        made = next(change.annotation for change in done.changes if change.annotation is not None)
        for state in (self.model.state, self.model.done[-1].after):
            state[number].highlights[made] = state[number].highlights.pop(passing)
        return self.say_did()

    def note(self) -> None:
        """Write a note."""
        chosen = self.any_highlight()
        if chosen:
            number, one = chosen
            note = "Stimmt das? 🙂 " * self.chance.randrange(0, 30) + str(self.chance.random())
            after = deepcopy(self.model.state)
            after[number].highlights[one] = (*after[number].highlights[one][:4], note)
            self.act(Verb.NOTE, after, one)
            annotating.set_note(self.library, one, note)
            self.say_did()

    def label(self) -> None:
        """Give another label."""
        chosen = self.any_highlight()
        if chosen:
            number, one = chosen
            label = self.chance.randrange(1, 6)
            after = deepcopy(self.model.state)
            start, end, exact, _, note = after[number].highlights[one]
            after[number].highlights[one] = (start, end, exact, label, note)
            self.act(Verb.LABEL, after)
            annotating.set_label(self.library, one, LabelId(label))
            self.say_did()

    def delete(self) -> None:
        """Delete a highlight."""
        chosen = self.any_highlight()
        if chosen:
            after = deepcopy(self.model.state)
            del after[chosen[0]].highlights[chosen[1]]
            self.act(Verb.DELETE_HIGHLIGHT, after)
            annotating.delete(self.library, [chosen[1]])
            self.say_did()

    def decide(self) -> None:
        """Restore or remove a block."""
        number, kept, block = (
            self.chance.choice(list(self.model.state)),
            self.chance.random() < 0.5,
            self.chance.randrange(2),
        )
        after = deepcopy(self.model.state)
        after[number].kept[block] = kept
        self.act(Verb.RESTORE_BLOCK if kept else Verb.REMOVE_BLOCK, after)
        articles.set_kept(self.library, number, [block], kept)
        self.say_did()

    def bin(self) -> None:
        """Delete an article."""
        number = self.chance.choice(list(self.model.state))
        after = deepcopy(self.model.state)
        after[number].deleted = True
        self.act(Verb.DELETE_ARTICLE, after)
        articles.delete_articles(self.library, [number])
        self.say_did()

    def undo(self) -> None:
        """Undo something of this run."""
        if self.model.done:
            self.model.undo()
            self.tell("will", *self.now())
            history.undo(self.library)
            self.say_did()

    def redo(self) -> None:
        """Redo something of this run."""
        if self.model.undone:
            self.model.redo()
            self.tell("will", *self.now())
            history.redo(self.library)
            self.say_did()


if __name__ == "__main__":
    print("ready", flush=True)
    Scribe(open_library(Path(sys.argv[1])), int(sys.argv[2])).work()
