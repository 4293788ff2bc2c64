"""What is shown while no article is open: what to do first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

COLUMN = 560
"""Pixels: lines of text that are longer are hard to read."""


class Welcome(QWidget):
    """Four steps and the buttons for the first one."""

    import_wanted = Signal()
    paste_wanted = Signal()
    practice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.backgroundRole().Base)
        title = QLabel(self.tr("Read an article beside its original"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setBold(True)
        title.setFont(font)
        title.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(title)
        column.addLayout(self._steps())
        column.addSpacing(8)
        column.addLayout(self._buttons())
        column.addStretch()
        holder = QWidget()
        holder.setMaximumWidth(COLUMN)
        holder.setLayout(column)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(32, 48, 32, 32)
        whole.addStretch(1)
        whole.addWidget(holder, 1_000)  # as wide as it may be; the rest stands on both sides
        whole.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the keyboard also with Enter, as in a dialog; Qt knows only the
        space bar here.
        """
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def _steps(self) -> QGridLayout:
        steps = (
            self.tr("Drop saved web pages, texts or mails on this window, or paste an article."),
            self.tr(
                "Read it cleaned. What was left out stays in its place, folded, with the reason; R "
                "brings it back."
            ),
            self.tr("Select the words of a claim and press H, or a label’s key from 1 to 9."),
            self.tr(
                "Press N to write a note. It is saved as you type; Ctrl+Z takes back any change."
            ),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for line, step in enumerate(steps):
            number = QLabel(f"{line + 1}")
            number.setForegroundRole(number.palette().ColorRole.Accent)
            number.setAlignment(Qt.AlignmentFlag.AlignTop)
            text = QLabel(step)
            text.setWordWrap(True)
            grid.addWidget(number, line, 0)
            grid.addWidget(text, line, 1)
        return grid

    def _buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for words, signal in (
            (self.tr("Import files…"), self.import_wanted),
            (self.tr("Paste an article"), self.paste_wanted),
            (self.tr("Open the practice article"), self.practice_wanted),
        ):
            button = QPushButton(words)
            button.setMinimumHeight(34)
            button.clicked.connect(signal)
            if self.focusProxy() is None:
                self.setFocusProxy(button)
            column.addWidget(button)
        return column
