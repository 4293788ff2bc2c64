"""What every importer offers."""

from typing import Protocol

from reader.domain.source import SourceDocument


class Importer(Protocol):
    """Turns the bytes of one format into a source. To add a format, write one and put it into ``IMPORTERS``."""

    @property
    def title(self) -> str:
        """The format's name for a file dialog, in English and in the plural."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The usual endings of file names, lower case, with their dot, the most usual one first."""

    def recognises(self, name: str, opening: str) -> bool:
        """Whether a file of this name that opens like this is of the format.

        ``opening`` is the first part of the text as ``reader.importers.textual.opening`` gives it.
        """

    def read(self, name: str, data: bytes, opening: str) -> SourceDocument:
        """Make a source of the whole file."""
