"""The mark that each transaction leaves, so that a journal can be told to be of this file or not.

SQLite replays whatever journal lies beside a file. It has nothing by which it could see that the
journal is of another one. So each transaction writes a new mark over the one that it found, and
keeps that one beside it: a journal belongs to a file where it goes on from the file's mark.
"""

import os
import sqlite3
from typing import NamedTuple

TABLE = "write_mark"


class Mark(NamedTuple):
    """A mark, the one before it, and the inode of the file that it was written for."""

    mark: bytes
    before: bytes
    file: int


def leave(connection: sqlite3.Connection, inode: int) -> None:
    """Leave a new mark, in the running transaction; ``inode`` is that of the file."""
    fresh = os.urandom(16)
    written = connection.execute(
        "UPDATE write_mark SET before = mark, mark = ?, file = ? WHERE id = 1", [fresh, inode]
    )
    if written.rowcount == 0:
        connection.execute(
            "INSERT INTO write_mark (id, mark, before, file) VALUES (1, ?, ?, ?)",
            [fresh, os.urandom(16), inode],
        )


def begin_anew(connection: sqlite3.Connection) -> None:
    """Give a copy a line of its own: no journal of the library goes on from it."""
    connection.execute(
        "UPDATE write_mark SET mark = ?, before = ?, file = 0", [os.urandom(16), os.urandom(16)]
    )


def found_in(connection: sqlite3.Connection) -> tuple[int, Mark] | None:
    """Return on which page of a file its mark stands, and the mark; ``None`` where it has none."""
    place = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = ?", [TABLE]
    ).fetchone()
    row = place and connection.execute("SELECT mark, before, file FROM write_mark").fetchone()
    if not row or not isinstance(row[0], bytes) or not isinstance(row[1], bytes):
        return None
    return int(place[0]), Mark(row[0], row[1], int(row[2]))
