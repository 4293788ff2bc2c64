"""Rows of notes on articles, claims and the library."""

import sqlite3

from reader.domain.notebook import Note
from reader.domain.subject import Subject
from reader.store.rows.cells import Values


def note_values(subject: Subject, note: Note) -> Values:
    """Return the row of a note on an article, a claim or the library, without its row number."""
    return {
        "kind": subject.kind.value,
        "subject": subject.key,
        "text": note.text,
        "created": note.created,
        "modified": note.modified,
        "author": note.author or None,
    }


def to_note(row: sqlite3.Row) -> Note:
    """Return a note."""
    return Note(row["text"], row["created"], row["modified"], row["author"] or "")
