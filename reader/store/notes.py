"""Notes on articles, claims and the library itself. A highlight's note stands in its own row."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.domain.annotation import AnnotationId
from reader.domain.errors import Unknown
from reader.domain.notebook import Note
from reader.domain.subject import Subject, SubjectKind
from reader.store import annotations, journal
from reader.store.library import Library
from reader.store.rows.note import note_values, to_note

if TYPE_CHECKING:
    from sqlite_utils import Database


def note_on(library: Library, subject: Subject) -> str:
    """Return the note on a subject, empty where there is none. Raises ``Unknown`` for a highlight
    that is not there.
    """
    if subject.kind is SubjectKind.HIGHLIGHT:
        return annotations.load(library, AnnotationId(subject.key)).note
    rows = library.query(
        "SELECT text FROM note WHERE kind = ? AND subject = ?", [subject.kind, subject.key]
    )
    return rows[0]["text"] if rows else ""


def whole(library: Library, subject: Subject) -> Note | None:
    """Return the note on an article, a claim or the library with its times; ``None`` where there
    is none.
    """
    rows = library.query(
        "SELECT * FROM note WHERE kind = ? AND subject = ? AND text <> ''",
        [subject.kind, subject.key],
    )
    return to_note(rows[0]) if rows else None


def write(  # noqa: PLR0913, PLR0917 (an event's time, name and continuation)
    library: Library,
    subject: Subject,
    text: str,
    at: str,
    verb: str,
    goes_on: Callable[[journal.Event], bool],
) -> journal.Event | None:
    """Write the note on an article, a claim or the library. Raises ``Unknown`` for a subject that
    is not there.

    ``goes_on`` is as in ``reader.store.annotations.change``.
    """
    with library.transaction() as db:
        _check(library, subject)
        rows = library.query(
            "SELECT * FROM note WHERE kind = ? AND subject = ?", [subject.kind, subject.key]
        )
        known = to_note(rows[0]) if rows else Note("", at, at, library.author)
        if text == known.text:
            return None
        note = replace(known, text=text, modified=at)
        row = journal.put(db, "note", note_values(subject, note))
        return journal.record_or_extend(library, db, at, verb, [row], goes_on)


def emptied(db: "Database", subject: Subject) -> journal.RowChange:
    """Empty a note, as a part of a larger change."""
    return journal.put(db, "note", {"kind": subject.kind.value, "subject": subject.key, "text": ""})


def noted(library: Library, kind: SubjectKind) -> tuple[Subject, ...]:
    """Return the articles, or the claims, that have a note."""
    rows = library.query(
        "SELECT subject FROM note WHERE kind = ? AND text <> '' ORDER BY id", [kind]
    )
    return tuple(Subject(kind, row["subject"]) for row in rows)


def _check(library: Library, subject: Subject) -> None:
    match subject.kind:
        case SubjectKind.ARTICLE:
            found = library.query("SELECT 1 FROM article WHERE id = ?", [subject.key])
        case SubjectKind.CLAIM:
            found = library.query("SELECT 1 FROM claim WHERE uuid = ?", [subject.key])
        case _:
            return
    if not found:
        raise Unknown(subject.kind, subject.key)
