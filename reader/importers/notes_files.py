"""Files of what was written on articles, recognised by what is in them: those of our own, and those
of other programs.
"""

from codecs import BOM_UTF8

from reader.domain.errors import NotesUnreadable
from reader.domain.message import translate
from reader.domain.notebook import Notebook
from reader.importers.annotation_json import is_annotations, read_annotations
from reader.importers.json_fields import parsed
from reader.importers.label_notebooks import read_labels
from reader.importers.library_json import is_library, read_library
from reader.importers.notes_tables import is_codebook_table, is_notes_table, read_table
from reader.importers.refi_project import read_project
from reader.importers.zotero_json import (
    BETTER_BIBTEX,
    CSL_MARKS,
    is_better_bibtex,
    is_csl,
    read_better_bibtex,
    read_csl,
)
from reader.importers.zotero_rdf import MARK as ZOTERO_RDF
from reader.importers.zotero_rdf import read_rdf

TITLE = translate("Formats", "Highlights, notes and labels")
SUFFIXES = (".qdpx", ".qdc", ".json", ".jsonld", ".csv", ".rdf")
"""The usual endings of files of notes; what is in a file decides."""

_OURS = b'"claim-reader"'
_HEAD = 1024
"""Bytes at the beginning of a file in which the mark of what it is stands."""

_MARKS = (
    _OURS,
    b"anno.jsonld",
    b'"TextQuoteSelector"',
    b'"export_userid"',
    BETTER_BIBTEX.encode(),
    *CSL_MARKS,
)
"""What stands in every file of notes in JSON that can be read."""

_LABELS = b'"claim-reader labels"'
_CODEBOOK = b"urn:QDA-XML:codebook:"
_ARCHIVE = b"PK\x03\x04"
_PROJECT = b".qde"


def may_hold_notes(data: bytes) -> bool:
    """Whether a file may hold notes: false only where it does not. Linear, and does not read the
    file.
    """
    if data.startswith(_ARCHIVE):
        return _PROJECT in data or _PROJECT.upper() in data
    start = data.removeprefix(BOM_UTF8)[:_HEAD].lstrip()
    if start[:1] == b"<":
        return _CODEBOOK in start or _is_zotero_rdf(start)
    if start[:1] in {b"{", b"["}:
        return _LABELS in start or any(mark in data for mark in _MARKS)
    return is_notes_table(data) or is_codebook_table(data)


def read_notes(name: str, data: bytes) -> Notebook | None:
    """Return what was written on articles, or ``None`` where a file holds something else.

    Raises ``NotesUnreadable`` and ``NotesNewer``.
    """
    if data.startswith(_ARCHIVE):
        return read_project(name, data)
    start = data.removeprefix(BOM_UTF8)[:_HEAD].lstrip()
    if _is_zotero_rdf(start):
        return read_rdf(name, data)
    if start[:1] == b"<" or _LABELS in start:
        return read_labels(name, data)
    if start[:1] in {b"{", b"["}:
        return _of_json(name, data)
    return read_labels(name, data) if is_codebook_table(data) else read_table(data)


def _is_zotero_rdf(start: bytes) -> bool:
    return start[:1] == b"<" and ZOTERO_RDF in start and b":RDF" in start


def _of_json(name: str, data: bytes) -> Notebook | None:
    try:
        held = parsed(name, data)
    except NotesUnreadable:
        if _OURS in data[:_HEAD]:
            raise
        return None
    if is_library(held):
        return read_library(name, held)
    if is_better_bibtex(held):
        return read_better_bibtex(name, held)
    if is_csl(held):
        return read_csl(name, held)
    return read_annotations(name, held) if is_annotations(held) else None
