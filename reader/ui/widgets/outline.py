"""The outline round a stretch of text, whatever lines and paragraphs it goes over: one shape, of
filled rectangles. A stroked path with round corners takes Qt twenty times as long.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

THICK = 2.0
AROUND = (2.0, 1.5, 2.0, 2.5)
"""Pixels: how thick it is, and how far it stands from the text at the left, top, right, bottom."""


def paint_outline(painter: QPainter, lines: Iterable[QRectF], colour: QColor) -> None:
    """Draw it round lines that are given from the top, one rectangle each."""
    for side in outline_sides(_boxes(lines)):
        painter.fillRect(side, colour)


def _boxes(lines: Iterable[QRectF]) -> Sequence[QRectF]:
    """Return the lines with some air, each reaching down to the next one."""
    left, top, right, bottom = AROUND
    boxes = [line.adjusted(-left, -top, right, bottom) for line in lines]
    for above, below in pairwise(boxes):
        above.setBottom(below.top())
    return boxes


def outline_sides(boxes: Sequence[QRectF]) -> Iterator[QRectF]:
    """Yield the sides of boxes that stand on each other, without those that are inside."""
    for place, box in enumerate(boxes):
        above = boxes[place - 1] if place else None
        below = boxes[place + 1] if place + 1 < len(boxes) else None
        yield QRectF(box.left(), box.top(), THICK, box.height())
        yield QRectF(box.right() - THICK, box.top(), THICK, box.height())
        if above is None or not _meet(above, box):
            yield _level(box.left(), box.right(), box.top())
        if below is None or not _meet(box, below):
            yield _level(box.left(), box.right(), box.bottom() - THICK)
        else:
            yield from _steps(box, below)


def _steps(box: QRectF, below: QRectF) -> Iterator[QRectF]:
    """Yield what is open between two boxes of which one is wider than the other at a side."""
    for first, second in ((box.left(), below.left()), (box.right(), below.right())):
        if abs(first - second) > THICK / 2:
            near, far = sorted((first, second))
            level = box.bottom() - THICK / 2
            yield _level(near, far, level)


def _level(left: float, right: float, top: float) -> QRectF:
    return QRectF(left, top, right - left, THICK)


def _meet(first: QRectF, second: QRectF) -> bool:
    """Whether two boxes stand over each other in part."""
    return first.left() < second.right() and second.left() < first.right()
