"""Rows of notes on articles, claims and the library."""

from reader.domain.subject import Subject
from reader.store.rows.cells import Values


def note_values(subject: Subject, text: str, created: str, modified: str) -> Values:
    """Return the row of a note on an article, a claim or the library, without its row number."""
    return {
        "kind": subject.kind.value,
        "subject": subject.key,
        "text": text,
        "created": created,
        "modified": modified,
    }
