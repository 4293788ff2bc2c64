"""Rows of the libraries that were merged, and of what they had otherwise."""

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from reader.domain.annotation import ArticleId
from reader.domain.merging import ConflictId, ConflictKind, Decision, Merging, MergingId
from reader.store.rows.cells import Senseless, Values, flag, one_of, text
from reader.store.rows.keys import KEYS
from reader.store.rows.stored_json import fields, items, pack, unpack

FORMAT = 1
"""Of ``conflict.theirs``."""

_TABLES = frozenset(
    {
        "annotation",
        "article",
        "claim",
        "evidence",
        "label",
        "note",
        "saved_search",
        "site_rule",
        "verdict",
        "verdict_scale",
    }
)
"""Of which a conflict can be."""


class Rival(NamedTuple):
    """What another library has in the place of a row, or of some of its cells; and of a highlight
    its labels, ``None`` where they stay.
    """

    table: str
    row: Values
    labels: tuple[int, ...] | None = None


class StoredConflict(NamedTuple):
    """A conflict as it is stored; ``library`` is what the other one's file was called."""

    id: ConflictId
    merging: MergingId
    library: str
    article: ArticleId | None
    kind: ConflictKind
    rival: Rival
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
    """Return a conflict, from a row that joins it with its library."""
    article, decision = row["article"], row["decision"]
    return StoredConflict(
        id=ConflictId(row["uuid"]),
        merging=MergingId(row["library"]),
        library=row["name"],
        article=None if article is None else ArticleId(article),
        kind=one_of(ConflictKind, row["kind"], "conflict.kind"),
        rival=_unpacked(row["theirs"]),
        decision=None if decision is None else one_of(Decision, decision, "conflict.decision"),
    )


def _packed(rival: Rival) -> str:
    held: dict[str, object] = {"table": rival.table, "row": rival.row}
    if rival.labels is not None:
        held["labels"] = list[int](rival.labels)
    return pack("theirs", FORMAT, held)


def _unpacked(stored: object) -> Rival:
    _, content = unpack(stored, "theirs", FORMAT)
    held = fields(content, "theirs")
    labels: Sequence[int] | None = items(held["labels"], "labels") if "labels" in held else None
    table, row = text(held.get("table"), "table"), fields(held.get("row"), "row")
    if table not in _TABLES or not row.keys() >= set(KEYS[table]):
        raise Senseless(f"a row of {table}", row)
    return Rival(table, row, None if labels is None else tuple(labels))
