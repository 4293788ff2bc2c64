"""What happens when the program itself has a defect: it is logged, shown with a button to copy it,
and the work goes on.
"""

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox

from reader import __version__
from reader.ui.process.report_words import without_words

log = logging.getLogger(__name__)


_TOLD = "claim_reader_told"
"""Set on an error that was told."""


class DefectReporter(QObject):
    """Catches what nothing else caught, from every thread."""

    _caught = Signal(str)

    def __init__(self, log_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_file = log_file
        self._open: QMessageBox | None = None
        # later: a window that opens while another one is drawn or laid out would break that
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from Python's own way, which is to write where nobody reads."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if getattr(error, _TOLD, False):  # Qt hands it on to each slot that it went through
            return
        setattr(error, _TOLD, True)
        log.error("a defect", exc_info=(kind, error, trace))
        told = "".join(traceback.format_exception(kind, error, trace))
        self._caught.emit("\n".join(without_words(told.splitlines())))

    def _thread_hook(self, arguments: threading.ExceptHookArgs) -> None:
        error = arguments.exc_value
        if error is not None:
            self._hook(arguments.exc_type, error, arguments.exc_traceback)

    def _show(self, report: str) -> None:
        if self._open is not None:  # one at a time: a defect in drawing would come again and again
            return
        import platform  # noqa: PLC0415 (the start does not wait for it)

        versions = (
            f"Claim Reader {__version__}, Python {platform.python_version()}, Qt "
            f"{qVersion()}, {platform.platform()}"
        )
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            "Claim Reader",
            self.tr("Something went wrong in Claim Reader."),
        )
        box.setInformativeText(
            self.tr(
                "Everything shown as saved is on disk. Check that your last change is there; if "
                "something looks wrong, close the window and open it again. Please "
                "report the details below. They are also in {path}"
            ).format(path=self._log_file)
        )
        box.setDetailedText(f"{versions}\n\n{report}")
        copy = box.addButton(self.tr("Copy the details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(box.detailedText()))
        box.addButton(QMessageBox.StandardButton.Close)
        box.finished.connect(self._closed)
        self._open = box
        box.open()

    def _closed(self) -> None:
        if self._open is not None:
            self._open.deleteLater()
            self._open = None
