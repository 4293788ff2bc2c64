"""Rows of the libraries that were merged, and of what they had otherwise."""

import json
import sqlite3
from typing import NamedTuple

from reader.domain.annotation import ArticleId
from reader.domain.details import Detail, Value
from reader.domain.merging import ConflictId, ConflictKind, Decision, Merging, MergingId
from reader.store.rows.cells import Senseless, Values, flag, number, one_of, span, text
from reader.store.rows.keys import KEYS
from reader.store.rows.stored_json import fields, items, pack, unpack

FORMAT = 1
"""Of ``conflict.theirs``."""

_TABLES = {
    ConflictKind.HIGHLIGHT: "annotation",
    ConflictKind.CLAIM: "claim",
    ConflictKind.EVIDENCE: "evidence",
    ConflictKind.NOTE: "note",
    ConflictKind.DETAIL: "article",
    ConflictKind.STATE: "article",
    ConflictKind.PARAGRAPH: "verdict",
    ConflictKind.LABEL: "label",
    ConflictKind.FOLDER: "folder",
    ConflictKind.RATING: "verdict_scale",
    ConflictKind.SEARCH: "saved_search",
    ConflictKind.RULE: "site_rule",
}
"""In which table each kind of conflict is."""

_COLUMNS = {
    ConflictKind.HIGHLIGHT: "uuid article start end exact prefix suffix note created modified "
    "placed review author",
    ConflictKind.CLAIM: "uuid statement speaker role organisation said_when said_date said_where "
    "figure readings status rating confidence created modified author",
    ConflictKind.EVIDENCE: "uuid claim kind target stance note retrieved",
    ConflictKind.NOTE: "kind subject text created modified author",
    ConflictKind.DETAIL: " ".join(["id", *Detail]),
    ConflictKind.STATE: "id state",
    ConflictKind.PARAGRAPH: "article block kept",
    ConflictKind.LABEL: "id name colour definition letter parent",
    ConflictKind.FOLDER: "id name parent",
    ConflictKind.RATING: "id name colour definition",
    ConflictKind.SEARCH: "uuid name query created",
    ConflictKind.RULE: "uuid site form words kept created",
}
"""What a row of each kind can hold. Others are passed over: names of columns go into statements."""

_NEEDED = {
    ConflictKind.NOTE: {"text"},
    ConflictKind.STATE: {"state"},
    ConflictKind.PARAGRAPH: {"kept"},
}
"""What a row has to hold, beside its key."""

_NUMBERS = frozenset(
    {"article", "block", "confidence", "end", "id", "kept", "parent", "placed", "rating", "start"}
)
"""Columns of whole numbers; all others hold texts."""

_LARGEST = (1 << 63) - 1
"""Of the whole numbers of SQLite."""

_PLACE = frozenset({"start", "end", "exact"})
"""What a place in a text is; it is there whole or not at all."""


class Rival(NamedTuple):
    """What another library has in the place of a row, or of some of its cells; and of a highlight
    its labels, ``None`` where they stay.
    """

    table: str
    row: Values
    labels: tuple[int, ...] | None = None


class StoredConflict(NamedTuple):
    """A conflict as it is stored; ``library`` is what the other one's file was called. One that
    makes no sense is ``DAMAGED`` and has no ``rival``.
    """

    id: ConflictId
    merging: MergingId
    library: str
    article: ArticleId | None
    kind: ConflictKind
    rival: Rival | None
    decision: Decision | None


def merging_values(merging: Merging) -> Values:
    """Return the row of a library that was merged or refused."""
    return {
        "uuid": merging.id,
        "name": merging.name,
        "link": merging.link,
        "merged": int(merging.merged),
        "at": merging.at,
    }


def to_merging(row: sqlite3.Row) -> Merging:
    """Return a library that was merged or refused."""
    return Merging(
        id=MergingId(row["uuid"]),
        name=row["name"],
        link=row["link"],
        merged=flag(row["merged"], "merged_library.merged"),
        at=row["at"],
    )


def conflict_values(
    conflict: ConflictId,
    merging: MergingId,
    article: ArticleId | None,
    kind: ConflictKind,
    rival: Rival,
) -> Values:
    """Return the row of a conflict that is open."""
    return {
        "uuid": conflict,
        "library": merging,
        "article": article,
        "kind": kind.value,
        "theirs": _packed(rival),
        "decision": None,
    }


def decision_values(conflict: ConflictId, decision: Decision | None) -> Values:
    """Return the cells that say what was decided."""
    return {"uuid": conflict, "decision": None if decision is None else decision.value}


def to_conflict(row: sqlite3.Row) -> StoredConflict:
    """Return a conflict, from a row that joins it with its library. What is no decision leaves it
    open.
    """
    article, decision = row["article"], row["decision"]
    try:
        kind = one_of(ConflictKind, row["kind"], "conflict.kind")
        rival = _unpacked(row["theirs"], kind)
    except Senseless:
        kind, rival = ConflictKind.DAMAGED, None
    return StoredConflict(
        id=ConflictId(row["uuid"]),
        merging=MergingId(row["library"]),
        library=row["name"],
        article=None if article is None else ArticleId(article),
        kind=kind,
        rival=rival,
        decision=next((one for one in Decision if one.value == decision), None),
    )


def _packed(rival: Rival) -> str:
    held: dict[str, object] = {"table": rival.table, "row": rival.row}
    if rival.labels is not None:
        held["labels"] = list[int](rival.labels)
    return pack("theirs", FORMAT, held)


def _unpacked(stored: object, kind: ConflictKind) -> Rival:
    """Return what another library has. It was written by ours, but the file may have been changed
    since, and names of columns go into statements.
    """
    _, content = unpack(stored, "theirs", FORMAT)
    held = fields(content, "theirs")
    table, row = text(held.get("table"), "table"), fields(held.get("row"), "row")
    if table != _TABLES.get(kind):
        raise Senseless(f"the table of a {kind}", table)
    row = {name: cell for name, cell in row.items() if name in _COLUMNS[kind].split()}
    whole = _PLACE if row.keys() & _PLACE else frozenset[str]()
    if not row.keys() >= {*KEYS[table], *_NEEDED.get(kind, ()), *whole}:
        raise Senseless(f"a row of {table}", row)
    for name, cell in row.items():
        _check_cell(kind, name, cell)
    if whole:
        span(row["start"], row["end"], "a place")
    labels = None
    if "labels" in held:
        labels = tuple(number(one, "a label") for one in items(held["labels"], "labels"))
    return Rival(table, row, labels)


def _check_cell(kind: ConflictKind, name: str, cell: object) -> None:
    """See that a cell is of the kind that its column holds, and that SQLite can hold it."""
    if kind is ConflictKind.DETAIL and name != "id":
        detail(cell)
    elif cell is None and name not in KEYS[_TABLES[kind]]:
        return
    elif name in _NUMBERS:
        if abs(number(cell, name)) > _LARGEST:
            raise Senseless(name, cell)
    elif any("\ud800" <= letter <= "\udfff" for letter in text(cell, name)):
        raise Senseless(name, cell)


def detail(cell: object) -> Value:
    """Return a detail of an article, which is JSON: a text, several names, or nothing."""
    try:
        value: object = json.loads(text(cell, "a detail"))
    except (ValueError, RecursionError) as error:
        raise Senseless("a detail", cell) from error
    if isinstance(value, list):
        return tuple(text(one, "a name") for one in value)
    return None if value is None else text(value, "a detail")
