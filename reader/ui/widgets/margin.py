"""The signs in the margin: a chip with the letter of each label of the highlights that begin on a
line.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from reader.domain.annotation import Annotation, AnnotationId
from reader.ui.widgets.line_geometry import LinePart

GAP = 9
"""Pixels between the text and the first stripe; bars of quotes and removed blocks stand in it."""
STRIPE, STRIPE_PITCH, STRIPES = 2.5, 4, 3
CHIP, CHIP_PITCH, CHIPS = 15, 17, 3
GUTTER = GAP + STRIPE_PITCH * STRIPES + 3 + CHIP_PITCH * CHIPS + 6
"""Width of the margin that the signs of the highlights need, in pixels."""

MOST = 9
"""The largest number of further signs that is told; a larger one is "9+"."""


@dataclass(frozen=True, slots=True)
class MarginSign:
    """What a chip shows: a label's colour and letter."""

    colour: str
    letter: str


@dataclass(frozen=True, slots=True)
class Chip:
    """A sign in the margin and the highlights that it stands for: one, or all on its line where
    they are too many.
    """

    rect: QRectF
    annotations: tuple[AnnotationId, ...]
    sign: MarginSign


def chips_on_line(
    on_line: Sequence[tuple[Annotation, LinePart]],
    left: float,
    signs: Callable[[Annotation], Sequence[MarginSign]],
    more: str,
) -> Iterator[Chip]:
    """Yield the chips beside a line, from the text outwards.

    ``on_line`` are the highlights that begin there, ``left`` is where the text begins, ``more`` the
    colour of a chip that says how many signs there are beyond those that have room.
    """
    edge = left - GAP - STRIPE_PITCH * STRIPES - 3
    every = [(annotation, sign) for annotation, _ in on_line for sign in signs(annotation)]
    all_on_line = tuple(dict.fromkeys(annotation.id for annotation, _ in on_line))
    middle = on_line[0][1].rect.center().y()
    for place, (annotation, sign) in enumerate(every[:CHIPS]):
        rect = QRectF(edge - CHIP_PITCH * (place + 1), middle - CHIP / 2, CHIP, CHIP)
        left_over = len(every) - place
        if place == CHIPS - 1 and left_over > 1:
            number = f"+{left_over}" if left_over <= MOST else f"{MOST}+"
            yield Chip(rect, all_on_line, MarginSign(more, number))
        else:
            yield Chip(rect, (annotation.id,), sign)
