"""Notices that another program has changed the preferences, as the terminal may."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

QUIET = 60
"""Milliseconds that the folder has to be left alone before it is looked at."""


class PreferencesWatch(QObject):
    """Looks at one file whenever something in its folder changes: a file that is replaced cannot be
    followed itself.
    """

    def __init__(self, file: Path, changed: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self._changed = changed
        self._seen = self._state()
        self._soon = QTimer(self, singleShot=True, interval=QUIET)
        self._soon.timeout.connect(self.look)
        self._watcher = QFileSystemWatcher(self)
        if file.parent.is_dir():
            self._watcher.addPath(str(file.parent))
        self._watcher.directoryChanged.connect(lambda _: self._soon.start())

    def look(self) -> None:
        """Tell it where the file is another one than last time."""
        state = self._state()
        if state != self._seen:
            self._seen = state
            self._changed()

    def _state(self) -> tuple[int, int, int] | None:
        try:
            known = self._file.stat()
        except OSError:
            return None
        return known.st_ino, known.st_size, known.st_mtime_ns
