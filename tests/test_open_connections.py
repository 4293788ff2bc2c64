import gc
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.open_connections import Register, Watched

HERE = f"{__file__}:"


@pytest.fixture
def register(monkeypatch: pytest.MonkeyPatch) -> Register:
    """A register of the test's own: what it leaves open on purpose is not held against it."""
    own = Register()
    monkeypatch.setattr(Watched, "register", own)
    return own


def test_a_connection_that_is_left_open_is_named_by_where_it_was_opened(
    register: Register, tmp_path: Path
) -> None:
    before = set(register.open)
    first, second = tmp_path / "first", tmp_path / "second"
    with closing(sqlite3.connect(first)), closing(sqlite3.connect(second)) as left:
        assert len(register.left_since(before)) == 2
        assert len(set(register.left_since(before))) == 1  # both are opened in one line
        assert all(told.startswith(HERE) for told in register.left_since(before))
        assert register.left_since(set(register.open)) == []
    assert register.left_since(before) == []
    assert isinstance(left, Watched)


def test_one_that_was_dropped_is_named_once(register: Register) -> None:
    sqlite3.connect(":memory:").execute("SELECT 1")
    gc.collect()
    (told,) = register.left_since(set(register.open))
    assert told.startswith(HERE)
    assert register.left_since(set()) == []


def test_whoever_opens_through_sqlite_utils_is_named(register: Register) -> None:
    with closing(Database(memory=True)):
        (told,) = register.left_since(set())
    assert told.startswith(HERE)
    assert register.left_since(set()) == []
