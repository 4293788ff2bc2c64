"""How far an export is, and that one which is cancelled leaves everything as it was."""

from pathlib import Path

import pytest

from reader.domain.annotation import LabelId
from reader.domain.document import Span
from reader.services import annotating, export_progress
from reader.services.cancelling import Cancelled
from reader.services.export_progress import ExportProgress, Watched
from reader.services.exporting import ExportFormat, export, formats
from reader.services.library import Library
from tests.exporters.papers import ARTICLES
from tests.store.examples import stored


@pytest.fixture
def filled(library: Library) -> Library:
    for number in range(6):
        article = stored(library, f"Text {number} of six.", title=f"Title {number}")
        annotating.highlight(library, article, Span(0, 6), LabelId(2), "A note.")
    return library


@pytest.mark.parametrize("chosen", formats(), ids=lambda one: one.name)
def test_a_cancelled_export_leaves_the_file_as_it_was(
    filled: Library, tmp_path: Path, chosen: ExportFormat
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    path = folder / f"notes{chosen.suffix}"
    path.write_bytes(b"before")
    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls > 6:  # all six articles are read
            raise Cancelled

    with pytest.raises(Cancelled):
        export(filled, chosen.name, path, check=check)
    assert path.read_bytes() == b"before"
    assert [one.name for one in folder.iterdir()] == [path.name]


def test_an_export_tells_how_far_it_is(
    filled: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_progress, "_PAUSE", -1)
    told: list[ExportProgress] = []
    export(filled, "readwise", tmp_path / "all.csv", report=told.append)
    assert told[-6:] == [ExportProgress(done, 6) for done in range(6)]


def test_who_is_through_at_once_says_nothing() -> None:
    told: list[ExportProgress] = []
    assert list(Watched(ARTICLES, told.append, lambda: None)) == ARTICLES
    assert told == []


def test_watched_articles_are_a_sequence_as_any_other() -> None:
    watched = Watched(ARTICLES, lambda _: None, lambda: None)
    assert len(watched) == len(ARTICLES)
    assert watched[1] is ARTICLES[1]
    assert watched[1:] == ARTICLES[1:]
    assert list(reversed(watched)) == ARTICLES[::-1]
