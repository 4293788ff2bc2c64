"""The window of deleted articles: restored one by one or several at once, or deleted for good after
saying what goes.
"""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.annotation import ArticleId
from reader.domain.article import BinContents, BinRow
from reader.domain.message import COUNT, listed, paragraph, translate
from reader.services import articles
from reader.ui.session.actions import follow_keys
from reader.ui.session.desk import Desk
from reader.ui.words.dates import shown_date
from reader.ui.words.saying import said


class BinWindow(QDialog):
    """Stays open beside the main window. Enter restores what is chosen."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Trash"))
        self.resize(520, 420)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Trash"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.nothing = QLabel(
            self.tr(
                "No article is deleted. Those that you delete wait here with all their highlights "
                "and notes."
            )
        )
        self.restore = QPushButton(self.tr("&Restore"))
        self.delete = QPushButton(self.tr("&Delete for good…"))
        self.empty = QPushButton(self.tr("&Empty the trash…"))
        self._join()
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show the bin as the library has it; what is chosen stays chosen."""
        chosen = set(self._chosen())
        rows = articles.binned(self._desk.library)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(self._words_of(row))
            item.setData(Qt.ItemDataRole.UserRole, row.article.id)
            self.list.addItem(item)
            item.setSelected(row.article.id in chosen)
        if rows and not self.list.selectedItems():
            self.list.setCurrentRow(0)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self._enable()

    def _words_of(self, row: BinRow) -> str:
        locale = QLocale()
        count = row.article.highlights
        highlights = said(translate("BinWindow", "%n highlights", "1 highlight", COUNT, count))
        deleted = self.tr("deleted {day}").format(day=shown_date(row.deleted, locale))
        details = (row.article.site, shown_date(row.article.published, locale), highlights, deleted)
        return f"{row.article.title}\n" + " · ".join(part for part in details if part)

    def _chosen(self) -> list[ArticleId]:
        return [
            ArticleId(item.data(Qt.ItemDataRole.UserRole)) for item in self.list.selectedItems()
        ]

    def _enable(self) -> None:
        chosen = bool(self.list.selectedItems())
        self.restore.setEnabled(chosen)
        self.delete.setEnabled(chosen)
        self.empty.setEnabled(self.list.count() > 0)

    # What the user does

    def _restore(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._desk.do(lambda: articles.restore_articles(self._desk.library, chosen))
            self.refresh()

    def _delete(self) -> None:
        if self._chosen():
            self._ask(self._chosen())

    def _empty(self) -> None:
        self._ask(
            [
                ArticleId(self.list.item(line).data(Qt.ItemDataRole.UserRole))
                for line in range(self.list.count())
            ]
        )

    def _ask(self, wanted: list[ArticleId]) -> None:
        """Say what would be gone, and delete it if that is meant."""
        contents = articles.bin_contents(self._desk.library, wanted)
        box = QMessageBox(
            QMessageBox.Icon.Warning, self.tr("Delete for good?"), _what_goes(contents), parent=self
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(
            self.tr(
                "This cannot be undone. The files that the articles were imported from are not "
                "touched."
            )
        )
        deleting = box.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(
            lambda button: self._delete_for_good(wanted) if button is deleting else None
        )
        box.open()

    def _delete_for_good(self, wanted: list[ArticleId]) -> None:
        self._desk.do(lambda: articles.empty_bin(self._desk.library, wanted))
        self.refresh()

    # How it is joined and laid out

    def _join(self) -> None:
        self.restore.clicked.connect(self._restore)
        self.delete.clicked.connect(self._delete)
        self.empty.clicked.connect(self._empty)
        self.list.itemActivated.connect(lambda _: self._restore())
        self.list.itemSelectionChanged.connect(self._enable)
        self._desk.list_changed.connect(lambda _: self.refresh())
        for button in (self.restore, self.delete, self.empty):
            button.setAutoDefault(False)
        QShortcut(
            QKeySequence("Del"), self.list, self._delete, context=Qt.ShortcutContext.WidgetShortcut
        )
        follow_keys(self, "undo", self._desk.undo)
        follow_keys(self, "redo", self._desk.redo)

    def _lay_out(self) -> None:
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setForegroundRole(self.nothing.palette().ColorRole.PlaceholderText)
        foot = QHBoxLayout()
        foot.addWidget(self.restore)
        foot.addWidget(self.delete)
        foot.addStretch(1)
        foot.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        column.addLayout(foot)


def _what_goes(contents: BinContents) -> str:
    """Return in words what would be gone."""
    articles, highlights, notes, claims = (
        contents.articles,
        contents.highlights,
        contents.notes,
        contents.claims,
    )
    counted = (
        translate("BinWindow", "%n articles", "1 article", COUNT, articles),
        translate("BinWindow", "%n highlights", "1 highlight", COUNT, highlights),
        translate("BinWindow", "%n notes", "1 note", COUNT, notes),
    )
    what = listed([message for message in counted if message.count])
    sentences = [translate("BinWindow", "This deletes for good: {what}.").where(what=what)]
    if claims:
        stay = translate(
            "BinWindow",
            "%n claims stay, but lose highlights.",
            "1 claim stays, but loses highlights.",
            COUNT,
            claims
        )  # fmt: skip
        sentences.append(stay)
    return said(paragraph(sentences))
