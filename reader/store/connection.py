"""Opening the library file: what SQLite is told, what is refused, and what its errors mean."""

import os
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic, sleep

from reader.domain.errors import (
    DiskFull,
    LibraryBusy,
    LibraryDamaged,
    LibraryError,
    LibraryNewer,
    LibraryReadOnly,
    NotALibrary,
)
from reader.domain.message import Message, translate
from reader.store.rows.cells import Senseless
from reader.store.rows.stored_json import FormatNewer

APPLICATION_ID = 0x436C6D52
"""``ClmR``: SQLite's mark in the file's head, by which the file's type is known without opening
it.
"""

BUSY_TIMEOUT = 5.0
"""Seconds to wait for another program that is writing."""

_LOOK_AGAIN = 0.003
"""Seconds between two looks at whether it has finished; a change is written in about that time."""

_MEANING: dict[int, type[LibraryError]] = {
    sqlite3.SQLITE_NOTADB: NotALibrary,
    sqlite3.SQLITE_CORRUPT: LibraryDamaged,
    sqlite3.SQLITE_BUSY: LibraryBusy,
    sqlite3.SQLITE_LOCKED: LibraryBusy,
    # others opened the file at the same moment, again and again
    sqlite3.SQLITE_PROTOCOL: LibraryBusy,
    sqlite3.SQLITE_READONLY: LibraryReadOnly,
    sqlite3.SQLITE_CANTOPEN: LibraryReadOnly,
    sqlite3.SQLITE_PERM: LibraryReadOnly,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_IOERR: LibraryError,
}

UNDECODABLE = (sqlite3.OperationalError, UnicodeDecodeError)
"""What Python raises for a text that is not UTF-8, among other things; ``is_undecodable`` tells.
The second one comes where the damage stands in the very message that tells of it.
"""

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    # In WAL mode NORMAL loses acknowledged changes at a power cut; FULL does not.
    "PRAGMA synchronous = FULL",
    # Triggers fill the search index, and SQLite before 3.44 lets them do so only in a schema that
    # it trusts; some builds trust none unless told. We give SQLite no functions of our own, so a
    # stranger's schema finds none to call.
    "PRAGMA trusted_schema = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
)


def is_undecodable(error: Exception) -> bool:
    """Whether an error says that a text in the file is not UTF-8. Python finds that, not SQLite, so
    it has no code.
    """
    return isinstance(error, UnicodeDecodeError) or (
        not hasattr(error, "sqlite_errorcode") and "decode to UTF-8" in str(error)
    )


@contextmanager
def errors_told(path: Path) -> Iterator[None]:
    """Turn what the world does to SQLite into the ``LibraryError`` that says so; a defect of ours
    passes unchanged.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        meaning = None if code is None else _MEANING.get(code & 0xFF)
        if is_undecodable(error):
            meaning = LibraryDamaged
        if meaning is None:
            raise
        raise meaning(path, str(error)) from error
    except UnicodeDecodeError as error:
        raise LibraryDamaged(path, str(error)) from error


@contextmanager
def damage_told(path: Path) -> Iterator[None]:
    """Say ``LibraryDamaged`` where a row is there but makes no sense. SQLite has no checksums, so
    it finds out last.

    That is also so where a row cannot be put back because others that it belongs to are gone. Where
    a row makes sense, but to a newer program, it is ``LibraryNewer``. A defect of ours passes
    unchanged.
    """
    try:
        yield
    except FormatNewer as error:
        raise LibraryNewer(path, str(error)) from error
    except (Senseless, zlib.error, sqlite3.IntegrityError) as error:
        raise LibraryDamaged(path, f"{type(error).__name__}: {error}") from error


def connect(path: Path) -> sqlite3.Connection:
    """Open or create the library file.

    The connection has no transactions of its own (``isolation_level=None``) and may be used by any
    thread that holds the library's lock. Raises ``NotALibrary``, ``LibraryReadOnly``,
    ``LibraryBusy`` or ``LibraryDamaged``; a file that is refused stays as it was.
    """
    exists = _check_place(path)
    connection: sqlite3.Connection | None = None
    try:
        with errors_told(path):
            if exists:
                _check_owner(path)
            connection = sqlite3.connect(
                path, timeout=BUSY_TIMEOUT, isolation_level=None, check_same_thread=False
            )
            connection.row_factory = sqlite3.Row
            _claim(connection, path)
            for pragma in _PRAGMAS:
                connection.execute(pragma)
    except BaseException:
        if connection is not None:
            connection.close()
        raise
    return connection


def use_log(connection: sqlite3.Connection) -> None:
    """Turn on the write-ahead log. Where the file system cannot have one, SQLite keeps its older
    journal, as safe but slower.
    """
    _in_turn(connection, "PRAGMA journal_mode = WAL")


def begin(connection: sqlite3.Connection, patience: float | None = None) -> None:
    """Begin a transaction as the one that writes; a deferred one would fail where two programs read
    first and then write.
    """
    _in_turn(connection, "BEGIN IMMEDIATE", patience)


def _in_turn(connection: sqlite3.Connection, sql: str, patience: float | None = None) -> None:
    """Run a statement that needs the file alone, waiting up to ``patience`` seconds, else
    ``BUSY_TIMEOUT``, for other programs.

    SQLite's own waiting is no help. For the change to a log there is none. For a transaction it
    soon looks only ten times a second: of four busy programs on a loaded machine, one missed every
    gap for five seconds in each second run.
    """
    deadline = monotonic() + (BUSY_TIMEOUT if patience is None else patience)
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                connection.execute(sql)
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > deadline:
                    raise
                sleep(_LOOK_AGAIN)
            else:
                return
    finally:
        connection.execute(f"PRAGMA busy_timeout = {round(BUSY_TIMEOUT * 1000)}")


def _check_place(path: Path) -> bool:
    """Return whether something is in the file already.

    Refuses what SQLite would only find out at the first write, would wait for without end, or would
    quietly take for a new database.
    """
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            _make(path)
            return False
        if not path.is_file():
            raise NotALibrary(path, _what_it_is(path))
        size = path.stat().st_size
    except OSError as error:
        raise LibraryReadOnly(path, error.strerror or str(error)) from error
    if not os.access(path, os.W_OK):
        raise LibraryReadOnly(path, translate("Errors", "it is write-protected"))
    if 0 < size < 512:  # the smallest page of SQLite
        raise NotALibrary(path, translate("Errors", "it is too short"))
    return size > 0


def _make(path: Path) -> None:
    """Make an empty file that only the user may read: SQLite gives its log the same rights."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return  # another program was quicker


def _what_it_is(path: Path) -> Message:
    if path.is_dir():
        return translate("Errors", "it is a folder")
    return translate("Errors", "it is not a file but a device or a pipe")


def _check_owner(path: Path) -> None:
    """Refuse a file of another program before SQLite touches it: opening it would replay the
    journal that lies beside it.

    ``immutable`` looks at the file alone and takes no lock. Reading its head without SQLite would
    do as well, but closing a file drops every lock that this process has on it, also those of a
    library that is open (sqlite.org/howtocorrupt.html, 2.2): the next program that closed the
    library would then delete the log that we are writing.
    """
    with closing(
        sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    ) as probe:
        try:
            (found,) = probe.execute("PRAGMA application_id").fetchone()
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT:
                # a checkpoint was cut short: with its journal the file may be whole, so the real
                # opening decides
                return
            raise
    if found != APPLICATION_ID:
        raise NotALibrary(path, translate("Errors", "it is a database of another program"))


def _claim(connection: sqlite3.Connection, path: Path) -> None:
    """Check that the file is ours, or is empty and becomes ours.

    The mark is written before anything else, so that it stands in the file itself and not only in a
    log beside it.
    """
    (found,) = connection.execute("PRAGMA application_id").fetchone()
    if found == APPLICATION_ID:
        return
    if found or connection.execute("SELECT 1 FROM sqlite_master").fetchone():
        raise NotALibrary(path, translate("Errors", "it is a database of another program"))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
