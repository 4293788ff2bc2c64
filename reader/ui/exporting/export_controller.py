"""Exporting from the window: what of it, in which format, to which file."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.domain.annotation import ArticleId, Label, LabelId
from reader.domain.claim import Rating
from reader.domain.file_names import safe_name
from reader.domain.layout import USUAL_LAYOUT, Layout, layout_of
from reader.services.cancelling import Cancelled
from reader.services.export_contents import EVERYTHING_CHOSEN, Narrowing
from reader.services.export_progress import ExportProgress
from reader.services.exporting import ExportFormat, Written, export, formats
from reader.services.library import Library
from reader.ui.exporting.export_dialog import Chosen, ExportDialog, Last
from reader.ui.exporting.export_source import ExportSource, SourceKind
from reader.ui.session.jobs import Ending, Job, Jobs
from reader.ui.words.saying import said


def documents_folder() -> str:
    """Return the user's folder for documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(place) or str(Path.home())


class ExportController(QObject):
    """Asks what and where to, writes in the background, and tells what was written."""

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
        self.last_folder = documents_folder()
        self.last_format = formats()[0].name
        self.last_layout = ""

    def ask(
        self,
        sources: Sequence[ExportSource],
        first: SourceKind,
        labels: Mapping[LabelId, Label],
        scale: Sequence[Rating],
    ) -> None:
        """Ask what to export, beginning with ``first``, and as what, then for the file."""
        dialog = ExportDialog(
            self._library,
            self._jobs,
            sources,
            labels,
            scale,
            Last(self.last_format, first, layout_of(self.last_layout)),
            self._window,
        )
        dialog.chosen.connect(self._choose_place)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_place(self, chosen: Chosen) -> None:
        """Ask for the file, or for the folder of a format of several files."""
        name = safe_name(chosen.source.name, "notes")
        if chosen.form.is_folder:
            place = QFileDialog.getExistingDirectory(
                self._window, self.tr("Choose the folder for the notes"), self.last_folder
            )
        else:
            kind = f"{said(chosen.form.title)} (*{chosen.form.suffix})"
            proposed = str(Path(self.last_folder) / f"{name}{chosen.form.suffix}")
            place, _ = QFileDialog.getSaveFileName(
                self._window, self.tr("Export highlights and notes"), proposed, kind
            )
        if place:
            self.last_layout = chosen.layout.told()
            self.export_to(
                Path(place),
                chosen.form,
                chosen.source.articles,
                chosen.narrowing(),
                chosen.layout,
            )

    def export_to(
        self,
        path: Path,
        chosen: ExportFormat,
        articles: Sequence[ArticleId] | None,
        narrowing: Narrowing = EVERYTHING_CHOSEN,
        layout: Layout = USUAL_LAYOUT,
    ) -> None:
        """Write the highlights of some articles, or of all, to a file, in the background. What is
        written is what was chosen, whatever the ending of the name.
        """
        is_bare = not path.suffix and bool(chosen.suffix)
        wanted = path.with_suffix(chosen.suffix) if is_bare else path
        self.last_folder = str(wanted if chosen.is_folder else wanted.parent)
        self.last_format = chosen.name
        library = self._library
        ending = Ending[Written](
            lambda written: self._done(written, wanted), lambda error: self._broken(error, wanted)
        )

        def work(job: Job) -> Written:
            return export(
                library,
                chosen.name,
                wanted,
                articles,
                narrowing=narrowing,
                layout=layout,
                report=job.report,
                check=job.check,
            )

        self.progressed.emit(0, 1)
        self._running.append(self._jobs.start(self, work, ending, self._heard))

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
