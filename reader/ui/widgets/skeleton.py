"""A picture of what is being loaded: bars where its words will stand."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

MARGIN, LINE, PITCH, ROUND = 48, 12, 26, 6
WIDEST = 620
"""Pixels: the room around the bars, their height, from one to the next, their corners; and the
widest column of them.
"""

TEXT = (0.9, 0.55, 0.0, 1.0, 0.97, 0.99, 0.62, 0.0, 0.98, 1.0, 0.95, 0.4)
"""The lengths of an article's lines, the title first; 0 is the room between two paragraphs."""


class Skeleton(QWidget):
    """Stands still, and says nothing to a screen reader."""

    def __init__(self, lines: Sequence[float] = TEXT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = tuple(lines)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars in the column in which the text will stand."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().brush(QPalette.ColorRole.AlternateBase))
        width = min(self.width() - 2 * MARGIN, WIDEST)
        left = (self.width() - width) / 2
        for place, length in enumerate(self._lines):
            top = MARGIN + place * PITCH
            painter.drawRoundedRect(QRectF(left, top, width * length, LINE), ROUND, ROUND)
