"""Undo and redo of everything, also after a restart: random actions against a model in plain
Python.
"""

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reader.domain.annotation import AnnotationId, ArticleId, LabelId
from reader.domain.document import Span
from reader.services import annotating, articles, history
from reader.services.library import Library, open_library
from reader.services.outcome import NOTHING, Part, Verb
from reader.store import articles as store
from tests.services.shelves import Model, State, differences
from tests.store.examples import AT, stored

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
PIECES = (
    "Lebih dari 1.000\u00a0km wilayah NATO 🙂.",
    "Read also: e\u0301 👩\u200d👧 مرحبا",
    "Third, with nothing odd.",
)


class Work(RuleBasedStateMachine):
    """A person at work: any action, in any order, the program closed and opened in between."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "library.sqlite"
        self.library = open_library(self.path)
        self.model = Model()
        self.events = 0

    def teardown(self) -> None:
        self.library.close()
        self.folder.cleanup()

    def copy(self) -> State:
        return deepcopy(self.model.state)

    def one_article(self, data: st.DataObject) -> ArticleId:
        return data.draw(st.sampled_from(list(self.model.state)))

    def one_highlight(self, data: st.DataObject) -> tuple[ArticleId, AnnotationId]:
        return data.draw(
            st.sampled_from(
                [(a, h) for a, shelf in self.model.state.items() for h in shelf.highlights]
            )
        )

    def some_highlighted(self) -> bool:
        return any(shelf.highlights for shelf in self.model.state.values())

    @initialize()
    def begin(self) -> None:
        self.import_another()
        self.import_another()

    @precondition(lambda self: len(self.model.state) < 5)
    @rule()
    def import_another(self) -> None:
        self.model.add(stored(self.library, f"Number {len(self.model.state)}.", *PIECES))

    @rule(data=st.data(), label=st.none() | st.integers(1, 5), note=TEXTS)
    def highlight(self, data: st.DataObject, label: int | None, note: str) -> None:
        number = self.one_article(data)
        article = articles.open_article(self.library, number)
        text = article.document.text
        start = data.draw(st.integers(0, len(text) - 1))
        end = data.draw(st.integers(start + 1, len(text)))
        chosen = None if label is None else LabelId(label)
        done = annotating.highlight(self.library, article, Span(start, end), chosen, note)
        made = next(change.annotation for change in done.changes if change.annotation is not None)
        after = self.copy()
        after[number].highlights[made] = (start, end, text[start:end], chosen, note)
        self.model.act(Verb.HIGHLIGHT, after)

    @precondition(some_highlighted)
    @rule(data=st.data(), note=TEXTS)
    def write(self, data: st.DataObject, note: str) -> None:
        number, chosen = self.one_highlight(data)
        annotating.set_note(self.library, chosen, note)
        after = self.copy()
        after[number].highlights[chosen] = (*after[number].highlights[chosen][:4], note)
        self.model.act(Verb.NOTE, after, chosen)

    @precondition(some_highlighted)
    @rule(data=st.data(), label=st.none() | st.integers(1, 5))
    def label(self, data: st.DataObject, label: int | None) -> None:
        number, chosen = self.one_highlight(data)
        new = None if label is None else LabelId(label)
        annotating.set_label(self.library, chosen, new)
        after = self.copy()
        start, end, exact, _, note = after[number].highlights[chosen]
        after[number].highlights[chosen] = (start, end, exact, new, note)
        self.model.act(Verb.LABEL, after)

    @precondition(some_highlighted)
    @rule(data=st.data())
    def delete_highlights(self, data: st.DataObject) -> None:
        everywhere = [(a, h) for a, shelf in self.model.state.items() for h in shelf.highlights]
        chosen = data.draw(st.lists(st.sampled_from(everywhere), min_size=1, max_size=3))
        annotating.delete(self.library, [highlight for _, highlight in chosen])
        after = self.copy()
        for number, highlight in chosen:
            after[number].highlights.pop(highlight, None)
        self.model.act(Verb.DELETE_HIGHLIGHT, after)

    @rule(data=st.data(), kept=st.booleans(), blocks=st.lists(st.integers(0, 3), max_size=4))
    def decide(self, data: st.DataObject, kept: bool, blocks: list[int]) -> None:
        number = self.one_article(data)
        articles.set_kept(self.library, number, blocks, kept)
        after = self.copy()
        for block in blocks:
            after[number].kept[block] = kept
        self.model.act(Verb.RESTORE_BLOCK if kept else Verb.REMOVE_BLOCK, after)

    @rule(data=st.data())
    def delete_articles(self, data: st.DataObject) -> None:
        chosen = data.draw(st.lists(st.sampled_from(list(self.model.state)), max_size=2))
        articles.delete_articles(self.library, chosen)
        after = self.copy()
        for number in chosen:
            after[number].deleted = True
        self.model.act(Verb.DELETE_ARTICLE, after)

    @rule(data=st.data())
    def take_out_of_the_bin(self, data: st.DataObject) -> None:
        number = self.one_article(data)
        store.set_deleted(self.library, [number], None, AT, Verb.RESTORE_ARTICLE)
        after = self.copy()
        after[number].deleted = False
        self.model.act(Verb.RESTORE_ARTICLE, after)

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            assert history.undo(self.library).verb == self.model.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            assert history.redo(self.library).verb == self.model.redo()

    @rule()
    def restart(self) -> None:
        self.library.close()
        self.library = open_library(self.path)

    @invariant()
    def the_library_is_the_model(self) -> None:
        assert differences(self.library, self.model) == []

    @invariant()
    def the_log_never_gets_shorter(self) -> None:
        events = int(self.library.query("SELECT count(*) FROM event")[0][0])
        assert events >= self.events
        self.events = events


TestWork = pytest.mark.slow(Work.TestCase)
TestWork.settings = settings(max_examples=20, stateful_step_count=30, deadline=None)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library with one article."""
    with open_library(tmp_path / "library.sqlite") as opened:
        stored(opened, *PIECES)
        yield opened


ONE = ArticleId(1)


def highlighted(library: Library, start: int = 0, end: int = 5) -> AnnotationId:
    done = annotating.highlight(
        library, articles.open_article(library, ONE), Span(start, end), LabelId(1)
    )
    return next(change.annotation for change in done.changes if change.annotation is not None)


def events(library: Library) -> list[tuple[str, str]]:
    return [
        (row["verb"], row["state"])
        for row in library.query("SELECT verb, state FROM event ORDER BY id")
    ]


def test_typing_a_note_is_undone_in_one_go(library: Library) -> None:
    highlight = highlighted(library)
    for length in range(1, 12):
        annotating.set_note(library, highlight, "Stimmt das?"[:length])
    assert events(library) == [("highlight", "done"), ("note", "done")]
    history.undo(library)
    assert annotating.open_annotation(library, highlight).note == ""
    history.redo(library)
    assert annotating.open_annotation(library, highlight).note == "Stimmt das?"


def test_a_pause_and_another_note_begin_anew(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = highlighted(library), highlighted(library, 6, 9)
    annotating.set_note(library, one, "a")
    annotating.set_note(library, other, "b")
    annotating.set_note(library, one, "aa")
    monkeypatch.setattr(annotating, "now", lambda: "2099-01-01T00:00:00.000Z")
    annotating.set_note(library, one, "aaa")
    assert [verb for verb, _ in events(library)] == [
        "highlight",
        "highlight",
        "note",
        "note",
        "note",
        "note",
    ]


def test_another_action_drops_what_could_be_redone_but_keeps_it_in_the_log(
    library: Library,
) -> None:
    highlight = highlighted(library)
    annotating.set_note(library, highlight, "a")
    history.undo(library)
    assert history.next_redo(library) == Verb.NOTE
    articles.set_kept(library, ONE, [0], False)
    assert history.next_redo(library) is None
    assert history.redo(library) == NOTHING
    assert events(library) == [("highlight", "done"), ("note", "dropped"), ("remove block", "done")]


def test_typing_on_after_undoing_is_an_action_of_its_own(library: Library) -> None:
    highlight = highlighted(library)
    annotating.set_note(library, highlight, "a")
    annotating.set_label(library, highlight, LabelId(2))
    history.undo(library)
    annotating.set_note(library, highlight, "ab")
    assert events(library) == [
        ("highlight", "done"),
        ("note", "done"),
        ("label", "dropped"),
        ("note", "done"),
    ]
    history.undo(library)
    assert annotating.open_annotation(library, highlight).note == "a"


def test_undoing_says_which_parts_to_show_anew(library: Library) -> None:
    highlight = highlighted(library)
    articles.set_kept(library, ONE, [1], True)
    articles.delete_articles(library, [ONE])
    assert [(change.part, change.article) for change in history.undo(library).changes] == [
        (Part.LIST, ONE)
    ]
    assert [(change.part, change.article) for change in history.undo(library).changes] == [
        (Part.VERDICTS, ONE)
    ]
    assert [(change.part, change.annotation) for change in history.undo(library).changes] == [
        (Part.ANNOTATIONS, highlight),
        (Part.LIST, None),
    ]
    assert history.undo(library) == NOTHING


def test_what_changes_nothing_is_not_in_the_log(library: Library) -> None:
    highlight = highlighted(library)
    before = events(library)
    assert annotating.set_note(library, highlight, "") == NOTHING
    assert annotating.set_label(library, highlight, LabelId(1)) == NOTHING
    assert annotating.delete(library, [AnnotationId("unknown")]) == NOTHING
    assert articles.set_kept(library, ONE, [0], True) == NOTHING
    assert articles.set_kept(library, ONE, [1], False) == NOTHING
    assert articles.delete_articles(library, []) == NOTHING
    assert events(library) == before


def test_undoing_brings_back_every_column(library: Library) -> None:
    highlight = highlighted(library)
    annotating.set_note(library, highlight, "Stimmt das?")
    whole = [tuple(row) for row in library.query("SELECT * FROM annotation")]
    annotating.delete(library, [highlight])
    highlighted(library, 2, 3)
    history.undo(library)
    history.undo(library)
    assert [tuple(row) for row in library.query("SELECT * FROM annotation")] == whole
