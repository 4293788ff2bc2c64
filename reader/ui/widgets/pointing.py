"""What is under the mouse: a row, a character, a sign in the margin. All points are in document
coordinates.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLine

from reader.domain.annotation import Annotation, AnnotationId
from reader.domain.document import Span
from reader.ui.widgets.boundaries import Edge
from reader.ui.widgets.column_fit import ColumnFit
from reader.ui.widgets.edges import handle_under
from reader.ui.widgets.overlay import Overlay
from reader.ui.widgets.page_document import PageDocument
from reader.ui.widgets.row_acts import act_at
from reader.ui.widgets.rows import Row
from reader.ui.widgets.sheet import Sheet

REACH = 3.0
"""Pixels around a row and a dot that still count as them."""

SIGN_REACH = 1.0
"""The same around a sign."""


class Pointing:
    """Tells what is at a point of a page and in its margins."""

    def __init__(self, sheet: Sheet, fit: ColumnFit, overlay: Overlay) -> None:
        self._sheet = sheet
        self._fit = fit
        self._overlay = overlay

    def row(self, point: QPointF) -> Row | None:
        """Return the row whose height includes a point."""
        number = self.row_number(point)
        return None if number is None else self._sheet.page.rows[number]

    def act(self, point: QPointF) -> str:
        """Return the name of what a row offers at a point; empty for nothing."""
        number = self.row_number(point)
        column = self._fit.column()
        return "" if number is None else act_at(self._sheet.page, number, column, point)

    def on_link(self, point: QPointF) -> bool:
        """Whether a point is on the part of a row that can be clicked."""
        page, number = self._sheet.page, self.row_number(point)
        if number is None or not page.rows[number].link:
            return False
        position = position_under(page, point)
        return position is not None and position >= page.link_position(number)

    def offset(self, point: QPointF) -> int | None:
        """Return the offset of the character under a point."""
        position = position_under(self._sheet.page, point)
        return None if position is None else self._sheet.page.positions.offset(position)

    def highlights(self, point: QPointF) -> Sequence[Annotation]:
        """Return the highlights over the character under a point, the smallest first."""
        offset = self.offset(point)
        return () if offset is None else self._overlay.painter.highlights.at(offset)

    def handle(self, point: QPointF) -> Edge | None:
        """Return the end of the current highlight whose handle is under a point."""
        current = self._overlay.current
        return (
            None if current is None else handle_under(self._sheet.page, current.target.span, point)
        )

    def sign(self, point: QPointF) -> tuple[AnnotationId, ...]:
        """Return the highlights for which the sign in the margin under a point stands."""
        page = self._sheet.page
        column = self._fit.column()
        for chip in self._overlay.painter.chips(page, page.row_at(point.y()), column):
            if chip.rect.adjusted(-SIGN_REACH, -SIGN_REACH, SIGN_REACH, SIGN_REACH).contains(point):
                return chip.annotations
        return ()

    def hint(self, point: QPointF) -> Span | None:
        """Return the sentence that the dot under a point points out."""
        page = self._sheet.page
        column = self._fit.column()
        for dot, sentence in self._overlay.painter.dots(page, page.row_at(point.y()), column):
            if dot.adjusted(-REACH, -REACH, REACH, REACH).contains(point):
                return sentence
        return None

    def words(self, point: QPointF) -> str:
        """Return what there is to say about a point; empty for nothing."""
        sentence = self.hint(point)
        if sentence is not None:
            return self._overlay.said_of_hint(sentence)
        row = self.row(point)
        return "" if row is None else row.note

    def row_number(self, point: QPointF) -> int | None:
        """Return the number of the row whose height includes a point."""
        number = self._sheet.page.row_at(point.y())
        rect = self._sheet.page.rect(number)
        return number if rect.top() - REACH <= point.y() <= rect.bottom() + REACH else None


def position_under(page: PageDocument, point: QPointF) -> int | None:
    """Return the position of the very character under the point, not of the nearest gap between
    two.
    """
    nearest = page.documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
    if nearest < 0:
        return None
    paragraph = page.findBlock(nearest)
    layout = paragraph.layout()
    line = layout.lineForTextPosition(nearest - paragraph.position())
    if not line.isValid():
        return None
    inside = line.xToCursor(
        point.x() - layout.position().x(), QTextLine.CursorPosition.CursorOnCharacter
    )
    return page.position(paragraph.position() + inside)
