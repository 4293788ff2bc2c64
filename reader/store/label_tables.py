"""The step to several labels on one highlight and labels in a tree: part of the migrations."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.store.rows import Values

if TYPE_CHECKING:
    from sqlite_utils import Database


def give_labels_a_table(db: "Database") -> None:
    """Move the one label of each highlight into a table of its own; in the event log, too, so that old events can be undone."""
    db.execute("ALTER TABLE label ADD COLUMN parent INTEGER REFERENCES label(id)")
    db.execute("ALTER TABLE label ADD COLUMN letter TEXT NOT NULL DEFAULT ''")
    # Names are unique under one parent and whatever their letters' case, which an index cannot say for all of Unicode.
    db.execute("DROP INDEX idx_label_name")
    db.table("annotation_label").create(
        {"annotation": str, "label": int, "position": int},
        pk=("annotation", "label"),
        not_null={"position"},
        foreign_keys=[("annotation", "annotation", "uuid"), ("label", "label", "id")],
        strict=True,
    )
    db.table("annotation_label").create_index(["label"])
    db.execute(
        "INSERT INTO annotation_label (annotation, label, position) SELECT uuid, label, 0 FROM annotation WHERE label IS NOT NULL"
    )
    db.execute("ALTER TABLE annotation DROP COLUMN label")
    for number, changes in db.execute("SELECT id, changes FROM event").fetchall():
        translated = [one for change in json.loads(changes) for one in _translated(change)]
        db.execute("UPDATE event SET changes = ? WHERE id = ?", [json.dumps(translated, ensure_ascii=False), number])


def _translated(change: dict[str, object]) -> Iterator[dict[str, object]]:
    """Yield what one row change of the log is, now that a highlight's label stands in another table."""
    if change["table"] != "annotation":
        yield change
        return
    before, after = (None if row is None else dict(row) for row in (change["before"], change["after"]))  # type: ignore[call-overload]
    labelled_before, labelled_after = _labelled(before), _labelled(after)
    if labelled_before != labelled_after and labelled_before:
        yield {"table": "annotation_label", "before": labelled_before, "after": None}
    yield {"table": "annotation", "before": before, "after": after}
    if labelled_before != labelled_after and labelled_after:
        yield {"table": "annotation_label", "before": None, "after": labelled_after}


def _labelled(row: Values | None) -> Values | None:
    """Take the label out of an annotation's row and return the row of the label's own table, or ``None`` for no label."""
    label = None if row is None else row.pop("label", None)
    return None if row is None or label is None else {"annotation": row["uuid"], "label": label, "position": 0}
