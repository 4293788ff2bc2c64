"""Pills: the sign of a claim with its verdict, in the colour of the user's scale, the same on
cards, in the list, and on the page of claims.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette

from reader.domain.claim import ClaimMark, Rating
from reader.domain.message import translate
from reader.ui.look.contrast import GRAPHIC, readable, tint
from reader.ui.words.claim_names import status_name
from reader.ui.words.direction import is_mirrored
from reader.ui.words.saying import said

DOT, PADDING, GAP, HEIGHT = 8.0, 7.0, 5.0, 18.0
"""Pixels: the dot of a pill, the room beside its words, between dot and words, and its height."""
BETWEEN, MORE = 4.0, 24.0
"""Pixels between pills, and for the number of those that have no room."""
STRENGTH = 0.22
"""How much of the verdict's colour the ground of a pill takes."""


@dataclass(frozen=True, slots=True)
class Pill:
    """What a pill says, and the verdict that gives its colour; ``None`` while there is none."""

    words: str
    rating: Rating | None

    def width(self, font: QFont) -> float:
        """Return how wide it is, in pixels."""
        return 2 * PADDING + DOT + GAP + QFontMetricsF(font).horizontalAdvance(self.words)


def pill_height(font: QFont) -> float:
    """Return how high a pill is, in pixels."""
    return max(HEIGHT, QFontMetricsF(font).height())


def pill_of(mark: ClaimMark) -> Pill:
    """Return the pill of a claim: it says the verdict, or how far the checking is."""
    if mark.rating is not None:
        return Pill(mark.rating.name, mark.rating)
    claim = translate("Pill", "Claim: {status}").where(status=status_name(mark.status))
    return Pill(said(claim), None)


def paint_pill(
    painter: QPainter, place: QPointF, pill: Pill, palette: QPalette, widest: float
) -> QRectF:
    """Paint a pill with its upper left corner at a place, in the painter's font; return where it
    is. Words that have no room end in an ellipsis.
    """
    width = min(widest, pill.width(painter.font()))
    high = pill_height(painter.font())
    rect = QRectF(place.x(), place.y(), width, high)
    base, text = palette.base().color().name(), palette.text().color().name()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge, ground = palette.color(QPalette.ColorRole.Mid), QColor(base)
    if pill.rating is not None:
        edge = QColor(readable(pill.rating.colour, base, GRAPHIC))
        ground = QColor(tint(pill.rating.colour, base, text, STRENGTH))
    painter.setPen(edge)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), high / 2, high / 2)
    dot = QRectF(rect.left() + PADDING, rect.center().y() - DOT / 2, DOT, DOT)
    paint_dot(painter, dot, pill.rating, palette)
    painter.setPen(QColor(text))
    room = rect.adjusted(PADDING + DOT + GAP, 0, 1 - PADDING, 0)
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(pill.words, Qt.TextElideMode.ElideRight, room.width() + 1)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()
    return rect


def paint_dot(painter: QPainter, rect: QRectF, rating: Rating | None, palette: QPalette) -> None:
    """Paint the dot of a verdict: filled in its colour, a ring while there is none."""
    base = palette.base().color().name()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if rating is None:
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(readable(rating.colour, base, GRAPHIC)))
        painter.drawEllipse(rect)
    painter.restore()


def pill_places(
    font: QFont, place: QPointF, marks: Sequence[ClaimMark], width: float
) -> list[tuple[QRectF, ClaimMark]]:
    """Return where the pills of claims stand in a row that is ``width`` wide; at least one, and
    those beside it that have room.
    """
    left, right = place.x(), place.x() + width
    found: list[tuple[QRectF, ClaimMark]] = []
    for number, mark in enumerate(marks):
        needed = pill_of(mark).width(font)
        further = MORE if number + 1 < len(marks) else 0
        if found and left + needed > right - further:
            break
        wide = min(needed, width - (further if not found else 0))
        found.append((QRectF(left, place.y(), wide, pill_height(font)), mark))
        left += wide + BETWEEN
    if is_mirrored():
        ends = place.x() * 2 + width
        return [(rect.translated(ends - rect.left() - rect.right(), 0), one) for rect, one in found]
    return found


def paint_pills(
    painter: QPainter, place: QPointF, marks: Sequence[ClaimMark], palette: QPalette, width: float
) -> None:
    """Paint the pills of claims in a row; those that have no room are told by their number."""
    left, right = place.x(), place.x() + width
    places = pill_places(painter.font(), place, marks, width)
    for rect, mark in places:
        paint_pill(painter, rect.topLeft(), pill_of(mark), palette, rect.width())
        if is_mirrored():
            right = rect.left() - BETWEEN
        else:
            left = rect.right() + BETWEEN
    if len(places) < len(marks):
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        rest = QRectF(left, place.y(), right - left, pill_height(painter.font()))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{len(marks) - len(places)}")
