"""The signs in the margin: a chip with the letter of each label of the highlights that begin on a
line.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.domain.annotation import Annotation, AnnotationId
from reader.ui.look.contrast import GRAPHIC, readable
from reader.ui.look.theme import ReadingColours
from reader.ui.look.typography import Typography
from reader.ui.widgets.line_geometry import LinePart

CLAIM_DOT, CLAIM_RING = 7.0, 1.5
"""Pixels: the dot of a claim on the corner of a chip, where it takes no room from the text, and the
ring in the page's colour that parts them.
"""
GAP = 7
"""Pixels between the text and the first stripe; bars of quotes and removed blocks stand in it."""
STRIPE, STRIPE_PITCH, STRIPES = 2, 3, 3
CHIP, CHIP_PITCH, CHIPS = 15, 17, 3
BESIDE_CHIP = 19
"""Pixels of the margin that a chip leaves to the stripes and to the gaps around."""
USUAL_SIZE, LARGEST_SCALE = Typography().size, 2.0
"""Points of the text at which chips have their own size, and how much larger they become at most
where the text does.
"""

MOST = 9
"""The largest number of further signs that is told; a larger one is "9+"."""


def chip_scale(typography: Typography) -> float:
    """Return how much larger than usual chips are beside text of a size; never smaller."""
    return min(max(typography.size / USUAL_SIZE, 1.0), LARGEST_SCALE)


def gutter(typography: Typography) -> int:
    """Return the width of the margin in pixels: the stripes and one chip have room in it. Up to
    three chips stand beside a line where the margin is wider.
    """
    return BESIDE_CHIP + round(CHIP_PITCH * chip_scale(typography))


@dataclass(frozen=True, slots=True)
class MarginSign:
    """What a chip shows: a label's colour and letter. ``claim`` is the colour of the verdict on the
    claim that gathers the highlight, empty while there is none; ``None`` where it is in no claim.
    """

    colour: str
    letter: str
    claim: str | None = None


@dataclass(frozen=True, slots=True)
class Chip:
    """A sign in the margin and the highlights that it stands for: one, or all on its line where
    they are too many.
    """

    rect: QRectF
    annotations: tuple[AnnotationId, ...]
    sign: MarginSign


def paint_claim_dot(painter: QPainter, chip: QRectF, claim: str, colours: ReadingColours) -> None:
    """Paint the verdict of a claim on the corner of a chip: its colour, a hollow dot while there is
    none.
    """
    size = CLAIM_DOT * chip.height() / CHIP
    dot = QRectF(0, 0, size, size)
    dot.moveCenter(chip.bottomRight() - QPointF(0.5, 0.5))
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.page))
    painter.drawEllipse(dot.adjusted(-CLAIM_RING, -CLAIM_RING, CLAIM_RING, CLAIM_RING))
    if claim:
        painter.setBrush(QColor(readable(claim, colours.page, GRAPHIC)))
        painter.drawEllipse(dot)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(readable(colours.muted, colours.page, GRAPHIC)), 1.5))
        painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75))
    painter.restore()


def chips_on_line(
    on_line: Sequence[tuple[Annotation, LinePart]],
    left: float,
    signs: Callable[[Annotation], Sequence[MarginSign]],
    more: str,
    scale: float = 1.0,
) -> Iterator[Chip]:
    """Yield the chips beside a line, from the text outwards.

    ``on_line`` are the highlights that begin there, ``left`` is where the text begins, ``more`` the
    colour of a chip that says how many signs there are beyond those that have room; ``scale`` is
    how much larger than usual the chips are.
    """
    size, pitch = round(CHIP * scale), round(CHIP_PITCH * scale)
    edge = left - GAP - STRIPE_PITCH * STRIPES
    room = min(max(int(edge // pitch), 1), CHIPS)
    every = [(annotation, sign) for annotation, _ in on_line for sign in signs(annotation)]
    all_on_line = tuple(dict.fromkeys(annotation.id for annotation, _ in on_line))
    middle = on_line[0][1].rect.center().y()
    for place, (annotation, sign) in enumerate(every[:room]):
        rect = QRectF(edge - pitch * (place + 1), middle - size / 2, size, size)
        left_over = len(every) - place
        if place == room - 1 and left_over > 1:
            number = f"+{left_over}" if left_over <= MOST else f"{MOST}+"
            claims = [sign.claim for _, sign in every[place:] if sign.claim is not None]
            yield Chip(rect, all_on_line, MarginSign(more, number, next(iter(claims), None)))
        else:
            yield Chip(rect, (annotation.id,), sign)
