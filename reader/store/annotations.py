"""Annotations in the library, with their labels."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Target
from reader.domain.errors import TextChanged, Unknown
from reader.store import journal
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.annotation import (
    annotation_label_values,
    annotation_values,
    to_annotation,
    to_target,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

ANNOTATIONS = """
    SELECT annotation.*, (SELECT json_group_array(label) FROM (
        SELECT label FROM annotation_label
        WHERE annotation_label.annotation = annotation.uuid ORDER BY position
    )) AS labels FROM annotation
"""
"""Annotations as ``to_annotation`` reads them."""


def annotations_of(library: Library, article: ArticleId) -> tuple[Annotation, ...]:
    """Return the annotations of an article in the order of the text."""
    rows = library.query(ANNOTATIONS + ' WHERE article = ? ORDER BY start, "end", id', [article])
    with damage_told(library.path):
        return tuple(to_annotation(row) for row in rows)


def load(library: Library, annotation: AnnotationId) -> Annotation:
    """Return one annotation. Raises ``Unknown``."""
    found = find(library, annotation)
    if found is None:
        raise Unknown("highlight", annotation)
    return found


def find(library: Library, annotation: AnnotationId) -> Annotation | None:
    """Return one annotation, or ``None`` where it is not there (any more)."""
    rows = library.query(ANNOTATIONS + " WHERE uuid = ?", [annotation])
    with damage_told(library.path):
        return to_annotation(rows[0]) if rows else None


def known(library: Library) -> dict[AnnotationId, tuple[str, str]]:
    """Return the quote and the note of each annotation."""
    rows = library.query("SELECT uuid, exact, note FROM annotation")
    return {AnnotationId(row["uuid"]): (row["exact"], row["note"]) for row in rows}


def authors(library: Library) -> tuple[str, ...]:
    """Return who made annotations of articles that are not in the bin, in the order of the
    alphabet; an empty name stands for whoever is not named.
    """
    rows = library.query(
        "SELECT DISTINCT coalesce(author, '') AS author FROM annotation"
        " JOIN article ON article.id = annotation.article AND deleted IS NULL ORDER BY 1"
    )
    return tuple(row["author"] for row in rows)


def targets_before(
    library: Library, articles: Sequence[ArticleId], verbs: Sequence[str]
) -> dict[AnnotationId, Target]:
    """Return where annotations of some articles pointed before the first event of these kinds that
    changed their words, as the log tells.

    Reads these events whole; they hold documents.
    """
    rows = library.query(
        f"""SELECT json_extract(change.value, '$.before') AS row
            FROM event, {journal.CHANGES} AS change
            WHERE verb IN (SELECT value FROM json_each(?)) AND state = 'done'
            AND json_extract(change.value, '$.table') = 'annotation'
            AND json_extract(change.value, '$.before.exact')
                <> json_extract(change.value, '$.after.exact')
            AND json_extract(change.value, '$.before.article')
                IN (SELECT value FROM json_each(?))
            ORDER BY event.id DESC""",  # noqa: S608 (names of our own)
        [json.dumps(list(verbs)), json.dumps(list(articles))],
    )
    with damage_told(library.path):
        return {
            AnnotationId(row["uuid"]): to_target(row)
            for row in (json.loads(found["row"]) for found in rows)
        }


def add(library: Library, annotation: Annotation, verb: str) -> journal.Event | None:
    """Store a new annotation. Raises ``Unknown`` for a label that is not there."""
    return add_all(library, [annotation], verb)


def add_all(library: Library, annotations: Sequence[Annotation], verb: str) -> journal.Event | None:
    """Store new annotations as one event.

    Raises ``Unknown`` for a label that is not there and ``TextChanged`` for a quote that is not,
    and then stores none.
    """
    if not annotations:
        return None
    with library.transaction() as db:
        _check_labels(library, annotations)
        _check_quotes(library, annotations)
        changes = [change for annotation in annotations for change in _put(db, annotation, ())]
        return journal.record(db, annotations[0].created, verb, changes)


def change(
    library: Library,
    annotation: Annotation,
    verb: str,
    *,
    goes_on: Callable[[journal.Event], bool] | None = None,
) -> journal.Event | None:
    """Store a changed annotation; its ``modified`` is the time of the event. Raises ``Unknown``.

    ``goes_on`` tells of the latest event whether this change continues it and is undone together
    with it.
    """
    with library.transaction() as db:
        known = load(library, annotation.id)
        if replace(annotation, modified=known.modified) == known:
            return None
        _check_labels(library, [annotation])
        changes = list(_put(db, annotation, known.labels))
        return journal.record_or_extend(library, db, annotation.modified, verb, changes, goes_on)


def change_all(
    library: Library, annotations: Sequence[Annotation], verb: str, at: str
) -> journal.Event | None:
    """Store changed annotations as one event, at a time in ISO 8601. Raises ``Unknown``, and then
    changes none.
    """
    with library.transaction() as db:
        _check_labels(library, annotations)
        changes = [
            row
            for annotation in annotations
            for row in _put(
                db, replace(annotation, modified=at), load(library, annotation.id).labels
            )
        ]
        return journal.record(db, at, verb, changes)


def delete(
    library: Library, annotations: Sequence[AnnotationId], at: str, verb: str
) -> journal.Event | None:
    """Delete annotations, and take them out of their claims; the event log keeps them whole."""
    with library.transaction() as db:
        return journal.record(
            db, at, verb, [row for annotation in annotations for row in removed(db, annotation)]
        )


def removed(db: "Database", annotation: AnnotationId) -> Iterator[journal.RowChange | None]:
    """Remove an annotation with what hangs on it."""
    for table in ("annotation_label", "claim_highlight"):
        yield from journal.remove_all(db, table, {"annotation": annotation})
    yield journal.remove(db, "annotation", {"uuid": annotation})


def put_new(db: "Database", annotation: Annotation) -> Iterator[journal.RowChange | None]:
    """Write an annotation that is not there yet, as a part of a larger change."""
    yield from _put(db, annotation, ())


def _put(
    db: "Database", annotation: Annotation, known: tuple[int, ...]
) -> Iterator[journal.RowChange | None]:
    """Write an annotation and its labels; ``known`` are the labels that it has at present."""
    yield journal.put(db, "annotation", annotation_values(annotation))
    if annotation.labels == known:
        # their positions may have gaps, which are no concern of whoever changes something else
        return
    for label in known:
        if label not in annotation.labels:
            yield journal.remove(
                db, "annotation_label", {"annotation": annotation.id, "label": label}
            )
    for position, label in enumerate(annotation.labels):
        yield journal.put(
            db, "annotation_label", annotation_label_values(annotation.id, label, position)
        )


def _check_quotes(library: Library, annotations: Sequence[Annotation]) -> None:
    """See that the text is still the one that words were selected in: another thread or program may
    have renewed it.
    """
    for article in {annotation.article for annotation in annotations}:
        rows = library.query("SELECT text FROM document WHERE article = ?", [article])
        if not rows:
            raise Unknown("article", article)
        for annotation in annotations:
            span = annotation.target.span
            if (
                annotation.article == article
                and rows[0]["text"][span.start : span.end] != annotation.target.exact
            ):
                raise TextChanged(annotation.target.exact)


def _check_labels(library: Library, annotations: Sequence[Annotation]) -> None:
    wanted = {label for annotation in annotations for label in annotation.labels}
    for label in wanted:
        if not library.query("SELECT 1 FROM label WHERE id = ?", [label]):
            raise Unknown("label", label)
