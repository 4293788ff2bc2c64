"""The page of deleted articles: restored one by one or several at once, or deleted for good after
saying what goes.
"""

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.annotation import ArticleId
from reader.domain.article import BinContents, BinRow
from reader.domain.message import COUNT, listed, paragraph, translate
from reader.services import articles
from reader.services.import_places import source_hashes
from reader.ui.session.actions import key_of
from reader.ui.session.desk import Desk
from reader.ui.session.locks import lock
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.own_keys import keep_key
from reader.ui.widgets.page import Page
from reader.ui.words.dates import shown_date
from reader.ui.words.direction import isolated
from reader.ui.words.saying import said


class TrashList(QListWidget):
    """The lines. Enter and Del are its own keys, whatever else they do in the window."""

    restore_wanted = Signal()
    delete_wanted = Signal()

    def event(self, event: QEvent) -> bool:
        """Claim the keys before an action of the window gets them."""
        keep_key(event, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Restore or delete what is chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.restore_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)


class TrashPage(Page):
    """Reads what is deleted only while it is seen."""

    told = Signal(str)
    """What was done, in a sentence."""
    deleted = Signal(object, object)
    """The ids of the articles, and the SHA-256 of the sources, that are gone for good."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self.title = QLabel()
        self.list = TrashList()
        self.nothing = QLabel(
            self.tr(
                "No article is deleted. Those that you delete wait here with all their highlights "
                "and notes."
            )
        )
        self.restore = QPushButton(self.tr("Re&store"))
        self.delete = QPushButton(self.tr("&Delete for good…"))
        self.empty = QPushButton(self.tr("E&mpty the trash…"))
        lock(desk.library, self.restore, self.delete, self.empty)
        self._join()
        self._lay_out()

    def entrance(self) -> QWidget:
        """Return the list; the page itself where there is nothing in it."""
        return self if self.list.isHidden() else self.list

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the page was not seen."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Show what is deleted as the library has it; what is chosen stays chosen."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        chosen, line = set(self._chosen()), self.list.currentRow()
        rows = articles.binned(self._desk.library)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(self._words_of(row))
            item.setData(Qt.ItemDataRole.UserRole, row.article.id)
            self.list.addItem(item)
            item.setSelected(row.article.id in chosen)
        if rows and not self.list.selectedItems():
            self.list.setCurrentRow(min(max(line, 0), len(rows) - 1))
        had_keyboard = self.list.hasFocus()
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if had_keyboard and not rows:
            self.setFocus()
        trashed = len(rows)
        count = translate("TrashPage", "Trash · %n articles", "Trash · 1 article", COUNT, trashed)
        self.title.setText(said(count) if rows else self.tr("Trash"))
        self._enable()

    def _words_of(self, row: BinRow) -> str:
        locale = QLocale()
        count = row.article.highlights
        highlights = said(translate("TrashPage", "%n highlights", "1 highlight", COUNT, count))
        deleted = self.tr("deleted {day}").format(day=shown_date(row.deleted, locale))
        published = shown_date(row.article.published, locale)
        details = (row.article.site, published, highlights if count else "", deleted)
        return f"{row.article.title}\n" + " · ".join(isolated(one) for one in details if one)

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
        if not chosen:
            return
        done = self._desk.do(lambda: articles.restore_articles(self._desk.library, chosen))
        if done.verb is None:
            return
        count = len(chosen)
        words = translate(
            "TrashPage", "%n articles are back in the library.",
            "The article is back in the library.", COUNT, count
        )  # fmt: skip
        back = self.tr("{undo} undoes it.").format(undo=key_of(self.window(), "undo"))
        self.told.emit(f"{said(words)} {back}")

    def _delete(self) -> None:
        if self._chosen() and self.delete.isEnabled():
            self._ask(self._chosen())

    def _empty(self) -> None:
        self._ask(
            [
                ArticleId(self.list.item(line).data(Qt.ItemDataRole.UserRole))
                for line in range(self.list.count())
            ]
        )

    def _show_menu(self, place: QPoint) -> None:
        """Offer what can be done with what is chosen, each with its key."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._chosen():
            menu.addAction(self.tr("Restore"), self._restore).setShortcut(Qt.Key.Key_Return)
            menu.addAction(self.tr("Delete for good…"), self._delete).setShortcut(Qt.Key.Key_Delete)
            menu.addSeparator()
        menu.addAction(self.tr("Empty the trash…"), self._empty).setEnabled(self.list.count() > 0)
        for action in menu.actions():
            action.setShortcutVisibleInContextMenu(True)
        lock(self._desk.library, *menu.actions())
        menu.popup(self.list.viewport().mapToGlobal(place))

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
        library = self._desk.library
        before = source_hashes(library)
        done = self._desk.do(lambda: articles.empty_bin(library, wanted))
        if done.verb is not None:
            self.deleted.emit(frozenset(wanted), before - source_hashes(library))
        self.refresh()

    # How it is joined and laid out

    def _join(self) -> None:
        self.restore.clicked.connect(self._restore)
        self.delete.clicked.connect(self._delete)
        self.empty.clicked.connect(self._empty)
        self.list.restore_wanted.connect(self._restore)
        self.list.itemDoubleClicked.connect(lambda _: self._restore())
        self.list.delete_wanted.connect(self._delete)
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._desk.list_changed.connect(lambda _: self.refresh())
        self._desk.annotations_changed.connect(lambda _: self.refresh())

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Trash"))
        self.title.setStyleSheet("font-weight: 600;")
        self.list.setAccessibleName(self.tr("Deleted articles"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setForegroundRole(self.nothing.palette().ColorRole.PlaceholderText)
        acts = FlowRow()
        for button in (self.restore, self.delete, self.empty):
            button.setAutoDefault(False)
            acts.addWidget(button)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addLayout(acts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)


def _what_goes(contents: BinContents) -> str:
    """Return in words what would be gone."""
    gone, highlights, notes, claims = (
        contents.articles,
        contents.highlights,
        contents.notes,
        contents.claims,
    )
    counted = (
        translate("TrashPage", "%n articles", "1 article", COUNT, gone),
        translate("TrashPage", "%n highlights", "1 highlight", COUNT, highlights),
        translate("TrashPage", "%n notes", "1 note", COUNT, notes),
    )
    what = listed([message for message in counted if message.count])
    sentences = [translate("TrashPage", "This deletes for good: {what}.").where(what=what)]
    if claims:
        stay = translate(
            "TrashPage",
            "%n claims stay, but lose highlights.",
            "1 claim stays, but loses highlights.",
            COUNT,
            claims
        )  # fmt: skip
        sentences.append(stay)
    return said(paragraph(sentences))
