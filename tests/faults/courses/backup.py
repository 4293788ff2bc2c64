"""Making backups."""

import shutil
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from unittest import mock

from reader.domain.backups import DAYS, Backup, superseded
from reader.domain.subject import LIBRARY
from reader.services import backing_up, notes
from reader.services.library import Library, open_library
from tests.faults.courses.course import library_in, made, note_in, unsound
from tests.store.examples import stored

FIRST = datetime(2026, 3, 1, 12).astimezone()
EARLIER = 24
"""Days with a backup before the first step."""
LATER = 6
"""Days of the course."""
IN_ONE_GO = 3
"""Backups that one more may push out: of a day, a week and a month."""


class BackupCourse:
    """Writing something each day and making a backup after it, which pushes an older one out."""

    def __init__(self, pool: Path) -> None:
        self._pool = made(pool)
        with open_library(library_in(pool)) as library:
            stored(library, "The ferry sails at seven.", "It is never late.")
            for day in range(EARLIER):
                _write(library, day)
                _back_up(library, day)

    def lay_out(self, folder: Path) -> None:
        """Copy the library and its backups."""
        shutil.copytree(self._pool, folder, dirs_exist_ok=True)

    @staticmethod
    def steps(folder: Path) -> Iterator[None]:
        """Write, back up, write, back up."""
        with open_library(library_in(folder)) as library:
            for day in range(EARLIER, EARLIER + LATER):
                _write(library, day)
                yield
                _back_up(library, day)
                yield

    def state(self, folder: Path) -> str:
        """Return which day was written of last, and of which the latest backup is."""
        return f"{note_in(library_in(folder))} Backup: {note_in(_path(_offered(folder)[0]))}"

    def complaints(self, folder: Path) -> Iterator[str]:
        """Each backup that is offered is whole and of its day, and those of a week are there."""
        offered = _offered(folder)
        if len(superseded(offered)) > IN_ONE_GO:
            yield "old backups stay for ever"
        for backup in offered:
            day = (backup.made.date() - FIRST.date()).days
            if note_in(_path(backup)) != f"Day {day}.":
                yield f"the backup of day {day} is of another one"
            if day >= EARLIER:
                yield from unsound(_path(backup))
        days = {backup.made.date() for backup in offered}
        yield from (f"the backup of {day} is gone" for day in _last_days(days) if day not in days)
        yield from unsound(library_in(folder))


def _last_days(days: set[date]) -> list[date]:
    return [max(days) - timedelta(days=ago) for ago in range(DAYS)]


def _write(library: Library, day: int) -> None:
    notes.set_note(library, LIBRARY, f"Day {day}.", typed=False)


def _back_up(library: Library, day: int) -> None:
    at = FIRST + timedelta(days=day)
    with mock.patch.object(backing_up, "_now", lambda: at):
        backing_up.make(library, backing_up.backup_folder(library.path))


def _offered(folder: Path) -> list[Backup]:
    path = library_in(folder)
    return backing_up.list_backups(path, backing_up.backup_folder(path))


def _path(backup: Backup) -> Path:
    return Path(backup.path)
