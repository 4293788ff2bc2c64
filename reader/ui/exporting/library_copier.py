"""Saving a copy of the whole library."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.services.library import Library, copy_library
from reader.ui.session.jobs import Ending, Job, Jobs
from reader.ui.widgets.documents import documents_folder


class LibraryCopier(QObject):
    """Asks where to, copies in the background, and tells where the copy is."""

    told = Signal(str)
    """What was done, in a sentence."""
    failed = Signal(object)
    """What kept the copy from being made."""
    made_to_work = Signal(object)
    """The path of the copy in which the user wants to go on working."""

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

    def choose_place_to_work(self) -> None:
        """Ask for a file, copy the library there, and let the user go on in the copy."""
        own = self._library.path
        proposed = Path(documents_folder()) / own.name
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Copy the library"),
            str(proposed),
            self.tr("Libraries") + f" (*{own.suffix})",
        )
        if not path:
            return
        target = Path(path)
        self.told.emit(self.tr("Copying the library to {path}…").format(path=target))
        ending = Ending[None](lambda _: self.made_to_work.emit(target), self.failed.emit)
        self._jobs.start(self, lambda job: self._copy(job, target), ending)

    def copy_to(self, target: Path) -> None:
        """Copy the library to a file, in the background."""
        said = self.tr("Copied the library to {path}.").format(path=target)
        ending = Ending[None](lambda _: self.told.emit(said), self.failed.emit)
        self._jobs.start(self, lambda job: self._copy(job, target), ending)

    def _copy(self, job: Job, target: Path) -> None:
        copy_library(self._library, target, lambda _done, _total: job.check())
