"""The signs at the end of a line of the list: how far the work has come, the star, the verdicts on
the article's claims, its version, its highlights, and what is to be reviewed.
"""

from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from reader.domain.article_row import ArticleRow, State
from reader.domain.message import COUNT, translate
from reader.ui.words.direction import mirrored
from reader.ui.words.saying import said, shown_count

BETWEEN = 6
DOT = 9
STAR = 13
MARK = 11
MOST_DOTS = 3
"""Pixels, at the scale of the screen; and how many verdicts are drawn."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: words, framed or bare, or a dot in a colour, or a star."""

    words: str = ""
    framed: bool = False
    colour: str = ""
    star: bool = False


def signs_of(row: ArticleRow) -> tuple[Sign, ...]:
    """Return the signs of a line, from left to right."""
    signs = [Sign(colour=rating.colour) for rating in row.ratings[:MOST_DOTS]]
    if row.to_review:
        count = row.to_review
        words = translate("RowSigns", "%n to review", "1 to review", COUNT, count)
        signs.append(Sign(said(words)))
    if row.versions > 1:
        version = translate("RowSigns", "v{number}").where(number=row.versions)
        signs.append(Sign(said(version)))
    if row.highlights:
        signs.append(Sign(shown_count(row.highlights), framed=True))
    if row.starred:
        signs.append(Sign(star=True))
    return tuple(signs)


def width_of(signs: tuple[Sign, ...], metrics: QFontMetrics) -> int:
    """Return how much room the signs take, in pixels."""
    return sum(_width(sign, metrics) + BETWEEN for sign in signs) - (BETWEEN if signs else 0)


def paint_signs(
    painter: QPainter, box: QRect, signs: tuple[Sign, ...], muted: QColor, accent: QColor
) -> None:
    """Draw the signs at the right end of a box, in the painter's font."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = painter.fontMetrics()
    left = box.right() + 1 - width_of(signs, metrics)
    for sign in signs:
        width = _width(sign, metrics)
        place = mirrored(QRect(left, box.top(), width, box.height()), box)
        _paint(painter, place, sign, muted, accent)
        left += width + BETWEEN


def paint_state(painter: QPainter, box: QRect, state: State, accent: QColor) -> QRect:
    """Draw how far the work has come where a line begins, and return the rest of it. What is
    new has no sign, so that a fresh import is quiet.
    """
    if state is State.NEW:
        return box
    place = mirrored(QRect(box.left(), box.top(), MARK, box.height()), box)
    circle = QRectF(place.left(), place.center().y() - MARK / 2 + 0.5, MARK, MARK)
    painter.setPen(QPen(accent, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is State.IN_PROGRESS:
        painter.drawEllipse(circle)
        painter.setBrush(accent)
        painter.drawPie(circle, -90 * 16, 180 * 16)
    else:
        left, top = circle.left(), circle.top()
        tick = [QPointF(left + 1, top + 6), QPointF(left + 4, top + 9), QPointF(left + 10, top + 2)]
        painter.drawPolyline(QPolygonF(tick))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return mirrored(box.adjusted(MARK + BETWEEN, 0, 0, 0), box)


def paint_more(painter: QPainter, box: QRect, colour: QColor) -> None:
    """Draw the button for the menu of a line: three dots."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    middle = QRectF(box).center()
    for shift in (-6, 0, 6):
        painter.drawEllipse(middle + QPointF(shift, 0), 1.6, 1.6)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _width(sign: Sign, metrics: QFontMetrics) -> int:
    if sign.star:
        return STAR
    if sign.colour:
        return DOT
    return metrics.horizontalAdvance(sign.words) + (12 if sign.framed else 0)


def _paint(painter: QPainter, box: QRect, sign: Sign, muted: QColor, accent: QColor) -> None:
    if sign.star:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawPolygon(_star(QRectF(box).center(), STAR / 2))
    elif sign.colour:
        painter.setPen(QPen(muted, 1))
        painter.setBrush(QColor(sign.colour))
        painter.drawEllipse(QRectF(box.left(), box.center().y() - DOT / 2 + 0.5, DOT, DOT))
    else:
        painter.setPen(muted)
        if sign.framed:
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), box.height() / 2, box.height() / 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign.words)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _star(middle: QPointF, radius: float) -> QPolygonF:
    """Return a star with five points."""
    points = []
    for place in range(10):
        length = radius if place % 2 == 0 else radius * 0.42
        angle = pi * place / 5 - pi / 2
        points.append(middle + QPointF(cos(angle) * length, sin(angle) * length))
    return QPolygonF(points)
