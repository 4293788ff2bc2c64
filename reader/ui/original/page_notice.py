"""The line above the page that says what is not as expected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget


class PageNotice(QFrame):
    """One sentence, a button to load the page again where that may help, and one to close the
    line.
    """

    reload_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.reload_button = QToolButton()
        self.reload_button.setText(self.tr("Reload"))
        self.reload_button.clicked.connect(self.reload_wanted)
        close = QToolButton()
        close.setText(self.tr("Close"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self.text, 1)
        row.addWidget(self.reload_button)
        row.addWidget(close)
        self.hide()

    def tell(self, sentence: str, reload: bool = False) -> None:
        """Show a sentence until it is closed or another page is shown."""
        self.text.setText(sentence)
        self.reload_button.setVisible(reload)
        self.show()
