"""Choosing the importer: for a file by what is in it, and only then by its name; for a source by
its media type.
"""

from dataclasses import replace

from reader.domain.errors import EmptySource, SourceTooLarge, UnknownFormat
from reader.domain.message import translate
from reader.domain.source import MediaType, SourceDocument
from reader.importers.foreign_text import refuse_foreign
from reader.importers.html import HtmlImporter
from reader.importers.importer import Collection, Contents, Importer, Record
from reader.importers.json_articles import JsonCollection, JsonImporter
from reader.importers.mail import Mailboxes, MailImporter
from reader.importers.markdown import MarkdownImporter
from reader.importers.mhtml import MhtmlImporter
from reader.importers.plain import TextImporter
from reader.importers.tables import TableCollection, TableImporter
from reader.importers.textual import is_blank

IMPORTERS: tuple[Importer, ...] = (
    MhtmlImporter(),
    MailImporter(),
    JsonImporter(),
    HtmlImporter(),
    MarkdownImporter(),
    TableImporter(),
    TextImporter(),
)
"""All formats, the pickiest first; file dialogs list them in this order."""

COLLECTIONS: tuple[Collection, ...] = (Mailboxes(), JsonCollection(), TableCollection())
"""The formats of files that hold several articles."""

LARGEST = 100_000_000
"""Bytes of the largest file that is imported. Callers compare a file's size with it before they
read the file.
"""


def take_apart(name: str, data: bytes) -> list[Record]:
    """Return the articles that a file holds, each as a file of its own; a file of one as it is.

    Raises what the collection raises that recognises the file. Linear.
    """
    if len(data) <= LARGEST and not is_blank(data):
        for collection in COLLECTIONS:
            if records := collection.records(name, data):
                return records
    return [Record(name, data)]


def read(
    name: str, data: bytes, address: str | None = None, encoding: str | None = None
) -> SourceDocument:
    """Make a source of a file's bytes.

    ``name`` is the file's name; ``address`` is where the file came from, if the caller knows that
    better than the file, and ``encoding`` is set where the caller knows that. Raises
    ``SourceTooLarge``, ``EmptySource`` (white space only), ``UnknownFormat`` for what no importer
    recognises, and what the importer raises. Linear.
    """
    if len(data) > LARGEST:
        raise SourceTooLarge(name, len(data), LARGEST)
    if is_blank(data):
        raise EmptySource(name)
    importer = next((importer for importer in IMPORTERS if importer.recognises(name, data)), None)
    if importer is None or MediaType.TEXT in importer.media_types:
        refuse_foreign(name, data)
    if importer is None:
        raise UnknownFormat(name, translate("Kinds", "binary data"))
    source = importer.read(name, data)
    source = replace(source, encoding=encoding) if encoding else source
    return replace(source, address=address) if address else source


def holds_fields(name: str, data: bytes) -> bool:
    """Whether data keeps its text in fields, as JSON, mails and tables do."""
    return any(
        importer.recognises(name, data)
        for importer in IMPORTERS
        if isinstance(importer, (JsonImporter, MailImporter, TableImporter))
    )


def looks_like_an_article(name: str, start: bytes) -> bool:
    """Whether the first bytes of a file are those of a page, a mail or the like, whatever its name.

    Raises ``UnknownFormat`` for what is known to be something else. A plain text with the name of
    something else is no article.
    """
    if is_blank(start):
        return False
    importer = next((one for one in IMPORTERS if one.recognises(name, start)), None)
    if importer is None or MediaType.TEXT in importer.media_types:
        refuse_foreign(name, start)
        return importer is not None and "." not in name
    return True


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
    return importer.media_types[media_type] if importer else None


def _importer_of(media_type: str) -> Importer | None:
    return next((importer for importer in IMPORTERS if media_type in importer.media_types), None)
