"""The search index: which words stand in titles, texts, highlights, claims and notes.

Triggers write down in ``search_pending`` which rows have changed, also by undo and redo and by
other programs, with what the index still holds of them. Every transaction of ours indexes what it
changed before it ends. A library whose index is to be made anew is indexed bit by bit, when there
is time for it and at the latest when it is searched.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager
from time import monotonic
from typing import TYPE_CHECKING

from reader.domain.search_words import words_of, words_otherwise

if TYPE_CHECKING:
    from sqlite_utils import Database

PARTS = {
    "annotation": ("exact", "note"),
    "claim": ("statement", "speaker", "organisation"),
    "note": ("text",),
    "article": ("title", "authors", "site"),
    "document": ("text",),
}
"""The tables whose rows are searched, with the columns in question: small ones first, as they are
indexed in this order.
"""

LONG = 200_000
"""Bytes of a text whose words take some hundredths of a second to find."""

_AT_ONCE = 50
"""Rows that are read together."""

Cells = tuple[bytes | None, ...]
Known = dict[Cells, list[str]]
"""The words of the indexed columns of rows."""


def rebuild(db: "Database") -> None:
    """Empty the index and let all rows be indexed later."""
    db.execute("DELETE FROM search_pending")
    for part in PARTS:
        db.execute(f"INSERT INTO {part}_fts ({part}_fts) VALUES ('delete-all')")  # noqa: S608 (names of our own)
        db.execute(
            "INSERT INTO search_pending (part, row, indexed, later)"  # noqa: S608 (names of our own)
            f" SELECT '{part}', rowid, 0, 1 FROM {part}"
        )


def put_off_long_texts(connection: sqlite3.Connection) -> None:
    """Let rows with long texts, or whose texts were long, be indexed later, as nobody can use the
    library while their words are found.
    """
    for part, columns in PARTS.items():
        connection.execute(
            "UPDATE search_pending SET later = 1 WHERE later = 0 AND part = :part"  # noqa: S608 (names of our own)
            f" AND ({_length(['first', 'second', 'third'])} > :long OR EXISTS"
            f" (SELECT 1 FROM {part} AS changed WHERE changed.rowid = search_pending.row"
            f" AND {_length([f'changed.{column}' for column in columns])} > :long))",
            {"part": part, "long": LONG},
        )


def _length(columns: Sequence[str]) -> str:
    """Return the SQL of how many bytes some columns have together."""
    return " + ".join(f"ifnull(length(CAST({column} AS BLOB)), 0)" for column in columns)


def prepare(
    lock: AbstractContextManager[object],
    connection: sqlite3.Connection,
    parts: Sequence[str],
    seconds: float,
) -> tuple[int, Known]:
    """Find the words of rows that may be indexed later, for some seconds, and of one at least;
    return how many rows they are of. The library is free meanwhile: this is most of the work.
    """
    with lock:
        rows = _waiting(connection, later=True, parts=parts or tuple(PARTS), most=_AT_ONCE)
        waiting = [
            (_cells_before(row), _cells(connection, row["part"], row["row"])) for row in rows
        ]
    ends = monotonic() + seconds
    known: Known = {}
    for count, forms in enumerate(waiting, start=1):
        known |= {cells: _words(cells) for cells in forms if cells is not None}
        if monotonic() > ends:
            return count, known
    return len(waiting), known


def settle(
    connection: sqlite3.Connection,
    *,
    later: bool,
    parts: Sequence[str] = (),
    most: int | None = None,
    known: Known | None = None,
) -> None:
    """Index the rows that wait, with ``later`` also those that may, the newest ones first, at most
    so many. ``known`` are words that are found already. Runs in the transaction of whoever calls.
    """
    left = most
    while left is None or left > 0:
        limit = _AT_ONCE if left is None else min(left, _AT_ONCE)
        rows = _waiting(connection, later=later, parts=parts or tuple(PARTS), most=limit)
        for row in rows:
            _index(connection, row, known or {})
        if not rows:
            return
        left = None if left is None else left - len(rows)


def _waiting(
    connection: sqlite3.Connection, *, later: bool, parts: Sequence[str], most: int
) -> list[sqlite3.Row]:
    found: list[sqlite3.Row] = []
    for part in parts:
        if len(found) < most:
            found += connection.execute(
                "SELECT part, row, indexed, CAST(first AS BLOB), CAST(second AS BLOB),"
                " CAST(third AS BLOB) FROM search_pending"
                " WHERE part = ? AND later <= ? ORDER BY row DESC LIMIT ?",
                [part, later, most - len(found)],
            ).fetchall()
    return found


def _index(connection: sqlite3.Connection, waiting: sqlite3.Row, known: Known) -> None:
    """Let the index hold a row as it is."""
    part, row, before = waiting["part"], waiting["row"], _cells_before(waiting)
    columns = PARTS[part]
    names = ", ".join([*columns, "otherwise"])
    marks = ", ".join("?" * (len(columns) + 1))
    if before is not None:
        connection.execute(
            f"INSERT INTO {part}_fts ({part}_fts, rowid, {names})"  # noqa: S608 (names of our own)
            f" VALUES ('delete', ?, {marks})",
            [row, *(known.get(before) or _words(before))],
        )
    now = _cells(connection, part, row)
    if now is not None:
        connection.execute(
            f"INSERT INTO {part}_fts (rowid, {names}) VALUES (?, {marks})",  # noqa: S608 (names of our own)
            [row, *(known.get(now) or _words(now))],
        )
    connection.execute("DELETE FROM search_pending WHERE part = ? AND row = ?", [part, row])


def _cells_before(waiting: sqlite3.Row) -> Cells | None:
    """Return the columns that the index still holds of a row that waits; ``None`` for nothing."""
    part, _, indexed, *cells = tuple(waiting)
    return tuple(cells[: len(PARTS[part])]) if indexed else None


def _cells(connection: sqlite3.Connection, part: str, row: int) -> Cells | None:
    """Return the indexed columns of a row, or ``None`` where it is gone."""
    columns = ", ".join(f'CAST("{column}" AS BLOB)' for column in PARTS[part])
    found = connection.execute(f"SELECT {columns} FROM {part} WHERE rowid = ?", [row]).fetchone()  # noqa: S608 (names of our own)
    return None if found is None else tuple(found)


def _words(cells: Sequence[bytes | None]) -> list[str]:
    """Return the words of some cells, and at last those that may be passed over. What is no text
    is read as far as it is.
    """
    texts = ["" if cell is None else cell.decode("utf-8", "replace") for cell in cells]
    return [*map(words_of, texts), " \u00b6 ".join(filter(None, map(words_otherwise, texts)))]
