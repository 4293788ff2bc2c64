"""The frame of the window: the list, the bars above and below, the menus and tools, and room for
what needs an article.

It is painted at once; what comes into its room is made right after.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QMainWindow,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from reader.ui.library.library_panel import LibraryPanel
from reader.ui.look.theme import Theme, icon
from reader.ui.session.action_row import Menu
from reader.ui.session.actions import ACTIONS, made_actions, menu_title
from reader.ui.shell.message_bar import MessageBar
from reader.ui.shell.status_area import StatusArea

FIRST_WIDTHS = (250, 750, 280)
LEAST_WIDTHS = (170, 400, 190)
"""Pixels: the three parts of the window at the first start; and how narrow they can get."""


class Frame(QObject):
    """What is laid out in the window."""

    def __init__(
        self, window: QMainWindow, act: Callable[[str], None], keys: Mapping[str, str]
    ) -> None:
        """``act`` is called with the name of each action that the user wants; ``keys`` are those
        that he has changed.
        """
        super().__init__(window)
        self.list = LibraryPanel()
        self.messages = MessageBar()
        self.status = StatusArea()
        self.reading = QStackedWidget()
        self.action = made_actions(window, act, keys)
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self._above_text = QVBoxLayout()
        self._lay_out_parts()
        window.setCentralWidget(_column(self.messages, self.parts))
        window.setStatusBar(self.status)
        self._menus = {menu: window.menuBar().addMenu(menu_title(menu)) for menu in Menu}
        self.toolbar = QToolBar(self.tr("Tools"))
        self._fill_toolbar()
        window.addToolBar(self.toolbar)

    def _lay_out_parts(self) -> None:
        self.parts.setChildrenCollapsible(False)
        self.parts.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding
        )  # else the bar above shares the room
        middle = _column(self._above_text, self.reading)
        for place, (part, least) in enumerate(
            zip((self.list, middle, QWidget()), LEAST_WIDTHS, strict=True)
        ):
            part.setMinimumWidth(least)
            self.parts.addWidget(part)
            self.parts.setStretchFactor(place, int(part is middle))

    def _fill_toolbar(self) -> None:
        self.toolbar.setObjectName("tools")
        self.toolbar.setMovable(False)
        self.toolbar.setIconSize(QSize(20, 20))
        self.toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        shown = [row for row in ACTIONS if row.toolbar]
        for before, row in zip([shown[0], *shown], shown, strict=False):
            if before.menu is not row.menu:
                self.toolbar.addSeparator()
            self.toolbar.addAction(self.action[row.name])

    def place(self, above_text: QWidget, texts: Sequence[QWidget], notes: QWidget) -> None:
        """Put what was made later where room was kept for it; of the ``texts`` one is shown at a
        time.
        """
        self._above_text.addWidget(above_text)
        for text in texts:
            self.reading.addWidget(text)
        sizes = self.parts.sizes()
        notes.setMinimumWidth(LEAST_WIDTHS[2])
        room_kept = self.parts.replaceWidget(2, notes)
        if room_kept is not None:
            room_kept.deleteLater()
        notes.show()
        self.parts.setSizes(sizes)

    def fill_menus(self, label_actions: Sequence[QAction]) -> None:
        """Fill the menus with the actions of the table, and with those that highlight with a
        label.
        """
        for row in ACTIONS:
            menu = self._menus[row.menu]
            if row.before:
                menu.addSeparator()
            menu.addAction(self.action[row.name])
            if row.name == "highlight":
                menu.addActions(list(label_actions))

    def dress(self, theme: Theme) -> None:
        """Give what is seen at once the colours of a theme."""
        self.messages.set_theme(theme)
        self.list.order_button.setIcon(icon("sort", theme))
        for row in ACTIONS:
            if row.toolbar:
                self.action[row.name].setIcon(icon(row.icon, theme))

    def dress_menus(self, theme: Theme) -> None:
        """Give the actions that only stand in menus their icons in the colours of a theme."""
        for row in ACTIONS:
            if row.icon and not row.toolbar:
                self.action[row.name].setIcon(icon(row.icon, theme))


def _column(*parts: QWidget | QVBoxLayout) -> QWidget:
    """Return the parts one above the other, without gaps."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return holder
