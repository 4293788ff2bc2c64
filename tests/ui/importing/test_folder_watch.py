"""A watched folder at the window: what is saved there is in the list, and nothing else moves."""

import shutil
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest

from reader.domain.errors import FileUnreadable
from reader.services import importing
from reader.ui.session.jobs import Ending
from tests.articles import EVERY
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait less for a file to be whole, in earnest a second and a half, and to try one again."""
    monkeypatch.setattr("reader.services.watched_folders.SETTLED", 0.05)
    monkeypatch.setattr("reader.ui.importing.folder_watch.AGAIN", 50)
    monkeypatch.setattr("reader.ui.importing.folder_watch.LATER", 200)


def watch(person: "Person", folder: Path) -> None:
    person.window.appearance.choose("watched_folders", (str(folder),))
    until((person.window.appearance.file.parent / "watched.json").exists, "it was seen")


def test_a_page_saved_there_is_listed_and_told_and_the_open_one_stays(
    window: "Person", tmp_path: Path
) -> None:
    saves = tmp_path / "saves"
    saves.mkdir()
    window.open("Seawall")
    watch(window, saves)
    before = window.titles()
    (saves / "note.txt").write_text(
        "A ferry for the harbour\n\nThe town will buy a second ferry, the council said on Monday. "
        "It is to run from August, and to carry four hundred people at a time across the water.\n"
    )
    until(lambda: len(window.titles()) == len(before) + 1, "the page is listed")
    assert "Seawall" in window.window.windowTitle()
    until(lambda: "1 article imported" in " ".join(window.frame.messages.messages()), "it is told")


def test_what_was_there_before_is_not_imported_and_known_pages_are_not_doubled(
    window: "Person", tmp_path: Path
) -> None:
    saves = tmp_path / "saves"
    saves.mkdir()
    (saves / "before.txt").write_text("Something that was here before the folder was watched.")
    watch(window, saves)
    before = window.titles()
    shutil.copy(EVERY[0], saves / EVERY[0].name)
    until(lambda: "already" in " ".join(window.frame.messages.messages()), "it is known")
    assert window.titles() == before


def test_a_folder_that_is_gone_is_told(window: "Person", tmp_path: Path) -> None:
    window.window.appearance.choose("watched_folders", (str(tmp_path / "gone"),))
    until(lambda: "gone" in " ".join(window.frame.messages.messages()), "it is told")
    assert "is not there" in " ".join(window.frame.messages.messages())


def test_what_was_not_imported_comes_again(window: "Person", tmp_path: Path) -> None:
    saves = tmp_path / "saves"
    saves.mkdir()
    watch(window, saves)
    before = window.titles()
    jobs, imports, told = window.work.jobs, window.work.imports, list[tuple[int, int]]()
    imports.progressed.connect(lambda done, total: told.append((done, total)))
    let_on = Event()
    jobs.start(window.window, lambda _: let_on.wait(10), Ending(lambda _: None, lambda _: None))
    (saves / "note.txt").write_text("A ferry\n\nThe town will buy a second ferry in August.\n")
    until(lambda: told, "the import waits for its turn")
    imports.cancel()
    let_on.set()
    until(lambda: told[-1] == (0, 0), "the import was cancelled")
    assert window.titles() == before
    (saves / "other.txt").write_text("A bridge\n\nThe town will mend the old bridge in May.\n")
    until(lambda: len(window.titles()) == len(before) + 2, "both are listed")


def test_a_file_that_cannot_be_read_is_told_once_and_comes_when_it_can(
    window: "Person", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads, readable = list[Path](), importing._bytes

    def refused(path: Path) -> bytes:
        reads.append(path)
        raise FileUnreadable(path, "it is kept by another program")

    monkeypatch.setattr(importing, "_bytes", refused)
    saves = tmp_path / "saves"
    saves.mkdir()
    watch(window, saves)
    before = window.titles()
    (saves / "note.txt").write_text("A ferry\n\nThe town will buy a second ferry in August.\n")
    until(lambda: "kept by another program" in window.message(), "it is told")
    window.click(window.frame.messages.newest().close_button)
    tries = len(reads)
    until(lambda: len(reads) >= tries + 2, "it is tried again")
    assert "kept by another program" not in window.message(), "once is enough"
    assert window.titles() == before
    monkeypatch.setattr(importing, "_bytes", readable)
    until(lambda: len(window.titles()) == len(before) + 1, "it is listed")
