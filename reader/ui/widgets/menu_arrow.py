"""The arrow of a button that opens a menu, where the line ends. Fusion draws none larger than at
100 per cent, and none from right to left where a style sheet is set.
"""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import QStyle, QWidget

from reader.ui.look.scale import grown

WIDTH, HEIGHT, MARGIN = 8, 4, 7
"""Pixels at 100 per cent: the arrow, and the space between it and the edge of the button."""


def room_of_arrow() -> int:
    """Return how many pixels of a button the arrow takes, with the space behind it."""
    return grown(WIDTH + MARGIN)


def beside_arrow(button: QWidget, place: QRect) -> QRect:
    """Return what is left of a place in a button for words, beside its arrow."""
    left = place.adjusted(0, 0, -room_of_arrow(), 0)
    return QStyle.visualRect(button.layoutDirection(), place, left)


def paint_arrow(painter: QPainter, button: QWidget) -> None:
    """Paint the arrow in the colour of the button's words."""
    whole, wide, high = button.rect(), grown(WIDTH), grown(HEIGHT)
    left, top = whole.right() + 1 - room_of_arrow(), (whole.height() - high) // 2
    place = QRect(left, top, wide, high)
    place = QStyle.visualRect(button.layoutDirection(), whole, place)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(button.palette().brush(QPalette.ColorRole.ButtonText))
    corners = ((0, 0), (wide, 0), (wide / 2, high))
    painter.drawPolygon(QPolygonF([QPointF(place.x() + x, place.y() + y) for x, y in corners]))
    painter.restore()
