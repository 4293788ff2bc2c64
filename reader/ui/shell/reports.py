"""Tells what imports and exports did, and keeps the reports of the imports."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import ArticleId
from reader.domain.bundle import REPORT
from reader.domain.message import Message, paragraph, translate
from reader.services.exporting import Written
from reader.services.importing import ImportReport
from reader.ui.importing.import_controller import ImportController
from reader.ui.importing.kept_reports import KeptReport, ReportsFile, as_told
from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk
from reader.ui.shell.toasts import Offer, Toasts, Tone
from reader.ui.widgets.beside import Beside
from reader.ui.words.saying import said

if TYPE_CHECKING:
    from reader.ui.importing.report_window import ReportWindow

KEPT = 50
"""Reports; the oldest is forgotten first."""


class Reports(QObject):
    """Tells the user, who can open the report of an import again."""

    article_wanted = Signal(object)
    """The id of an article that the user chose in a report."""

    def __init__(  # noqa: PLR0913, PLR0917 (what it tells of, where, and where it is kept)
        self,
        messages: Toasts,
        imports: ImportController,
        desk: Desk,
        again: QAction,
        folder: Path,
        window: QWidget,
    ) -> None:
        """``again`` is the action that opens the latest report; ``folder`` is where reports are
        kept from one start to the next.
        """
        super().__init__(window)
        self._messages = messages
        self._imports = imports
        self._desk = desk
        self._again = again
        self._window = window
        self._file = ReportsFile(folder, desk.library.path)
        self._kept: list[KeptReport] | None = None
        self.view = Beside(self._made_view)
        """The window with the reports."""
        again.setEnabled(self._file.path.exists())

    def handlers(self) -> Handlers:
        """Return what the action does, by its name."""
        return {"import_report": self.show_report}

    def tell_imported(self, report: ImportReport) -> None:
        """Say what an import did, and keep its report."""
        words = self._imports.summary(report)
        kept = self._reports()
        kept.append(as_told(datetime.now().astimezone(), words, report))
        del kept[:-KEPT]
        self._file.write(kept)
        self._again.setEnabled(True)
        missed = [one for one in report.left_out if one.advice is not None]
        absent = any(one.taken.absent for one in report.notes)
        done = bool(report.imported or report.notes)
        failed = bool(report.failed or missed or absent) or not done
        several = len(report.imported) + len(report.failed) + len(report.left_out) > 1
        several = several or any(
            one.taken.absent or one.taken.differing or one.taken.left_out for one in report.notes
        )
        undoable = any(one.renewal or one.joining or one.earlier for one in report.imported)
        passes = self._desk.history_moved if undoable else self._desk.undone
        if undoable and report.failed:  # what failed stays until it was read, the promise does not
            self._messages.tell(self._imports.summary(replace(report, failed=())), until=passes)
            words = self._imports.summary(replace(report, imported=(), notes=()))
        offer = Offer(self.tr("Show report"), self.show_report) if several else None
        self._messages.tell(
            words,
            Tone.PROBLEM if failed else Tone.INFORMATION,
            offer=offer,
            until=None if failed else passes,
        )

    def tell_exported(self, written: Written, path: str) -> None:
        """Say what was written to which file."""
        file = Path(path)
        folder = file if file.is_dir() else file.parent
        page = file / REPORT
        self._messages.tell(
            said(_written(written, path)),
            offer=Offer(self.tr("Open"), lambda: _open(page if page.is_file() else file)),
            also=Offer(self.tr("Show in folder"), lambda: _open(folder)),
        )

    def tell_not_exported(self, path: str) -> None:
        """Say that an export was cancelled."""
        words = self.tr("The export was cancelled. “{path}” is as it was before.")
        self._messages.tell(words.format(path=path))

    def show_report(self) -> None:
        """Open the report of the latest import, with the earlier ones to choose from."""
        self.view.show().show_reports(self._reports())

    def forget(self, gone: Collection[ArticleId]) -> None:
        """Forget what reports say of articles that were deleted for good."""
        if gone and self._file.path.exists():
            self._kept = [one.without(gone) for one in self._reports()]
            self._file.write(self._kept)

    def _reports(self) -> "list[KeptReport]":
        """Return the reports, those of earlier starts among them, which are read when they are
        first wanted.
        """
        if self._kept is None:
            self._kept = self._file.read()
        return self._kept

    def _made_view(self) -> "ReportWindow":
        from reader.ui.importing.report_window import ReportWindow  # noqa: PLC0415 (not needed to show the window)

        made = ReportWindow(self._window)
        made.article_wanted.connect(self.article_wanted)
        return made


def _written(written: Written, path: str) -> Message:
    told = translate("Reports", "Written to “{path}”: {what}.").where(
        path=path, what=written.told()
    )
    missing = written.told_missing()
    return told if missing is None else paragraph([told, missing])


def _open(path: Path) -> None:
    """Open a file or a folder with the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
