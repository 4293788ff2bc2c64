"""Choosing the importer: for a file by what is in it, and only then by its name; for a source by
its media type.
"""

from dataclasses import replace

from reader.domain.errors import EmptySource, SourceTooLarge, UnknownFormat
from reader.domain.message import translate
from reader.domain.source import MediaType, SourceDocument
from reader.importers.html import HtmlImporter
from reader.importers.importer import Contents, Importer
from reader.importers.mhtml import MhtmlImporter
from reader.importers.plain import TextImporter
from reader.importers.signatures import foreign_kind
from reader.importers.textual import OPENING, is_blank

IMPORTERS: tuple[Importer, ...] = (MhtmlImporter(), HtmlImporter(), TextImporter())
"""All formats, the pickiest first; file dialogs list them in this order."""

LARGEST = 100_000_000
"""Bytes of the largest file that is imported. Callers compare a file's size with it before they
read the file.
"""


def read(name: str, data: bytes, address: str | None = None) -> SourceDocument:
    """Make a source of a file's bytes.

    ``name`` is the file's name; ``address`` is where the file came from, if the caller knows that
    better than the file. Raises ``SourceTooLarge``, ``EmptySource`` (white space only),
    ``UnknownFormat`` for what no importer recognises, and what the importer raises. Linear.
    """
    if len(data) > LARGEST:
        raise SourceTooLarge(name, len(data), LARGEST)
    if is_blank(data):
        raise EmptySource(name)
    importer = next((importer for importer in IMPORTERS if importer.recognises(name, data)), None)
    if importer is None:
        raise UnknownFormat(name, foreign_kind(data[:OPENING]) or translate("Kinds", "binary data"))
    source = importer.read(name, data)
    return replace(source, address=address) if address else source


def contents_of(source: SourceDocument) -> Contents:
    """Take out of a source what it holds: a page or text for cleaning, and the resources of a page.

    Raises ``UnknownFormat`` for a source of a type that no importer knows, as one from a newer
    program, and what the importer raises.
    """
    importer = _importer_of(source.media_type)
    if importer is None:
        raise UnknownFormat(
            source.name,
            translate("Kinds", "a file of the type {type}").where(type=source.media_type),
        )
    return importer.contents(source)


def held_by(media_type: str) -> MediaType | None:
    """Return whether sources of a type hold a page or a text; ``None`` for a type that no importer
    knows.
    """
    importer = _importer_of(media_type)
    return importer.holds if importer else None


def _importer_of(media_type: str) -> Importer | None:
    return next((importer for importer in IMPORTERS if importer.media_type == media_type), None)
