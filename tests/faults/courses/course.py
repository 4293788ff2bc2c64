"""A course of steps, in each of which a program may be killed.

After a kill everything has to be as it is after the last step that was acknowledged, or after the
one that was under way, and nothing between.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from reader.domain.subject import LIBRARY
from reader.services import notes
from reader.services.library import Library
from reader.services.verifying import verify


class Course(Protocol):
    """Some files in a folder, and what a program does with them step by step."""

    def lay_out(self, folder: Path) -> None:
        """Put the files there as they are before the first step."""

    @staticmethod
    def steps(folder: Path) -> Iterator[None]:
        """Do a step before each ``yield``, which acknowledges it."""

    def state(self, folder: Path) -> str:
        """Return what is there, in words that are the same each time."""

    def complaints(self, folder: Path) -> Iterator[str]:
        """Yield what is wrong in a state that is one of those that may be."""


def library_in(folder: Path) -> Path:
    """Return where the library of a course lies."""
    return folder / "library.sqlite"


def made(folder: Path) -> Path:
    """Make a folder."""
    folder.mkdir(parents=True)
    return folder


def unsound(path: Path) -> Iterator[str]:
    """Yield what a whole check finds in a library, which is not written to."""
    with Library(path, read_only=True) as library:
        yield from (f"{path.name} is not sound: {one}" for one in verify(library).problems)


def note_in(path: Path) -> str:
    """Return what is noted on a library, which is not written to."""
    with Library(path, read_only=True) as library:
        return notes.note_on(library, LIBRARY)


def tables_in(path: Path) -> list[str]:
    """Return the names of all tables of a file."""
    with closing(sqlite3.connect(path)) as file:
        rows = file.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        return [name for (name,) in rows]


def digest(what: object) -> str:
    """Return something short that stands for plain values."""
    return sha256(repr(what).encode("utf-8", "surrogatepass")).hexdigest()[:20]
