"""The ground of a card: rounded, with an edge that tells when it has the keyboard."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

ROUNDING = 6


class CardFrame(QWidget):
    """Draws itself, as Fusion draws the edges of frames so that on a dark window nobody sees
    them.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the edge."""
        del event
        focused = self.hasFocus()
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole.Accent if focused else QPalette.ColorRole.Mid
        width = 2 if focused else 1
        painter.setPen(QPen(palette.color(role), width))
        painter.setBrush(palette.base())
        inset = width / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, ROUNDING, ROUNDING)
