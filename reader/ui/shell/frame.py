"""The frame of the window: the list, the bars above and below, the menus, and room for the pages
and the inspector.

It is painted at once; what comes into its room is made right after.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from reader.ui.library.library_panel import LibraryPanel
from reader.ui.look.scale import grown
from reader.ui.look.theme import Theme, icon
from reader.ui.session.action_row import Menu
from reader.ui.session.actions import ACTIONS, made_actions, menu_title
from reader.ui.shell.inspector import Inspector
from reader.ui.shell.pages import Pages
from reader.ui.shell.status_area import StatusArea
from reader.ui.shell.toasts import Toasts
from reader.ui.shell.top_bar import LEFT, RIGHT, TopBar
from reader.ui.widgets.drop_veil import DropVeil

SIDES = 0.195, 0.22
WIDEST_SIDES = 300, 320
LEAST_WIDTHS = (170, 400, 190)
"""The list and the inspector at the first start: which part of the window's width they take, and
the most pixels; and how narrow, in pixels, the three parts of the window can get. All at 100 per
cent: the sides grow with their letters.
"""


def first_widths(whole: int) -> list[int]:
    """Return the widths of the three parts of a window, in pixels, until the user chooses some."""
    sides = [
        round(max(min(part * whole, grown(most)), grown(least)))
        for part, most, least in zip(SIDES, WIDEST_SIDES, LEAST_WIDTHS[::2], strict=True)
    ]
    return [sides[0], whole - sum(sides), sides[1]]


class Frame(QObject):
    """What is laid out in the window."""

    def __init__(
        self, window: QMainWindow, act: Callable[[str], None], keys: Mapping[str, str]
    ) -> None:
        """``act`` is called with the name of each action that the user wants; ``keys`` are those
        that he has changed.
        """
        super().__init__(window)
        self.action = made_actions(window, act, keys)
        self.list = LibraryPanel()
        self.status = StatusArea()
        self.pages = Pages()
        self.inspector = Inspector()
        self.bar = TopBar(self.action)
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out_parts()
        whole = QWidget()
        self._column = _column(whole, self.bar, self.parts)
        window.setCentralWidget(whole)
        self.messages = Toasts(whole)
        self.veil = DropVeil(whole)
        window.setStatusBar(self.status)
        window.menuBar().setAccessibleName(self.tr("Menus"))
        self._menus = {menu: window.menuBar().addMenu(menu_title(menu)) for menu in Menu}

    def stand_above(self, bar: QWidget) -> None:
        """Let a bar stand above all parts, as long as the window is there."""
        self._column.insertWidget(1, bar)

    def _lay_out_parts(self) -> None:
        self.parts.setChildrenCollapsible(False)
        self.parts.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding
        )  # else the bar above shares the room
        for place, (part, least) in enumerate(
            zip((self.list, self.pages, self.inspector), LEAST_WIDTHS, strict=True)
        ):
            part.setMinimumWidth(least)
            self.parts.addWidget(part)
            self.parts.setStretchFactor(place, int(part is self.pages))

    def fit_sides(self) -> None:
        """Let the sides be as wide as their letters need."""
        for part, least in zip((self.list, self.inspector), LEAST_WIDTHS[::2], strict=True):
            part.setMinimumWidth(grown(least))

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
        self.bar.set_theme(theme)
        self.inspector.set_theme(theme)
        self.list.order_button.setIcon(icon("sort", theme))
        for row in ACTIONS:
            if row.name in (*LEFT, *RIGHT):
                self.action[row.name].setIcon(icon(row.icon, theme))

    def dress_menus(self, theme: Theme) -> None:
        """Give the actions that only stand in menus their icons in the colours of a theme."""
        for row in ACTIONS:
            if row.icon and row.name not in (*LEFT, *RIGHT):
                self.action[row.name].setIcon(icon(row.icon, theme))


def _column(holder: QWidget, *parts: QWidget) -> QVBoxLayout:
    """Lay parts out one above the other, without gaps."""
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return column
