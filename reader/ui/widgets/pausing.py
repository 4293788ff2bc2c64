"""Fields whose text is saved a second after a key at the latest, also while somebody goes on
typing, and when they are left.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from reader.ui.words.direction import is_mirrored, is_right_to_left

SOON = 1_000
"""Milliseconds after the first unsaved key at which a text is saved."""


class Saver:
    """Knows what of a field's text is saved, and when to ask for the rest.

    A text counts as saved when ``take`` tells that the library has it; until then it is tried
    again.
    """

    def __init__(
        self,
        field: QWidget,
        text: Callable[[], str],
        show: Callable[[str], None],
        tell: Callable[[str], None],
    ) -> None:
        self._text, self._show, self._tell = text, show, tell
        self._saved = text()
        self._saving = False
        self._soon = QTimer(field, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.save)

    def typed(self) -> None:
        """Something was typed."""
        if self._text() != self._saved and not self._soon.isActive():
            self._soon.start()

    def take(self, text: str) -> None:
        """Learn what the library has: what was just typed here, or a text that was changed
        elsewhere.

        The latter is shown, unless something is typed here that is not yet saved.
        """
        if self._saving or text == self._text():
            self._saved = self._text()
        elif self._text() == self._saved:
            self.reset(text)

    def reset(self, text: str) -> None:
        """Show a text, whatever was typed."""
        self._saved = text
        self._show(text)
        self._soon.stop()

    def is_saved(self) -> bool:
        """Whether the library has all that is typed."""
        return self._text() == self._saved

    def save(self) -> None:
        """Have the text saved now, if it is not."""
        if self._saving or self._text() == self._saved:
            return
        self._soon.stop()
        self._saving = True
        self._tell(self._text())
        self._saving = False
        if self._text() != self._saved:
            self._soon.start()


class PausingLine(QLineEdit):
    """One line of text."""

    edited = Signal(str)
    """The text, when it is to be saved."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.saver = Saver(self, self.text, self.setText, self.edited.emit)
        self.textEdited.connect(lambda _: self.saver.typed())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the user goes elsewhere."""
        super().focusOutEvent(event)
        self.saver.save()


class PausingText(QPlainTextEdit):
    """Several lines of text. Plain, so that nothing pasted into it can load anything."""

    edited = Signal(str)
    """The text, when it is to be saved."""

    def __init__(self, name: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self.saver = Saver(self, self.typed, self.setPlainText, self.edited.emit)
        self.textChanged.connect(self.saver.typed)
        self.textChanged.connect(self._align)
        self._align()

    def _align(self) -> None:
        """Let lines begin where those of the text's language do. Qt would begin them at the left in
        this kind of field; only where nothing is written does it go by the window.
        """
        text = self.document().firstBlock().text()
        from_right = is_right_to_left(text) if text.strip() else is_mirrored()
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def typed(self) -> str:
        """Return the text as typed; ``toPlainText`` would turn no-break spaces into others."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def setPlaceholderText(self, text: str) -> None:
        """Show what is to be written. Qt leaves room before it at the left alone, so that it would
        touch the edge in a window from right to left.
        """
        super().setPlaceholderText(f"\u00a0{text}" if text and is_mirrored() else text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the user goes elsewhere."""
        super().focusOutEvent(event)
        self.saver.save()
