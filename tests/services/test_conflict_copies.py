"""Which files beside a library a cloud service made of it."""

from pathlib import Path

import pytest

from reader.services import conflict_copies, merging
from reader.services.conflict_copies import copies_beside, new_copies
from reader.store.library import Library
from tests.store.examples import stored

NAMES = (
    "library (Ana's conflicted copy 2026-11-28).sqlite",
    "library (conflicted copy 2026-11-28 101112).sqlite",
    "library_conflict-20261128-101112.sqlite",
    "library-DESKTOP-7QX.sqlite",
    "library.sync-conflict-20261128-101112-ABCDEFG.sqlite",
    "library (1).sqlite",
    "library 2.sqlite",
)
OTHERS = ("library of Ana.sqlite", "mylibrary (1).sqlite", "library (1).txt", "library.sqlite.bak")


@pytest.mark.parametrize("name", NAMES)
def test_the_names_that_services_give(tmp_path: Path, name: str) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        stored(library, "A text.")
        library.copy_to(tmp_path / name)
        for other in OTHERS:
            library.copy_to(tmp_path / other)
        assert copies_beside(library) == [tmp_path / name]
        assert new_copies(library) == []  # it holds nothing that is not here


def test_what_is_no_library_is_passed_over(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        (tmp_path / NAMES[5]).write_bytes(b"SQLite format 3\0 of another program")
        assert copies_beside(library) == []


def test_one_with_something_new_is_offered_until_it_is_merged(tmp_path: Path) -> None:
    copy = tmp_path / NAMES[0]
    with Library(tmp_path / "library.sqlite") as library:
        stored(library, "A text.")
        library.copy_to(copy)
        with Library(copy) as theirs:
            stored(theirs, "Another text.", title="Another")
        assert new_copies(library) == [copy]
        merging.merge(library, copy)
        assert new_copies(library) == []


def test_one_that_is_damaged_is_not_offered(tmp_path: Path) -> None:
    copy = tmp_path / NAMES[0]
    with Library(tmp_path / "library.sqlite") as library:
        stored(library, "A text.")
        library.copy_to(copy)
        copy.write_bytes(copy.read_bytes()[:4096] + b"\0" * 4096)
        assert new_copies(library) == []


def test_a_link_to_the_library_itself_is_not_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(conflict_copies, "is_library", lambda path: not asked.append(path))
    with Library(tmp_path / "library.sqlite") as library:
        (tmp_path / NAMES[0]).symlink_to(library.path)
        assert copies_beside(library) == []
    assert asked == []
