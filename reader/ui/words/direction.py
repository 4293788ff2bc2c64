"""The direction of the window, and parts of a line whose directions must not mix."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle

from reader.domain.direction import is_right_to_left

__all__ = [
    "END_ISOLATE",
    "ISOLATE",
    "is_mirrored",
    "is_right_to_left",
    "isolated",
    "mirrored",
    "of_its_own",
]

ISOLATE, END_ISOLATE = "\u2068", "\u2069"
"""Unicode's marks around a part whose direction must not mix with its neighbours'."""


def isolated(part: str) -> str:
    """Return a part of a line so that its direction does not mix with that of the parts around
    it.
    """
    return f"{ISOLATE}{part}{END_ISOLATE}"


def of_its_own(text: str) -> str:
    """Return a text that a list shows by itself so that its end stands where its language has it,
    also in a window of the other direction.
    """
    return isolated(text) if is_right_to_left(text) != is_mirrored() else text


def is_mirrored() -> bool:
    """Whether the window is laid out from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mirrored(box: QRect, inside: QRect) -> QRect:
    """Return a box that is laid out from left to right where it stands in the window's direction,
    inside another one.
    """
    return QStyle.visualRect(QGuiApplication.layoutDirection(), inside, box)
