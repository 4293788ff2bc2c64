"""Exporting from the window: which notes, in which format, to which file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.domain.annotation import ArticleId
from reader.domain.file_names import safe_name
from reader.services.cancelling import Cancelled
from reader.services.export_progress import ExportProgress
from reader.services.exporting import ExportFormat, Written, export, formats
from reader.services.library import Library
from reader.ui.session.jobs import Ending, Job, Jobs
from reader.ui.words.saying import said


class ExportController(QObject):
    """Asks where to, writes in the background, and tells what was written."""

    finished = Signal(object, str)
    """What was ``Written``, and the file's path."""
    failed = Signal(object)
    """What kept the export from being done."""
    progressed = Signal(int, int)
    """How many of how many articles are written; 0 of 0 when it is over."""
    cancelled = Signal(str)
    """The path of the file that was not written."""

    def __init__(self, library: Library, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._library = library
        self._jobs = jobs
        self._running: list[Job] = []
        self.last_folder = str(Path.home())
        self.last_format = formats()[0].name

    def choose_file(self, articles: Sequence[ArticleId] | None, name: str) -> None:
        """Ask for a file and export the highlights of some articles, or of all; ``name`` is
        proposed for the file.
        """
        kinds = {f"{said(one.title)} (*{one.suffix})": one for one in formats()}
        first = next((kind for kind, one in kinds.items() if one.name == self.last_format), "")
        proposed = str(Path(self.last_folder) / (safe_name(name, "notes") + kinds[first].suffix))
        path, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Export highlights and notes"), proposed, ";;".join(kinds), first
        )
        if path:
            self.export_to(Path(path), _format_of(path, kinds[kind]), articles)

    def export_to(
        self, path: Path, chosen: ExportFormat, articles: Sequence[ArticleId] | None
    ) -> None:
        """Write the highlights of some articles, or of all, to a file, in the background."""
        wanted = path if path.suffix else path.with_suffix(chosen.suffix)
        self.last_folder, self.last_format = str(wanted.parent), chosen.name
        library = self._library
        ending = Ending[Written](
            lambda written: self._done(written, wanted), lambda error: self._broken(error, wanted)
        )
        self.progressed.emit(0, 1)
        self._running.append(
            self._jobs.start(
                self,
                lambda job: export(
                    library, chosen.name, wanted, articles, report=job.report, check=job.check
                ),
                ending,
                self._heard,
            )
        )

    def cancel(self) -> None:
        """Stop exporting; a file that was there before stays as it is."""
        for job in self._running:
            job.cancel()

    def _heard(self, progress: object) -> None:
        if isinstance(progress, ExportProgress):
            self.progressed.emit(progress.done, progress.total)

    def _done(self, written: Written, path: Path) -> None:
        self._end()
        self.finished.emit(written, str(path))

    def _broken(self, error: BaseException, path: Path) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.cancelled.emit(str(path))
        else:
            self.failed.emit(error)

    def _end(self) -> None:
        self._running.pop(0)
        self.progressed.emit(0, 0)


def _format_of(path: str, chosen: ExportFormat) -> ExportFormat:
    """Return the format of the file's ending where it is one of ours; people type it instead of
    choosing it.
    """
    fitting = [one for one in formats() if path.lower().endswith(one.suffix)]
    return chosen if chosen in fitting else next(iter(fitting), chosen)
