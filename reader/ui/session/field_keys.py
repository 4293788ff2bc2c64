"""The program's Ctrl keys while a field has the keyboard.

A field takes keys for itself that edit text. On some systems these are more than a user of today
knows, such as Ctrl+E for the end of a line, and the program's own keys would be dead in it.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

_STANDARD = QKeySequence.StandardKey
EDITING = (
    *(_STANDARD.Undo, _STANDARD.Redo, _STANDARD.Cut, _STANDARD.Copy, _STANDARD.Paste),
    *(_STANDARD.SelectAll, _STANDARD.DeleteStartOfWord, _STANDARD.DeleteEndOfWord),
    *(_STANDARD.MoveToNextWord, _STANDARD.MoveToPreviousWord),
    *(_STANDARD.SelectNextWord, _STANDARD.SelectPreviousWord),
    *(_STANDARD.MoveToStartOfDocument, _STANDARD.MoveToEndOfDocument),
    *(_STANDARD.SelectStartOfDocument, _STANDARD.SelectEndOfDocument),
)
"""What stays the field's own."""


class FieldKeys(QObject):
    """Watches the field that has the keyboard, and no other widget."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._field: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):  # not where the window is going
            self._field.removeEventFilter(self)
            self._field.destroyed.disconnect(self._forget)
        self._field = now if isinstance(now, QLineEdit | QTextEdit | QPlainTextEdit) else None
        if self._field is not None:
            self._field.installEventFilter(self)
            self._field.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._field = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key of the program from being the field's."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and not any(event.matches(key) for key in EDITING)
            and self._is_known(QKeySequence(event.keyCombination()))
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _is_known(self, key: QKeySequence) -> bool:
        """Whether an action of the window has a key and can be called."""
        return any(
            action.isEnabled() and key in action.shortcuts() for action in self._window.actions()
        )
