"""Exporting from the window: what of it, in which format, to which file."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.domain.annotation import ArticleId, Label, LabelId
from reader.domain.claim import Claim, ClaimId, Rating
from reader.domain.file_names import safe_name
from reader.domain.layout import USUAL_LAYOUT, Layout, layout_of
from reader.services.bundle_wish import BundleWish
from reader.services.cancelling import Cancelled
from reader.services.export_contents import EVERYTHING_CHOSEN, Narrowing
from reader.services.export_progress import ExportProgress
from reader.services.exporting import (
    EVIDENCE,
    ExportFormat,
    Written,
    export,
    export_evidence,
    formats,
)
from reader.services.library import Library
from reader.ui.exporting.export_dialog import Chosen, ExportDialog, Last
from reader.ui.exporting.export_source import ExportSource, SourceKind
from reader.ui.session.jobs import Ending, Job, Jobs
from reader.ui.widgets.documents import documents_folder
from reader.ui.words.saying import said


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
        self.stamp_server: Callable[[], str] = str
        """Returns the server that the user wants time stamps from; empty for none."""
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
        name, form = safe_name(chosen.source.name, "notes"), chosen.form
        if chosen.form.is_folder:
            place = QFileDialog.getExistingDirectory(
                self._window, self.tr("Choose the folder for the notes"), self.last_folder
            )
        else:
            place, form = self._asked_place(name, form, self.tr("Export highlights and notes"))
        if place:
            self.last_layout = chosen.layout.told()
            self.export_to(
                Path(place),
                form,
                chosen.source.articles,
                chosen.narrowing(),
                chosen.layout,
            )

    def ask_evidence(self, claims: Sequence[Claim]) -> None:
        """Ask where to, and export the evidence for some claims."""
        name = safe_name(claims[0].statement if len(claims) == 1 else "", self.tr("Evidence"))
        place, form = self._asked_place(name, EVIDENCE, self.tr("Export evidence"))
        if place:
            self.export_evidence_to(Path(place), [claim.id for claim in claims], form)

    def _asked_place(self, name: str, form: ExportFormat, title: str) -> tuple[str, ExportFormat]:
        """Ask for a file, and return it with the format: evidence may be a folder as well."""
        kinds = [f"{said(form.title)} (*{form.suffix})"]
        if form == EVIDENCE:
            kinds = [self.tr("Zip archive (*.zip)"), self.tr("Folder (*)")]
        proposed = str(Path(self.last_folder) / f"{name}{form.suffix}")
        place, kind = QFileDialog.getSaveFileName(self._window, title, proposed, ";;".join(kinds))
        if kind != kinds[0] and form == EVIDENCE:
            bare = str(Path(place).with_suffix("")) if place.endswith(form.suffix) else place
            return bare, replace(form, suffix="")
        return place, form

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
        library, wanted, evidence = self._library, self._named(path, chosen), self._evidence()
        self.last_format = chosen.name

        def work(job: Job) -> Written:
            return export(
                library,
                chosen.name,
                wanted,
                articles,
                narrowing=narrowing,
                evidence=evidence,
                layout=layout,
                report=job.report,
                check=job.check,
            )

        self._start(wanted, work)

    def export_evidence_to(
        self, path: Path, claims: Sequence[ClaimId], form: ExportFormat = EVIDENCE
    ) -> None:
        """Write the evidence for some claims, in the background."""
        library, wanted, wish = self._library, self._named(path, form), self._evidence()

        def work(job: Job) -> Written:
            return export_evidence(
                library, wanted, claims, wish, report=job.report, check=job.check
            )

        self._start(wanted, work)

    def _evidence(self) -> BundleWish:
        """Return how evidence is to be exported: with a time stamp, where the user wants one."""
        from reader.services.stamping import stamped  # noqa: PLC0415 (not needed to show the window)

        server = self.stamp_server()
        return BundleWish(stamp=partial(stamped, server)) if server else BundleWish()

    def _named(self, path: Path, form: ExportFormat) -> Path:
        """Return where a format is written to, and remember the folder."""
        is_bare = form.suffix and (not path.suffix or form == EVIDENCE)
        ends_so = path.suffix.lower() == form.suffix
        wanted = path.with_name(path.name + form.suffix) if is_bare and not ends_so else path
        self.last_folder = str(wanted if form.is_folder else wanted.parent)
        return wanted

    def _start(self, wanted: Path, work: Callable[[Job], Written]) -> None:
        ending = Ending[Written](
            lambda written: self._done(written, wanted), lambda error: self._broken(error, wanted)
        )
        self.progressed.emit(0, 1)
        self._running.append(self._jobs.start(self, work, ending, self._heard))

    def is_running(self) -> bool:
        """Whether an export is under way."""
        return bool(self._running)

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
