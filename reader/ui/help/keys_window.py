"""The list of all keys, made of the actions themselves, so that it is never out of date."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from reader.domain.annotation import Label
from reader.ui.actions import ACTIONS, CONTEXT, Menu


class KeysWindow(QDialog):
    """Shows every action with its keys, by menu; the field on top narrows the list."""

    def __init__(self, actions: dict[str, QAction], labels: Iterable[Label], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(520, 640)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search for an action or a key"))
        self.search.setAccessibleName(self.tr("Search for an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.list = QTreeWidget()
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self._rows: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._fill(actions, labels)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addWidget(buttons)

    def _fill(self, actions: dict[str, QAction], labels: Iterable[Label]) -> None:
        for menu in Menu:
            head = QTreeWidgetItem([QCoreApplication.translate(CONTEXT, menu.value).replace("&", "")])
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            head.setFirstColumnSpanned(True)
            self.list.addTopLevelItem(head)
            self._rows.append((head, []))
            for row in ACTIONS:
                if row.menu is menu and row.keys:
                    self._add(actions[row.name].text().replace("&", "").rstrip("…"), _written(row.keys))
            if menu is Menu.ANNOTATE:
                for label in labels:
                    if label.key is not None:
                        self._add(self.tr("Highlight as {label}").format(label=label.name), str(label.key))
        self.list.expandAll()
        self.list.resizeColumnToContents(1)
        self.list.header().resizeSection(0, 340)

    def _add(self, text: str, keys: str) -> None:
        head, children = self._rows[-1]
        item = QTreeWidgetItem([text, keys])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        head.addChild(item)
        children.append(item)

    def _narrow(self, words: str) -> None:
        wanted = words.casefold()
        for head, children in self._rows:
            shown = 0
            for child in children:
                fits = wanted in f"{child.text(0)} {child.text(1)}".casefold()
                child.setHidden(not fits)
                shown += fits
            head.setHidden(not shown)


def _written(keys: Iterable[str]) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
