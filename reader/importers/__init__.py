"""Turns bytes into sources, one file per format. It reads no file and decodes nothing: that is cleaning's work."""

from reader.importers.clipboard import read_clipboard
from reader.importers.importer import Importer
from reader.importers.recognition import IMPORTERS, LARGEST, read

__all__ = ["IMPORTERS", "LARGEST", "Importer", "read", "read_clipboard"]
