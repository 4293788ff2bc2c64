"""Bringing an old library up to date."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from reader.services import backing_up
from reader.services.library import open_library
from reader.store.schema import steps_applied
from tests.faults.courses.course import digest, library_in, made, tables_in, unsound
from tests.faults.scribe import hashed, whole
from tests.faults.shelf import read_all
from tests.store.old_libraries import unpack


class UpgradeCourse:
    """Opening a library that an old version of the program made."""

    def __init__(self, pool: Path, name: str) -> None:
        self._old = unpack(name, made(pool))
        self._tables = tables_in(self._old)
        self._cells = digest(read_all(self._old, self._tables))
        upgraded = library_in(made(pool / "upgraded"))
        shutil.copyfile(self._old, upgraded)
        self._contents = _contents(upgraded)

    def lay_out(self, folder: Path) -> None:
        """Copy the old library."""
        shutil.copyfile(self._old, library_in(folder))

    @staticmethod
    def steps(folder: Path) -> Iterator[None]:
        """Open it."""
        with open_library(library_in(folder)):
            yield

    def state(self, folder: Path) -> str:
        """Return which steps the library has behind it."""
        with closing(sqlite3.connect(library_in(folder))) as file:
            file.row_factory = sqlite3.Row
            return digest(sorted(steps_applied(file)))

    def complaints(self, folder: Path) -> Iterator[str]:
        """Everything is in the library when it is opened again, and in the copy from before."""
        path = library_in(folder)
        yield from self._unlike_the_old(path)
        if _contents(path) != self._contents:
            yield "something is not there after the upgrade"
        yield from unsound(path)
        yield from self._unlike_the_old(path)
        if not _offered(path):
            yield "no copy from before the upgrade is offered"

    def _unlike_the_old(self, path: Path) -> Iterator[str]:
        for backup in _offered(path):
            if digest(read_all(backup, self._tables)) != self._cells:
                yield f"{backup.name} is not what was there before the upgrade"


def _offered(path: Path) -> list[Path]:
    """Return the backups that the user is offered."""
    found = backing_up.list_backups(path, backing_up.backup_folder(path))
    return [Path(backup.path) for backup in found]


def _contents(path: Path) -> str:
    """Return what is in a library, which is upgraded first."""
    with open_library(path) as library:
        return hashed(whole(library))
