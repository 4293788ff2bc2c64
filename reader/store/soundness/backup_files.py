"""The files of backups: what they are called, what is in them, and putting one in the library's
place.
"""

import os
import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from time import time

from reader.domain.backups import Backup, Kind
from reader.domain.errors import FileUnreadable, FileUnwritable, LibraryBusy, NotALibrary
from reader.domain.message import translate
from reader.store.connection import APPLICATION_ID, errors_told
from reader.store.place import COMPANIONS
from reader.store.soundness.leftovers import beside, probe

_NAME = re.compile(
    r"(\d{4}-\d\d-\d\d) (\d\d)\.(\d\d)\.(\d\d) (daily|wanted|before upgrade|damaged)\.sqlite"
)
_STAMP = "%Y-%m-%d %H.%M.%S"

_BEFORE_UPGRADE = ".before-upgrade"
"""Behind the library's name, what was in it before it was last upgraded."""

PART = ".part"
"""Behind the name of a file, what becomes of it and is not whole yet."""

_AT_WORK = 86_400.0
"""Seconds for which a copy may be made."""

_COUNTED = ("article", "annotation", "claim")


def name_of(made: datetime, kind: Kind) -> str:
    """Return what a backup is called that was made at a local time. No system refuses the name."""
    return f"{made.strftime(_STAMP)} {kind.value}.sqlite"


def found_in(folder: Path) -> Iterator[Backup]:
    """Yield the backups in a folder. Raises ``FileUnreadable`` where it cannot be looked into."""
    try:
        names = sorted(path.name for path in folder.iterdir())
    except FileNotFoundError:
        return
    except OSError as error:
        raise FileUnreadable(folder, error.strerror or str(error)) from error
    for name in names:
        match = _NAME.fullmatch(name)
        if match:
            day, *clock, kind = match.groups()
            try:
                made = datetime.strptime(f"{day} {'.'.join(clock)}", _STAMP).astimezone()
            except ValueError:  # 30 February: no file of ours
                continue
            yield Backup(folder / name, made, Kind(kind))


def before_upgrade(library: Path) -> Iterator[Backup]:
    """Yield the copy from before the last upgrade, if there is one."""
    copy = beside(library, _BEFORE_UPGRADE)
    try:
        made = copy.stat().st_mtime
    except OSError:
        return
    yield Backup(copy, datetime.fromtimestamp(made).astimezone(), Kind.UPGRADE)


def counted(backup: Backup) -> Backup:
    """Return what is known of a backup with how much is in it."""
    try:
        with closing(probe(Path(backup.path))) as file:
            counts = [
                file.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 (names of our own)
                for table in _COUNTED
            ]
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return backup
    return Backup(backup.path, backup.made, backup.kind, *counts)


def last_changed(library: Path) -> datetime:
    """Return when a library was last written to, in local time."""
    times = [
        found.st_mtime
        for path in (library, beside(library, "-wal"))
        if path.exists() and (found := path.stat()).st_size
    ]
    return datetime.fromtimestamp(max(times, default=0)).astimezone()


def delete(backups: Iterable[Backup]) -> None:
    """Delete backups. Raises ``FileUnwritable`` where one cannot be."""
    for backup in backups:
        path = Path(backup.path)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise FileUnwritable(path, error.strerror or str(error)) from error


def delete_unfinished(folder: Path) -> None:
    """Delete what programs that were killed had copied of a library. What is younger than a day may
    still be at work.
    """
    for path in folder.glob(f"*{PART}*"):
        with suppress(OSError):
            if _NAME.fullmatch(path.name.partition(PART)[0]) and _age(path) > _AT_WORK:
                path.unlink()


def _age(path: Path) -> float:
    return time() - path.stat().st_mtime


def put_in_place(backup: Path, library: Path) -> Path | None:
    """Put a copy of a backup in the place of a library that nobody has open. Return what the one
    that stood there is called now; nothing of it is deleted.

    Raises ``NotALibrary`` for a backup that is none, ``LibraryBusy`` where a program has the
    library open, and ``FileUnwritable``.
    """
    _check(backup)
    part = beside(library, PART)
    try:
        library.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(backup, part)
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        kept = take_place(part, library, "replaced")
    except OSError as error:
        raise FileUnwritable(library, error.strerror or str(error)) from error
    finally:
        with suppress(OSError):  # what stays does no harm
            part.unlink(missing_ok=True)
    return kept


def copy_files(library: Path, target: Path) -> None:
    """Copy a library with the log beside it, which nobody has open, to where no file is. Raises
    ``FileUnwritable``.
    """
    try:
        if target.exists():
            raise FileUnwritable(target, translate("Errors", "there is a file already"))
        for ending in ("", "-wal"):
            source = beside(library, ending)
            if source.is_file():
                shutil.copyfile(source, beside(target, ending))
                beside(target, ending).chmod(0o600)
    except OSError as error:
        raise FileUnwritable(target, error.strerror or str(error)) from error


def _check(backup: Path) -> None:
    if not backup.is_file():
        raise NotALibrary(backup, translate("Errors", "there is no such file"))
    with errors_told(backup), closing(probe(backup)) as file:
        (found,) = file.execute("PRAGMA application_id").fetchone()
    if found != APPLICATION_ID:
        raise NotALibrary(backup, translate("Errors", "it is a database of another program"))


def take_place(fresh: Path, library: Path, word: str) -> Path | None:
    """Rename a library, with what lies beside it, and put another file in its place; return its new
    name, ``None`` where there was none. Raises ``LibraryBusy`` and ``OSError``.

    Whoever is killed meanwhile leaves one of the two at the place: where nothing is, the program
    would begin a new library.
    """
    if not library.exists():
        fresh.replace(library)
        return None
    _fold(library)
    kept = _second_name(library, word)
    endings = [ending for ending in COMPANIONS if beside(library, ending).exists()]
    fresh.replace(library)
    # only now: what lies beside the new one for a moment is known for another's
    for ending in endings:
        beside(library, ending).rename(beside(kept, ending))
    return kept


def _second_name(library: Path, word: str) -> Path:
    """Let a library be found under a second name; on a disk without such, only under that."""
    number = 1
    while (kept := beside(library, f".{word}-{number}")).exists():
        if kept.samefile(library):
            return kept  # whoever gave it that name was killed
        number += 1
    try:
        os.link(library, kept)
    except OSError:
        library.rename(kept)
    return kept


def _fold(library: Path) -> None:
    """Fold the log of a library into it, which only works while nobody else has it open. One that
    is damaged stays as it is.
    """
    if not library.stat().st_size:
        return
    try:
        with closing(sqlite3.connect(library, timeout=0.5)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise LibraryBusy(library, str(error)) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return
