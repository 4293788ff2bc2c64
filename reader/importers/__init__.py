"""Turns bytes into sources, one file per format. It reads no file and decodes nothing: that is
cleaning's work.
"""

from reader.importers.clipboard import read_clipboard
from reader.importers.importer import Contents, Importer
from reader.importers.recognition import IMPORTERS, LARGEST, contents_of, held_by, read

__all__ = [
    "IMPORTERS",
    "LARGEST",
    "Contents",
    "Importer",
    "contents_of",
    "held_by",
    "read",
    "read_clipboard",
]
