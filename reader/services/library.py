"""Opening the library."""

from pathlib import Path

from reader.store.library import Library

__all__ = ["Library", "copy_library", "open_library"]


def open_library(path: Path) -> Library:
    """Open the library at a path, creating or upgrading it. Raises the ``LibraryError`` that says
    why it cannot.
    """
    return Library(path)


def copy_library(library: Library, target: Path) -> None:
    """Write a copy of the library as it is open, also of one that is no longer at its place.

    A copy is checked before it replaces what is at ``target``. Raises ``FileUnwritable`` where that
    cannot be written, and the ``LibraryError`` that says what is wrong with the copy.
    """
    library.copy_to(target)
