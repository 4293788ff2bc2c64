"""The guide: ten pages, searched and read in a window beside the main one."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.services.guide import GuidePage, guide_page, page_names
from reader.ui.help.leaf import Leaf
from reader.ui.session.action_row import Menu
from reader.ui.session.actions import ACTIONS, first_key, menu_title, plain_text
from reader.ui.widgets.announcements import announce
from reader.ui.widgets.dialog import WIDE, Dialog

_ACTION = "action:"
_MENUS: Mapping[str, Menu] = {row.name: row.menu for row in ACTIONS}


class GuideWindow(Dialog):
    """Lists the pages; the field above narrows them to those that hold the words."""

    action_wanted = Signal(str)
    """The name of an action that a link of the page leads to."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent, WIDE)
        self.setWindowTitle(self.tr("Guide"))
        self._actions = actions
        self._been: list[str] = []
        self._pages = {name: guide_page(name, self._named) for name in page_names()}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._find)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._show)
        self.text = Leaf()
        self.text.setAccessibleName(self.tr("Page of the guide"))
        self.text.anchorClicked.connect(self._follow)
        self.message = QLabel()
        self._fill()
        self._lay_out()

    def _named(self, kind: str, name: str) -> str:
        """Return what a page says for an action, with its key as the user has set it."""
        action = self._actions[name]
        words, key = plain_text(action), first_key(action)
        menu = f"*{menu_title(_MENUS[name]).replace('&', '')} ▸ {words}*"
        if kind == "key":
            return f"**{key}**" if key else menu
        if kind == "menu":
            return menu
        link = f"[{words}]({_ACTION}{name})"
        return self.tr("{action} ({key})").format(action=link, key=f"**{key}**") if key else link

    def _fill(self) -> None:
        for page in self._pages.values():
            item = QListWidgetItem(page.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, page.name)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        parts = QSplitter()
        parts.addWidget(left)
        parts.addWidget(self.text)
        parts.setChildrenCollapsible(False)
        parts.setSizes([WIDE[0] // 5, WIDE[0] - WIDE[0] // 5])
        parts.setStretchFactor(1, 1)
        self.column.addWidget(parts, 1)
        self.back = QPushButton(self.tr("&Back"))
        self.back.setEnabled(False)
        self.back.clicked.connect(self._go_back)
        QShortcut(QKeySequence.StandardKey.Back, self, self._go_back)
        keys = QPushButton(self.tr("&Keyboard shortcuts"))
        keys.clicked.connect(lambda: self._act("show_keys"))
        self.add_closing_foot(self.back, keys, self.message)

    # Going

    def open_page(self, name: str) -> None:
        """Show a page, with the keyboard in it; one that is not listed now is listed again."""
        self.search.clear()
        self._select(name)
        self.text.setFocus()

    def shown(self) -> str:
        """Return the name of the page that is shown."""
        return _name(self.list.currentItem())

    def _select(self, name: str) -> None:
        self.list.setCurrentRow(list(self._pages).index(name))

    def _show(self, now: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if now is None:
            return
        if before is not None:
            self._been.append(_name(before))
        self.back.setEnabled(bool(self._been))
        self.message.clear()
        self._put(self._pages[_name(now)])

    def _put(self, page: GuidePage) -> None:
        self.text.show_markdown(page.text)
        if words := self._sought():
            self.text.find(words[0])

    def _go_back(self) -> None:
        if self._been:
            self.search.clear()
            self._select(self._been.pop())
            self._been.pop()  # the page that was left by it
            self.back.setEnabled(bool(self._been))

    def _follow(self, link: QUrl) -> None:
        address = link.toString()
        if address.startswith(_ACTION):
            self._act(address.removeprefix(_ACTION))
        elif address.endswith(".md"):
            self.open_page(address.removesuffix(".md"))

    def _act(self, name: str) -> None:
        words = ""
        if not self._actions[name].isEnabled():
            words = self.tr("“{action}” needs something to work on. Open or select it first.")
        elif self._waits_for_dialog() and _MENUS[name] is not Menu.HELP:
            words = self.tr("“{action}” has to wait until the dialog below is closed.")
        self.message.setText(words.format(action=plain_text(self._actions[name])))
        if words:
            announce(self.message, self.message.text())
        else:
            self.action_wanted.emit(name)

    def _waits_for_dialog(self) -> bool:
        over = self.parentWidget()
        return isinstance(over, QDialog) and over.isModal()

    # Searching

    def _sought(self) -> list[str]:
        return self.search.text().casefold().split()

    def _narrow(self) -> None:
        """List the pages that hold all words, and show the first of them at the first word."""
        words = self._sought()
        fitting = []
        for row, page in enumerate(self._pages.values()):
            fits = page.holds(words)
            self.list.item(row).setHidden(not fits)
            fitting += [page.name] if fits else []
        self.message.setText("" if fitting else self.tr("No page has these words."))
        if fitting and self.shown() not in fitting:
            self._select(fitting[0])
        elif fitting and self.shown():
            self._put(self._pages[self.shown()])

    def _find(self) -> None:
        """Go to the next place of the first word, after the last one of the page to the first."""
        words = self._sought()
        if words and not self.text.find(words[0]):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words[0], QTextDocument.FindFlag(0))


def _name(item: QListWidgetItem | None) -> str:
    return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))
