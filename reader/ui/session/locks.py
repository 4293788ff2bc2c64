"""What cannot be changed in a window whose library can only be read: fields are read and copied
from, everything else is disabled, and both say why.

Whoever makes a part that changes the library locks it; where the library can be written, that does
nothing.
"""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from reader.services.library import Library, notice_of_reading
from reader.ui.words.saying import said

WHY_LOCKED = "why_locked"
"""The property of an action that holds why it cannot be called."""

Field = QLineEdit | QTextEdit | QPlainTextEdit

_CHOICES = (QAbstractButton, QComboBox, QAbstractSpinBox)


def why_locked(library: Library) -> str:
    """Return why nothing can be changed, in a sentence; nothing where it can."""
    notice = notice_of_reading(library)
    return "" if notice is None else said(notice)


def lock(library: Library, *parts: QAction | QWidget) -> None:
    """Lock parts of the window, whatever enables them later."""
    why = why_locked(library)
    if not why:
        return
    for part in parts:
        if isinstance(part, QAction):
            _lock_action(part, why)
        elif isinstance(part, Field):
            part.setReadOnly(True)
            part.setPlaceholderText("")  # which would ask for something to be written
            part.setToolTip(why)
        else:
            _Lock(part, why)


def lock_within(library: Library, whole: QWidget, but: Collection[QWidget] = ()) -> None:
    """Lock all fields, buttons and choices within a part, without those that change nothing."""
    if not library.is_read_only:
        return
    for kind in (*_CHOICES, *Field.__args__):
        for part in whole.findChildren(kind):
            is_whole = not isinstance(part.parentWidget(), QComboBox | QAbstractSpinBox)
            if is_whole and part not in but and not part.property(WHY_LOCKED):
                lock(library, part)


def _lock_action(action: QAction, why: str) -> None:
    action.setProperty(WHY_LOCKED, why)
    action.setStatusTip(why)
    action.setEnabled(False)
    action.enabledChanged.connect(lambda enabled: action.setEnabled(False) if enabled else None)


class _Lock(QObject):
    """Keeps one part disabled."""

    def __init__(self, part: QWidget, why: str) -> None:
        super().__init__(part)
        self._part = part
        self._why = why
        part.setProperty(WHY_LOCKED, why)
        part.setToolTip(why)
        part.setEnabled(False)
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Disable it again, and say why again."""
        match event.type():
            case QEvent.Type.EnabledChange if self._part.isEnabled():
                self._part.setEnabled(False)
            case QEvent.Type.ToolTipChange if self._part.toolTip() != self._why:
                self._part.setToolTip(self._why)
        return super().eventFilter(watched, event)
