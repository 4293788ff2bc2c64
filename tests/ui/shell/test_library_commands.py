"""Libraries as files, from the menus: each opens in a window of its own, here in none."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.app import _libraries, _parted
from reader.services.folders import library_path
from reader.services.library import open_library
from reader.services.recent_libraries import RecentLibraries
from reader.ui.shell.open_article import window_title

if TYPE_CHECKING:
    from tests.ui.person import Person


@pytest.fixture
def started(window: "Person") -> list[Path]:
    """The libraries that get a window."""
    opened: list[Path] = []
    window.commands.libraries._start = lambda path: opened.append(path) or True
    return opened


def choose(monkeypatch: pytest.MonkeyPatch, asked: str, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, asked, lambda *_, **__: (str(path), ""))


def other(tmp_path: Path, name: str = "Tides.claimreader") -> Path:
    path = tmp_path / name
    open_library(path).close()
    return path


def test_a_new_library_gets_the_suffix_and_a_window(
    window: "Person", started: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "getSaveFileName", tmp_path / "Tides")
    window.frame.action["new_library"].trigger()
    assert started == [tmp_path / "Tides.claimreader"]
    assert window.frame.status.currentMessage() == "“Tides” opens in a window of its own."


def test_nothing_is_written_over(
    window: "Person", started: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "thesis.txt").write_text("precious")
    choose(monkeypatch, "getSaveFileName", tmp_path / "thesis.txt")
    window.frame.action["new_library"].trigger()
    window.hear("“thesis.txt” already exists.")
    assert not started


def test_another_library_is_opened_and_a_file_that_is_none_refused(
    window: "Person", started: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = other(tmp_path)
    choose(monkeypatch, "getOpenFileName", path)
    window.frame.action["open_library"].trigger()
    assert started == [path]
    (tmp_path / "notes.txt").write_text("words")
    choose(monkeypatch, "getOpenFileName", tmp_path / "notes.txt")
    window.frame.action["open_library"].trigger()
    window.hear("“notes.txt” is not a Claim Reader library.")
    assert started == [path]


def test_a_library_among_files_to_import_is_opened(
    window: "Person", started: list[Path], tmp_path: Path, library_file: Path
) -> None:
    path = other(tmp_path)
    before = len(window.titles())
    window.work.imports.import_files([path, library_file])
    assert started == [path]
    assert "is the library of this window" in window.frame.status.currentMessage()
    assert len(window.titles()) == before


def test_the_latest_libraries_are_listed_and_the_list_is_cleared(
    window: "Person", started: list[Path], tmp_path: Path
) -> None:
    recent = RecentLibraries(tmp_path)
    path = other(tmp_path)
    recent.add(path)
    window.commands.libraries.remember()
    menu = window.frame.action["recent_libraries"].menu()
    menu.aboutToShow.emit()
    first, _, clear = menu.actions()
    assert first.text() == f"Tides — {tmp_path}"
    first.trigger()
    assert started == [path]
    clear.trigger()
    menu.aboutToShow.emit()
    (none,) = menu.actions()
    assert not none.isEnabled()


def test_a_library_that_is_gone_is_told_and_not_made_anew(
    window: "Person", started: list[Path], tmp_path: Path
) -> None:
    gone = tmp_path / "gone.claimreader"
    RecentLibraries(tmp_path).add(gone)
    menu = window.frame.action["recent_libraries"].menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    window.hear(f"“gone.claimreader” is no longer in {tmp_path}")
    assert not started
    assert not gone.exists()
    assert gone not in RecentLibraries(tmp_path).paths()


def test_the_title_names_any_library_but_the_usual_one() -> None:
    assert window_title(Path("/x/library.sqlite")) == "Claim Reader"
    assert window_title(Path("/x/Tides.claimreader"), "Boats") == "Boats — Tides — Claim Reader"


def test_arguments_are_told_apart(tmp_path: Path) -> None:
    path, page = other(tmp_path), tmp_path / "a page.html"
    link = tmp_path / "link.claimreader"
    link.symlink_to(path)
    files, _ = _parted([link.as_uri(), page.as_uri(), "claim-reader:claim/x"])
    assert files == [link, page]
    assert _libraries(None, files) == (path, [], [page])
    assert _libraries(page, [link]) == (page, [link], [])
    assert _libraries(None, [page]) == (library_path().resolve(), [], [page])
