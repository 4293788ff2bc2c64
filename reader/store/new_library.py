"""A library with nothing in it yet: all steps in memory, so that it comes to its place whole."""

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

from sqlite_utils import Database

from reader.store.connection import APPLICATION_ID, limited
from reader.store.soundness import write_mark
from reader.store.upgrading import upgrade


def new_library() -> bytes:
    """Return the file of a library that is up to date, with a mark of its own."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize(_upgraded())
        write_mark.leave(connection, inode=0)
        return connection.serialize()


@cache
def _upgraded() -> bytes:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        limited(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.create_function("who_works_here", 0, lambda: None)
        connection.execute("BEGIN")
        upgrade(Database(connection, execute_plugins=False), Path(":memory:"))
        connection.execute("COMMIT")
        return connection.serialize()
