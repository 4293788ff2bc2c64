"""The event log: every change of the user's own work, with the rows before and after, so that it
can be undone at any time.

The log is in the library and is written in the same transaction as the change. So undo goes on
after a restart or a crash. An event is ``done``, ``undone``, or ``dropped``: undone, and then
something else was done, so that it cannot be redone. Nothing is ever removed from the log, but for
what it holds of articles that the user deletes for good.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from reader.domain.annotation import ArticleId
from reader.domain.errors import LibraryDamaged
from reader.domain.message import translate
from reader.store.connection import damage_told
from reader.store.derived import article_keys
from reader.store.library import Library
from reader.store.rows.cells import Cell, Senseless, Values
from reader.store.rows.keys import KEYS
from reader.store.rows.stored_json import entries, fields, pack, unpack
from reader.store.soundness import event_links

if TYPE_CHECKING:
    from sqlite_utils import Database

_NEVER_UNDONE = frozenset({"source", "resource", "saved_with", "event"})
UNDONE = {table: key for table, key in KEYS.items() if table not in _NEVER_UNDONE}
"""The tables that hold the user's work, with the columns that identify a row."""

FORMAT = 1
"""Of ``event.changes``. 0: the bare list of row changes; 1: the same list under ``changes``."""

CHANGES = (
    "json_each(CASE json_type(event.changes) WHEN 'array' THEN event.changes ELSE "
    "json_extract(event.changes, '$.changes') END)"
)
"""The row changes of an event, for a query."""


class State(StrEnum):
    """Whether an event counts."""

    DONE = "done"
    UNDONE = "undone"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after. ``None`` before: it was not there; ``None`` after: it was
    deleted.
    """

    table: str
    before: Values | None
    after: Values | None

    def cell(self, column: str) -> Cell:
        """Return a cell of the row, which an event does not change; ``None`` where the row has no
        such column.
        """
        row = self.after if self.after is not None else self.before
        return None if row is None else row.get(column)


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that the user did. ``at`` is ISO 8601 in UTC, ``verb`` what was done."""

    id: int
    at: str
    verb: str
    changes: tuple[RowChange, ...]


def put(db: "Database", table: str, values: Values) -> RowChange:
    """Write one row, new or known by its key; other columns keep what they hold."""
    key = UNDONE[table]
    before = _row(db, table, values)
    if before is None:
        columns, places = (
            ", ".join(f'"{column}"' for column in values),
            ", ".join(f":{column}" for column in values),
        )
        db.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({places})', values)  # noqa: S608 (names of our own)
    else:
        others = [column for column in values if column not in key]
        assignments = ", ".join(f'"{column}" = :{column}' for column in others)
        db.execute(f'UPDATE "{table}" SET {assignments} WHERE {_where(table)}', values)  # noqa: S608 (names of our own)
    return RowChange(table, before, _row(db, table, values))


def put_cells(db: "Database", table: str, values: Values) -> RowChange:
    """Write some cells of a row that is there, named by its key. The log holds these cells alone: a
    change of thousands of rows stays small, and undoing it leaves the other cells as they are.
    """
    columns = ", ".join(f'"{column}"' for column in values)
    found = db.execute(f'SELECT {columns} FROM "{table}" WHERE {_where(table)}', values).fetchone()  # noqa: S608 (names of our own)
    before = dict(found)
    others = [column for column in values if column not in UNDONE[table]]
    if any(before[column] != values[column] for column in others):
        assignments = ", ".join(f'"{column}" = :{column}' for column in others)
        db.execute(f'UPDATE "{table}" SET {assignments} WHERE {_where(table)}', values)  # noqa: S608 (names of our own)
    return RowChange(table, before, dict(values))


def remove(db: "Database", table: str, key: Values) -> RowChange | None:
    """Delete one row by its key; ``None`` where there is none."""
    before = _row(db, table, key)
    if before is None:
        return None
    db.execute(f'DELETE FROM "{table}" WHERE {_where(table)}', key)  # noqa: S608 (names of our own)
    return RowChange(table, before, None)


def remove_all(db: "Database", table: str, cells: Values) -> list[RowChange | None]:
    """Delete all rows that hold these cells, in the order they were written."""
    where = " AND ".join(f'"{column}" = :{column}' for column in cells)
    found = db.execute(f'SELECT * FROM "{table}" WHERE {where} ORDER BY rowid', cells).fetchall()  # noqa: S608 (names of our own)
    return [remove(db, table, dict(row)) for row in found]


def record(db: "Database", at: str, verb: str, changes: Iterable[RowChange | None]) -> Event | None:
    """Write an event for rows that were just changed; ``None`` where nothing did change."""
    real = tuple(
        change for change in changes if change is not None and change.before != change.after
    )
    if not real:
        return None
    db.execute("UPDATE event SET state = ? WHERE state = ?", [State.DROPPED, State.UNDONE])
    db.execute(
        "INSERT INTO event (at, verb, changes, state, author) "
        "VALUES (?, ?, ?, ?, who_works_here())",
        [at, verb, packed(real), State.DONE.value],
    )
    (number,) = db.execute("SELECT last_insert_rowid()").fetchone()
    event_links.append(db.conn, number)
    return Event(number, at, verb, real)


def extend(db: "Database", event: Event, at: str, changes: Iterable[RowChange]) -> Event:
    """Fold further changes of the same rows into the latest event, as when somebody goes on typing
    a note.
    """
    merged = {_identity(change): change for change in event.changes}
    for change in changes:
        known = merged.get(_identity(change))
        merged[_identity(change)] = RowChange(
            change.table, known.before if known else change.before, change.after
        )
    folded = Event(event.id, at, event.verb, tuple(merged.values()))
    db.execute(
        "UPDATE event SET at = ?, changes = ? WHERE id = ?", [at, packed(folded.changes), event.id]
    )
    event_links.renew(db.conn, event.id)
    return folded


def last_number(library: Library) -> int:
    """Return the number of the latest event, whatever has become of it."""
    return int(library.query("SELECT coalesce(max(id), 0) FROM event")[0][0])


def fold(db: "Database", after: int, at: str, verb: str) -> Event | None:
    """Make one event of all that were written after one, in the transaction that wrote them;
    ``None`` where there are none.
    """
    rows = db.execute("SELECT id, changes FROM event WHERE id > ? ORDER BY id", [after]).fetchall()
    changes = [change for _, packed_changes in rows for change in unpacked(packed_changes)]
    for table, column in (("event", "id"), ("event_link", "event")):
        db.execute(f"DELETE FROM {table} WHERE {column} > ?", [after])  # noqa: S608 (names of our own)
    return record(db, at, verb, changes)


def record_or_extend(  # noqa: PLR0913, PLR0917 (what ``record`` takes, and when to go on)
    library: Library,
    db: "Database",
    at: str,
    verb: str,
    changes: Sequence[RowChange | None],
    goes_on: Callable[[Event], bool] | None = None,
) -> Event | None:
    """Write an event for rows that were just changed, or fold them into the latest one where
    ``goes_on`` says so of it.

    Nothing is folded into an event after something was undone: the new change has to drop what
    could be redone.
    """
    real = [change for change in changes if change is not None and change.before != change.after]
    last = last_done(library) if goes_on and real else None
    if goes_on and last and goes_on(last) and first_undone(library) is None:
        return extend(db, last, at, real)
    return record(db, at, verb, real)


def last_done(library: Library) -> Event | None:
    """Return the event that would be undone next."""
    return _event(library, State.DONE, "DESC")


def first_undone(library: Library) -> Event | None:
    """Return the event that would be redone next."""
    return _event(library, State.UNDONE, "ASC")


def next_verb(library: Library, state: State) -> str | None:
    """Return what would be undone (``DONE``) or redone (``UNDONE``) next, without reading what it
    changed.
    """
    order = "DESC" if state is State.DONE else "ASC"
    rows = library.query(
        f"SELECT verb FROM event WHERE state = ? ORDER BY id {order} LIMIT 1",  # noqa: S608 (names of our own)
        [state],
    )
    return str(rows[0]["verb"]) if rows else None


def undo(library: Library) -> Event | None:
    """Put back what stood before the latest event and return it; ``None`` where there is nothing to
    undo.
    """
    with library.transaction() as db:
        event = last_done(library)
        if event is not None:
            with damage_told(library.path):
                _restore(
                    db,
                    [
                        (change.table, change.after, change.before)
                        for change in reversed(event.changes)
                    ],
                )
                _follow(db, event)
            db.execute("UPDATE event SET state = ? WHERE id = ?", [State.UNDONE, event.id])
    return event


def redo(library: Library) -> Event | None:
    """Do again what was undone last and return it; ``None`` where there is nothing to redo."""
    with library.transaction() as db:
        event = first_undone(library)
        if event is not None:
            with damage_told(library.path):
                _restore(
                    db, [(change.table, change.before, change.after) for change in event.changes]
                )
                _follow(db, event)
            db.execute("UPDATE event SET state = ? WHERE id = ?", [State.DONE, event.id])
    return event


def apply(db: "Database", changes: Iterable[RowChange]) -> None:
    """Do what a log says was done in another file that had the same rows."""
    for is_new, run in groupby(changes, lambda change: change.before is None):
        written = list(run)
        if is_new:  # those of a table together; what they point at came before the first of them
            order = {form: place for place, form in enumerate(dict.fromkeys(map(_form, written)))}
            written.sort(key=lambda change: order[_form(change)])
        for (table, columns), alike in groupby(written, _form):
            rows = [change.after or change.before or {} for change in alike]
            db.conn.executemany(_writing(table, columns, is_new=is_new), rows)


def _form(change: RowChange) -> tuple[str, tuple[str, ...] | None]:
    """Return the table, and which columns of a row are written; ``None`` where it goes."""
    return change.table, None if change.after is None else tuple(change.after)


def _writing(table: str, columns: tuple[str, ...] | None, *, is_new: bool) -> str:
    if columns is None:
        return f'DELETE FROM "{table}" WHERE {_where(table)}'  # noqa: S608 (names of our own)
    if is_new:
        return _upserting(table, columns)
    others = ", ".join(f'"{name}" = :{name}' for name in columns if name not in UNDONE[table])
    return f'UPDATE "{table}" SET {others} WHERE {_where(table)}'  # noqa: S608 (names of our own)


def _upserting(table: str, columns: Sequence[str]) -> str:
    """Return how a row is written that may be there: one that the log does not hold alone."""
    names = ", ".join(f'"{name}"' for name in columns)
    values = ", ".join(f":{name}" for name in columns)
    key = ", ".join(f'"{name}"' for name in UNDONE[table])
    others = ", ".join(f'"{name}" = excluded."{name}"' for name in columns)
    return (
        f'INSERT INTO "{table}" ({names}) VALUES ({values}) '  # noqa: S608 (names of our own)
        f"ON CONFLICT ({key}) DO UPDATE SET {others}"
    )


def _restore(db: "Database", rows: Iterable[tuple[str, Values | None, Values | None]]) -> None:
    """Replace rows that are there by those that are wanted: the table, the one and the other.

    What the log holds of columns that are no more is passed over.
    """
    columns = cache(lambda table: frozenset(db.table(table).columns_dict))
    for table, present, wanted in rows:
        if wanted is not None:
            put(db, table, {name: cell for name, cell in wanted.items() if name in columns(table)})
        elif present is not None:
            remove(db, table, present)


def _follow(db: "Database", event: Event) -> None:
    """Keep what follows from a document that has just come back, in case it was not there when all
    of it was found anew.
    """
    for change in event.changes:
        if change.table == "document":
            article_keys.keep_stored(db, ArticleId(int(str(change.cell("article")))))


def _event(library: Library, state: State, order: str) -> Event | None:
    """Return the first event in a state, by number."""
    rows = library.query(
        f"SELECT * FROM event WHERE state = ? ORDER BY id {order} LIMIT 1",  # noqa: S608 (names of our own)
        [state],
    )
    if not rows:
        return None
    if library.unsound("event", "id = ?", [rows[0]["id"]]):
        raise LibraryDamaged(
            library.path,
            translate("Errors", "the history of the last step has changed"),
        )
    with damage_told(library.path):
        changes = unpacked(rows[0]["changes"])
    return Event(rows[0]["id"], rows[0]["at"], rows[0]["verb"], changes)


def _row(db: "Database", table: str, values: Values) -> Values | None:
    """Return the row that has the same key, or ``None``."""
    found = db.execute(f'SELECT * FROM "{table}" WHERE {_where(table)}', values).fetchone()  # noqa: S608 (names of our own)
    return None if found is None else dict(found)


def _where(table: str) -> str:
    return " AND ".join(f'"{column}" = :{column}' for column in UNDONE[table])


def _identity(change: RowChange) -> tuple[Cell, ...]:
    return (change.table, *(change.cell(column) for column in UNDONE[change.table]))


def packed(changes: Iterable[RowChange]) -> str:
    """Return row changes as ``event.changes`` holds them."""
    rows = [
        {"table": change.table, "before": change.before, "after": change.after}
        for change in changes
    ]
    return pack("changes", FORMAT, rows)


def unpacked(stored: str) -> tuple[RowChange, ...]:
    """Return the row changes of an event. Raises ``Senseless`` and ``FormatNewer``."""
    _, content = unpack(stored, "changes", FORMAT)
    return tuple(_to_change(entry) for entry in entries(content, "changes"))


def _to_change(entry: dict[str, Any]) -> RowChange:
    table = entry.get("table")
    if table not in UNDONE:
        raise Senseless("change.table", table)
    before, after = (
        None if row is None else fields(row, table)
        for row in (entry.get("before"), entry.get("after"))
    )
    for row in (before, after):
        if row is not None and not row.keys() >= set(UNDONE[table]):
            raise Senseless(f"a row of {table}", row)
    if before is None and after is None:
        raise Senseless("change", entry)
    return RowChange(table, before, after)
