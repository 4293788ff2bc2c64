"""The list of all keyboard shortcuts, made of the actions themselves, so that it is never out of
date; each can be changed here.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.ui.look.scale import grown
from reader.ui.session.action_row import Menu
from reader.ui.session.actions import ACTIONS, menu_title, plain_text, usual_keys
from reader.ui.widgets.dialog import BESIDE, Dialog

NAME_ROLE = Qt.ItemDataRole.UserRole


class KeysWindow(Dialog):
    """Shows every action with its keys, by menu; the field on top narrows the list, Enter or a
    double click changes a key.
    """

    guide_page = "first-steps"

    key_chosen = Signal(str, str)
    """The name of an action and its new key in Qt's portable form; an empty key means the usual
    ones.
    """

    def __init__(
        self, actions: Mapping[str, QAction], labels: Sequence[QAction], parent: QWidget
    ) -> None:
        super().__init__(parent, BESIDE)
        self._actions = actions
        self._labels = labels
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search for an action or a shortcut"))
        self.search.setAccessibleName(self.tr("Search for an action or a shortcut"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.list = self._made_list()
        self.message = QLabel(
            self.tr(
                "Press Enter on an action to change its shortcut. The keys 1 to 9 belong to your "
                "labels."
            )
        )
        self.message.setWordWrap(True)
        self._rows: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._fill()
        for widget in (self.search, self.list, self.message):
            self.column.addWidget(widget)
        usual = QPushButton(self.tr("Reset to default"))
        usual.clicked.connect(self._reset)
        every = QPushButton(self.tr("Reset all"))
        every.clicked.connect(self._reset_all)
        self.add_closing_foot(usual, every)

    def _made_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setHeaderLabels([self.tr("Action"), self.tr("Shortcut")])
        made.setAccessibleName(self.tr("Actions and their shortcuts"))
        made.setRootIsDecorated(False)
        made.setAlternatingRowColors(True)
        made.header().resizeSection(0, grown(340))
        made.itemActivated.connect(lambda item, _: self._edit(item))
        return made

    def _fill(self) -> None:
        for menu in Menu:
            head = QTreeWidgetItem([menu_title(menu).replace("&", "")])
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setData(1, Qt.ItemDataRole.AccessibleTextRole, self.tr("Menu"))
            self.list.addTopLevelItem(head)
            self._rows.append((head, []))
            for row in ACTIONS:
                if row.menu is menu:
                    self._add(self._actions[row.name], row.name)
            if menu is Menu.HIGHLIGHT:
                for action in self._labels:
                    self._add(action, "")
        self.list.expandAll()

    def _add(self, action: QAction, name: str) -> None:
        head, children = self._rows[-1]
        item = QTreeWidgetItem([plain_text(action), _written(action)])
        item.setData(0, NAME_ROLE, name)
        self._tell_lack(item)
        head.addChild(item)
        children.append(item)

    def _tell_lack(self, item: QTreeWidgetItem) -> None:
        """Have a screen reader say that there is no key, where the column is empty."""
        lack = None if item.text(1) else self.tr("no shortcut")
        item.setData(1, Qt.ItemDataRole.AccessibleTextRole, lack)

    def _narrow(self, words: str) -> None:
        wanted = words.casefold()
        for head, children in self._rows:
            shown = 0
            for child in children:
                fits = wanted in f"{child.text(0)} {child.text(1)}".casefold()
                child.setHidden(not fits)
                shown += fits
            head.setHidden(not shown)

    def _edit(self, item: QTreeWidgetItem) -> None:
        """Let the next key pressed become the action's."""
        name = item.data(0, NAME_ROLE)
        if not name:
            return
        field = QKeySequenceEdit()
        field.setMaximumSequenceLength(1)
        field.setAccessibleName(self.tr("New shortcut for “{action}”").format(action=item.text(0)))
        field.editingFinished.connect(lambda: self._take(item, name, field.keySequence()))
        self.list.setItemWidget(item, 1, field)
        field.setFocus()

    def _take(self, item: QTreeWidgetItem, name: str, key: QKeySequence) -> None:
        self.list.removeItemWidget(item, 1)
        self.list.setFocus()
        owner = self._owner(key, name)
        if key.isEmpty():
            return
        if owner is not None:
            words = self.tr(
                "{key} belongs to “{action}”. Choose another one, or change that action’s first."
            )
            self.message.setText(words.format(key=key.toString(_NATIVE), action=plain_text(owner)))
            return
        self._set(item, name, [key])
        self.key_chosen.emit(name, key.toString(QKeySequence.SequenceFormat.PortableText))

    def _reset(self) -> None:
        item = self.list.currentItem()
        name = item.data(0, NAME_ROLE) if item is not None else None
        if item is not None and name:
            taken = [
                owner for key in usual_keys(name) if (owner := self._owner(key, name)) is not None
            ]
            if taken:
                words = self.tr(
                    "Its default shortcut belongs to “{action}” now. Change that action’s first."
                )
                self.message.setText(words.format(action=plain_text(taken[0])))
                return
            self._set(item, name, usual_keys(name))
            self.key_chosen.emit(name, "")

    def _reset_all(self) -> None:
        """Give every action its default shortcut again."""
        for _, children in self._rows:
            for item in children:
                name = item.data(0, NAME_ROLE)
                if name and self._actions[name].shortcuts() != usual_keys(name):
                    self._set(item, name, usual_keys(name))
                    self.key_chosen.emit(name, "")
        self.message.setText(self.tr("All actions have their default shortcuts again."))

    def _set(self, item: QTreeWidgetItem, name: str, keys: Sequence[QKeySequence]) -> None:
        self._actions[name].setShortcuts(list(keys))
        item.setText(1, _written(self._actions[name]))
        self._tell_lack(item)
        self.message.setText(
            self.tr("“{action}” has the shortcut {key} now.").format(
                action=item.text(0), key=item.text(1)
            )
        )

    def _owner(self, key: QKeySequence, name: str) -> QAction | None:
        """Return the other action that has a key."""
        others = [action for other, action in self._actions.items() if other != name]
        return next(
            (action for action in (*others, *self._labels) if key in action.shortcuts()), None
        )


_NATIVE = QKeySequence.SequenceFormat.NativeText


def _written(action: QAction) -> str:
    return ", ".join(key.toString(_NATIVE) for key in action.shortcuts())
