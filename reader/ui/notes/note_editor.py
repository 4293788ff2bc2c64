"""Editing a note in place: saved on every pause of a second, and after ten seconds of typing at the latest."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

PAUSE, LONGEST = 1_000, 10_000
"""Milliseconds after the last key, and after the first unsaved one, at which a note is saved."""


class NoteEditor(QPlainTextEdit):
    """A plain text field as high as its text. Plain, so that nothing pasted into a note can load anything."""

    edited = Signal(str)
    """The text, when it is to be saved."""
    height_changed = Signal()
    left = Signal()
    """The user pressed Esc."""

    def __init__(self, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = note
        self._saving = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST)
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self.save)
        self.setPlainText(note)
        self.setPlaceholderText(self.tr("Write a note…"))
        self.setAccessibleName(self.tr("Note"))
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(6)
        self.textChanged.connect(self._touched)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.height_changed.emit())

    def note(self) -> str:
        """Return the text as typed; ``toPlainText`` would turn no-break spaces into others."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def needed_height(self) -> int:
        """Return the height of the whole text, at least of two lines, in pixels."""
        lines = max(2, int(self.document().size().height()))
        return int(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin() + 2)

    def take(self, note: str) -> None:
        """Learn what the library has: what was just typed here, or a note that was changed elsewhere.

        The latter is shown, unless something is typed here that is not yet saved.
        """
        if self._saving or note == self.note():
            self._saved = self.note()
        elif self.note() == self._saved:
            self._saved = note
            self.setPlainText(note)
            self._stop()

    def save(self) -> None:
        """Have the text saved now, if it is not. It counts as saved when ``take`` tells so; until then it is tried again."""
        if self._saving or self.note() == self._saved:
            return
        self._stop()
        self._saving = True
        self.edited.emit(self.note())
        self._saving = False
        if self.note() != self._saved:
            self._longest.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the user goes elsewhere."""
        super().focusOutEvent(event)
        self.save()

    def event(self, event: QEvent) -> bool:
        """Keep Esc for leaving the note, whatever else it means in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, which saves; everything else is typing."""
        if event.key() == Qt.Key.Key_Escape:
            self.save()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _touched(self) -> None:
        if self.note() == self._saved:
            return
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _stop(self) -> None:
        self._pause.stop()
        self._longest.stop()
