"""Backups of the library: made when they are due, rotated, listed and put back."""

from datetime import datetime
from hashlib import sha256
from pathlib import Path

from reader.domain.backups import Backup, Kind, is_due, superseded, superseded_damaged
from reader.domain.errors import FileUnwritable
from reader.services.library import Library, copy_library
from reader.store.soundness import backup_files
from reader.store.soundness.checking import Progress, check

__all__ = ["Backup", "Kind", "backup_folder", "due", "list_backups", "make", "restore"]

FOLDER = ".backups"
"""Behind the library's name, the folder of its backups, where the user has chosen none."""

LARGEST_AT_THE_END = 300_000_000
"""Bytes of a library up to which a backup is made when the window was closed; a larger one has it
made at the next start, while the user works.
"""


def backup_folder(library: Path, chosen: str = "") -> Path:
    """Return the folder of a library's backups: beside it, or within the one that the user has
    chosen, where those of several libraries do not meet.
    """
    if not chosen:
        return library.with_name(library.name + FOLDER)
    own = sha256(str(library.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return Path(chosen).expanduser() / f"{library.stem} {own}"


def due(library: Path, folder: Path) -> bool:
    """Whether today's backup is still to be made of a library that has changed since the last
    one.
    """
    return is_due(backup_files.found_in(folder), _now(), backup_files.last_changed(library))


def list_backups(library: Path, folder: Path) -> list[Backup]:
    """Return the backups of a library, the latest first, with how much is in each."""
    found = [*backup_files.found_in(folder), *backup_files.before_upgrade(library)]
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

    One that is found damaged is marked, as the library is then, and pushes no other out. Raises
    ``FileUnwritable``, and the ``LibraryError`` that says what is wrong with the library.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise FileUnwritable(folder, error.strerror or str(error)) from error
    backup_files.delete_unfinished(folder)
    made = _now()
    target = folder / backup_files.name_of(made, kind)
    copy_library(library, target)
    if not check(target, progress, alone=True).is_sound:
        kind = Kind.DAMAGED
        target = target.rename(folder / backup_files.name_of(made, kind))
        backup_files.delete(superseded_damaged(backup_files.found_in(folder)))
    else:
        backup_files.delete(superseded(backup_files.found_in(folder)))
    return backup_files.counted(Backup(target, made, kind))


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
