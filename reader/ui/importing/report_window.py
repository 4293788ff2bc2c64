"""The window that says what became of each file of an import. Earlier imports can be looked at
again.
"""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.services.importing import ImportReport
from reader.ui.importing.report_words import Line, sections
from reader.ui.words.saying import said

SIZE = (640, 460)
"""Pixels."""

ARTICLE_ROLE = Qt.ItemDataRole.UserRole

Kept = tuple[datetime, str, ImportReport]
"""When an import ended, what it did in a sentence, and its report."""


class ReportWindow(QDialog):
    """Stays open beside the main window. Enter opens an article there."""

    article_wanted = Signal(object)
    """The id of the article that the user wants to read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import report"))
        self.resize(*SIZE)
        self._reports: list[Kept] = []
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Import"))
        self.which.currentIndexChanged.connect(self._show)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.files = QTreeWidget()
        self.files.setAccessibleName(self.tr("Files"))
        self.files.setHeaderHidden(True)
        self.files.setRootIsDecorated(True)
        self.files.setUniformRowHeights(False)
        self.files.setWordWrap(True)
        self.files.itemActivated.connect(lambda item, _: self._open(item))
        copy = QPushButton(self.tr("&Copy the report"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        self._lay_out(copy)

    def show_reports(self, reports: list[Kept]) -> None:
        """Offer reports, the latest first, and show that one."""
        self._reports = list(reversed(reports))
        locale = QLocale()
        self.which.blockSignals(True)
        self.which.clear()
        for when, _, _ in self._reports:
            self.which.addItem(
                locale.toString(
                    QDateTime.fromSecsSinceEpoch(int(when.timestamp())),
                    QLocale.FormatType.ShortFormat,
                )
            )
        self.which.blockSignals(False)
        self.which.setVisible(len(self._reports) > 1)
        self._show(0)

    def text(self) -> str:
        """Return the report that is shown as text."""
        place = self.which.currentIndex()
        lines = [self._reports[place][1]] if self._reports else []
        for section in sections(self._reports[place][2]) if self._reports else []:
            lines += ["", f"{said(section.title)} ({len(section.lines)})"]
            lines += [_text_of(line) for line in section.lines]
        return "\n".join(lines)

    def _show(self, place: int) -> None:
        self.files.clear()
        if not 0 <= place < len(self._reports):
            return
        _, words, report = self._reports[place]
        self.summary.setText(words)
        for section in sections(report):
            title = self.tr("{what} ({count})").format(
                what=said(section.title), count=len(section.lines)
            )
            head = QTreeWidgetItem([title])
            for line in section.lines:
                item = QTreeWidgetItem([_text_of(line)])
                item.setData(0, ARTICLE_ROLE, line.article)
                head.addChild(item)
            self.files.addTopLevelItem(head)
            head.setExpanded(True)

    def _open(self, item: QTreeWidgetItem) -> None:
        article = item.data(0, ARTICLE_ROLE)
        if article is not None:
            self.article_wanted.emit(article)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def _lay_out(self, copy: QPushButton) -> None:
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.which)
        column.addWidget(self.summary)
        column.addWidget(self.files, 1)
        column.addLayout(foot)


def _text_of(line: Line) -> str:
    return f"{line.name}\n{said(line.about)}" if line.about is not None else line.name
