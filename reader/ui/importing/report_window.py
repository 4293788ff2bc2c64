"""The window that says what became of each file of an import. Earlier imports can be looked at
again.
"""

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.ui.importing.kept_reports import KeptReport
from reader.ui.widgets.dialog import BESIDE, Dialog
from reader.ui.words.saying import shown_count

ARTICLE_ROLE = Qt.ItemDataRole.UserRole


class ReportWindow(Dialog):
    """Stays open beside the main window. Enter opens an article there."""

    guide_page = "importing"

    article_wanted = Signal(object)
    """The id of the article that the user wants to read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, BESIDE)
        self.setWindowTitle(self.tr("Import report"))
        self._reports: list[KeptReport] = []
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
        copy.clicked.connect(self._copy)
        self._lay_out(copy)

    def show_reports(self, reports: list[KeptReport]) -> None:
        """Offer reports, the latest first, and show that one."""
        self._reports = list(reversed(reports))
        locale = QLocale()
        self.which.blockSignals(True)
        self.which.clear()
        for report in self._reports:
            self.which.addItem(
                locale.toString(
                    QDateTime.fromSecsSinceEpoch(int(report.when.timestamp())),
                    QLocale.FormatType.ShortFormat,
                )
            )
        self.which.blockSignals(False)
        self.which.setVisible(len(self._reports) > 1)
        self._show(0)

    def text(self) -> str:
        """Return the report that is shown as text."""
        place = self.which.currentIndex()
        lines = [self._reports[place].summary] if self._reports else []
        for section in self._reports[place].sections if self._reports else ():
            lines += ["", f"{section.title} ({shown_count(len(section.lines))})"]
            lines += [line.text for line in section.lines]
        return "\n".join(lines)

    def _show(self, place: int) -> None:
        self.files.clear()
        if not 0 <= place < len(self._reports):
            return
        report = self._reports[place]
        self.summary.setText(report.summary)
        for section in report.sections:
            count = shown_count(len(section.lines))
            title = self.tr("{what} ({count})").format(what=section.title, count=count)
            head = QTreeWidgetItem([title])
            for line in section.lines:
                item = QTreeWidgetItem([line.text])
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
        self.column.addWidget(self.which)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.files, 1)
        self.add_closing_foot(copy, enter_closes=True)
