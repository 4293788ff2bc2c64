"""Folders that are watched: what has come into them, and when it counts as come."""

import json
import os
from pathlib import Path

import pytest

from reader.services.watched_folders import NAME, SETTLED, WatchedFolders


class Clock:
    """A clock that is set by hand; files are as old as it says."""

    def __init__(self) -> None:
        self.time = 1_000_000.0

    def __call__(self) -> float:
        return self.time

    def save(self, path: Path, text: str = "<p>An article.</p>") -> Path:
        path.write_text(text)
        os.utime(path, (self.time, self.time))
        return path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "saves").mkdir()
    return tmp_path / "saves"


def watched(tmp_path: Path, clock: Clock, library: str = "a.sqlite") -> WatchedFolders:
    return WatchedFolders(tmp_path, tmp_path / library, clock)


def arrived(folders: WatchedFolders, folder: Path) -> list[Path]:
    """Return what a look finds, and say that it was taken."""
    files = folders.look([str(folder)]).files
    folders.took(files)
    return [one.path for one in files]


def test_what_was_there_before_has_not_come_and_what_comes_has(
    tmp_path: Path, folder: Path, clock: Clock
) -> None:
    clock.save(folder / "old.html")
    folders = watched(tmp_path, clock)
    assert arrived(folders, folder) == []
    fresh = clock.save(folder / "new.html")
    arrivals = folders.look([str(folder)])
    assert (arrivals.files, arrivals.unsettled) == ([], True), "it may still be being written"
    clock.time += SETTLED
    arrivals = folders.look([str(folder)])
    assert ([one.path for one in arrivals.files], arrivals.unsettled) == ([fresh], False)
    assert folders.look([str(folder)]) == arrivals, "nobody has taken it"
    folders.took(arrivals.files)
    assert arrived(folders, folder) == []


def test_what_came_while_nobody_looked_is_found_later(
    tmp_path: Path, folder: Path, clock: Clock
) -> None:
    watched(tmp_path, clock).look([str(folder)])
    fresh = clock.save(folder / "new.txt")
    clock.time += 3_600
    assert arrived(watched(tmp_path, clock), folder) == [fresh]
    assert arrived(watched(tmp_path, clock), folder) == []


def test_a_page_saved_again_has_come_again(tmp_path: Path, folder: Path, clock: Clock) -> None:
    page = clock.save(folder / "page.html")
    folders = watched(tmp_path, clock)
    folders.look([str(folder)])
    clock.time += 60
    clock.save(page, "<p>Another one.</p>")
    clock.time += SETTLED
    assert arrived(folders, folder) == [page]
    page.unlink()
    assert arrived(folders, folder) == []
    clock.save(page, "<p>Another one.</p>")
    clock.time += SETTLED
    assert arrived(folders, folder) == [page]


def test_only_articles_in_the_folder_itself_count(
    tmp_path: Path, folder: Path, clock: Clock
) -> None:
    folders = watched(tmp_path, clock)
    folders.look([str(folder)])
    page = clock.save(folder / "page.html")
    (folder / "page_files").mkdir()
    clock.save(folder / "page_files" / "frame.html")
    clock.save(folder / ".hidden.html")
    clock.save(folder / "photo.jpg")
    clock.save(folder / "page.html.part")
    (folder / "link.html").symlink_to(tmp_path / "elsewhere.html")
    clock.time += SETTLED
    assert arrived(folders, folder) == [page]


def test_a_folder_that_goes_and_comes_back_keeps_what_was_seen(
    tmp_path: Path, folder: Path, clock: Clock
) -> None:
    clock.save(folder / "old.html")
    folders = watched(tmp_path, clock)
    folders.look([str(folder)])
    away = tmp_path / "away"
    folder.rename(away)
    assert folders.look([str(folder)]).missing == [folder]
    away.rename(folder)
    arrivals = folders.look([str(folder)])
    assert (arrivals.files, arrivals.missing) == ([], [])
    never = tmp_path / "never there"
    assert folders.look([str(never)]).missing == [never]
    never.mkdir()
    clock.save(never / "first.html")
    clock.time += SETTLED
    assert arrived(folders, never) == [], "it was there when the folder was first seen"


def test_a_file_that_is_dated_in_the_future_has_come(
    tmp_path: Path, folder: Path, clock: Clock
) -> None:
    folders = watched(tmp_path, clock)
    folders.look([str(folder)])
    page = clock.save(folder / "page.html")
    clock.time -= 3_600  # as where the disk is another computer's, whose clock is ahead
    assert arrived(folders, folder) == [page]
    assert arrived(folders, folder) == []


@pytest.mark.parametrize(
    "damaged",
    ["", "[]", "{}", '{"format": 1, "folders": {"x": 3}}', '{"format": 2, "libraries": 3}', "\0"],
)
def test_a_damaged_memory_is_no_memory(
    tmp_path: Path, folder: Path, clock: Clock, damaged: str
) -> None:
    (tmp_path / NAME).write_text(damaged)
    clock.save(folder / "old.html")
    assert arrived(watched(tmp_path, clock), folder) == []
    (seen,) = json.loads((tmp_path / NAME).read_text())["libraries"].values()
    assert seen.keys() == {str(folder)}


def test_each_library_gets_what_comes(tmp_path: Path, folder: Path, clock: Clock) -> None:
    one, other = (watched(tmp_path, clock, name) for name in ("a.sqlite", "b.sqlite"))
    assert arrived(one, folder) == arrived(other, folder) == []
    page = clock.save(folder / "page.html")
    clock.time += SETTLED
    assert arrived(one, folder) == arrived(other, folder) == [page]
    assert arrived(one, folder) == arrived(other, folder) == []


def test_what_was_seen_before_libraries_were_told_apart_is_known(
    tmp_path: Path, folder: Path, clock: Clock
) -> None:
    state = clock.save(folder / "old.html").stat()
    seen = {str(folder): {"old.html": [state.st_size, state.st_mtime_ns]}}
    (tmp_path / NAME).write_text(json.dumps({"format": 1, "folders": seen}))
    fresh = clock.save(folder / "new.html")
    clock.time += SETTLED
    assert arrived(watched(tmp_path, clock), folder) == [fresh]
