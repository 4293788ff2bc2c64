"""Where a stretch of a paragraph stands on screen: one rectangle for each line and direction of
writing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLine

MIXED = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Letters that are written from right to left, and marks that change the direction."""

SLACK = 0.6
"""Pixels within which two rectangles of one line count as touching."""


@dataclass(frozen=True, slots=True)
class LinePart:
    """The part of a stretch that stands on one line; ``first`` says whether the stretch begins
    here. Document coordinates.
    """

    rect: QRectF
    line: int
    first: bool


def line_parts(paragraph: QTextBlock, start: int, end: int) -> Iterator[LinePart]:
    """Yield the parts of a stretch of a paragraph; ``start`` and ``end`` count Qt's positions from
    the paragraph's first.
    """
    layout = paragraph.layout()
    origin = layout.position()
    mixed = MIXED.search(paragraph.text()) is not None
    number = layout.lineForTextPosition(start).lineNumber() if layout.lineCount() else -1
    while 0 <= number < layout.lineCount():
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if line.textStart() >= end:
            break
        for left, right in _runs(line, first, last) if mixed else _ends(line, first, last):
            yield LinePart(_rect(line, origin, left, right), number, first == start)
        number += 1


def caret_line(paragraph: QTextBlock, position: int, inside: int) -> QLineF | None:
    """Return the line, from top to bottom, between two characters of a paragraph; ``inside`` is one
    of the two.

    Where a line was broken between them, that decides on which of the two lines it stands.
    Positions count as in ``line_parts``.
    """
    layout = paragraph.layout()
    line = layout.lineForTextPosition(inside)
    if not line.isValid():
        return None
    x = layout.position().x() + _x(line, position)
    top = layout.position().y() + line.y()
    return QLineF(x, top, x, top + line.ascent() + line.descent())


def _ends(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Return the one run of a stretch of a line from left to right, without the space at which the
    line was broken.
    """
    right = min(_x(line, end), line.naturalTextRect().right())
    return [(_x(line, start), right)] if start < end else []


def _runs(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Return the visual runs of a stretch of a line in which directions mix, from its glyphs.

    ``QTextLine.cursorToX`` does not tell them: where the direction changes, it gives a character
    the edge of its neighbour.
    """
    found: list[tuple[float, float]] = []
    rects = (
        (run.boundingRect() for run in line.glyphRuns(start, end - start)) if start < end else ()
    )
    for left, right in sorted((rect.left(), rect.right()) for rect in rects):
        if found and left <= found[-1][1] + SLACK:
            found[-1] = (found[-1][0], max(right, found[-1][1]))
        else:
            found.append((left, right))
    return found


def _x(line: QTextLine, position: int) -> float:
    answer = line.cursorToX(
        position
    )  # the stubs say object, the method returns the place and the position
    return float(answer[0])  # type: ignore[index]


def _rect(line: QTextLine, origin: QPointF, left: float, right: float) -> QRectF:
    return QRectF(
        origin.x() + left, origin.y() + line.y(), right - left, line.ascent() + line.descent()
    )
