"""Turns bytes into sources, one file per format. It reads no file and decodes nothing: that is
cleaning's work.
"""

from reader.importers.clipboard import read_clipboard, read_pasted
from reader.importers.importer import Contents, Importer, Record
from reader.importers.notes_files import may_hold_notes, read_notes
from reader.importers.recognition import (
    IMPORTERS,
    LARGEST,
    contents_of,
    held_by,
    looks_like_an_article,
    read,
    take_apart,
)

__all__ = [
    "IMPORTERS",
    "LARGEST",
    "Contents",
    "Importer",
    "Record",
    "contents_of",
    "held_by",
    "looks_like_an_article",
    "may_hold_notes",
    "read",
    "read_clipboard",
    "read_notes",
    "read_pasted",
    "take_apart",
]
