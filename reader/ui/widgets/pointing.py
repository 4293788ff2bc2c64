"""What is under the mouse: a row, a character, a sign in the margin. All points are in document coordinates."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLine

from reader.domain.annotation import AnnotationId
from reader.domain.document import Span
from reader.ui.widgets.page_document import PageDocument
from reader.ui.widgets.page_painter import PagePainter

REACH = 3.0
"""Pixels around a row and a sign that still count as them."""


def row_under(page: PageDocument, point: QPointF) -> int | None:
    """Return the row whose height includes the point."""
    number = page.row_at(point.y())
    rect = page.rect(number)
    return number if rect.top() - REACH <= point.y() <= rect.bottom() + REACH else None


def position_under(page: PageDocument, point: QPointF) -> int | None:
    """Return the position of the very character under the point, not of the nearest gap between two."""
    nearest = page.documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
    if nearest < 0:
        return None
    paragraph = page.findBlock(nearest)
    layout = paragraph.layout()
    line = layout.lineForTextPosition(nearest - paragraph.position())
    if not line.isValid():
        return None
    inside = line.xToCursor(point.x() - layout.position().x(), QTextLine.CursorPosition.CursorOnCharacter)
    return paragraph.position() + inside


def offset_under(page: PageDocument, point: QPointF) -> int | None:
    """Return the offset of the character of the document under the point."""
    position = position_under(page, point)
    return None if position is None else page.positions.offset(position)


def sign_under(page: PageDocument, painter: PagePainter, point: QPointF, left: float) -> tuple[AnnotationId, ...]:
    """Return the highlights for which the sign in the margin under the point stands; ``left`` is where the text begins."""
    number = page.row_at(point.y())
    for chip in painter.chips(page, number, left):
        if chip.rect.adjusted(-1, -1, 1, 1).contains(point):
            return chip.annotations
    return ()


def hint_under(page: PageDocument, painter: PagePainter, point: QPointF, right: float) -> Span | None:
    """Return the sentence that the dot under the point points out; ``right`` is where the text ends."""
    dots = painter.dots(page, page.row_at(point.y()), right)
    return next((hint for dot, hint in dots if dot.adjusted(-REACH, -REACH, REACH, REACH).contains(point)), None)


def on_link(page: PageDocument, number: int, point: QPointF) -> bool:
    """Whether the point is on the part of a row that can be clicked."""
    row = page.rows[number]
    position = position_under(page, point) if row.link else None
    return position is not None and position >= page.link_position(number)
