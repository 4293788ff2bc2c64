"""The files of backups: what they are called, what is in them, and putting one in the library's
place.
"""

import logging
import os
import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from reader.domain.backups import Backup, Kind, superseded_upgrades
from reader.domain.errors import (
    BackupUnwritable,
    FileUnreadable,
    FileUnwritable,
    LibraryBusy,
    LibraryDamaged,
    LibraryError,
    LibraryNotUpgraded,
    NotALibrary,
    ReaderError,
)
from reader.domain.message import translate
from reader.store.connection import APPLICATION_ID, errors_told
from reader.store.place import COMPANIONS
from reader.store.soundness import write_mark
from reader.store.soundness.leftovers import beside, probe

_log = logging.getLogger(__name__)

_NAME = re.compile(
    r"(\d{4}-\d\d-\d\d) (\d\d)\.(\d\d)\.(\d\d) (daily|wanted|before upgrade|damaged)\.sqlite"
)
_STAMP = "%Y-%m-%d %H.%M.%S"

FOLDER = ".backups"
"""Behind the library's name, the folder of its backups, where the user has chosen none."""

_BEFORE_UPGRADE = ".before-upgrade"
"""Behind the library's name, where earlier versions of the program kept what was in it before it
was last upgraded.
"""

UNCHECKED = ".unchecked"
"""Behind a backup's name, one that was not looked over yet."""

_LEAST_LEFT, _MOST_LEFT = 16_000_000, 256_000_000
"""Bytes that are left free on the disk beside a backup: as many as it takes, within these."""

_BESIDE_SUMS = ("resource", "saved_with", "event")
"""What has no sums of its own, but only grows or goes."""

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
    """Yield the copy that an earlier version of the program made before an upgrade, if there is
    one.
    """
    copy = beside(library, _BEFORE_UPGRADE)
    try:
        made = copy.stat().st_mtime
    except OSError:
        return
    yield Backup(copy, datetime.fromtimestamp(made).astimezone(), Kind.UPGRADE)


def folder_beside(library: Path) -> Path:
    """Return the folder of a library's backups, where the user has chosen none."""
    return beside(library, FOLDER)


def make_before_upgrade(library: Path, folder: Path) -> Path:
    """Make the backup from before an upgrade of what is in a library, while a transaction on it
    may be running: looked over, and on disk when this returns. The latest few are kept.

    Raises ``LibraryNotUpgraded`` where it cannot be made, and ``LibraryDamaged`` where the library
    is no whole file.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        made = datetime.now().astimezone()
        while (target := folder / name_of(made, Kind.UPGRADE)).exists():
            made += timedelta(seconds=1)
        part = beside(target, ".part")
        try:
            with errors_told(target):
                found = _copied_before_upgrade(library, part)
            if found != "ok":
                raise LibraryDamaged(library, found)
            with part.open("rb+") as written:
                os.fsync(written.fileno())
            part.rename(target)
        finally:
            part.unlink(missing_ok=True)
    except LibraryDamaged as error:
        raise LibraryDamaged(library, error.detail) from error
    except OSError as error:
        raise LibraryNotUpgraded(library, error.strerror or str(error)) from error
    except LibraryError as error:
        raise LibraryNotUpgraded(library, error.detail) from error
    _delete_needless_upgrades(folder)
    return target


def _copied_before_upgrade(library: Path, part: Path) -> str:
    """Copy a library; return what SQLite says of the copy.

    A second connection copies: the one that writes would wait for itself, and opening and closing
    the file without SQLite would drop our locks on it.
    """
    with closing(sqlite3.connect(library)) as present, closing(sqlite3.connect(part)) as copy:
        present.backup(copy)
        if write_mark.found_in(copy) is not None:
            write_mark.begin_anew(copy)
            copy.commit()
    part.chmod(0o600)
    with closing(probe(part)) as copy:
        return str(copy.execute("PRAGMA quick_check(1)").fetchone()[0])


def _delete_needless_upgrades(folder: Path) -> None:
    try:
        delete(superseded_upgrades(found_in(folder)))
    except ReaderError as error:  # what is too much does no harm
        _log.warning("an old backup could not be deleted", exc_info=error)


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


def content_of(connection: sqlite3.Connection) -> bytes:
    """Return what a library and its copies have in common as long as nothing in it is changed: a
    sum over the checksums of all rows, and the pictures that were saved. Where the user was in an
    article does not count. Some tenths of a second for 100,000 articles.
    """
    whole = sha256()
    for row in connection.execute("SELECT part, key, sum FROM row_sum ORDER BY part, key"):
        whole.update(repr(tuple(row)).encode())
    for table in _BESIDE_SUMS:
        (count, last) = connection.execute(f"SELECT count(*), max(rowid) FROM {table}").fetchone()  # noqa: S608 (names of our own)
        whole.update(repr((table, count, last)).encode())
    return whole.digest()


def content_in(backup: Backup) -> bytes:
    """Return the same of a backup; nothing where it cannot be read."""
    try:
        with closing(probe(Path(backup.path))) as file:
            return content_of(file)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return b""


def check_room(folder: Path, size: int) -> None:
    """Raise ``BackupUnwritable`` where a backup of some bytes would leave the disk full: what the
    user writes next could not be saved there.
    """
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise BackupUnwritable(folder, error.strerror or str(error)) from error
    needed = size + min(max(size, _LEAST_LEFT), _MOST_LEFT)
    if free < needed:
        words = translate("Errors", "a backup needs {needed} MB there, and {free} MB are free")
        detail = words.where(needed=needed // 1_000_000, free=free // 1_000_000)
        raise BackupUnwritable(folder, detail)


def delete_unfinished(folder: Path, before: datetime) -> None:
    """Delete what is left of backups that were begun before a moment, as by a program that was
    killed.
    """
    for path in folder.iterdir():
        unfinished = UNCHECKED in path.name
        if unfinished and path.stat().st_mtime < before.timestamp():
            path.unlink(missing_ok=True)


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


def put_in_place(backup: Path, library: Path) -> Path | None:
    """Put a copy of a backup in the place of a library that nobody has open. Return what the one
    that stood there is called now; nothing of it is deleted.

    Raises ``NotALibrary`` for a backup that is none, ``LibraryBusy`` where a program has the
    library open, and ``FileUnwritable``.
    """
    _check(backup)
    part = beside(library, ".part")
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
    ``FileUnwritable``, and then nothing is there.
    """
    endings = [ending for ending in ("-wal", "") if beside(library, ending).is_file()]
    parts = {ending: beside(target, f"{ending}.part") for ending in endings}
    try:
        if target.exists():
            raise FileUnwritable(target, translate("Errors", "there is a file already"))
        for ending, part in parts.items():
            shutil.copyfile(beside(library, ending), part)
            part.chmod(0o600)
            with part.open("rb+") as written:
                os.fsync(written.fileno())
        for ending, part in parts.items():
            part.rename(beside(target, ending))
    except OSError as error:
        raise FileUnwritable(target, error.strerror or str(error)) from error
    finally:
        for part in parts.values():
            with suppress(OSError):  # what stays does no harm
                part.unlink(missing_ok=True)


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
