"""Opening the library."""

from pathlib import Path

from reader.store.library import Library

__all__ = ["Library", "open_library"]


def open_library(path: Path) -> Library:
    """Open the library at a path, creating or upgrading it. Raises the ``LibraryError`` that says
    why it cannot.
    """
    return Library(path)
