"""Looks after the library in the background: makes the day's backup, and checks everything after
the program did not end as it should.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.services import backing_up, verifying
from reader.services.backing_up import Backup, Kind
from reader.services.cancelling import Cancelled
from reader.services.library import Library
from reader.services.verifying import CheckReport
from reader.ui.session.jobs import Ending, Job, Jobs

FIRST_LOOK = 20_000
"""Milliseconds after the start: whoever starts the program wants to work."""
BETWEEN_LOOKS = 3_600_000
"""Milliseconds between two looks at whether a new day has begun."""


class LibraryKeeper(QObject):
    """Has a thread of its own: no import and no search waits for a check of the whole library."""

    progressed = Signal(int, int)
    """How many rows were checked, and of how many."""
    checked = Signal(object)
    """The ``CheckReport``."""
    backed_up = Signal(object)
    """The ``Backup`` that was made."""
    backing_up = Signal(int, int)
    """How much of a backup is done, and of how much; both 0 when none is under way."""
    failed = Signal(object)
    """What kept a backup or a check from being made."""

    def __init__(self, library: Library, chosen: Callable[[], str], parent: QObject) -> None:
        """``chosen`` returns the folder for backups in the user's preferences."""
        super().__init__(parent)
        self.library = library
        self.report: CheckReport | None = None
        """Of the last check."""
        self._chosen = chosen
        self._jobs = Jobs(self)
        self._checking: Job | None = None
        self._backing_up: Job | None = None
        self._first = QTimer(self, singleShot=True, interval=FIRST_LOOK)
        self._often = QTimer(self, interval=BETWEEN_LOOKS)
        for timer in (self._first, self._often):
            timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look after the library."""
        if self.library.was_left_open:
            self.check()
        self._first.start()
        self._often.start()

    def stop(self) -> None:
        """Stop what is under way."""
        self._first.stop()
        self._often.stop()
        self._jobs.stop()

    @property
    def folder(self) -> Path:
        """The folder of the backups."""
        return backing_up.backup_folder(self.library.path, self._chosen())

    @property
    def is_checking(self) -> bool:
        """Whether a check is under way."""
        return self._checking is not None

    def look(self) -> None:
        """Make the day's backup, if it was not made yet."""
        if not self.library.is_read_only and backing_up.due(self.library.path, self.folder):
            self.back_up(Kind.DAILY)

    def back_up(self, kind: Kind = Kind.WANTED) -> None:
        """Make a backup."""
        folder, library = self.folder, self.library

        def work(job: Job) -> Backup | None:
            if kind is Kind.DAILY and backing_up.is_as_in_latest(library, folder):
                return None

            def progress(done: int, total: int) -> None:
                job.check()
                job.report((done, total))

            return backing_up.make(library, folder, kind, progress)

        ending = Ending(self._end_backup, self._end_without_backup)
        self._backing_up = self._jobs.start(self, work, ending, self._tell_backing_up)

    def skip(self) -> None:
        """Make no backup now; the next one is made when it is looked again."""
        if self._backing_up is not None:
            self._backing_up.cancel()

    def check(self) -> None:
        """Check the whole library, unless that is under way."""
        if self._checking is not None:
            return

        def work(job: Job) -> CheckReport:
            def progress(done: int, total: int) -> None:
                job.check()
                job.report((done, total))

            return verifying.verify(self.library, progress)

        ending = Ending(self._end, self._end_without)
        self._checking = self._jobs.start(self, work, ending, self._tell_progress)

    def cancel(self) -> None:
        """Stop checking."""
        if self._checking is not None:
            self._checking.cancel()

    def _tell_progress(self, progress: object) -> None:
        if isinstance(progress, tuple):
            self.progressed.emit(*progress)

    def _tell_backing_up(self, progress: object) -> None:
        if isinstance(progress, tuple):
            self.backing_up.emit(*progress)

    def _end_backup(self, made: Backup | None) -> None:
        self._backing_up = None
        self.backing_up.emit(0, 0)
        if made is not None:
            self.backed_up.emit(made)

    def _end_without_backup(self, error: BaseException) -> None:
        self._end_backup(None)
        self._tell_failure(error)

    def _end(self, report: CheckReport) -> None:
        self._checking, self.report = None, report
        self.checked.emit(report)

    def _end_without(self, error: BaseException) -> None:
        self._checking = None
        self._tell_failure(error)

    def _tell_failure(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
