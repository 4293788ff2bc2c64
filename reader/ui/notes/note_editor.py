"""Editing a note in place."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.ui.widgets.pausing import PausingText


class NoteEditor(PausingText):
    """A field as high as its text."""

    height_changed = Signal()
    left = Signal()
    """The user pressed Esc."""
    rested = Signal()
    """The keyboard went elsewhere in the program; what was typed was asked to be saved."""

    def __init__(self, note: str, parent: QWidget | None = None) -> None:
        super().__init__("", note, parent)
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("Write a note…"))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(6)
        self.document().documentLayout().documentSizeChanged.connect(
            lambda _: self.height_changed.emit()
        )

    def needed_height(self, least: int = 2) -> int:
        """Return the height of the whole text, at least of so many lines, in pixels."""
        lines = max(least, int(self.document().size().height()))
        return int(
            lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin() + 2
        )

    def event(self, event: QEvent) -> bool:
        """Keep Esc for leaving the note, whatever else it means in the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, which saves; everything else is typing."""
        if event.key() == Qt.Key.Key_Escape:
            self.saver.save()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save, and tell when the user goes on to something else in this window."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self.rested.emit()
