"""What a row offers while the mouse is on it: words at its end that can be clicked.

They are painted over it and are no part of its text. Document coordinates.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from reader.ui.look.styles import Face
from reader.ui.look.theme import ReadingColours
from reader.ui.widgets.page_document import PageDocument

SIZE = 0.76
"""The size of the words, as a factor of the reading size."""
PAD, BETWEEN = 8.0, 14.0
"""Pixels beside the words, and between two of them."""


def act_boxes(page: PageDocument, number: int, column: QRectF) -> Iterator[tuple[QRectF, str, str]]:
    """Yield where what a row offers stands, from the right: the box, the name and the words."""
    row, font = page.rows[number], _font(page)
    metrics = QFontMetricsF(font)
    right = column.right() - PAD
    rect = page.rect(number)
    height = min(rect.height(), metrics.height() + 4)
    for name, words in reversed(row.acts):
        width = metrics.horizontalAdvance(words)
        yield QRectF(right - width, rect.top(), width, height), name, words
        right -= width + BETWEEN


def act_at(page: PageDocument, number: int, column: QRectF, point: QPointF) -> str:
    """Return the name of what is offered at a point; empty for nothing."""
    around = (-BETWEEN / 2, -2.0, BETWEEN / 2, 2.0)
    found = (
        name
        for box, name, _ in act_boxes(page, number, column)
        if box.adjusted(*around).contains(point)
    )
    return next(found, "")


def paint_acts(
    painter: QPainter, page: PageDocument, number: int, column: QRectF, colours: ReadingColours
) -> None:
    """Paint what a row offers, on a ground that hides what of the row is under it."""
    boxes = list(act_boxes(page, number, column))
    if not boxes:
        return
    left = boxes[-1][0].left() - PAD
    top, height = boxes[0][0].top(), boxes[0][0].height()
    ground = QRectF(left, top - 1, column.right() - left, height + 2)
    painter.setBrush(QColor(colours.ghost))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(ground, 4, 4)
    painter.setFont(_font(page))
    painter.setPen(QColor(colours.accent))
    for box, _, words in boxes:
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _font(page: PageDocument) -> QFont:
    font = page.typography.font(Face.INTERFACE, SIZE)
    font.setWeight(QFont.Weight.DemiBold)
    return font
