"""The bar above the window of a library that can only be read: why, and a copy to work in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from reader.services.library import Library
from reader.ui.look.tokens import tokens
from reader.ui.session.locks import why_locked


class ReadingBar(QFrame):
    """Stays for as long as the window is there: what it says stays true."""

    copy_wanted = Signal()
    """The user wants to go on in a copy."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        offer = self.tr("To highlight and write notes, make a copy elsewhere.")
        words = f"{why_locked(library)} {offer}"
        self.text = QLabel(words)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = QPushButton(self.tr("Make a copy elsewhere…"))
        self.copy.clicked.connect(self.copy_wanted)
        self.setAccessibleName(words)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        row = QHBoxLayout(self)
        space = tokens().spacing
        row.setContentsMargins(space.medium, space.small, space.medium, space.small)
        row.addWidget(self.text, 1)
        row.addWidget(self.copy)
