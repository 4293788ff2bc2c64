"""Two formats that the program does not know, each as small as an importer can be, for tests of
what adding one takes.

This file imports nothing of the tests, so that it can be put among the program's own importers as
it is.
"""

import zlib
from collections.abc import Mapping
from io import BytesIO
from typing import ClassVar
from zipfile import ZIP_STORED, ZipFile, is_zipfile

from reader.domain.errors import NoText
from reader.domain.message import translate
from reader.domain.resource import Resource
from reader.domain.source import MediaType, SourceDocument
from reader.importers.importer import Contents
from reader.importers.media_types import media_type_of

BOOK_TYPE = "application/x-toy-book+zip"
TEXT_TYPE = "application/x-toy-text"
TEXT_MARK = b"TOY\0"
PAGE = "book/text/one.xhtml"
PICTURE = "book/pictures/one.gif"


class BookImporter:
    """A ZIP archive with one page and what the page shows, as e-books are."""

    title = translate("Toys", "Toy books")
    suffixes = (".toybook", ".toy2")
    media_types: ClassVar[Mapping[str, MediaType]] = {BOOK_TYPE: MediaType.HTML}

    def recognises(self, name: str, data: bytes) -> bool:
        """By the entry that has to stand first."""
        del name
        return (
            data.startswith(b"PK\3\4")
            and BOOK_TYPE.encode() in data[:80]
            and is_zipfile(BytesIO(data))
        )

    def read(self, name: str, data: bytes) -> SourceDocument:
        """Make a source of the whole book."""
        return SourceDocument(data, BOOK_TYPE, name)

    def contents(self, source: SourceDocument) -> Contents:
        """Take out the first page, and every entry that a page can show. Raises ``NoText``."""
        with ZipFile(BytesIO(source.data)) as packed:
            entries = {name: packed.read(name) for name in packed.namelist()}
        place = next((name for name in entries if name.endswith(".xhtml")), None)
        if place is None:
            raise NoText(source.name)
        page = SourceDocument(entries[place], MediaType.HTML, source.name, source.address)
        kinds = {name: media_type_of(name, data) for name, data in entries.items() if name != place}
        resources = tuple(
            Resource(name, kind, entries[name]) for name, kind in kinds.items() if kind
        )
        return Contents(page, resources, f"/{place}")


class PackedTextImporter:
    """A packed text behind four bytes that say so."""

    title = translate("Toys", "Packed texts")
    suffixes = (".toytext",)
    media_types: ClassVar[Mapping[str, MediaType]] = {TEXT_TYPE: MediaType.TEXT}

    def recognises(self, name: str, data: bytes) -> bool:
        """By the first bytes."""
        del name
        return data.startswith(TEXT_MARK)

    def read(self, name: str, data: bytes) -> SourceDocument:
        """Make a source of the packed bytes."""
        return SourceDocument(data, TEXT_TYPE, name)

    def contents(self, source: SourceDocument) -> Contents:
        """Unpack the text."""
        text = zlib.decompress(source.data.removeprefix(TEXT_MARK))
        return Contents(SourceDocument(text, MediaType.TEXT, source.name, source.address))


def book(page: str, picture: bytes = b"", style: str = "") -> bytes:
    """Return a book of one page, which refers to ``../pictures/one.gif`` and ``../style.css``."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_STORED) as archive:
        archive.writestr("mimetype", BOOK_TYPE)
        if page:
            archive.writestr(PAGE, page)
        if picture:
            archive.writestr(PICTURE, picture)
        if style:
            archive.writestr("book/style.css", style)
        archive.writestr("book/script.js", "alert(1)")
    return packed.getvalue()


def packed_text(text: str) -> bytes:
    """Return a packed text as its file has it."""
    return TEXT_MARK + zlib.compress(text.encode())
