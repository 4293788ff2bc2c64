"""How much larger than usual the interface is, for what is laid out in pixels."""

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from reader.ui.look.tokens import tokens


def interface_scale() -> float:
    """Return the size of the window's letters as a factor of ours at 100 per cent; 1 where they are
    smaller. It counts what the system asks for as well as what the user has chosen.
    """
    usual = round(tokens().type.interface)  # Qt tells whole pixels
    return max(1.0, QFontInfo(QApplication.font()).pixelSize() / usual)


def grown(pixels: float) -> int:
    """Return how many pixels something takes that has so many at 100 per cent."""
    return round(pixels * interface_scale())
