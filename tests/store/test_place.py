"""A library whose file is deleted, renamed, replaced or emptied while it is open."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.domain.errors import FileUnwritable, LibraryDamaged, LibraryGone
from reader.store import articles
from reader.store.library import Library
from tests.store.examples import stored

PATH = "library.sqlite"


def _deleted(path: Path) -> None:
    path.unlink()


def _renamed(path: Path) -> None:
    path.rename(path.with_name("elsewhere.sqlite"))


def _replaced(path: Path) -> None:
    other = path.with_name("other.sqlite")
    with Library(other) as library:
        stored(library, "Another library.")
    other.replace(path)


def _emptied(path: Path) -> None:
    os.truncate(path, 0)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / PATH) as library:
        stored(library, "Saved before.")
        yield library


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of an open file")
@pytest.mark.parametrize("happen", [_deleted, _renamed, _replaced, _emptied])
def test_nothing_is_acknowledged_once_the_file_is_gone(
    library: Library, happen: Callable[[Path], None]
) -> None:
    happen(library.path)
    with pytest.raises(LibraryGone) as told:
        stored(library, "Said to be saved.")
    assert told.value.path == library.path
    with pytest.raises(LibraryGone):
        library.check_place()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of an open file")
def test_a_file_that_goes_in_the_middle_of_a_change_is_noticed_before_its_end(
    library: Library,
) -> None:
    with pytest.raises(LibraryGone), library.transaction():
        stored(library, "Said to be saved.")
        library.path.unlink()
    assert len(articles.list_rows(library)) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of an open file")
@pytest.mark.parametrize("happen", [_deleted, _renamed, _replaced])
def test_what_is_open_can_be_copied_from_a_library_that_is_gone(
    library: Library, tmp_path: Path, happen: Callable[[Path], None]
) -> None:
    happen(library.path)
    copy = tmp_path / "copy.sqlite"
    library.copy_to(copy)
    with Library(copy) as saved:
        assert len(articles.list_rows(saved)) == 1
        stored(saved, "Goes on.")
        assert len(articles.list_rows(saved)) == 2


def test_a_library_that_comes_back_is_written_again(library: Library) -> None:
    away = library.path.with_name("away.sqlite")
    library.path.rename(away)
    with pytest.raises(LibraryGone):
        library.check_place()
    away.rename(library.path)
    stored(library, "Saved after.")
    assert len(articles.list_rows(library)) == 2


def test_a_copy_is_whole_and_the_library_goes_on(library: Library, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    library.copy_to(copy)
    stored(library, "Saved later.")
    with Library(copy) as saved:
        assert len(articles.list_rows(saved)) == 1
    assert not list(tmp_path.glob("*.part"))


def test_a_copy_does_not_replace_the_library_itself(library: Library) -> None:
    with pytest.raises(FileUnwritable):
        library.copy_to(library.path)
    stored(library, "Saved later.")


def test_a_copy_that_cannot_be_written_leaves_what_was_there(
    library: Library, tmp_path: Path
) -> None:
    with pytest.raises(FileUnwritable):
        library.copy_to(tmp_path / "no" / "folder" / "copy.sqlite")


def test_a_damaged_library_makes_no_copy(library: Library, tmp_path: Path) -> None:
    earlier = tmp_path / "copy.sqlite"
    library.copy_to(earlier)
    before = earlier.read_bytes()
    for number in range(40):
        stored(library, f"Paragraph {number} " * 200)
    library.query("PRAGMA wal_checkpoint(TRUNCATE)")
    size = library.path.stat().st_size
    with library.path.open("r+b") as file:
        file.seek(size // 2)
        file.write(b"\xff" * 4096 * 4)
    with pytest.raises(LibraryDamaged):
        library.copy_to(earlier)
    assert earlier.read_bytes() == before
