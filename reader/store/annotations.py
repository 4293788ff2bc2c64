"""Annotations and labels in the library."""

from collections.abc import Callable
from dataclasses import replace

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label
from reader.domain.errors import Unknown
from reader.store import journal
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows import annotation_values, to_annotation, to_label


def annotations_of(library: Library, article: ArticleId) -> tuple[Annotation, ...]:
    """Return the annotations of an article in the order of the text."""
    rows = library.query('SELECT * FROM annotation WHERE article = ? ORDER BY start, "end", id', [article])
    with damage_told(library.path):
        return tuple(to_annotation(row) for row in rows)


def load(library: Library, annotation: AnnotationId) -> Annotation:
    """Return one annotation. Raises ``Unknown``."""
    rows = library.query("SELECT * FROM annotation WHERE uuid = ?", [annotation])
    if not rows:
        raise Unknown("highlight", annotation)
    with damage_told(library.path):
        return to_annotation(rows[0])


def add(library: Library, annotation: Annotation, verb: str) -> journal.Event | None:
    """Store a new annotation."""
    with library.transaction() as db:
        change = journal.put(db, "annotation", annotation_values(annotation))
        return journal.record(db, annotation.created, verb, [change])


def change(
    library: Library, annotation: Annotation, verb: str, *, goes_on: Callable[[journal.Event], bool] | None = None
) -> journal.Event | None:
    """Store a changed annotation; its ``modified`` is the time of the event.

    ``goes_on`` tells of the latest event whether this change continues it and is undone together with it.
    """
    with library.transaction() as db:
        known = load(library, annotation.id)
        if replace(annotation, modified=known.modified) == known:
            return None
        row = journal.put(db, "annotation", annotation_values(annotation))
        last = journal.last_done(library)
        if goes_on and last and goes_on(last) and journal.first_undone(library) is None:
            return journal.extend(db, last, annotation.modified, [row])
        return journal.record(db, annotation.modified, verb, [row])


def delete(library: Library, annotations: list[AnnotationId], at: str, verb: str) -> journal.Event | None:
    """Delete annotations; the event log keeps them whole."""
    with library.transaction() as db:
        return journal.record(db, at, verb, [journal.remove(db, "annotation", {"uuid": one}) for one in annotations])


def labels(library: Library) -> tuple[Label, ...]:
    """Return the user's labels in their order."""
    return tuple(to_label(row) for row in library.query("SELECT * FROM label ORDER BY position, id"))
