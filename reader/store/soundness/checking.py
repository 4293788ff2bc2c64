"""Looking over a whole library: SQLite's own checks, and everything that SQLite knows nothing of.

It reads through a connection of its own, so that others can work meanwhile. What cannot be read is
one problem among others and never ends the check.
"""

import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from hashlib import sha256
from pathlib import Path

from reader.domain.soundness import CheckReport, Problem, Trouble
from reader.store.soundness import event_links, row_sums
from reader.store.soundness.copying import Progress
from reader.store.soundness.leftovers import probe

_STEP = 200
"""Rows between two reports of progress."""
_STEPS_BETWEEN_LOOKS = 1_000_000
"""Of SQLite's machine, between two looks at whether the check is still wanted: milliseconds."""
_MOST_TOLD_OF_FILE = 100
"""Messages of SQLite about the file's structure."""

UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What Python raises for a damaged file: the second where the damage stands in the message."""

_HASHED = ("source", "resource")


def check(
    path: Path, progress: Progress = lambda _done, _total: None, *, alone: bool = False
) -> CheckReport:
    """Look over a library; ``alone`` says that nobody else uses it, as a backup.

    Raises only what ``progress`` raises, and ``sqlite3.DatabaseError`` where the file cannot be
    opened at all.
    """
    with closing(_opened(path, alone)) as connection:
        return Check(connection, progress).run()


def _opened(path: Path, alone: bool) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=ro"
    connection = probe(path) if alone else sqlite3.connect(address, uri=True, timeout=5)
    connection.text_factory = bytes  # what is damaged may be no text any more
    return connection


class Check:
    """One run over a library."""

    def __init__(self, connection: sqlite3.Connection, progress: Progress) -> None:
        self._connection = connection
        self._progress = progress
        self._problems: list[Problem] = []
        self._done = 0
        self._total = 0
        self._ended: BaseException | None = None
        """What ended the check while SQLite was at work."""
        connection.set_progress_handler(self._look, _STEPS_BETWEEN_LOOKS)

    def _look(self) -> bool:
        """Tell how far it is while one statement takes long; whether it is to end."""
        try:
            self._progress(self._done, max(self._done, self._total))
        except BaseException as error:  # noqa: BLE001 (SQLite would swallow it)
            self._ended = error
        return self._ended is not None

    def run(self) -> CheckReport:
        """Look at everything."""
        self._connection.execute("BEGIN")  # one state of the library, whoever writes meanwhile
        columns = row_sums.columns_of(self._connection)
        row_sums.know(self._connection, columns)
        self._total = self._count(columns)
        self._progress(0, self._total)
        self._try(None, self._look_at_file)
        for table, names in columns.items():
            self._try(table, partial(self._look_at_rows, table, names))
        for table in _HASHED:
            self._try(table, partial(self._look_at_bytes, table))
        self._try("event", self._look_at_chain)
        self._try(None, self._look_at_references)
        return CheckReport(self._done, tuple(dict.fromkeys(self._problems)), self._chain())

    def _try(self, table: str | None, look: Callable[[], None]) -> None:
        try:
            look()
        except UNREADABLE as error:
            if self._ended is not None:
                raise self._ended from None
            self._tell(Trouble.UNREADABLE, table, detail=str(error))

    def _tell(
        self, trouble: Trouble, table: str | None, key: str | None = None, detail: str = ""
    ) -> None:
        self._problems.append(Problem(trouble, table, key, detail))

    def _count(self, columns: row_sums.Columns) -> int:
        total = 0
        for table in [*columns, *_HASHED]:
            try:
                (rows,) = self._connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608 (names of our own)
            except UNREADABLE:
                continue
            total += rows
        return total

    def _step(self) -> None:
        self._done += 1
        if self._done % _STEP == 0:
            self._progress(self._done, max(self._done, self._total))

    def _look_at_file(self) -> None:
        found = self._connection.execute(f"PRAGMA integrity_check({_MOST_TOLD_OF_FILE})")
        for (message,) in found:
            words = message.decode("utf-8", "replace")
            if words != "ok":
                self._tell(Trouble.FILE, None, detail=words)
            self._progress(self._done, self._total)

    def _look_at_rows(self, table: str, names: tuple[str, ...]) -> None:
        there: set[str] = set()
        for row in row_sums.checked(self._connection, table, names):
            there.add(row.key)
            if row.stored is None:
                self._tell(Trouble.STRANGE, table, row.key)
            elif not row.fits():
                self._tell(Trouble.CHANGED, table, row.key)
            self._step()
        for key in row_sums.keys_with_sums(self._connection, table):
            if key not in there:
                self._tell(Trouble.GONE, table, key)

    def _look_at_bytes(self, table: str) -> None:
        rows = self._connection.execute(f"SELECT id, sha256, data FROM {table}")  # noqa: S608 (names of our own)
        for number, stored, data in rows:
            if _hash_of(table, data).encode() != stored:
                self._tell(Trouble.OTHER_BYTES, table, str(number))
            self._step()

    def _look_at_chain(self) -> None:
        for broken in event_links.broken(self._connection):
            trouble = Trouble.BROKEN_CHAIN if broken.is_there else Trouble.GONE
            self._tell(trouble, "event", str(broken.event))

    def _look_at_references(self) -> None:
        for table, row, _, _ in self._connection.execute("PRAGMA foreign_key_check"):
            name = table.decode("utf-8", "replace")
            self._tell(Trouble.POINTS_NOWHERE, name, None if row is None else self._key(name, row))

    def _key(self, table: str, row: int) -> str:
        """Return the key of the row with a row number, as the program knows it."""
        columns = row_sums.SUMMED.get(table)
        if columns is None:
            return str(row)
        named = ", ".join(f'"{column}"' for column in columns)
        found = self._connection.execute(
            f'SELECT {named} FROM "{table}" WHERE rowid = ?',  # noqa: S608 (names of our own)
            [row],
        ).fetchone()
        return row_sums.joined(found) if found else str(row)

    def _chain(self) -> str:
        try:
            return event_links.head(self._connection).hex()
        except UNREADABLE:
            return ""


def _hash_of(table: str, data: object) -> str:
    """Return the hash of the bytes that a row holds; nothing where it holds none."""
    if not isinstance(data, bytes):
        return ""
    if table == "resource":
        return sha256(data).hexdigest()
    digest, unpacking = sha256(), zlib.decompressobj()
    try:
        for part in _unpacked(unpacking, data):
            digest.update(part)
    except zlib.error:
        return ""
    return digest.hexdigest() if unpacking.eof else ""


def _unpacked(unpacking: "zlib._Decompress", data: bytes) -> Iterator[bytes]:
    """Yield what was packed bit by bit: damaged bytes may unpack to no end."""
    while data and not unpacking.eof:
        yield unpacking.decompress(data, 1 << 20)
        data = unpacking.unconsumed_tail
