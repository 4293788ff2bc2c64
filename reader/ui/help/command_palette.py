"""Every action by its name: Ctrl+K, a few letters, Enter."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.domain.message import translate
from reader.domain.own_address import is_address
from reader.ui.look.scale import grown
from reader.ui.session.actions import first_key, plain_text
from reader.ui.widgets.announcements import announce
from reader.ui.words.saying import said

WIDTH, HEIGHT, KEYS_MARGIN = 520, 380, 8
"""Pixels at 100 per cent."""


KEYS_ROLE = Qt.ItemDataRole.UserRole + 1
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 2
LINK_ROLE = Qt.ItemDataRole.UserRole + 3


class ActionDelegate(QStyledItemDelegate):
    """Draws an action's name, and its keys at the other end of the line."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one action."""
        super().paint(painter, option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(role))
        place = option.rect.adjusted(0, 0, -KEYS_MARGIN, 0)
        painter.drawText(
            place,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            index.data(KEYS_ROLE) or "",
        )
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return a line with some air."""
        return super().sizeHint(option, index) + QSize(0, 6)


class CommandPalette(QDialog):
    """A field and the actions that fit what is typed in it; the arrows choose, Enter does. What is
    typed can also be searched for in the library; an address of something in it is opened.
    """

    search_wanted = Signal(str)
    """What the user wants to search the library for."""
    link_wanted = Signal(str)
    """The address of a highlight, claim or article that was typed or pasted."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._actions = [action for action in actions if action.isEnabled()]
        self.setAccessibleName(self.tr("Commands"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type what you want to do"))
        self.field.setAccessibleName(self.tr("Type what you want to do"))
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Matching commands"))
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(ActionDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(
            "CommandPalette { border: 1px solid palette(mid); }"
        )  # no desktop frames a popup
        self._narrow("")

    def show_over(self, window: QWidget) -> None:
        """Show it at the top of a window, in its middle, as far as it has room there."""
        room = window.size() * 7 / 8
        self.setFixedSize(QSize(grown(WIDTH), grown(HEIGHT)).boundedTo(room))
        self.move(
            window.mapToGlobal(window.rect().topLeft())
            + _middle(window.width() - self.width(), window.height() // 8)
        )
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows and Enter work on the list while the keyboard is in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Up | Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                    self.list.event(event)
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._do(self.list.currentItem())
                    return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        self.list.clear()
        if is_address(typed):
            self._offer_opening(typed.strip())
            return
        words = typed.casefold().split()
        names = [plain_text(action) for action in self._actions]
        fitting = [
            number
            for number, name in enumerate(names)
            if all(word in name.casefold() for word in words)
        ]
        for number in sorted(fitting, key=lambda number: not _begin(words, names[number])):
            name, keys = names[number], first_key(self._actions[number])
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setData(KEYS_ROLE, keys)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {keys}" if keys else name)
            self.list.addItem(item)
        if not fitting:
            nothing = QListWidgetItem(self.tr("No command has these words in its name."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
            announce(self, nothing.text())
        if typed.strip():
            self._offer_search(typed.strip())
        self.list.setCurrentRow(0 if fitting else self.list.count() - 1)

    def _offer_opening(self, address: str) -> None:
        item = QListWidgetItem(self.tr("Open what this address leads to"))
        item.setData(LINK_ROLE, address)
        self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _offer_search(self, typed: str) -> None:
        words = translate("CommandPalette", "Search the library for “{words}”").where(words=typed)
        item = QListWidgetItem(said(words))
        item.setData(SEARCH_ROLE, typed)
        self.list.addItem(item)

    def _do(self, item: QListWidgetItem | None) -> None:
        if item is None or not item.flags():
            return
        self.close()
        address = item.data(LINK_ROLE)
        if address is not None:
            self.link_wanted.emit(address)
            return
        typed = item.data(SEARCH_ROLE)
        if typed is not None:
            self.search_wanted.emit(typed)
            return
        self._actions[item.data(Qt.ItemDataRole.UserRole)].trigger()


def _begin(words: Sequence[str], name: str) -> bool:
    """Whether what was typed begins words of a name: "light" is meant for "Light colours" rather
    than "Highlight".
    """
    parts = name.casefold().split()
    return all(any(part.startswith(word) for part in parts) for word in words)


def _middle(room: int, down: int) -> QPoint:
    return QPoint(room // 2, down)
