"""A list of folders that can be added to and removed from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.look.tokens import tokens
from reader.ui.widgets.documents import documents_folder

LINES = 3
"""Folders that are seen without scrolling."""


class FolderList(QWidget):
    """The folders, one a line, over the buttons."""

    chosen = Signal(object)
    """The paths that are listed, as a tuple."""

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 2 * 8)
        self.add = QPushButton(self.tr("Add folder…"))
        self.remove = QPushButton(self.tr("Remove"))
        self.add.clicked.connect(self._ask)
        self.remove.clicked.connect(self._take_out)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        buttons = QHBoxLayout()
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().spacing.small)
        column.addWidget(self.list)
        column.addLayout(buttons)
        self.setFocusProxy(self.add)
        self.show_folders(())

    def folders(self) -> tuple[str, ...]:
        """Return what is listed."""
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    def show_folders(self, folders: Sequence[str]) -> None:
        """List these."""
        if tuple(folders) != self.folders():
            self.list.clear()
            self.list.addItems(list(folders))
        self.remove.setEnabled(self.list.currentRow() >= 0)

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Watch a folder"), documents_folder()
        )
        if folder and folder not in self.folders():
            self.chosen.emit((*self.folders(), folder))

    def _take_out(self) -> None:
        gone = self.list.currentRow()
        left = [folder for row, folder in enumerate(self.folders()) if row != gone]
        self.chosen.emit(tuple(left))
