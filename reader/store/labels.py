"""The user's labels in the library."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from reader.domain.annotation import AnnotationId, Label, LabelId
from reader.domain.labels import in_tree_order
from reader.store import journal
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.annotation import annotation_label_values, label_values, to_label

if TYPE_CHECKING:
    from sqlite_utils import Database


def labels(library: Library) -> tuple[Label, ...]:
    """Return the user's labels in their order, each under its parent."""
    return in_tree_order(rows(library))


def rows(library: Library) -> list[Label]:
    """Return all labels in the order of their places, also those that stand in a ring."""
    found = library.query("SELECT * FROM label ORDER BY position, id")
    with damage_told(library.path):
        return [to_label(row) for row in found]


def write(
    library: Library,
    wanted: Sequence[Label],
    at: str,
    verb: str,
    heir: tuple[LabelId, LabelId] | None = None,
) -> journal.Event | None:
    """Make these labels, in this order, the labels of the library; those that are missing lose
    their highlights.

    A label has to stand behind its parent. ``heir`` names a missing label and the one that gets its
    highlights.
    """
    kept = {label.id for label in wanted}
    gone = [
        label.id for label in reversed(labels(library)) if label.id not in kept
    ]  # those below a label go before it
    with library.transaction() as db:
        changes: list[journal.RowChange | None] = []
        if heir is not None:
            changes += _inherited(library, db, *heir)
        for label in gone:
            changes += journal.remove_all(db, "annotation_label", {"label": label})
        # Another parent first, then the deletion: a row that is still pointed at cannot go.
        changes += [
            journal.put(db, "label", label_values(label, place))
            for place, label in enumerate(wanted, start=1)
        ]
        changes += [journal.remove(db, "label", {"id": label}) for label in gone]
        return journal.record(db, at, verb, changes)


def _inherited(
    library: Library, db: "Database", label: LabelId, into: LabelId
) -> Iterator[journal.RowChange | None]:
    """Give the highlights of one label another one in the same place."""
    known = {
        row["annotation"]
        for row in library.query("SELECT annotation FROM annotation_label WHERE label = ?", [into])
    }
    for row in library.query(
        "SELECT annotation, position FROM annotation_label WHERE label = ? ORDER BY rowid", [label]
    ):
        yield journal.remove(
            db, "annotation_label", {"annotation": row["annotation"], "label": label}
        )
        if row["annotation"] not in known:
            yield journal.put(
                db,
                "annotation_label",
                annotation_label_values(row["annotation"], into, row["position"]),
            )


def highlights_of(library: Library, label: LabelId) -> list[AnnotationId]:
    """Return the highlights that have a label, those of articles in the bin among them."""
    found = library.query("SELECT annotation FROM annotation_label WHERE label = ?", [label])
    return [AnnotationId(row["annotation"]) for row in found]


def removed(db: "Database", label: LabelId) -> Iterator[journal.RowChange | None]:
    """Take a label away, and from all highlights, as a part of a larger change; none may stand
    below it.
    """
    yield from journal.remove_all(db, "annotation_label", {"label": label})
    yield journal.remove(db, "label", {"id": label})


def uses(library: Library, labels: Iterable[LabelId]) -> int:
    """Return how many highlights have at least one of these labels, those of articles in the bin
    among them.
    """
    wanted = list(labels)
    places = ", ".join("?" * len(wanted))
    sql = f"SELECT count(DISTINCT annotation) FROM annotation_label WHERE label IN ({places})"  # noqa: S608 (placeholders)
    return int(library.query(sql, wanted)[0][0])
