"""Plain text, as scraped, copied or typed."""

from reader.domain.source import MediaType, SourceDocument
from reader.importers.importer import Contents
from reader.importers.textual import holds_text, unmarked_utf16


class TextImporter:
    """Text of any kind and encoding; it takes what no other importer wants, so it stands last."""

    title = "Text files"
    suffixes = (".txt", ".text", ".md")
    media_type = MediaType.TEXT
    holds = MediaType.TEXT

    def recognises(self, name: str, data: bytes) -> bool:
        """Every text is one."""
        del name
        return holds_text(data)

    def read(self, name: str, data: bytes) -> SourceDocument:
        """Make a source of it."""
        return SourceDocument(data, self.media_type, name, encoding=unmarked_utf16(data))

    def contents(self, source: SourceDocument) -> Contents:
        """The source is the text."""
        return Contents(source)
