"""What was written in a library leaves it and comes back whole; what is here already stays."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.errors import NotesNewer, NotesUnreadable
from reader.domain.notebook import Thing
from reader.domain.span import Span
from reader.domain.subject import LIBRARY, about_article
from reader.importers import read_notes
from reader.services import (
    annotating,
    articles,
    claims,
    exporting,
    history,
    labels,
    notes,
)
from reader.services.taken_up import TakenUp
from reader.services.taking_up import take_up
from reader.store.library import Library

from .noted_libraries import FERRY, HARBOUR, LATER, begun, everything, save_again, written


def file_of(library: Library, path: Path) -> bytes:
    """Return all that is written in a library, as its file."""
    exporting.export(library, "library", path)
    return path.read_bytes()


def taken(library: Library, data: bytes) -> TakenUp:
    notebook = read_notes("own.json", data)
    assert notebook is not None
    return take_up(library, notebook)


def highlight(library: Library, article: ArticleId, quote: str, note: str = "") -> AnnotationId:
    known = articles.open_article(library, article)
    span = annotating.occurrences(known, quote)[0]
    done = annotating.highlight(library, known, span, None, note)
    (name,) = {one.annotation for one in done.changes if one.annotation}
    return name


@contextmanager
def two_libraries() -> Iterator[tuple[Library, Library, Path]]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with Library(folder / "one.sqlite") as one, Library(folder / "two.sqlite") as two:
            yield one, two, folder


@settings(max_examples=15)
@given(st.data())
def test_whatever_was_written_comes_back_equal(data: st.DataObject) -> None:
    with two_libraries() as (one, two, folder):
        known, empty = written(one, data), begun(two)
        if data.draw(st.booleans()):
            for library, article in ((one, known[2]), (two, empty[2])):
                articles.delete_articles(library, [article])
        told = taken(two, file_of(one, folder / "own.json"))
        before, after = everything(one), everything(two)
        assert alike(after) == alike(before)
        assert not (told.absent or told.left_out or told.differing)

        again = taken(two, file_of(one, folder / "own.json"))
        assert not again.outcome.changes
        assert not (+again.came or again.differing)
        assert everything(two) == after


def alike(held: Any) -> Any:
    """Return a notebook without the times at which two libraries imported and trashed the same."""
    return replace(
        held,
        articles=tuple(
            replace(one, deleted=None if one.deleted is None else "", imported="", earlier=tuple(
                replace(each, imported="") for each in one.earlier
            ))
            for one in held.articles
        ),
    )  # fmt: skip


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "full.sqlite") as library:
        yield library


def test_it_is_undone_and_redone_as_one_step(
    library: Library, full: Library, tmp_path: Path
) -> None:
    known = begun(full)
    highlight(full, known[1], "12 francs", "how much?")
    notes.set_note(full, LIBRARY, "all of it")
    begun(library)
    before = everything(library)
    taken(library, file_of(full, tmp_path / "own.json"))
    after = everything(library)
    assert after != before
    history.undo(library)
    assert everything(library) == before
    history.redo(library)
    assert everything(library) == after


def test_what_differs_is_told_and_not_overwritten(
    library: Library, full: Library, tmp_path: Path
) -> None:
    known = begun(full)
    name = highlight(full, known[1], "12 francs", "theirs")
    notes.set_note(full, about_article(known[1]), "their note")
    claim, _ = claims.make_claim(full, [name], "A ticket costs 12 francs")
    begun(library)
    file = file_of(full, tmp_path / "own.json")
    taken(library, file)
    annotating.set_note(library, name, "mine")
    notes.set_note(library, about_article(known[1]), "my note")
    claims.set_fields(library, claim, speaker="the company")
    told = taken(library, file)
    assert not told.outcome.changes
    assert {one.what for one in told.differing} == {Thing.HIGHLIGHT, Thing.NOTE, Thing.CLAIM}
    assert annotating.open_annotation(library, name).note == "mine"
    assert notes.note_on(library, about_article(known[1])) == "my note"


def test_highlights_of_an_article_that_is_not_here_are_named_and_come_later(
    library: Library, full: Library, tmp_path: Path
) -> None:
    known = begun(full)
    name = highlight(full, known[0], "old harbour")
    claim, _ = claims.make_claim(full, [name], "It was at the harbour")
    file = file_of(full, tmp_path / "own.json")
    told = taken(library, file)
    assert ("A bridge opens", 1) in {(one.title, one.highlights) for one in told.absent}
    assert told.came[Thing.HIGHLIGHT] == 0
    assert claims.open_claim(library, claim).highlights == ()
    begun(library)
    again = taken(library, file)
    assert again.came[Thing.HIGHLIGHT] == 1
    assert claims.open_claim(library, claim).highlights == (name,)


def test_an_article_with_another_text_is_matched_by_its_title_or_quotes_and_places_are_found(
    library: Library, full: Library, tmp_path: Path
) -> None:
    known = begun(full, saved_again=False)
    highlight(full, known[0], "The mayor of Ulm spoke on Monday at the old harbour")
    gone = highlight(full, known[0], "Nobody else wanted to say a single word")
    changed = highlight(full, known[0], "more than 1,000 km")
    file = json.loads(file_of(full, tmp_path / "own.json"))
    file["articles"] = file["articles"][:1]
    begun(library)
    told = taken(library, json.dumps(file).encode())
    (first, *_) = everything(library).articles
    text = articles.open_article(library, first.id).document.text
    placed = {one.id: one for one in first.annotations}
    assert told.unplaced == 1
    assert not placed[gone].placed
    assert placed[gone].target.exact == "Nobody else wanted to say a single word"
    assert placed[changed].review is not None
    spans = [one.target for one in first.annotations if one.placed]
    assert all(text[one.span.start : one.span.end] == one.exact for one in spans)
    assert len(spans) == 2


def test_quotes_alone_tell_the_article(library: Library, full: Library, tmp_path: Path) -> None:
    known = begun(full)
    highlight(full, known[1], "A ticket costs 12 francs, children pay half")
    file = json.loads(file_of(full, tmp_path / "own.json"))
    for article in file["articles"]:
        article |= {"sha256": [], "text_sha256": "", "address": None, "title": "?"}
        for one in article["highlights"]:
            one |= {"start": 3, "end": 9}
    begun(library)
    told = taken(library, json.dumps(file).encode())
    assert (told.came[Thing.HIGHLIGHT], told.unplaced) == (1, 0)
    (made,) = everything(library).articles[1].annotations
    assert made.target.span == Span(*span_of("\n".join(FERRY), made.target.exact))


def span_of(text: str, quote: str) -> tuple[int, int]:
    start = text.index(quote)
    return start, start + len(quote)


def test_labels_are_joined_by_their_path_and_keep_the_users_key(
    library: Library, full: Library, tmp_path: Path
) -> None:
    begun(full)
    begun(library)
    above, _ = labels.add(full, "Economy", "#010203", key=1)
    labels.add(full, "Trade", "#010203", parent=above, key=2)
    labels.add(full, "Trade", "#010203")
    mine, _ = labels.add(library, "economy", "#010203", key=2)
    told = taken(library, file_of(full, tmp_path / "own.json"))
    tree = [(one.name, one.parent, one.key) for one in labels.list_labels(library)]
    assert tree == [("economy", None, 2), ("Trade", mine, None), ("Trade", None, None)]
    assert [one.what for one in told.differing] == [Thing.LABEL]


def test_an_earlier_version_gets_the_places_of_its_highlights(
    library: Library, full: Library, tmp_path: Path
) -> None:
    known = begun(full, saved_again=False)
    name = highlight(full, known[0], "old harbour")
    file = file_of(full, tmp_path / "own.json")
    (mine, *_) = begun(library, saved_again=False)
    save_again(library, mine)
    taken(library, file)
    (first, *_) = everything(library).articles
    assert [name for version in first.earlier for name in version.places] == [name]
    (here,) = first.annotations
    assert here.target.span == Span(*span_of("\n".join(LATER), "old harbour"))
    assert HARBOUR[0] in LATER


@pytest.mark.parametrize(
    "broken",
    [
        {"articles": [{"id": 1, "sha256": [], "highlights": [{"uuid": "no"}]}]},
        {"articles": "none"},
        {"claims": [{"uuid": "7b1c9f5e-0000-4000-8000-000000000001", "status": "lost"}]},
        {"labels": [{"id": -1, "name": "A"}]},
        {"scale": [None]},
    ],
)
def test_what_makes_no_sense_is_said(broken: dict[str, object]) -> None:
    file = {"claim-reader": {"library": 1}, **broken}
    with pytest.raises(NotesUnreadable):
        read_notes("own.json", json.dumps(file).encode())


def test_a_file_that_is_cut_off_or_too_deep_or_newer_is_said() -> None:
    whole = json.dumps({"claim-reader": {"library": 1}, "labels": []}).encode()
    with pytest.raises(NotesUnreadable):
        read_notes("own.json", whole[:-3])
    with pytest.raises(NotesUnreadable):
        read_notes("own.json", b'{"claim-reader": ' + b"[" * 100_000)
    with pytest.raises(NotesNewer):
        read_notes("own.json", whole.replace(b'"library": 1', b'"library": 2'))


def test_halves_of_characters_and_rings_of_labels_do_no_harm(library: Library) -> None:
    begun(library)
    ring = [
        {"id": 1, "name": "A\ud800", "parent": 2, "colour": "#010203"},
        {"id": 2, "name": "B", "parent": 1, "colour": "#010203"},
        {"id": 3, "name": "C", "parent": 77, "colour": "#010203"},
    ]
    file = {"claim-reader": {"library": 1}, "labels": ring}
    told = taken(library, json.dumps(file).encode())
    assert told.came[Thing.LABEL] == 3
    assert {one.name for one in labels.list_labels(library)} == {"A\ufffd", "B", "C"}


def test_labels_and_folders_without_end_are_no_defect(library: Library) -> None:
    begun(library)
    nested: list[dict[str, object]] = [
        {"id": one, "name": f"n{one}", "colour": "#010203", "parent": one - 1 or None}
        for one in range(1, 2001)
    ]
    file = {"claim-reader": {"library": 1}, "labels": nested, "folders": nested}
    told = taken(library, json.dumps(file).encode())
    assert (told.came[Thing.LABEL], told.came[Thing.FOLDER]) == (2000, 2000)
    again = taken(library, json.dumps(file).encode())
    assert not again.outcome.changes


def test_cancelling_changes_nothing(library: Library, full: Library, tmp_path: Path) -> None:
    known = begun(full)
    highlight(full, known[1], "12 francs")
    begun(library)
    before = everything(library)
    notebook = read_notes("own.json", file_of(full, tmp_path / "own.json"))
    assert notebook is not None

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        take_up(library, notebook, stop)
    assert everything(library) == before
