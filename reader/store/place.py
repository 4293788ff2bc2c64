"""Whether the library file is still the one that was opened."""

import os
from pathlib import Path

from reader.domain.errors import LibraryGone
from reader.domain.message import Message, translate

JOURNALS = ("-wal", "-shm", "-journal")
"""What SQLite calls the files that it keeps beside a database, behind its name."""

DIARY, EARLIER_DIARY = ".diary.jsonl", ".diary-1.jsonl"
"""What we call the plain files beside it to which the user's work is appended."""

COMPANIONS = (*JOURNALS, DIARY, EARLIER_DIARY)
"""What goes with a library that is renamed."""


class Place:
    """A path and the file that was there. SQLite goes on writing into a file that was deleted or
    renamed, and what it writes is lost with it.

    Files are told apart by device and inode; no file is opened, as closing it would drop SQLite's
    locks.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = _identity(path.stat())
        self.inode = self._file[1] & 0x7FFF_FFFF_FFFF_FFFF
        """What stays the same when the file is renamed, in what SQLite can hold."""

    def check(self) -> None:
        """Raise ``LibraryGone`` where the file is not there, is another one, or holds nothing."""
        what = self._what_happened()
        if what is not None:
            raise LibraryGone(self._path, what)

    def is_at(self, path: Path) -> bool:
        """Whether the file that was opened is the one at some path."""
        try:
            return _identity(path.stat()) == self._file
        except FileNotFoundError:
            return False

    def written(self) -> tuple[tuple[int, int] | None, ...]:
        """Return when the file and the log beside it were written, and how large they are."""
        log = self._path.with_name(f"{self._path.name}-wal")
        return tuple(_written(path) for path in (self._path, log))

    def owns(self, path: Path) -> bool:
        """Whether a path is that of the file that was opened, or of what belongs to it beside it.
        What is written to a journal's place SQLite would take for the journal.
        """
        known = self._path.resolve()
        companions = (known.with_name(known.name + ending) for ending in COMPANIONS)
        return self.is_at(path) or path.resolve() in companions

    def _what_happened(self) -> Message | str | None:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            return translate("Errors", "it was deleted or moved")
        except OSError as error:
            return error.strerror or str(error)
        if _identity(found) != self._file:
            return translate("Errors", "another file stands there")
        return None if found.st_size else translate("Errors", "it was emptied")


def _written(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _identity(found: os.stat_result) -> tuple[int, int]:
    return found.st_dev, found.st_ino
