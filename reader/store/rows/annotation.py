"""Rows of annotations and labels."""

import sqlite3
from collections.abc import Mapping
from typing import Any

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label, LabelId, Target
from reader.store.rows import reasons
from reader.store.rows.cells import Values, span
from reader.store.rows.stored_json import numbers


def to_label(row: sqlite3.Row) -> Label:
    """Return a label."""
    parent = row["parent"]
    return Label(
        id=LabelId(row["id"]),
        name=row["name"],
        colour=row["colour"],
        key=row["key"],
        definition=row["definition"],
        parent=None if parent is None else LabelId(parent),
        letter=row["letter"],
    )


def label_values(label: Label, position: int) -> Values:
    """Return the row of a label; ``position`` is its place in the order of all labels."""
    return {
        "id": label.id,
        "name": label.name,
        "colour": label.colour,
        "key": label.key,
        "definition": label.definition,
        "parent": label.parent,
        "letter": label.letter,
        "position": position,
    }


def annotation_label_values(annotation: AnnotationId, label: LabelId, position: int) -> Values:
    """Return the row that gives an annotation a label; ``position`` counts its labels from 0."""
    return {"annotation": annotation, "label": label, "position": position}


def annotation_values(annotation: Annotation) -> Values:
    """Return the row of an annotation, without its row number; its labels have rows of their
    own.
    """
    return {
        "uuid": annotation.id,
        "article": annotation.article,
        "start": annotation.target.span.start,
        "end": annotation.target.span.end,
        "exact": annotation.target.exact,
        "prefix": annotation.target.prefix,
        "suffix": annotation.target.suffix,
        "note": annotation.note,
        "created": annotation.created,
        "modified": annotation.modified,
        "placed": int(annotation.placed),
        "review": reasons.pack_cell(annotation.review),
        "author": annotation.author or None,
    }


def to_annotation(row: sqlite3.Row) -> Annotation:
    """Return an annotation, from a row that holds its labels as a JSON list."""
    return Annotation(
        id=AnnotationId(row["uuid"]),
        article=ArticleId(row["article"]),
        target=to_target(row),
        labels=tuple(map(LabelId, numbers(row["labels"], "labels"))),
        note=row["note"],
        created=row["created"],
        modified=row["modified"],
        placed=bool(row["placed"]),
        review=reasons.unpack_cell(row["review"]),
        author=row["author"] or "",
    )


def to_target(row: sqlite3.Row | Mapping[str, Any]) -> Target:
    """Return where an annotation points, from its row."""
    return Target(
        span(row["start"], row["end"], "annotation.start to annotation.end"),
        row["exact"],
        row["prefix"],
        row["suffix"],
    )
