"""Plain text, as scraped, copied or typed."""

from reader.domain.source import MediaType, SourceDocument
from reader.importers.textual import unmarked_utf16


class TextImporter:
    """Text of any kind and encoding; it takes what no other importer wants, so it stands last."""

    title = "Text files"
    suffixes = (".txt", ".text", ".md")

    def recognises(self, name: str, opening: str) -> bool:
        """Every text is one."""
        return True

    def read(self, name: str, data: bytes, opening: str) -> SourceDocument:
        """Make a source of it."""
        return SourceDocument(data, MediaType.TEXT, name, encoding=unmarked_utf16(data))
