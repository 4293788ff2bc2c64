"""Which files are opened as libraries."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from reader.services.library import asks_for_library, is_library, open_library


def test_a_library_is_known_by_its_mark_whatever_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / "Tides.dat"
    open_library(path).close()
    assert is_library(path)
    assert asks_for_library(path)


def test_other_files_are_not(tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.sqlite"
    with closing(sqlite3.connect(foreign)) as other:
        other.execute("CREATE TABLE x (y)")
    (tmp_path / "page.html").write_text("<p>" + "x" * 100)
    (tmp_path / "short").write_text("SQLite")
    for name in ("foreign.sqlite", "page.html", "short", "missing.claimreader", "."):
        assert not is_library(tmp_path / name)
        assert not asks_for_library(tmp_path / name)


def test_one_by_its_suffix_is_opened_so_that_it_is_said_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "damaged.claimreader"
    path.write_bytes(os.urandom(2_000))
    assert asks_for_library(path)


def test_the_one_that_is_open_is_known_without_being_read(tmp_path: Path) -> None:
    path, link = tmp_path / "own.sqlite", tmp_path / "link"
    with open_library(path) as library:
        link.symlink_to(path)
        assert asks_for_library(link, library)
