"""Plain text, as scraped, copied or typed."""

from collections.abc import Mapping
from typing import ClassVar

from reader.domain.message import translate
from reader.domain.source import MediaType, SourceDocument
from reader.importers.importer import Contents
from reader.importers.textual import holds_text, unmarked_utf16


class TextImporter:
    """Text of any kind and encoding; it takes what no other importer wants, so it stands last."""

    title = translate("Formats", "Text files")
    suffixes = (".txt", ".text")
    media_types: ClassVar[Mapping[str, MediaType]] = {MediaType.TEXT: MediaType.TEXT}

    def recognises(self, name: str, data: bytes) -> bool:
        """Every text is one."""
        del name
        return holds_text(data)

    def read(self, name: str, data: bytes) -> SourceDocument:
        """Make a source of it."""
        return SourceDocument(data, MediaType.TEXT, name, encoding=unmarked_utf16(data))

    def contents(self, source: SourceDocument) -> Contents:
        """The source is the text."""
        return Contents(source)
