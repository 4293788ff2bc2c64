"""Where a stretch of a paragraph stands on screen: one rectangle for each line and direction of writing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine

MIXED = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Letters that are written from right to left, and marks that change the direction."""

SLACK = 0.6
"""Pixels within which two rectangles of one line count as touching."""


@dataclass(frozen=True, slots=True)
class LinePart:
    """The part of a stretch that stands on one line; ``first`` says whether the stretch begins here. Document coordinates."""

    rect: QRectF
    line: int
    first: bool


def line_parts(paragraph: QTextBlock, start: int, end: int) -> Iterator[LinePart]:
    """Yield the parts of a stretch of a paragraph; ``start`` and ``end`` count Qt's positions from the paragraph's first."""
    layout = paragraph.layout()
    origin = layout.position()
    mixed = MIXED.search(paragraph.text()) is not None
    number = layout.lineForTextPosition(start).lineNumber() if layout.lineCount() else -1
    while 0 <= number < layout.lineCount():
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if line.textStart() >= end:
            break
        for left, right in _runs(layout, line, first, last) if mixed else _ends(line, first, last):
            yield LinePart(_rect(line, origin, left, right), number, first == start)
        number += 1


def _ends(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    return [(_x(line, start), _x(line, end))] if start < end else []


def _runs(layout: QTextLayout, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Return the visual runs of a stretch of a line in which directions mix, from the edges of its characters."""
    found: list[tuple[float, float]] = []
    position = start
    while position < end:
        after = min(max(layout.nextCursorPosition(position), position + 1), end)
        left, right = sorted((_x(line, position), _x(line, position, QTextLine.Edge.Trailing)))
        if found and left <= found[-1][1] + SLACK and right >= found[-1][0] - SLACK:
            found[-1] = (min(left, found[-1][0]), max(right, found[-1][1]))
        else:
            found.append((left, right))
        position = after
    return found


def _x(line: QTextLine, position: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    answer = line.cursorToX(position, edge)  # the stubs say object, the method returns the place and the position
    return float(answer[0])  # type: ignore[index]


def _rect(line: QTextLine, origin: QPointF, left: float, right: float) -> QRectF:
    return QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.ascent() + line.descent())
