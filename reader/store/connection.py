"""Opening the library file: what SQLite is told, what is refused, and what its errors mean."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.domain.errors import (
    DiskFull,
    LibraryBusy,
    LibraryDamaged,
    LibraryError,
    LibraryReadOnly,
    NotALibrary,
)

APPLICATION_ID = 0x436C6D52
"""``ClmR``: SQLite's mark in the file's head, by which the file's type is known without opening it."""

BUSY_TIMEOUT = 5.0
"""Seconds to wait for another program that is writing."""

_MEANING: dict[int, type[LibraryError]] = {
    sqlite3.SQLITE_NOTADB: NotALibrary,
    sqlite3.SQLITE_CORRUPT: LibraryDamaged,
    sqlite3.SQLITE_BUSY: LibraryBusy,
    sqlite3.SQLITE_LOCKED: LibraryBusy,
    sqlite3.SQLITE_READONLY: LibraryReadOnly,
    sqlite3.SQLITE_CANTOPEN: LibraryReadOnly,
    sqlite3.SQLITE_PERM: LibraryReadOnly,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_IOERR: LibraryError,
}

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    # In WAL mode NORMAL loses acknowledged changes at a power cut; FULL does not.
    "PRAGMA synchronous = FULL",
    # A library may come from somebody else: its schema may call no function of ours that has effects.
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
)


@contextmanager
def errors_told(path: Path) -> Iterator[None]:
    """Turn what the world does to SQLite into the ``LibraryError`` that says so; a defect of ours passes unchanged."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        meaning = None if code is None else _MEANING.get(code & 0xFF)
        if meaning is None:
            raise
        raise meaning(path, str(error)) from error


def connect(path: Path) -> sqlite3.Connection:
    """Open or create the library file.

    The connection has no transactions of its own (``isolation_level=None``) and may be used by any thread that holds the
    library's lock. Raises ``NotALibrary``, ``LibraryReadOnly``, ``LibraryBusy`` or ``LibraryDamaged``; a file that is
    refused stays as it was.
    """
    _check_place(path)
    connection: sqlite3.Connection | None = None
    try:
        with errors_told(path):
            connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT, isolation_level=None, check_same_thread=False)
            connection.row_factory = sqlite3.Row
            _claim(connection, path)
            for pragma in _PRAGMAS:
                connection.execute(pragma)
    except BaseException:
        if connection is not None:
            connection.close()
        raise
    return connection


def _check_place(path: Path) -> None:
    """Refuse what SQLite would only find out at the first write, or would quietly take for a new database."""
    if path.is_dir():
        raise NotALibrary(path, "it is a folder")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as file:  # an empty file is an empty database to SQLite
            size = file.tell()
    except OSError as error:
        raise LibraryReadOnly(path, error.strerror or str(error)) from error
    if 0 < size < 512:  # the smallest page of SQLite
        raise NotALibrary(path, "it is too short")


def _claim(connection: sqlite3.Connection, path: Path) -> None:
    """Check that the file is ours, or is empty and becomes ours. Nothing is written to a file that is somebody else's."""
    (found,) = connection.execute("PRAGMA application_id").fetchone()
    if found == APPLICATION_ID:
        connection.execute("PRAGMA journal_mode = WAL")
        return
    if found or connection.execute("SELECT 1 FROM sqlite_master").fetchone():
        raise NotALibrary(path, "it is a database of another program")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
