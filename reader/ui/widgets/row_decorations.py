"""Painting what belongs to a row as such: bullets, bars, rules, and the ground under folded text.
Document coordinates.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from reader.ui.look.styles import Decoration
from reader.ui.look.theme import ReadingColours
from reader.ui.widgets.margin import GAP
from reader.ui.widgets.page_document import PageDocument
from reader.ui.words.direction import mirrored_beside

GHOST_PAD, GHOST_ASIDE, GHOST_CORNER = 4, 8, 5
"""Pixels: how far the ground of folded text reaches above and below it and to both sides, and the
radius of its corners.
"""


def paint_ghosts(
    painter: QPainter,
    page: PageDocument,
    visible: Sequence[int],
    column: QRectF,
    colours: ReadingColours,
) -> None:
    """Lay one ground under each run of rows about removed text."""
    painter.setBrush(QColor(colours.ghost))
    for run in _ghost_runs(page, visible):
        top = page.rect(run[0]).top() - GHOST_PAD
        bottom = page.rect(run[-1]).bottom() + GHOST_PAD
        ground = QRectF(
            column.left() - GHOST_ASIDE, top, column.width() + 2 * GHOST_ASIDE, bottom - top
        )
        painter.drawRoundedRect(ground, GHOST_CORNER, GHOST_CORNER)


def _ghost_runs(page: PageDocument, visible: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield the runs of ghost rows. Rows just off screen are among them, so that no corners show at
    the edge of the view.
    """
    first, end = page.present.start, page.present.stop
    around = range(max(visible[0] - 1, first), min(visible[-1] + 2, end)) if visible else ()
    for is_ghost, run in groupby(around, key=lambda number: page.rows[number].style.ghost):
        if is_ghost:
            yield list(run)


def paint_decoration(
    painter: QPainter, page: PageDocument, number: int, column: QRectF, colours: ReadingColours
) -> None:
    """Paint what a row's style asks for."""
    match page.rows[number].style.decoration:
        case Decoration.BULLET:
            _paint_bullet(painter, page, number, colours)
        case Decoration.QUOTE:
            rect = page.rect(number)
            left = column.right() - 3 if _from_right(page, number) else column.left()
            _paint_bar(painter, QRectF(left, rect.top(), 3, rect.height()), colours)
        case Decoration.RULE:
            bottom = page.rect(number).bottom() + 2
            painter.fillRect(
                QRectF(column.left(), bottom, column.width(), 1), QColor(colours.border)
            )
        case Decoration.REMOVED:
            rect = page.rect(number)
            bar = QRectF(column.left() - GAP + 2, rect.top(), 2, rect.height())
            _paint_bar(painter, mirrored_beside(bar, column), colours)
        case Decoration.NONE:
            return
        case other:
            assert_never(other)


def _paint_bullet(
    painter: QPainter, page: PageDocument, number: int, colours: ReadingColours
) -> None:
    layout = page.paragraph(number).layout()
    if not layout.lineCount():
        return
    line = layout.lineAt(0)
    rect = line.naturalTextRect().translated(layout.position())
    radius = line.ascent() / 6
    aside = page.indentWidth() * 0.8
    x = rect.right() + aside if _from_right(page, number) else rect.left() - aside
    painter.setBrush(QColor(colours.muted))
    painter.drawEllipse(QPointF(x, rect.top() + line.ascent() * 0.66), radius, radius)


def _paint_bar(painter: QPainter, rect: QRectF, colours: ReadingColours) -> None:
    painter.setBrush(QColor(colours.border))
    painter.drawRoundedRect(rect, rect.width() / 2, rect.width() / 2)


def _from_right(page: PageDocument, number: int) -> bool:
    return page.paragraph(number).textDirection() is Qt.LayoutDirection.RightToLeft
