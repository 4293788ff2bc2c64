"""What a verb did: which parts of the library changed, and whether it can be undone."""

from dataclasses import dataclass
from enum import StrEnum

from reader.domain.annotation import AnnotationId, ArticleId
from reader.store.journal import Event


class Verb(StrEnum):
    """What the user did, as the event log names it."""

    HIGHLIGHT = "highlight"
    DELETE_HIGHLIGHT = "delete highlight"
    LABEL = "label"
    NOTE = "note"
    RESTORE_BLOCK = "restore block"
    REMOVE_BLOCK = "remove block"
    DELETE_ARTICLE = "delete article"
    RESTORE_ARTICLE = "restore article"


class Part(StrEnum):
    """What a change touches."""

    LIST = "list"
    VERDICTS = "verdicts"
    ANNOTATIONS = "annotations"
    LABELS = "labels"


@dataclass(frozen=True, slots=True)
class Change:
    """One part of the library that has to be shown anew."""

    part: Part
    article: ArticleId | None = None
    annotation: AnnotationId | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What changed. It is on disk; ``reader.services.history.undo`` takes it back. Empty where nothing had to change."""

    changes: tuple[Change, ...]
    verb: Verb | None = None


NOTHING = Outcome(())


def outcome(event: Event | None) -> Outcome:
    """Return what an event of the log changed."""
    if event is None:
        return NOTHING
    changes: dict[Change, None] = {}
    for row in event.changes:
        match row.table:
            case "annotation":
                article = ArticleId(int(str(row.cell("article"))))
                changes[Change(Part.ANNOTATIONS, article, AnnotationId(str(row.cell("uuid"))))] = None
                changes[Change(Part.LIST, article)] = None
            case "verdict":
                changes[Change(Part.VERDICTS, ArticleId(int(str(row.cell("article")))))] = None
            case "article":
                changes[Change(Part.LIST, ArticleId(int(str(row.cell("id")))))] = None
            case "label":
                changes[Change(Part.LABELS)] = None
            case other:
                raise ValueError(f"an event of an unknown table: {other}")
    return Outcome(tuple(changes), Verb(event.verb))
