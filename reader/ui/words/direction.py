"""The direction of the window, and parts of a line whose directions must not mix."""

from PySide6.QtCore import QRect, QRectF, Qt
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
    "mirrored_beside",
    "of_its_own",
    "side_of",
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


def side_of(text: str) -> Qt.AlignmentFlag:
    """Return where a text stands in a line of a list, for a painter that mirrors with the window:
    where lines begin, but at its own side in a window from left to right.
    """
    apart = is_right_to_left(text) and not is_mirrored()
    return Qt.AlignmentFlag.AlignRight if apart else Qt.AlignmentFlag.AlignLeft


def mirrored_beside(rect: QRectF, column: QRectF) -> QRectF:
    """Return what is drawn beside a column of text on the side that it has in the window's
    direction.
    """
    if not is_mirrored():
        return rect
    left = column.left() + column.right() - rect.right()
    return QRectF(left, rect.top(), rect.width(), rect.height())


def mirrored(box: QRect, inside: QRect) -> QRect:
    """Return a box that is laid out from left to right where it stands in the window's direction,
    inside another one.
    """
    return QStyle.visualRect(QGuiApplication.layoutDirection(), inside, box)
