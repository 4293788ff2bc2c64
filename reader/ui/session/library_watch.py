"""Sees what other programs do to the library while it is open: the terminal commands write to it,
and a file manager may move it away.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.domain.errors import ReaderError
from reader.services.library import Library

LOOK_ELSEWHERE = 2_000
"""Milliseconds between two looks at whether another program has written to the library."""


class LibraryWatch(QObject):
    """Looks now and then, and at once when it is asked to."""

    changed = Signal()
    """Another program has written to the library."""
    outdated = Signal()
    """Another program has written to a library that can only be read: what is shown is no longer
    all that is in it.
    """
    failed = Signal(object)
    """The ``ReaderError`` that says what became of the file, or of the diary beside it; sent
    once.
    """

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._seen = library.changed_elsewhere()
        self._is_told = self._is_diary_told = False
        self._timer = QTimer(self, interval=LOOK_ELSEWHERE)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look whether another program has written or taken the file away since the last look."""
        try:
            self._library.check_place()
            seen = self._library.changed_elsewhere()
        except ReaderError as error:
            if not self._is_told:
                self._is_told = True
                self.failed.emit(error)
            return
        self._is_told = False
        self._look_at_diary()
        if seen != self._seen:
            self._seen = seen
            (self.outdated if self._library.is_read_only else self.changed).emit()

    def _look_at_diary(self) -> None:
        """Say once that the diary beside the library cannot be written, until it could be again."""
        failure = self._library.diary.failure
        if failure is not None and not self._is_diary_told:
            self.failed.emit(failure)
        self._is_diary_told = failure is not None

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
