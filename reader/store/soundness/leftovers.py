"""Journals beside a library that are of another file, found before SQLite would replay them.

A program that was killed leaves ``NAME-wal`` and ``NAME-shm`` behind, or ``NAME-journal``. Where
the library was replaced meanwhile, as by a backup, or the journal came with another file, replaying
it would mix two libraries. Such a journal is renamed, and nothing in it is lost.
"""

import os
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import sleep

from reader.store.place import Place
from reader.store.soundness.file_format import rows_of_leaf
from reader.store.soundness.write_ahead_log import Frame, committed, frames
from reader.store.soundness.write_mark import Mark, found_in

_LOOKS = 4
"""How often to look before a journal is taken for another's: a program that is at work may change
both files between two glances.
"""
_BETWEEN = 0.05
"""Seconds between two looks."""

_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_JOURNAL_HEAD = struct.Struct(">5I")

_SHARED_LOCK = 0x40000002, 510
"""Where SQLite locks a file that somebody reads: the first byte and how many."""


def probe(path: Path) -> sqlite3.Connection:
    """Open a file so that SQLite looks at it alone: no lock, no journal, nothing written."""
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
    )


def set_aside(path: Path) -> tuple[Path, ...]:
    """Rename the journals beside a library that are of another file; return what they are called
    now. Raises ``OSError`` where they cannot be renamed.
    """
    log, journal = beside(path, "-wal"), beside(path, "-journal")
    strange = [name for name in (log, journal) if _has_bytes(name) and _is_strange(path, name)]
    if not strange or _is_in_use(path):
        return ()
    if log in strange:
        strange += [name for name in [beside(path, "-shm")] if name.exists()]
    return tuple(_renamed(path, name) for name in strange)


def beside(path: Path, ending: str) -> Path:
    """Return the file that lies beside another and has its name with an ending."""
    return path.with_name(path.name + ending)


def _renamed(path: Path, journal: Path) -> Path:
    kind = journal.name.removeprefix(path.name)
    number = 1
    while (name := beside(path, f".set-aside-{number}{kind}")).exists():
        number += 1
    journal.rename(name)
    return name


def _has_bytes(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False


def _is_strange(path: Path, journal: Path) -> bool:
    """Whether a journal is of another file, also when one looks again."""
    for look in range(_LOOKS):
        if look:
            sleep(_BETWEEN)
        try:
            if _goes_on(path, journal):
                return False
        except FileNotFoundError:
            return False
    return True


def _goes_on(path: Path, journal: Path) -> bool:
    """Whether a journal goes on from what is in the file."""
    page_size, known = _known(path)
    if known is None or page_size is None:
        return _makes_sense(path, journal)
    root, mark = known
    if journal.name.endswith("-journal"):
        return _is_taken_back(path, journal, root, mark, page_size)
    marks = [found for frame in frames(journal, page_size) for found in _marks_on(frame, root)]
    if _follow(marks, mark, path):
        return True
    # whoever was stopped in the middle leaves pages behind that SQLite does not replay
    replayed = list(committed(journal, page_size))
    marks = [found for frame in replayed for found in _marks_on(frame, root)]
    return not replayed or _follow(marks, mark, path)


def _follow(marks: list[Mark], mark: Mark, path: Path) -> bool:
    """Whether the marks of a log go on from that of a file."""
    if not marks:
        return False
    here = Place(path).inode
    if mark.file == here and marks[0].file != here and marks[0].before == mark.mark:
        return False  # written for a copy of this file, and this one is where it was
    return mark.mark in {marks[0].before, *(one.mark for one in marks)}


def _known(path: Path) -> tuple[int | None, tuple[int, Mark] | None]:
    """Return the size of the file's pages, and its mark with its place; ``None`` where it is not to
    be read.
    """
    with closing(probe(path)) as file:
        try:
            (size,) = file.execute("PRAGMA page_size").fetchone()
            return int(size), found_in(file)
        except sqlite3.DatabaseError:
            return None, None


def _marks_on(frame: Frame, root: int) -> Iterator[Mark]:
    """Yield the mark in a frame, if it holds the page that has one."""
    if frame.number == root and (mark := _mark_on(frame.page)) is not None:
        yield mark


def _mark_on(page: bytes) -> Mark | None:
    for row in rows_of_leaf(page, len(page), 0):
        match row.cells:
            case (_, bytes(mark), bytes(before), int(file)):
                return Mark(mark, before, file)
    return None


def _is_taken_back(path: Path, journal: Path, root: int, mark: Mark, page_size: int) -> bool:
    """Whether a journal of the older kind holds what a change of this file began with."""
    pages = dict(_pages_in_journal(journal, page_size))
    if not pages:
        return True  # SQLite passes it over
    if root in pages:
        held = _mark_on(pages[root])
        return held is not None and held.mark in {mark.mark, mark.before}
    # the change to or from a write-ahead log is all that touches the first page and leaves no mark
    with closing(probe(path)) as file:
        (count,) = file.execute("PRAGMA page_count").fetchone()
    held_count = int.from_bytes(pages.get(1, b"")[28:32], "big")
    return set(pages) == {1} and held_count == count


def _pages_in_journal(journal: Path, page_size: int) -> Iterator[tuple[int, bytes]]:
    data = journal.read_bytes()
    if len(data) < 28 or data[:8] != _JOURNAL_MAGIC:
        return
    _, _, _, sector, size = _JOURNAL_HEAD.unpack_from(data, 8)
    if size != page_size or not 28 <= sector <= 65_536:
        return
    place = sector
    while place + 8 + page_size <= len(data):
        number = int.from_bytes(data[place : place + 4], "big")
        if not number or data[place : place + 8] == _JOURNAL_MAGIC:
            return
        yield number, data[place + 4 : place + 4 + page_size]
        place += 8 + page_size


def _makes_sense(path: Path, journal: Path) -> bool:
    """Whether a file is whole with a journal that its mark says nothing of, as of a library from
    before there were marks. It is tried on a copy.
    """
    import shutil  # noqa: PLC0415 (the start does not wait for it)
    from tempfile import TemporaryDirectory  # noqa: PLC0415 (the same)

    with TemporaryDirectory(dir=path.parent, prefix=".") as folder:
        copy = Path(folder) / "library.sqlite"
        try:
            with closing(probe(path)) as file, closing(sqlite3.connect(copy)) as target:
                file.backup(target)
        except sqlite3.DatabaseError:
            return True  # the file is not whole by itself: what lies beside it may be what it lacks
        shutil.copyfile(journal, beside(copy, journal.name.removeprefix(path.name)))
        return _is_whole(copy) or not _is_whole(path, alone=True)


def _is_whole(path: Path, *, alone: bool = False) -> bool:
    """Whether a file is whole, by itself or with the journal beside it."""
    with closing(probe(path) if alone else sqlite3.connect(path)) as file:
        try:
            (found,) = file.execute("PRAGMA quick_check(1)").fetchone()
        except sqlite3.DatabaseError:
            return False
    return bool(found == "ok")


def _is_in_use(path: Path) -> bool:
    """Whether another program has the library open. Then it has read the journal already, and what
    looks strange is under way.

    The file stays open for as long as the process lives: closing it would drop the locks that
    SQLite has on it for us, if there are any.
    """
    try:
        import fcntl  # noqa: PLC0415 (not on Windows, where the journal in use cannot be renamed)
    except ImportError:
        return False
    file = os.open(path, os.O_RDWR)
    start, length = _SHARED_LOCK
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, length, start)
    except OSError:
        return True
    fcntl.lockf(file, fcntl.LOCK_UN, length, start)
    return False
