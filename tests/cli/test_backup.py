"""Copies of the library by ``backup``, and libraries that are not there."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from reader.services.library import open_library

from .conftest import ARTICLE, Terminal


def test_a_copy_holds_what_the_library_holds(terminal: Terminal, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    result = terminal("backup", copy)
    assert result.exit_code == 0, result.stderr
    assert str(copy) in result.stdout
    assert Terminal(copy).json("show", "1") == terminal.json("show", "1")


def test_a_copy_where_nothing_can_be_written_is_a_sentence(
    terminal: Terminal, tmp_path: Path
) -> None:
    result = terminal("backup", tmp_path / "no" / "copy.sqlite")
    assert result.exit_code == 1
    assert "cannot be written" in result.stderr


def test_the_library_is_no_copy_of_itself(terminal: Terminal) -> None:
    result = terminal("backup", terminal.library)
    assert result.exit_code == 1
    assert "it is the library itself" in result.stderr
    with open_library(terminal.library) as library:
        assert library.query("SELECT count(*) FROM article")[0][0] == 1


def test_a_library_that_is_not_there_is_not_made_by_reading(tmp_path: Path) -> None:
    mistyped = Terminal(tmp_path / "libary.sqlite")
    for command in (("list",), ("show", "1"), ("notes",), ("search", "ferry"), ("rules",)):
        result = mistyped(*command)
        assert result.exit_code == 1
        assert "There is no library at" in result.stderr
    assert not mistyped.library.exists()
    assert mistyped("import", ARTICLE).exit_code == 0
    assert mistyped("list").exit_code == 0


def test_a_log_of_another_library_is_told_and_kept(terminal: Terminal, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as connection:
        connection.executescript("PRAGMA journal_mode = WAL; CREATE TABLE t (x)")
        log = terminal.library.with_name(terminal.library.name + "-wal")
        shutil.copyfile(other.with_name("other.sqlite-wal"), log)
    result = terminal("list")
    assert result.exit_code == 0
    assert "renamed and kept: " in result.stderr
    assert terminal.library.with_name(terminal.library.name + ".set-aside-1-wal").exists()
    assert terminal("list").stderr == ""
