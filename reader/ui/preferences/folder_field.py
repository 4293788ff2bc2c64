"""One folder, which can be chosen or left to the program."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.ui.look.tokens import tokens
from reader.ui.widgets.flow_row import FlowRow


class FolderField(QWidget):
    """The folder's path above the buttons."""

    chosen = Signal(object)
    """The path that is chosen; empty for the program's own choice."""

    def __init__(self, own: str, title: str) -> None:
        """``own`` names what the program takes where nothing is chosen."""
        super().__init__()
        self.path = QLineEdit()
        self.path.setReadOnly(True)
        self.path.setPlaceholderText(own)
        self.path.setAccessibleName(title)
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose a folder: {title}").format(title=title))
        self.reset = QPushButton(self.tr("Default"))
        self.reset.setAccessibleName(own)
        self.choose.clicked.connect(self._ask)
        self.reset.clicked.connect(lambda: self.chosen.emit(""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().spacing.small)
        column.addWidget(self.path)
        buttons = FlowRow()
        for button in (self.choose, self.reset):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.setFocusProxy(self.choose)
        self.show_folder("")

    def show_folder(self, folder: str) -> None:
        """Show a path."""
        self.path.setText(folder)
        self.path.setToolTip(folder)
        self.reset.setEnabled(bool(folder))

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.path.accessibleName(), self.path.text()
        )
        if folder:
            self.chosen.emit(folder)
