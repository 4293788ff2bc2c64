"""Keys that mean something else in a part of the window than in the whole of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def keep_key(event: QEvent, *keys: Qt.Key) -> None:
    """Keep a key for the part that has the keyboard, if it is one of these: else Del would delete
    the current highlight from a list of claims.
    """
    if (
        isinstance(event, QKeyEvent)
        and event.type() is QEvent.Type.ShortcutOverride
        and event.key() in keys
        and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    ):
        event.accept()
