"""The libraries that were merged into this one, and what they had otherwise."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reader.domain.annotation import ArticleId
from reader.domain.errors import Unknown
from reader.domain.merging import ConflictId, ConflictKind, Decision, Merging, MergingId
from reader.store import journal
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.cells import Values
from reader.store.rows.merging import (
    Rival,
    StoredConflict,
    conflict_values,
    decision_values,
    merging_values,
    to_conflict,
    to_merging,
)
from reader.store.rows.stored_json import FormatNewer

if TYPE_CHECKING:
    from sqlite_utils import Database

_CONFLICTS = """SELECT conflict.*, merged_library.name FROM conflict
    JOIN merged_library ON merged_library.uuid = conflict.library"""


def mergings(library: Library) -> list[Merging]:
    """Return the libraries that were merged or refused, the oldest first."""
    rows = library.query("SELECT * FROM merged_library ORDER BY at, uuid")
    with damage_told(library.path):
        return list(map(to_merging, rows))


def keep(library: Library, merging: Merging) -> None:
    """Note that the user did not want a library; that is no step to undo."""
    with library.transaction() as db:
        journal.put(db, "merged_library", merging_values(merging))


def put(
    db: "Database",
    merging: Merging,
    conflicts: Iterable[tuple[ConflictId, ArticleId | None, ConflictKind, Rival]],
) -> Iterator[journal.RowChange]:
    """Write what was merged and what is open of it, as a part of a larger change."""
    yield journal.put(db, "merged_library", merging_values(merging))
    for conflict, article, kind, rival in conflicts:
        values = conflict_values(conflict, merging.id, article, kind, rival)
        yield journal.put(db, "conflict", values)


def conflicts(library: Library) -> list[StoredConflict]:
    """Return all of them, in the order in which they came, also those that make no sense. One of a
    newer program is passed over: that can decide it.
    """
    rows = library.query(f"{_CONFLICTS} ORDER BY merged_library.at, conflict.rowid")
    found = []
    for row in rows:
        with damage_told(library.path):
            try:
                found.append(to_conflict(row))
            except FormatNewer:
                continue
    return found


def is_any_open(library: Library) -> bool:
    """Whether anything is to be decided."""
    return bool(library.query("SELECT 1 FROM conflict WHERE decision IS NULL LIMIT 1"))


def conflict(library: Library, wanted: ConflictId) -> StoredConflict:
    """Return one of them. Raises ``Unknown``."""
    rows = library.query(f"{_CONFLICTS} WHERE conflict.uuid = ?", [wanted])
    if not rows:
        raise Unknown("conflict", wanted)
    with damage_told(library.path):
        return to_conflict(rows[0])


def decide(db: "Database", wanted: ConflictId, decision: Decision | None) -> journal.RowChange:
    """Write what was decided, as a part of a larger change."""
    return journal.put_cells(db, "conflict", decision_values(wanted, decision))


def present(library: Library, rival: Rival) -> Values | None:
    """Return the row that is here where another library has its own; ``None`` where it is gone."""
    key = journal.UNDONE[rival.table]
    where = " AND ".join(f'"{column}" = :{column}' for column in key)
    rows = library.query(
        f'SELECT * FROM "{rival.table}" WHERE {where}',  # noqa: S608 (names of our own)
        {column: rival.row[column] for column in key},
    )
    return dict(rows[0]) if rows else None


def event_of(library: Library, merging: MergingId) -> int | None:
    """Return the number of the event by which a library was merged."""
    rows = library.query(
        f"""SELECT event.id FROM event, {journal.CHANGES} AS change
            WHERE json_extract(change.value, '$.table') = 'merged_library'
            AND json_extract(change.value, '$.after.uuid') = ? LIMIT 1""",  # noqa: S608 (names of our own)
        [merging],
    )
    return int(rows[0]["id"]) if rows else None
