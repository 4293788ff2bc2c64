"""The thin line beside what cleaning kept. It stands outside the page, so that the page stays as it
was published.
"""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

WIDTH, LINE = 6, 2
"""Pixels of the margin, and of the line in it."""

GROUND = "#ffffff"


class KeptMargin(QWidget):
    """A strip at the left of the page."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._colour = colour
        self._ground = GROUND
        self._stretches: Sequence[tuple[float, float]] = ()
        self._top = 0.0
        self._scale = 1.0

    @property
    def lines(self) -> list[tuple[int, int]]:
        """From where to where the lines are drawn, in pixels from the top."""
        drawn = [(self._height(begin), self._height(end)) for begin, end in self._stretches]
        return [(begin, end) for begin, end in drawn if end > 0 and begin < self.height()]

    def _height(self, on_page: float) -> int:
        return round((on_page - self._top) * self._scale)

    def set_stretches(self, stretches: Sequence[tuple[float, float]], scale: float) -> None:
        """Mark these stretches of the page, in its own pixels, of which each is ``scale`` of
        ours.
        """
        self._stretches, self._scale = stretches, scale
        self.update()

    def set_ground(self, ground: str) -> None:
        """Be of the colour that the page stands on."""
        self._ground = ground
        self.update()

    def set_top(self, top: float) -> None:
        """Follow the page: this height of it stands at the top."""
        self._top = top
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._ground))
        for begin, end in self.lines:
            painter.fillRect((WIDTH - LINE) // 2, begin, LINE, end - begin, QColor(self._colour))
