"""Sees what other programs write to the library while it is open, such as the terminal commands."""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.services.library import Library

LOOK_ELSEWHERE = 2_000
"""Milliseconds between two looks at whether another program has written to the library."""


class LibraryWatch(QObject):
    """Looks now and then, and at once when it is asked to."""

    changed = Signal()
    """Another program has written to the library."""

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._seen = library.changed_elsewhere()
        self._timer = QTimer(self, interval=LOOK_ELSEWHERE)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look whether another program has written since the last look."""
        seen = self._library.changed_elsewhere()
        if seen != self._seen:
            self._seen = seen
            self.changed.emit()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
