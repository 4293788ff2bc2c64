"""What Tab stops at, by the names that a screen reader says."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

MOST = 60
"""Stops after which Tab counts as going in circles that do not lead back."""


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget: its own name, that of the label beside it, or
    what it says.
    """
    labels = widget.window().findChildren(QLabel)
    beside = next((label.text() for label in labels if label.buddy() is widget), "")
    said = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return (widget.accessibleName() or beside or said).replace("&", "")


def stops(within: QWidget) -> list[str]:
    """Press Tab from what has the keyboard in a window or page until that has it again, or until it
    is left; return what it came to on the way.
    """
    first = QApplication.focusWidget()
    found: list[str] = []
    while len(found) < MOST:
        focused = QApplication.focusWidget()
        if focused is None or not within.isAncestorOf(focused) or (focused is first and found):
            return found
        found.append(name_of(focused))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        QApplication.processEvents()
    raise AssertionError(f"Tab does not come round: {found}")
