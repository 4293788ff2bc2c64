"""The handles at the two ends of the current highlight: where they stand, how they look, which one
is under the mouse.
"""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from reader.domain.document import Span
from reader.ui.widgets.boundaries import Edge
from reader.ui.widgets.line_geometry import caret_line
from reader.ui.widgets.page_document import PageDocument

BAR, KNOB = 2.0, 3.5
"""Pixels: the width of a handle's bar, the radius of its knob."""

REACH = 6.5
"""Pixels around the middle of a knob that still count as it."""


@dataclass(frozen=True, slots=True)
class Handle:
    """One end of a span on screen, in document coordinates: the bar, and the knob over the start or
    under the end.
    """

    edge: Edge
    bar: QLineF

    @property
    def knob(self) -> QPointF:
        """The middle of the knob."""
        return (
            self.bar.p1() - QPointF(0, KNOB)
            if self.edge is Edge.START
            else self.bar.p2() + QPointF(0, KNOB)
        )

    def distance(self, point: QPointF) -> float:
        """Return how far a point is from the knob. The bar does not count: a selection may begin
        right beside it.
        """
        return QLineF(self.knob, point).length()


def handles(page: PageDocument, span: Span) -> list[Handle]:
    """Return the handles of a span, those of its ends that are on screen."""
    found = []
    for edge, offset, inside in (
        (Edge.START, span.start, span.start),
        (Edge.END, span.end, span.end - 1),
    ):
        row = page.positions.row_of(inside)
        if row is None or row not in page.present:
            continue
        own = page.span(row)
        if own is not None and own.start <= offset <= own.end:
            within = page.positions.within
            bar = caret_line(page.paragraph(row), within(row, offset), within(row, inside))
            if bar is not None:
                found.append(Handle(edge, bar))
    return found


def handle_under(page: PageDocument, span: Span, point: QPointF) -> Edge | None:
    """Return the end of a span whose handle is under a point."""
    near = [(handle.distance(point), handle.edge) for handle in handles(page, span)]
    distance, edge = min(near, key=lambda each: each[0], default=(REACH, Edge.START))
    return edge if distance < REACH else None


def paint_handles(
    painter: QPainter, page: PageDocument, span: Span, colour: QColor, moving: Edge | None
) -> None:
    """Paint the handles of a span; the one that is being moved is larger."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for handle in handles(page, span):
        more = 1.5 if handle.edge is moving else 0.0
        bar = QRectF(
            handle.bar.x1() - (BAR + more) / 2, handle.bar.y1(), BAR + more, handle.bar.length()
        )
        painter.fillRect(bar, colour)
        painter.drawEllipse(handle.knob, KNOB + more, KNOB + more)
