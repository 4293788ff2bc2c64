"""Files of what was written on articles, recognised by what is in them: those of our own, and those
of other programs.
"""

from codecs import BOM_UTF8

from reader.domain.errors import NotesUnreadable
from reader.domain.notebook import Notebook
from reader.importers.annotation_json import is_annotations, read_annotations
from reader.importers.json_fields import parsed
from reader.importers.library_json import is_library, read_library

_OURS = b'"claim-reader"'
_HEAD = 1024
"""Bytes at the beginning of a file of our own in which its mark stands."""

_MARKS = (_OURS, b"anno.jsonld", b'"TextQuoteSelector"', b'"export_userid"')
"""What stands in every file of notes that can be read."""


def may_hold_notes(data: bytes) -> bool:
    """Whether a file may hold notes: false only where it does not. Linear, and does not read the
    file.
    """
    start = data.removeprefix(BOM_UTF8)[:_HEAD].lstrip()[:1]
    return start in {b"{", b"["} and any(mark in data for mark in _MARKS)


def read_notes(name: str, data: bytes) -> Notebook | None:
    """Return what was written on articles, or ``None`` where a file holds something else.

    Raises ``NotesUnreadable`` and ``NotesNewer``.
    """
    try:
        held = parsed(name, data)
    except NotesUnreadable:
        if _OURS in data[:_HEAD]:
            raise
        return None
    if is_library(held):
        return read_library(name, held)
    return read_annotations(name, held) if is_annotations(held) else None
