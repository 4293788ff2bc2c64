"""Tells what imports and exports did, and lists the files that could not be imported."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QTextEdit, QWidget

from reader.domain.message import COUNT, Message, translate
from reader.services.exporting import Written
from reader.services.importing import ImportReport
from reader.ui.importing.import_controller import ImportController
from reader.ui.shell.message_bar import MessageBar, Tone
from reader.ui.widgets.plain_box import plain_box
from reader.ui.words.saying import said

DETAILS = 520
"""Pixels, for the list of files that could not be imported."""


class Reports(QObject):
    """Puts them into the bar of messages."""

    def __init__(self, messages: MessageBar, imports: ImportController, window: QWidget) -> None:
        super().__init__(window)
        self._messages = messages
        self._imports = imports
        self._window = window
        self._details = ""
        messages.details_wanted.connect(self._show_details)

    def tell_imported(self, report: ImportReport) -> None:
        """Say what an import did."""
        self._details = self._imports.failures(report)
        missed = [one for one in report.left_out if one.advice is not None]
        failed = bool(report.failed or missed) or not report.imported
        tone = Tone.PROBLEM if failed else Tone.INFORMATION
        several = len(report.failed) + len(report.left_out) > 1
        self._messages.tell(self._imports.summary(report), tone, details=several)

    def tell_exported(self, written: Written, path: str) -> None:
        """Say what was written to which file."""
        self._messages.tell(said(_written(written).where(path=path)))

    def _show_details(self) -> None:
        box = plain_box(
            self.tr("Files that could not be imported"), self._messages.text.text(), self._window
        )
        box.setDetailedText(self._details)
        for text in box.findChildren(QTextEdit):
            text.setMinimumWidth(
                DETAILS
            )  # Qt's box is as narrow as its one sentence, and wraps every path
        for button in box.buttons():
            if box.buttonRole(button) is QMessageBox.ButtonRole.ActionRole:
                # the details were asked for already; Qt's box would show them after a second button
                button.click()
        box.open()


def _written(written: Written) -> Message:
    highlights, claims, listed = written.highlights, written.claims, written.articles
    if listed:
        return translate(
            "Reports",
            "References to %n articles were written to “{path}”.",
            "A reference to 1 article was written to “{path}”.",
            COUNT,
            listed
        )  # fmt: skip
    marks = translate("Reports", "%n highlights", "1 highlight", COUNT, highlights)
    if not claims:
        return translate(
            "Reports",
            "%n highlights were written to “{path}”.",
            "1 highlight was written to “{path}”.",
            COUNT,
            highlights
        )  # fmt: skip
    if not highlights:
        return translate(
            "Reports",
            "%n claims were written to “{path}”.",
            "1 claim was written to “{path}”.",
            COUNT,
            claims
        )  # fmt: skip
    return translate(
        "Reports",
        "{highlights} and %n claims were written to “{path}”.",
        "{highlights} and 1 claim were written to “{path}”.",
        COUNT,
        claims
    ).where(highlights=marks)  # fmt: skip
