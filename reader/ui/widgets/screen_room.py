"""Windows that are no larger than their screen: on a small one, or at twice the scale, their
buttons would stand below its edge.
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

BORDER = QSize(8, 40)
"""Pixels that a desktop may put around a window; unknown before it is shown."""


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window a size in pixels, as far as its screen has room."""
    room = window.screen().availableGeometry().size() - BORDER
    window.resize(QSize(width, height).boundedTo(room))
