"""How much larger than usual the interface is, for what is laid out in pixels."""

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from reader.ui.look.tokens import tokens

STEPS = 10
"""Parts of a factor: sizes of fonts are rounded, which nothing that is laid out has to follow."""


def interface_scale() -> float:
    """Return the size of the window's letters as a factor of ours at 100 per cent; 1 where they are
    smaller. It counts what the system asks for as well as what the user has chosen.
    """
    font = QApplication.font()
    inch = QApplication.primaryScreen().logicalDotsPerInch()
    points = font.pointSizeF()
    pixels = points * inch / 72 if points > 0 else QFontInfo(font).pixelSize()
    return max(1.0, int(pixels / tokens().type.interface * STEPS) / STEPS)


def grown(pixels: float) -> int:
    """Return how many pixels something takes that has so many at 100 per cent."""
    return round(pixels * interface_scale())
