"""Backups of the library: made when they are due, rotated, listed and put back."""

from contextlib import suppress
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from reader.domain.backups import LARGE, Backup, Kind, is_due, superseded, superseded_damaged
from reader.domain.errors import BackupUnwritable, FileUnwritable
from reader.services.library import Library
from reader.store.soundness import backup_files
from reader.store.soundness.checking import check
from reader.store.soundness.copying import Progress

__all__ = [
    "Backup",
    "Kind",
    "backup_folder",
    "due",
    "is_as_in_latest",
    "list_backups",
    "make",
    "restore",
]

LARGEST_AT_THE_END = 300_000_000
"""Bytes of a library up to which a backup is made when the window was closed; a larger one has it
made at the next start, while the user works.
"""


def backup_folder(library: Path, chosen: str = "") -> Path:
    """Return the folder of a library's backups: beside it, or within the one that the user has
    chosen, where those of several libraries do not meet.
    """
    if not chosen:
        return backup_files.folder_beside(library)
    own = sha256(str(library.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return Path(chosen).expanduser() / f"{library.stem} {own}"


def due(library: Path, folder: Path) -> bool:
    """Whether today's backup is still to be made of a library that has changed since the last
    one.
    """
    return is_due(backup_files.found_in(folder), _now(), backup_files.last_changed(library))


def list_backups(library: Path, folder: Path) -> list[Backup]:
    """Return the backups of a library, the latest first, with how much is in each: those in its
    folder, and those beside it, where they are made as long as the user has chosen none.
    """
    folders = {folder, backup_files.folder_beside(library)}
    found = [backup for one in folders for backup in backup_files.found_in(one)]
    found += backup_files.before_upgrade(library)
    return [
        backup_files.counted(backup)
        for backup in sorted(found, key=lambda backup: backup.made, reverse=True)
    ]


def make(
    library: Library,
    folder: Path,
    kind: Kind = Kind.DAILY,
    progress: Progress = lambda _done, _total: None,
) -> Backup:
    """Make a backup and look it over, row by row; only then may older ones go.

    One that is found damaged is marked, as the library is then, and pushes no other out.
    ``progress`` is told how much is done and of how much, in no unit; what it raises ends it, and
    nothing is left. Raises ``BackupUnwritable``, and the ``LibraryError`` that says what is wrong
    with the library.
    """
    made = _now()
    _prepare(library, folder, made)
    unchecked = folder / (backup_files.name_of(made, kind) + backup_files.UNCHECKED)
    try:
        copied, checked = _halves(progress)
        library.copy_to(unchecked, copied, is_checked=False)
        is_sound = check(unchecked, checked, alone=True).is_sound
        kind = kind if is_sound else Kind.DAMAGED
        target = unchecked.rename(folder / backup_files.name_of(made, kind))
    except OSError as error:
        raise BackupUnwritable(folder, error.strerror or str(error)) from error
    except FileUnwritable as error:
        raise BackupUnwritable(folder, error.detail) from error
    finally:
        with suppress(OSError):  # it is deleted a day later
            unchecked.unlink(missing_ok=True)
    there = list(backup_files.found_in(folder))
    is_large = target.stat().st_size >= LARGE
    needless = superseded(there, is_large=is_large) if is_sound else superseded_damaged(there)
    backup_files.delete(needless)
    return backup_files.counted(Backup(target, made, kind))


def is_as_in_latest(library: Library, folder: Path) -> bool:
    """Whether the latest sound backup holds all that the library holds, so that another one would
    only take room.
    """
    sound = [
        backup
        for backup in backup_files.found_in(folder)
        if backup.kind in (Kind.DAILY, Kind.WANTED)
    ]
    latest = max(sound, key=lambda backup: backup.made, default=None)
    return latest is not None and backup_files.content_in(latest) == library.content()


def _prepare(library: Library, folder: Path, made: datetime) -> None:
    """Make the folder, with room in it for one more. Raises ``BackupUnwritable``."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        backup_files.delete_unfinished(folder, made - timedelta(days=1))
        size = library.path.stat().st_size
    except OSError as error:
        raise BackupUnwritable(folder, error.strerror or str(error)) from error
    backup_files.check_room(folder, size)


def _halves(progress: Progress) -> tuple[Progress, Progress]:
    """Return whom to tell of the copying and of the check, which take about as long."""

    def copied(done: int, total: int) -> None:
        progress(done, 2 * total)

    def checked(done: int, total: int) -> None:
        progress(total + done, 2 * total)

    return copied, checked


def restore(library: Path, backup: Path) -> Path | None:
    """Put a backup in the place of a library that is closed; return what the one that stood there
    is called now. Raises ``NotALibrary``, ``LibraryBusy`` and ``FileUnwritable``.
    """
    return backup_files.put_in_place(backup, library)


def copy_closed(library: Path, target: Path) -> None:
    """Copy the files of a library that cannot be opened where it is, as on a disk that is full or
    write-protected. Raises ``FileUnwritable``.
    """
    backup_files.copy_files(library, target)


def _now() -> datetime:
    return datetime.now().astimezone()
