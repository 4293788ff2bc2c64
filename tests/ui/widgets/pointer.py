"""A hand on the mouse: points at words on screen, clicks, drags."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit


def caret_at(view: QTextEdit, words: str, end: bool = False) -> QPoint:
    """Return the point before (or after) words on screen, in the viewport."""
    found = view.document().find(words)
    assert not found.isNull(), f"{words!r} is not on screen"
    cursor = QTextCursor(view.document())
    cursor.setPosition(found.selectionEnd() if end else found.selectionStart())
    return view.cursorRect(cursor).center()


def click(view: QTextEdit, words: str) -> None:
    """Click just inside the beginning of words on screen."""
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=caret_at(view, words) + QPoint(3, 0)
    )
    QTest.qWait(0)


def drag(view: QTextEdit, first: str, last: str) -> None:
    """Select with the mouse from before the first words to after the last."""
    start, end = caret_at(view, first), caret_at(view, last, end=True)
    for kind, point in (
        (QEvent.Type.MouseButtonPress, start),
        (QEvent.Type.MouseMove, (start + end) / 2),
        (QEvent.Type.MouseMove, end),
        (QEvent.Type.MouseButtonRelease, end),
    ):
        held = (
            Qt.MouseButton.NoButton
            if kind is QEvent.Type.MouseButtonRelease
            else Qt.MouseButton.LeftButton
        )
        button = (
            Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        )
        place = QPointF(view.viewport().mapToGlobal(point))
        event = QMouseEvent(
            kind, QPointF(point), place, button, held, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(view.viewport(), event)
