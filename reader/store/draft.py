"""A draft of a library: a copy of what is in it, without the bytes of its sources, in a file that
nobody sees. A long change is tried out on it, while everybody goes on working, and what came of it
is written into the library in one short transaction.

The file has no name: SQLite keeps it in memory while it is small, and takes it away with the last
connection, however that ends.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.store import journal
from reader.store.connection import Deadline, damage_told, errors_told
from reader.store.derived import article_sites
from reader.store.library import Library
from reader.store.place import Place
from reader.store.soundness import event_links
from reader.store.soundness.diary import Diary

if TYPE_CHECKING:
    from sqlite_utils import Database

_UNLOGGED = (
    "source",
    "resource",
    "saved_with",
    "article",
    "document",
    "version",
    "joined_page",
    "article_key",
)
"""Tables to which rows come that the event log does not hold, as when an article is stored; those
that others point at before them.
"""

_LEFT_OUT = frozenset(
    {
        "figure_pending",
        "reading_place",
        "row_sum",
        "search_pending",
        "text_figure",
        "write_mark",
    }
)
"""Tables that stay empty in a draft: they say nothing that a change depends on."""

_BYTES = frozenset({("source", "data"), ("resource", "data")})
"""Columns that are left empty: they hold nearly all of a library."""

_SETTINGS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    # nobody needs a draft once the program has ended
    "journal_mode = MEMORY",
    "synchronous = OFF",
    "cache_size = -65536",  # KiB of pages in memory
)

_MINE = "mine"
"""What the library is called by the connection of its draft."""


class Moment(NamedTuple):
    """By what a later state of a library is told from an earlier one: the last event and its link,
    which events are done, and the last rows of the tables that the log does not hold.
    """

    event: int
    link: bytes | None
    done: int
    last_done: int
    rows: tuple[int, ...]


class Draft(Library):
    """A library to try a change out on. It keeps no sums, no index and no diary."""

    def __init__(self, library: Library, check: Callable[[], None]) -> None:
        """Copy what is in a library; ``check`` is called between its tables and may raise. Raises
        ``DiskFull`` where there is no room for it, and what reading the library raises.
        """
        self.path = library.path
        self.author = library.author
        self.is_read_only = self.is_remote = self.was_left_open = self._is_copy = False
        self.why_read_only, self.set_aside, self._backups = "", (), None
        self._lock = threading.RLock()
        self._summed = self._copied = self._aside = None
        self._place, self.diary = Place(library.path), Diary(library.path)
        with errors_told(library.path):
            self._connection = sqlite3.connect(
                "", isolation_level=None, check_same_thread=False, uri=True
            )
            self._connection.row_factory = sqlite3.Row
            try:
                self._connection.create_function("who_works_here", 0, lambda: self.author or None)
                self.began = _fill(self._connection, library.path, check)
            except BaseException:
                self._connection.close()
                raise
        self._deadline = Deadline(self._connection)

    @contextmanager
    def transaction(
        self, patience: float | None = None, *, derived: bool = False
    ) -> "Iterator[Database]":
        """Change the draft."""
        del patience, derived
        with self._lock, errors_told(self.path):
            if self._connection.in_transaction:
                yield self.db
                return
            self._connection.execute("BEGIN")
            try:
                yield self.db
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def write_into(self, library: Library) -> bool:
        """Write what was changed in the draft by one event into the library that it was made of;
        whether that was possible: not where somebody has changed the library meanwhile.
        """
        added = [(table, self._added(table)) for table in _UNLOGGED]
        event = self._event()
        changes = () if event is None else journal.unpacked(event["changes"])
        if event is None and not any(rows for _, rows in added):
            return True
        with library.transaction() as db, damage_told(library.path):
            if _moment(db.conn, "main") != self.began:
                return False
            for table, rows in added:
                self._copy(db.conn, table, rows)
            if event is not None:
                db.execute(
                    "UPDATE event SET state = ? WHERE state = ?",
                    [journal.State.DROPPED, journal.State.UNDONE],
                )
                journal.apply(db, changes)
                _insert(db.conn, "event", [event])
                event_links.append(db.conn, event["id"])
            article_sites.settle(db)
            # thousands of texts are indexed bit by bit, and nobody waits for the library meanwhile
            db.execute("UPDATE search_pending SET later = 1 WHERE later = 0")
        return True

    def _added(self, table: str) -> list[int]:
        """Return which rows have come to a table."""
        after = self.began.rows[_UNLOGGED.index(table)]
        rows = self.query(f'SELECT rowid FROM "{table}" WHERE rowid > ? ORDER BY rowid', [after])  # noqa: S608 (names of our own)
        return [row[0] for row in rows]

    def _copy(self, target: sqlite3.Connection, table: str, rows: list[int]) -> None:
        """Copy rows of a table, one by one where each may hold megabytes."""
        for row in rows:
            _insert(target, table, self.query(f'SELECT * FROM "{table}" WHERE rowid = ?', [row]))  # noqa: S608 (names of our own)

    def _event(self) -> sqlite3.Row | None:
        """Return the event that was written into the draft."""
        rows = self.query("SELECT * FROM event WHERE id > ?", [self.began.event])
        return rows[0] if rows else None


def _fill(draft: sqlite3.Connection, path: Path, check: Callable[[], None]) -> Moment:
    """Copy the tables of a library as they are at one moment, and return that."""
    for setting in _SETTINGS:
        draft.execute(f"PRAGMA {setting}")
    draft.execute(f"ATTACH ? AS {_MINE}", [f"{path.absolute().as_uri()}?mode=ro"])
    draft.execute("BEGIN")
    began = _moment(draft, _MINE)
    later = []
    for kind, name, sql in _definitions(draft):
        if kind == "table":
            check()
            draft.execute(sql)
            if name not in _LEFT_OUT:
                draft.execute(_copying(draft, name))
        else:
            later.append(sql)
    for sql in later:
        check()
        draft.execute(sql)
    draft.execute("COMMIT")
    draft.execute(f"DETACH {_MINE}")
    draft.execute("PRAGMA foreign_keys = ON")
    return began


def _definitions(draft: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return what a library consists of, without its views and its index of words."""
    return draft.execute(
        f"""SELECT type, name, sql FROM {_MINE}.sqlite_master
            WHERE sql IS NOT NULL AND type <> 'view' AND NOT EXISTS (
                SELECT 1 FROM {_MINE}.sqlite_master AS index_of
                WHERE index_of.sql LIKE 'CREATE VIRTUAL%' AND (sqlite_master.name = index_of.name
                    OR sqlite_master.name GLOB index_of.name || '_*'))"""  # noqa: S608 (names of our own)
    ).fetchall()


def _copying(draft: sqlite3.Connection, table: str) -> str:
    """Return the statement that copies a table."""
    columns = [row["name"] for row in draft.execute(f'PRAGMA {_MINE}.table_info("{table}")')]
    cells = ", ".join("x''" if (table, name) in _BYTES else f'"{name}"' for name in columns)
    return f'INSERT INTO main."{table}" SELECT {cells} FROM {_MINE}."{table}"'  # noqa: S608 (names of our own)


def _moment(connection: sqlite3.Connection, schema: str) -> Moment:
    """Return at which moment a library is."""
    event, done, last_done = connection.execute(
        f"""SELECT (SELECT coalesce(max(id), 0) FROM {schema}.event), count(*),
            coalesce(max(id), 0) FROM {schema}.event WHERE state = ?""",  # noqa: S608 (names of our own)
        [journal.State.DONE],
    ).fetchone()
    link = connection.execute(
        f"SELECT link FROM {schema}.event_link ORDER BY event DESC LIMIT 1"  # noqa: S608 (the same)
    ).fetchone()
    rows = (
        connection.execute(f'SELECT coalesce(max(rowid), 0) FROM {schema}."{table}"').fetchone()[0]  # noqa: S608 (the same)
        for table in _UNLOGGED
    )
    return Moment(event, link[0] if link else None, done, last_done, tuple(rows))


def _insert(target: sqlite3.Connection, table: str, rows: list[sqlite3.Row]) -> None:
    for row in rows:
        marks = ", ".join("?" * len(row))
        names = ", ".join(f'"{name}"' for name in row.keys())  # noqa: SIM118 (a row yields its cells)
        target.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(row))  # noqa: S608 (names of our own)
