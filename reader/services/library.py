"""Opening the library."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from reader.domain.errors import DiskFull, LibraryError, LibraryNotUpgraded, LibraryReadOnly
from reader.domain.message import Message, listed, translate, voice
from reader.services.folders import LIBRARY_SUFFIX
from reader.store.connection import APPLICATION_ID, SQLITE_VERSION
from reader.store.library import Library

__all__ = [
    "Library",
    "asks_for_library",
    "copy_library",
    "is_library",
    "is_of_the_disk",
    "notice_of_network_drive",
    "notice_of_reading",
    "notice_of_strange_journals",
    "open_library",
    "open_to_read",
]


def open_library(path: Path, backups: Path | None = None) -> Library:
    """Open the library at a path, creating or upgrading it; a new one is in the words of the
    user's language. Raises the ``LibraryError`` that says why it cannot.

    ``backups`` is the folder for the backup from before an upgrade; it lies beside the library
    where none is named.
    """
    is_new = not path.exists()
    library = Library(path, backups=backups)
    if is_new and not voice.is_english():
        from reader.services import first_words  # noqa: PLC0415 (the start does not wait for it)

        first_words.say(library)
    return library


def open_to_read(path: Path, backups: Path | None = None) -> Library:
    """Open the library at a path; where it cannot be written, as on a disk that is full or
    write-protected, open it to be read alone. Raises the ``LibraryError`` that says why it cannot.

    ``backups`` is as for ``open_library``.
    """
    try:
        return open_library(path, backups)
    except LibraryError as error:
        if not is_of_the_disk(error) or not path.is_file():
            raise
        library = Library(path, read_only=True)
        library.why_read_only = _why_not_written(path, error)
        return library


def _why_not_written(path: Path, error: LibraryError) -> Message | str:
    """Return why a library that was refused cannot be written, in a clause."""
    match error:
        case DiskFull():
            return translate("Library", "its disk is full")
        case LibraryNotUpgraded():
            return translate(
                "Library",
                "it is of an earlier version, and there is no room for the backup that is made "
                "before an upgrade",
            )
    return _why_protected(path) or error.detail


_LEAST_ROOM = 64 << 10
"""Bytes that SQLite needs at least for the files beside a library. Where they are missing, it only
says that something is wrong with the disk.
"""


def _why_protected(path: Path) -> Message | None:
    """Return what the file system says against writing a file; ``None`` where it says nothing."""
    if sys.platform != "win32":
        disk = os.statvfs(path)
        if disk.f_flag & os.ST_RDONLY:
            return translate("Library", "its disk is write-protected")
        if disk.f_bavail * disk.f_frsize < _LEAST_ROOM:
            return translate("Library", "its disk is full")
    for place, own, others in (
        (
            path,
            translate("Library", "its file is write-protected"),
            translate("Library", "its file belongs to another user"),
        ),
        (
            path.parent,
            translate("Library", "its folder is write-protected"),
            translate("Library", "its folder belongs to another user"),
        ),
    ):
        if not os.access(place, os.W_OK):
            is_own = sys.platform == "win32" or place.stat().st_uid == os.getuid()
            return own if is_own else others
    return None


def is_of_the_disk(error: LibraryError) -> bool:
    """Whether it is the disk that does not let the library be written."""
    of_the_disk = LibraryReadOnly | LibraryNotUpgraded | DiskFull
    return type(error) is LibraryError or isinstance(error, of_the_disk)


_HEAD = b"SQLite format 3\x00"
_MARK_AT = 68
"""Where SQLite keeps the mark of the program that a file is of (sqlite.org/fileformat2.html)."""


def is_library(path: Path) -> bool:
    """Whether a file says that it is a library, be it damaged further on.

    It must not be open in this process: closing it would drop the locks that SQLite has on it.
    """
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(_MARK_AT + 4)
    except OSError:
        return False
    return head.startswith(_HEAD) and head[_MARK_AT:] == APPLICATION_ID.to_bytes(4, "big")


def asks_for_library(path: Path, own: Library | None = None) -> bool:
    """Whether a file that somebody gave is to be opened as a library instead of read. ``own`` is
    the one that is open in this process.
    """
    if own is not None and own.owns(path):
        return True
    return (path.suffix == LIBRARY_SUFFIX and path.is_file()) or is_library(path)


def copy_library(
    library: Library,
    target: Path,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> None:
    """Write a copy of the library as it is open, also of one that is no longer at its place.

    A copy is checked before it replaces what is at ``target``. ``progress`` is told how much is
    copied and of how much; what it raises ends it. Raises ``FileUnwritable`` where the copy cannot
    be written, and the ``LibraryError`` that says what is wrong with it.
    """
    library.copy_to(target, progress)


def notice_of_reading(library: Library) -> Message | None:
    """Return what the user is told of a library that can only be read; ``None`` of any other."""
    if not library.is_read_only:
        return None
    if not library.why_read_only:
        return translate("Library", "This library can only be read.")
    return translate("Library", "This library can only be read: {why}.").where(
        why=library.why_read_only
    )


def notice_of_network_drive(library: Library) -> Message | None:
    """Return what the user is told of a library on another machine's disk; ``None`` elsewhere."""
    if not library.is_remote:
        return None
    return translate(
        "Library",
        "The library lies on a network drive. Open it on one computer at a time: such drives do "
        "not keep two from writing at once. To work together, keep a library each and merge them.",
    )


def notice_of_strange_journals(library: Library) -> Message | None:
    """Return what the user is told of journals that lay beside the library and are of another
    file; ``None`` where there were none.
    """
    if not library.set_aside:
        return None
    return translate(
        "Library",
        "Beside the library lay unfinished work of another file, which would have damaged it. It "
        "was renamed and kept: {names}. If the library is an older copy, what was written last is "
        "in there.",
    ).where(names=listed([path.name for path in library.set_aside]))


def sqlite_version() -> str:
    """Return the version of SQLite that libraries are kept by."""
    return SQLITE_VERSION
