"""The library: one connection to the file, a lock around it, and transactions that are on disk when
they end.
"""

import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cached_property
from pathlib import Path
from time import monotonic, sleep
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader.domain.errors import (
    DiskFull,
    FileUnwritable,
    LibraryBusy,
    LibraryBusyHere,
    LibraryDamaged,
    LibraryReadOnly,
)
from reader.domain.message import Message, translate
from reader.domain.soundness import CheckReport, Problem
from reader.store.aside import Aside, Parameters
from reader.store.connection import (
    BUSY_TIMEOUT,
    LOOK_AGAIN,
    Deadline,
    begin,
    connect,
    connect_to_read,
    copied_library,
    errors_told,
    trusting,
    use_journal,
)
from reader.store.place import Place
from reader.store.schema import derived_outdated, steps_missing
from reader.store.soundness import event_links, leftovers, row_sums, write_mark
from reader.store.soundness.diary import Diary
from reader.store.soundness.drives import is_remote
from reader.store.soundness.schema_check import check_schema

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from sqlite_utils import Database as Database  # noqa: PLC0414 (for services that write, too)

    from reader.store.soundness.copying import Progress


class Library:
    """An open library.

    Any thread may call it: transactions of several threads come one after the other, and reads
    beside them. All writing goes through one connection, so SQLite's own locks matter only between
    programs.
    """

    def __init__(
        self,
        path: Path,
        *,
        read_only: bool = False,
        backups: Path | None = None,
        is_copy: bool = False,
    ) -> None:
        """Open the library at ``path``, creating or upgrading it; ``read_only`` takes no lock,
        writes nothing, and refuses to be written to. Raises the ``LibraryError`` that says why it
        cannot.

        ``backups`` is the folder for the backup from before an upgrade; it lies beside the library
        where none is named. None is made of a library that ``is_copy`` of another.
        """
        self.path = path
        self.is_read_only = read_only
        self.why_read_only: Message | str = ""
        """A clause that says why it was opened to be read alone, where that was not wanted."""
        self._backups = backups
        self._is_copy = is_copy
        self.is_remote = is_remote(path)
        """Whether it lies on a network drive."""
        self._lock = threading.RLock()
        self._aside = None if read_only or self.is_remote else Aside(path)
        """Reads what the first connection is changing; that takes a log."""
        self._version = 0
        """What was last returned by ``changed_elsewhere``."""
        self._patience = threading.local()
        self._again = 0
        """How often it is open a second time."""
        self.was_left_open = _has_log(path)
        """Whether a program that had it open ended without closing it, or has it open now."""
        self.author = ""
        """Who works here, for what is written from now on; empty where nobody is to be named."""
        self.set_aside: tuple[Path, ...] = ()
        """Journals that lay beside the file and were of another one, as they are called now."""
        self._summed: row_sums.Columns | None = None
        """The columns whose sums are kept while we write; ``None`` until we first do."""
        self._copied: TemporaryDirectory[str] | None = None
        if read_only:
            self._connection, self._copied = connect_to_read(path)
        else:
            self._connection, self.set_aside = connect(path, _new_library)
        self._deadline = Deadline(self._connection)
        self._place = Place(path)
        self.diary = Diary(path)
        try:
            with errors_told(path):
                self._begin()
        except BaseException:
            self._connection.close()
            raise

    def _begin(self) -> None:
        """Look whether the file can be used, and bring it up to date."""
        self._connection.create_function("who_works_here", 0, lambda: self.author or None)
        with self._deadline:
            check_schema(self._connection, self.path)
            outdated = self._is_outdated()
        if self.is_read_only:
            if outdated:
                self._read_upgraded_copy()
            return
        # only now: a library of a newer program is left exactly as it is
        use_journal(self._connection, is_remote=self.is_remote)
        if outdated:
            self._upgrade()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; the write-ahead log is folded into it first, so that the one file is
        whole.
        """
        if self._aside is not None:
            self._aside.close()
        with self._lock, errors_told(self.path):
            self._connection.close()
            if self._copied is not None:
                self._copied.cleanup()

    @cached_property
    def db(self) -> "Database":
        """The same connection as sqlite-utils sees it, for writing. Loading sqlite-utils takes
        about 90 ms, once.
        """
        from sqlite_utils import Database  # noqa: PLC0415 (the start of the window does not wait for it)

        return Database(self._connection, execute_plugins=False)

    @property
    def changes(self) -> int:
        """How many rows were changed since it was opened: more of them after each write."""
        return self._connection.total_changes

    def query(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        """Run a query and return all its rows. While another thread writes, they are those from
        before it began.
        """
        with errors_told(self.path):
            if not self._lock.acquire(blocking=False):
                # else it would be another file
                if self._aside is not None and self._place.is_at(self.path):
                    return self._aside.query(sql, parameters)
                self._lock.acquire()
            try:
                with self._deadline:
                    return self._connection.execute(sql, parameters).fetchall()
            finally:
                self._lock.release()

    def wait_at_most(self, seconds: float) -> None:
        """Let the thread that calls wait so many seconds at most for another program that is
        writing, and then get ``LibraryBusy``: a window, which stands still meanwhile, not for long.
        """
        self._patience.seconds = seconds

    @contextmanager
    def transaction(
        self, patience: float | None = None, *, derived: bool = False
    ) -> "Iterator[Database]":
        """Write in one transaction: on disk when the block ends, undone when it raises.

        ``patience`` is how many seconds to wait for whoever is writing, if not the usual ones.
        ``derived`` says that only what follows from the library is written.
        """
        with errors_told(self.path):
            is_outermost = self._take_turn(patience, derived=derived)
            try:
                if is_outermost:
                    yield from self._written()
                else:
                    yield self.db
            finally:
                self._lock.release()

    def _take_turn(self, patience: float | None, *, derived: bool) -> bool:
        """Take the lock and begin a transaction; false where this thread has begun one. While
        another connection writes, others can read from here between two looks.
        """
        if patience is None:
            patience = getattr(self._patience, "seconds", BUSY_TIMEOUT)
        with self._lock:
            if self.is_read_only and not (derived and self.keeps_index):
                raise LibraryReadOnly(self.path, _OPENED_TO_READ)
            if self._connection.in_transaction:
                self._lock.acquire()  # until the block ends
                return False
            self._place.check()
            self._keep_sums()
        deadline = monotonic() + patience
        while True:
            with self._lock:
                if begin(self._connection):
                    self._lock.acquire()  # until the transaction ends
                    return True
            if monotonic() >= deadline:
                busy = LibraryBusyHere if self._again else LibraryBusy
                raise busy(self.path, _IS_WRITTEN)
            sleep(LOOK_AGAIN)

    def _written(self) -> "Iterator[Database]":
        """Write what is done in a transaction that has begun, or take it back."""
        before = self._connection.total_changes
        try:
            yield self.db
            self._index_changes()
            lines = b"" if self._summed is None else self.diary.collected(self._connection)
            if self._connection.total_changes != before:
                write_mark.leave(self._connection, self._place.inode)
            self._place.check()
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        if lines:
            self.diary.append(lines, self._connection)

    def unsound(self, table: str, where: str, parameters: Sequence[object] = ()) -> list[str]:
        """Return the keys of those rows of a table that are not what the program wrote."""
        with self._lock, errors_told(self.path):
            names = row_sums.columns_of(self._connection, [table])
            row_sums.know(self._connection, names)
            rows = row_sums.checked(self._connection, table, names[table], where, parameters)
            return [row.key for row in rows if not row.fits()]

    def checked(self, progress: "Progress") -> CheckReport:
        """Look over the whole file, while others use the library."""
        from reader.store.soundness.checking import check  # noqa: PLC0415 (the start does not wait for it)

        with errors_told(self.path):
            if self._copied is not None:
                return check(copied_library(self._copied), progress)
            # where nothing can be written, SQLite could make no log and would not read either
            return check(self.path, progress, alone=self.is_read_only)

    def accept(self, problems: Sequence[Problem]) -> None:
        """Take the rows that problems name for right as they are."""
        with self.transaction() as db:
            for problem in problems:
                if problem.table in row_sums.SUMMED and problem.key is not None:
                    row_sums.accept(db.conn, problem.table, problem.key)
            if any(problem.table == "event" for problem in problems):
                event_links.relink(db.conn)

    def _keep_sums(self) -> None:
        """Let rows have their sums from the first change on, in a library that has sums, and the
        diary its entries.
        """
        if self._summed is None and row_sums.is_kept(self._connection):
            self._summed = row_sums.keep(self._connection)
            self.diary.follow(self._connection)

    def check_place(self) -> None:
        """Look whether the file that was opened is still at its place. Raises ``LibraryGone``."""
        self._place.check()

    @contextmanager
    def opened_again(self) -> "Iterator[Library]":
        """Open the library a second time, to write for long: others can read from this one
        meanwhile, and who wants to write gets ``LibraryBusyHere``. Raises what opening it raises,
        and ``LibraryGone``.
        """
        if self.is_read_only:
            raise LibraryReadOnly(self.path, _OPENED_TO_READ)
        self._place.check()
        with Library(self.path) as again:
            again.author = self.author
            self._again += 1
            try:
                yield again
            finally:
                self._again -= 1

    def owns(self, path: Path) -> bool:
        """Whether a path is that of the library itself or of a journal beside it."""
        return self._place.owns(path)

    def content(self) -> bytes:
        """Return what the library and its copies have in common as long as nothing is changed."""
        from reader.store.soundness.backup_files import content_of  # noqa: PLC0415 (seldom needed)

        with errors_told(self.path), closing(self._second_connection()) as present:
            return content_of(present)

    def copy_to(
        self,
        target: Path,
        progress: "Progress" = lambda _done, _total: None,
        *,
        is_checked: bool = True,
    ) -> None:
        """Write a copy of the library as it is open, also of one that is no longer at its place.

        The copy is a whole file of its own when this returns, and there is none where it raises. It
        replaces what is at ``target``. ``progress`` is told how many pages are copied and of how
        many; what it raises ends it. Without ``is_checked`` the caller looks the copy over.
        """
        part = target.with_name(target.name + ".part")
        try:
            if self._place.owns(target):
                raise FileUnwritable(target, translate("Errors", "it is the library itself"))
            part.unlink(missing_ok=True)
            found = "ok"
            with errors_told(target):
                self._copy_pages(part, progress)
                with closing(sqlite3.connect(part)) as copy:
                    write_mark.begin_anew(copy)
                    copy.commit()
                    if is_checked:
                        (found,) = copy.execute("PRAGMA quick_check(1)").fetchone()
            if found != "ok":
                raise LibraryDamaged(self.path, found)
            with part.open("rb+") as written:
                os.fsync(written.fileno())
            part.replace(target)
        except LibraryReadOnly as error:
            raise FileUnwritable(target, error.detail) from error
        except DiskFull as error:
            raise FileUnwritable(target, translate("Errors", "the disk is full")) from error
        except OSError as error:
            raise FileUnwritable(target, error.strerror or str(error)) from error
        finally:
            with suppress(OSError):  # what stays does no harm
                part.unlink(missing_ok=True)

    def _copy_pages(self, part: Path, progress: "Progress") -> None:
        """Copy from a connection of its own, so that others can work meanwhile; where the file is
        no longer at its place, only the one that is open can read it.
        """
        from reader.store.soundness.copying import copy_pages  # noqa: PLC0415 (the start does not wait for it)

        if self._copied is not None or self._place.is_at(self.path):
            with closing(self._second_connection()) as present:
                copy_pages(present, part, progress, holding=not self.is_remote)
        else:
            with self._lock:
                copy_pages(self._connection, part, progress, holding=False)

    def _second_connection(self) -> sqlite3.Connection:
        """Open what is read once more."""
        if self.is_read_only and self._copied is None:
            return leftovers.probe(self.path)
        path = self.path if self._copied is None else copied_library(self._copied)
        return sqlite3.connect(path, isolation_level=None)

    def changed_elsewhere(self) -> int:
        """Return a number that differs from the last one when another program has written to the
        library.
        """
        if self.is_read_only:  # SQLite was told that nobody does
            return hash(self._place.written())
        if self._lock.acquire(blocking=False):  # else we are writing, and look the next time
            try:
                (self._version,) = self._connection.execute("PRAGMA data_version").fetchone()
            finally:
                self._lock.release()
        return self._version

    def fill_index(self, seconds: float, parts: Sequence[str] = ()) -> bool:
        """Go on with a search index that is to be made anew, for about so many seconds; whether
        there is more to do. Others may use the library for most of that time.
        """
        if not self.keeps_index or not self.is_index_behind(parts):
            return False
        from reader.store.derived import search_index  # noqa: PLC0415 (seldom needed)

        with errors_told(self.path):
            most, known = search_index.prepare(self._lock, self._connection, parts, seconds)
        with self.transaction(derived=True):
            search_index.settle(self._connection, later=True, parts=parts, most=most, known=known)
        return self.is_index_behind(parts)

    @property
    def keeps_index(self) -> bool:
        """Whether what follows from the library can be written: also where a copy of it is read."""
        return not self.is_read_only or self._copied is not None

    def is_index_behind(self, parts: Sequence[str] = ()) -> bool:
        """Whether the search index, or some parts of it, are still to be filled."""
        if not self.query("SELECT 1 FROM search_pending LIMIT 1"):
            return False
        waiting = {row["part"] for row in self.query("SELECT DISTINCT part FROM search_pending")}
        return bool(waiting.intersection(parts)) if parts else True

    def _index_changes(self) -> None:
        """Let the search index hold what the transaction has changed."""
        waits = "SELECT 1 FROM search_pending WHERE later = 0 LIMIT 1"
        if self._connection.execute(waits).fetchone():
            from reader.store.derived import search_index  # noqa: PLC0415 (the start does not wait for it)

            search_index.put_off_long_texts(self._connection)
            search_index.settle(self._connection, later=False)

    def _is_outdated(self) -> bool:
        """Whether the library has to be upgraded. Raises ``LibraryNewer`` for one of a newer
        program.
        """
        return steps_missing(self._connection, self.path) or bool(
            derived_outdated(self._connection, self.path)
        )

    def _read_upgraded_copy(self) -> None:
        """Read a copy that is brought up to date instead of a library that cannot be. Raises
        ``LibraryReadOnly`` where there is no room for it.
        """
        from tempfile import TemporaryDirectory  # noqa: PLC0415 (seldom needed)

        try:
            folder = TemporaryDirectory()
            copy = copied_library(folder)
            with closing(sqlite3.connect(copy)) as target:
                self._connection.backup(target)
            Library(copy, is_copy=True).close()
            connection, _ = connect(copy, _new_library)
        except (OSError, sqlite3.OperationalError, DiskFull) as error:
            raise LibraryReadOnly(self.path, _HAS_TO_BE_UPGRADED) from error
        self._connection.close()
        if self._copied is not None:
            self._copied.cleanup()
        self._connection, self._copied = connection, folder
        self._deadline = Deadline(connection)

    def _upgrade(self) -> None:
        """Bring the library up to date, after copying one that already holds something and lacks a
        step.
        """
        from reader.store.upgrading import upgrade  # noqa: PLC0415 (loads sqlite-utils)

        with trusting(self._connection), self.transaction() as db:
            if not self._is_outdated():  # another program has just done it
                return
            holds_something = self._connection.execute("SELECT 1 FROM sqlite_master").fetchone()
            lacks_a_step = steps_missing(self._connection, self.path)
            if holds_something and lacks_a_step and not self._is_copy:
                from reader.store.soundness import backup_files  # noqa: PLC0415 (seldom needed)

                folder = self._backups or backup_files.folder_beside(self.path)
                backup_files.make_before_upgrade(self.path, folder)
            upgrade(db, self.path)
            if self._summed is not None:
                row_sums.follow(self._connection, self._summed)
                self._summed = row_sums.keep_anew(self._connection)


_IS_WRITTEN = translate("Errors", "it is being written to")
_OPENED_TO_READ = translate("Errors", "it was opened to be read")
_HAS_TO_BE_UPGRADED = translate("Errors", "it is of an earlier version and has to be upgraded")


def _new_library() -> bytes:
    from reader.store.new_library import new_library  # noqa: PLC0415 (loads sqlite-utils)

    return new_library()


def _has_log(path: Path) -> bool:
    try:
        return path.with_name(f"{path.name}-wal").stat().st_size > 0
    except OSError:
        return False
