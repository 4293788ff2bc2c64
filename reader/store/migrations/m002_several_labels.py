"""Labels in a tree with a letter of their own, and several of them on one highlight.

Names are unique under one parent and whatever their letters' case, which an index cannot say for
all of Unicode: it goes. The one label of each highlight moves into a table of its own; in the event
log, too, so that old events can be undone.
"""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = """
ALTER TABLE label ADD COLUMN parent INTEGER REFERENCES label(id)

ALTER TABLE label ADD COLUMN letter TEXT NOT NULL DEFAULT ''

DROP INDEX idx_label_name

CREATE TABLE "annotation_label" (
   "annotation" TEXT REFERENCES "annotation"("uuid"),
   "label" INTEGER REFERENCES "label"("id"),
   "position" INTEGER NOT NULL,
   PRIMARY KEY ("annotation", "label")
) STRICT

CREATE INDEX "idx_annotation_label_label"
    ON "annotation_label" ("label")

INSERT INTO annotation_label (annotation, label, position) SELECT uuid, label, 0 FROM annotation WHERE label IS NOT NULL

ALTER TABLE annotation DROP COLUMN label
"""


Row = dict[str, Any]


def upgrade(db: "Database") -> None:
    """Take the step."""
    for statement in STATEMENTS.strip().split("\n\n"):
        db.execute(statement)
    for number, changes in db.execute("SELECT id, changes FROM event").fetchall():
        try:
            translated = [one for change in json.loads(changes) for one in _translated(change)]
        except (
            ValueError,
            LookupError,
            TypeError,
        ):  # damaged: nobody can undo it, and everything else can be read
            continue
        db.execute(
            "UPDATE event SET changes = ? WHERE id = ?",
            [json.dumps(translated, ensure_ascii=False), number],
        )


def _translated(change: Row) -> Iterator[Row]:
    """Yield what one row change of the log is, now that a highlight's label stands in another
    table.
    """
    if change["table"] != "annotation":
        yield change
        return
    before, after = (
        None if row is None else dict(row) for row in (change["before"], change["after"])
    )
    labelled_before, labelled_after = _labelled(before), _labelled(after)
    if labelled_before != labelled_after and labelled_before:
        yield {"table": "annotation_label", "before": labelled_before, "after": None}
    yield {"table": "annotation", "before": before, "after": after}
    if labelled_before != labelled_after and labelled_after:
        yield {"table": "annotation_label", "before": None, "after": labelled_after}


def _labelled(row: Row | None) -> Row | None:
    """Take the label out of an annotation's row and return the row of the label's own table, or
    ``None`` for no label.
    """
    label = None if row is None else row.pop("label", None)
    return (
        None
        if row is None or label is None
        else {"annotation": row["uuid"], "label": label, "position": 0}
    )
