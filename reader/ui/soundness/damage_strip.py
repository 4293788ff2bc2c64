"""The line above the texts that says that an article is damaged."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from reader.ui.look.tokens import tokens


class DamageStrip(QFrame):
    """One sentence, which stays for as long as the article is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        space = tokens().spacing
        row.setContentsMargins(space.medium, space.small, space.medium, space.small)
        row.addWidget(self.text)
        self.hide()

    def tell(self, words: str) -> None:
        """Say this; nothing where there is nothing to say."""
        self.text.setText(f"⚠ {words}" if words else "")
        self.setAccessibleName(words)
        self.setVisible(bool(words))
