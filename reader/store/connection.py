"""Opening the library file: what SQLite is told, what is refused, and what its errors mean."""

import os
import sqlite3
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from math import inf
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

from reader.domain.errors import (
    DiskFull,
    LibraryBusy,
    LibraryDamaged,
    LibraryEmpty,
    LibraryError,
    LibraryNewer,
    LibraryReadOnly,
    NotALibrary,
)
from reader.domain.message import Message, translate
from reader.store.rows.cells import Senseless
from reader.store.rows.stored_json import FormatNewer
from reader.store.soundness import leftovers

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

APPLICATION_ID = 0x436C6D52
"""``ClmR``: SQLite's mark in the file's head, by which the file's type is known without opening
it.
"""

LARGEST_CELL = 400_000_000
"""Bytes of a text or of a source; a file that claims more would take all memory there is."""

BUSY_TIMEOUT = 5.0
"""Seconds to wait for another program that is writing."""

LOOK_AGAIN = 0.003
"""Seconds between two looks at whether it has finished; a change is written in about that time."""

LONGEST_QUERY = 60.0
"""Seconds. What a library of ours is asked takes less than one; a crafted one could go on for ever.
"""

_STEPS_BETWEEN_LOOKS = 100_000
"""Of SQLite's machine, between two looks at the clock: about two milliseconds."""

_NO_ANSWER = translate("Errors", "it did not answer within a minute")

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

_FORMAT_UNKNOWN = "unsupported file format"
"""What SQLite says, without a code of its own, of a head in which the number of the format is
spoiled.
"""

SQLITE_VERSION = sqlite3.sqlite_version

UNDECODABLE = (sqlite3.OperationalError, UnicodeDecodeError)
"""What Python raises for a text that is not UTF-8, among other things; ``is_undecodable`` tells.
The second one comes where the damage stands in the very message that tells of it.
"""

PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    # In WAL mode NORMAL loses acknowledged changes at a power cut; FULL does not.
    "PRAGMA synchronous = FULL",
    # What a schema calls by itself is run by whoever opens the file.
    "PRAGMA trusted_schema = OFF",
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
        if code == sqlite3.SQLITE_INTERRUPT:
            raise LibraryError(path, _NO_ANSWER) from error
        meaning = None if code is None else _MEANING.get(code & 0xFF)
        if is_undecodable(error) or _FORMAT_UNKNOWN in str(error):
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


def connect(path: Path, new: Callable[[], bytes]) -> tuple[sqlite3.Connection, tuple[Path, ...]]:
    """Open the library file, or create it of the bytes that ``new`` returns. Return the connection,
    and what journals of other files are called now that lay beside it.

    The connection has no transactions of its own (``isolation_level=None``) and may be used by any
    thread that holds the library's lock. Raises ``NotALibrary``, ``LibraryEmpty``,
    ``LibraryReadOnly``, ``LibraryBusy`` or ``LibraryDamaged``; a file that is refused stays as it
    was.
    """
    _check_place(path, new)
    connection: sqlite3.Connection | None = None
    try:
        with errors_told(path):
            _check_owner(path)
            strange = _set_aside(path)
            connection = sqlite3.connect(
                path, timeout=BUSY_TIMEOUT, isolation_level=None, check_same_thread=False
            )
            limited(connection)
            _claim(connection, path)
            for pragma in PRAGMAS:
                connection.execute(pragma)
    except BaseException:
        if connection is not None:
            connection.close()
        raise
    return connection, strange


def limited(connection: sqlite3.Connection) -> None:
    """Let a connection read no more than a library of ours can hold, and nothing beside it."""
    connection.row_factory = sqlite3.Row
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_CELL)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)


def connect_to_read(path: Path) -> tuple[sqlite3.Connection, "TemporaryDirectory[str] | None"]:
    """Open a library that cannot be written, as on a disk that is full or write-protected: without
    a lock, and without writing anything beside it.

    What its log holds can only be read where SQLite may work with the log: then a copy of both is
    read, in the folder that is returned, which lasts as long as whoever holds it. Raises
    ``NotALibrary``, ``LibraryReadOnly`` or ``LibraryDamaged``.
    """
    import shutil  # noqa: PLC0415 (the start does not wait for it)
    from tempfile import TemporaryDirectory  # noqa: PLC0415 (the same)

    copied: TemporaryDirectory[str] | None = None
    log = leftovers.beside(path, "-wal")
    with errors_told(path):
        _check_owner(path)
        try:
            if log.is_file() and log.stat().st_size:
                copied = TemporaryDirectory()
                copy = copied_library(copied)
                shutil.copyfile(path, copy)
                shutil.copyfile(log, leftovers.beside(copy, "-wal"))
                connection = sqlite3.connect(copy, isolation_level=None, check_same_thread=False)
            else:
                connection = leftovers.probe(path)
        except OSError as error:
            raise LibraryReadOnly(path, error.strerror or str(error)) from error
        try:
            connection.row_factory = sqlite3.Row
            _claim(connection, path)
            for pragma in PRAGMAS:
                connection.execute(pragma)
            if copied is None:
                connection.execute("PRAGMA query_only = ON")
        except BaseException:
            connection.close()
            raise
    return connection, copied


def copied_library(folder: "TemporaryDirectory[str]") -> Path:
    """Return where in its folder the copy lies that ``connect_to_read`` reads."""
    return Path(folder.name) / "library.sqlite"


def use_journal(connection: sqlite3.Connection, *, is_remote: bool) -> None:
    """Turn on the write-ahead log. On a network drive, and where the file system cannot have one,
    SQLite keeps its older journal, as safe but slower.
    """
    _in_turn(connection, f"PRAGMA journal_mode = {'DELETE' if is_remote else 'WAL'}")
    # opens the log, which is not found any more once somebody has renamed the file
    connection.execute("SELECT 1 FROM sqlite_master").fetchone()


@contextmanager
def trusting(connection: sqlite3.Connection) -> Iterator[None]:
    """Trust the schema while an old library is upgraded, whose triggers fill the search index
    themselves; it was compared with that of its step.
    """
    connection.execute("PRAGMA trusted_schema = ON")
    try:
        yield
    finally:
        connection.execute("PRAGMA trusted_schema = OFF")


class Deadline:
    """Ends a query that takes longer than ``LONGEST_QUERY``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._end = inf
        connection.set_progress_handler(lambda: monotonic() > self._end, _STEPS_BETWEEN_LOOKS)

    def __enter__(self) -> None:
        self._end = monotonic() + LONGEST_QUERY

    def __exit__(self, *_: object) -> None:
        self._end = inf


def begin(connection: sqlite3.Connection) -> bool:
    """Begin a transaction as the one that writes; a deferred one would fail where two programs read
    first and then write. False where another connection is writing.
    """
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        return False
    finally:
        connection.execute(f"PRAGMA busy_timeout = {round(BUSY_TIMEOUT * 1000)}")
    return True


def _in_turn(connection: sqlite3.Connection, sql: str) -> None:
    """Run a statement that needs the file alone, waiting up to ``BUSY_TIMEOUT`` for other programs.

    SQLite's own waiting is no help. For the change to a log there is none. For a transaction it
    soon looks only ten times a second: of four busy programs on a loaded machine, one missed every
    gap for five seconds in each second run.
    """
    deadline = monotonic() + BUSY_TIMEOUT
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                connection.execute(sql)
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > deadline:
                    raise
                sleep(LOOK_AGAIN)
            else:
                return
    finally:
        connection.execute(f"PRAGMA busy_timeout = {round(BUSY_TIMEOUT * 1000)}")


def _check_place(path: Path, new: Callable[[], bytes]) -> None:
    """Make a library where nothing is; refuse what SQLite would only find out at the first write,
    would wait for without end, or would quietly take for a new database.
    """
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            _make(path, new())
        if not path.is_file():
            raise NotALibrary(path, _what_it_is(path))
        size = path.stat().st_size
    except OSError as error:
        raise LibraryReadOnly(path, error.strerror or str(error)) from error
    if not os.access(path, os.W_OK):
        raise LibraryReadOnly(path, translate("Errors", "it is write-protected"))
    if not size:
        raise LibraryEmpty(path)
    if size < 512:  # the smallest page of SQLite
        raise NotALibrary(path, translate("Errors", "it is too short"))


def _make(path: Path, content: bytes) -> None:
    """Make the file, which only the user may read: SQLite gives its log the same rights.

    It comes to its place whole. A file without a byte can so only be one that has lost them.
    """
    fresh = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}")
    try:
        with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _put_where_nothing_is(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def _put_where_nothing_is(fresh: Path, path: Path) -> None:
    try:
        os.link(fresh, path)
    except FileExistsError:
        return  # another program was quicker
    except OSError:  # no second names on this disk
        if not path.exists():
            fresh.rename(path)


def _what_it_is(path: Path) -> Message:
    if path.is_dir():
        return translate("Errors", "it is a folder")
    return translate("Errors", "it is not a file but a device or a pipe")


def _check_owner(path: Path) -> None:
    """Refuse a file of another program before SQLite touches it: opening it would replay the
    journal that lies beside it.

    The probe looks at the file alone and takes no lock. Reading its head without SQLite would
    do as well, but closing a file drops every lock that this process has on it, also those of a
    library that is open (sqlite.org/howtocorrupt.html, 2.2): the next program that closed the
    library would then delete the log that we are writing.
    """
    with closing(leftovers.probe(path)) as probe:
        try:
            (found,) = probe.execute("PRAGMA application_id").fetchone()
        except sqlite3.DatabaseError as error:
            code = error.sqlite_errorcode & 0xFF
            if code == sqlite3.SQLITE_CORRUPT:
                # a checkpoint was cut short: with its journal the file may be whole, so the real
                # opening decides
                return
            if code == sqlite3.SQLITE_NOTADB and _was_a_library(path):
                raise LibraryDamaged(
                    path, translate("Errors", "its first bytes are damaged")
                ) from error
            raise
    if found != APPLICATION_ID:
        raise NotALibrary(path, translate("Errors", "it is a database of another program"))


_SIGNS = (b'CREATE TABLE "annotation"', b"claim-reader", APPLICATION_ID.to_bytes(4, "big"))
"""What stands in the first pages of a library, and hardly elsewhere."""


def _was_a_library(path: Path) -> bool:
    """Whether a file that SQLite does not know for a database has a library's signs. None of ours
    is open: SQLite would not have opened it.
    """
    with path.open("rb") as file:
        beginning = file.read(1 << 20)
    return any(sign in beginning for sign in _SIGNS)


def _set_aside(path: Path) -> tuple[Path, ...]:
    try:
        return leftovers.set_aside(path)
    except OSError as error:
        raise LibraryReadOnly(path, error.strerror or str(error)) from error


def _claim(connection: sqlite3.Connection, path: Path) -> None:
    """Check that the file is ours, with what its journal holds as well."""
    (found,) = connection.execute("PRAGMA application_id").fetchone()
    if found != APPLICATION_ID:
        raise NotALibrary(path, translate("Errors", "it is a database of another program"))
