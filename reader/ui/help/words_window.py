"""A window with a text of the program's own, to be read or copied: what is new, the licences, a
report.
"""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from reader.ui.help.leaf import Leaf
from reader.ui.widgets.announcements import announce
from reader.ui.widgets.dialog import BESIDE, WIDE, Dialog


class WordsWindow(Dialog):
    """Shows a long text under a title."""

    def __init__(self, title: str, text: str, parent: QWidget, *, markdown: bool = False) -> None:
        super().__init__(parent, WIDE)
        self.setWindowTitle(title)
        self.text: Leaf | QPlainTextEdit = Leaf() if markdown else _plain(text)
        if isinstance(self.text, Leaf):
            self.text.show_markdown(text)
        self.text.setObjectName("file")  # it is one, and the same in every language
        self.text.setAccessibleName(title)
        self.column.addWidget(self.text, 1)
        self.add_closing_foot()


class CopyWindow(Dialog):
    """Explains a text and copies it."""

    def __init__(self, title: str, words: str, text: str, parent: QWidget) -> None:
        super().__init__(parent, BESIDE)
        self.setWindowTitle(title)
        self.words = QLabel(words)
        self.words.setWordWrap(True)
        self.text = _plain(text)
        self.text.setObjectName("file")  # names and versions are the same in every language
        self.text.setAccessibleName(self.tr("What is copied"))
        self.copy = QPushButton(self.tr("&Copy"))
        self.copy.clicked.connect(self._copy)
        self.message = QLabel()
        self.column.addWidget(self.words)
        self.column.addWidget(self.text, 1)

    def add_foot(self, *others: QPushButton) -> None:
        """Add the buttons; others stand behind that which copies."""
        self.add_closing_foot(self.copy, *others, self.message)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.message.setText(self.tr("Copied."))
        announce(self.message, self.message.text())


def _plain(text: str) -> QPlainTextEdit:
    made = QPlainTextEdit(text)
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    return made
