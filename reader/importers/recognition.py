"""Choosing the importer for a file: by what is in it, and only then by its name."""

from dataclasses import replace

from reader.domain.errors import EmptySource, SourceTooLarge, UnknownFormat
from reader.domain.source import SourceDocument
from reader.importers.html import HtmlImporter
from reader.importers.importer import Importer
from reader.importers.mhtml import MhtmlImporter
from reader.importers.plain import TextImporter
from reader.importers.signatures import foreign_kind
from reader.importers.textual import OPENING, is_blank, is_text, opening

IMPORTERS: tuple[Importer, ...] = (MhtmlImporter(), HtmlImporter(), TextImporter())
"""All formats, the pickiest first; file dialogs list them in this order."""

LARGEST = 100_000_000
"""Bytes of the largest file that is imported. Callers compare a file's size with it before they read the file."""


def read(name: str, data: bytes, address: str | None = None) -> SourceDocument:
    """Make a source of a file's bytes.

    ``name`` is the file's name; ``address`` is where the file came from, if the caller knows that better than the file.
    Raises ``SourceTooLarge``, ``EmptySource`` (white space only), or ``UnknownFormat`` for what is not text. Linear.
    """
    if len(data) > LARGEST:
        raise SourceTooLarge(name, len(data), LARGEST)
    if is_blank(data):
        raise EmptySource(name)
    kind = foreign_kind(data[:OPENING])
    if kind or not is_text(data):
        raise UnknownFormat(name, kind or "binary data")
    start = opening(data)
    importer = next(importer for importer in IMPORTERS if importer.recognises(name, start))
    source = importer.read(name, data, start)
    return replace(source, address=address) if address else source
