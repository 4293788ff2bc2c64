"""Every kind of error, and an example of each."""

from collections.abc import Iterator
from pathlib import Path

from reader.domain.errors import (
    FileError,
    LabelError,
    LibraryError,
    QuoteNotFound,
    ReaderError,
    SourceTooLarge,
    TextChanged,
    Unknown,
)


def kinds(base: type[ReaderError] = ReaderError) -> Iterator[type[ReaderError]]:
    """Yield every kind of error, however deep it stands in the tree."""
    for kind in base.__subclasses__():
        yield kind
        yield from kinds(kind)


def example(kind: type[ReaderError]) -> ReaderError:
    """Return an error of a kind, with all its fields."""
    if issubclass(kind, SourceTooLarge):
        return kind(Path("folder/page.html"), 150_000_000, 100_000_000)
    if issubclass(kind, (FileError, LibraryError)):
        return kind(Path("folder/page.html"), "Permission denied")
    if issubclass(kind, Unknown):
        return kind("article", 7)
    if issubclass(kind, (QuoteNotFound, TextChanged, LabelError)):
        return kind("1.000 km")
    return kind()
