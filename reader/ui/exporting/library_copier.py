"""Saving a copy of the whole library."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.services.library import Library, copy_library
from reader.ui.session.jobs import Ending, Jobs


class LibraryCopier(QObject):
    """Asks where to, copies in the background, and tells where the copy is."""

    told = Signal(str)
    """What was done, in a sentence."""
    failed = Signal(object)
    """What kept the copy from being made."""

    def __init__(self, library: Library, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._library = library
        self._jobs = jobs

    def choose_file(self) -> None:
        """Ask for a file and copy the library there."""
        own = self._library.path
        proposed = own.with_name(f"{own.stem} {date.today().isoformat()}{own.suffix}")
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy of the library"),
            str(proposed),
            self.tr("Libraries") + f" (*{own.suffix})",
        )
        if path:
            self.copy_to(Path(path))

    def copy_to(self, target: Path) -> None:
        """Copy the library to a file, in the background."""
        said = self.tr("Copied the library to {path}.").format(path=target)
        ending = Ending[None](lambda _: self.told.emit(said), self.failed.emit)
        self._jobs.start(self, lambda _: copy_library(self._library, target), ending)
