"""The border between our offsets and Qt's: the only file that knows UTF-16.

Offsets are code points of ``Document.text``. Positions are what ``QTextCursor`` counts in: UTF-16
code units of the text on screen, where each row is a paragraph, some blocks are not shown, and some
rows are not part of the document at all.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.domain.span import Span

if TYPE_CHECKING:
    from reader.domain.document import Block

ASTRAL = re.compile("[\U00010000-\U0010ffff]")
"""What takes two UTF-16 code units."""

UNSHOWABLE = re.compile("[\x00\ud800-\udfff\ufdd0\ufdd1\ufffc]")
"""What Qt would drop, or read as the end of a paragraph, the border of a frame or the place of a
picture.
"""


def shown(text: str) -> str:
    """Return the text as Qt can hold it: the same length, each character that Qt would act on as a
    replacement character.
    """
    return UNSHOWABLE.sub("\ufffd", text)


def units(text: str) -> int:
    """Return the length of a text in UTF-16 code units."""
    return len(text) + sum(1 for _ in _astral(text))


def _astral(text: str) -> Iterator[re.Match[str]]:
    """Yield what takes two code units; a text of plain letters is not searched for it."""
    return iter(()) if text.isascii() else ASTRAL.finditer(text)


class CodeUnits:
    """Maps code points of one text to its UTF-16 code units and back.

    Linear in the text to build, logarithmic in the number of characters outside the basic plane to
    ask.
    """

    def __init__(self, text: str) -> None:
        self._points = [found.start() for found in _astral(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    @property
    def are_offsets(self) -> bool:
        """Whether every code point is one unit."""
        return not self._points

    def unit(self, offset: int) -> int:
        """Return the code unit at which the code point with this offset begins."""
        return offset + bisect_left(self._points, offset)

    def offset(self, unit: int) -> int:
        """Return the offset of the code point that begins at this unit, or that the unit stands in
        the middle of.
        """
        return unit - bisect_left(self._units, unit)


class Positions:
    """Maps offsets to positions for one arrangement of rows.

    ``rows`` gives for each paragraph on screen, from the top, the block or the span that it shows
    or, for a row that is not part of the document, its text. They must rise and must not overlap.
    """

    def __init__(self, code_units: CodeUnits, rows: "Sequence[Block | Span | str]") -> None:
        self._code_units = code_units
        self._spans = [None if isinstance(row, str) else row for row in rows]
        lengths = [self._length(row) for row in rows]
        self._starts = [0, *accumulate(length + 1 for length in lengths)]
        self._shown = [number for number, span in enumerate(self._spans) if span is not None]
        self._offsets = [span.start for span in self._spans if span is not None]

    def _length(self, row: "Block | Span | str") -> int:
        if isinstance(row, str):
            return units(row)
        if self._code_units.are_offsets:
            return row.end - row.start
        return self._code_units.unit(row.end) - self._code_units.unit(row.start)

    def start_of(self, row: int) -> int:
        """Return the position at which a row begins; behind the last row, that behind its end."""
        return self._starts[row]

    def row_at(self, position: int) -> int:
        """Return the row in which a position stands."""
        return min(max(bisect_right(self._starts, position) - 1, 0), max(len(self._spans) - 1, 0))

    def row_of(self, offset: int) -> int | None:
        """Return the row that shows an offset, or ``None`` where its block is not on screen."""
        index = bisect_right(self._offsets, offset) - 1
        if index < 0:
            return None
        span = self._spans[self._shown[index]]
        return self._shown[index] if span is not None and offset <= span.end else None

    def position(self, offset: int) -> int | None:
        """Return the position of an offset, or ``None`` where its block is not on screen."""
        row = self.row_of(offset)
        return None if row is None else self._starts[row] + self.within(row, offset)

    def within(self, row: int, offset: int) -> int:
        """Return how many code units after the start of its row an offset stands."""
        span = self._spans[row]
        return (
            0 if span is None else self._code_units.unit(offset) - self._code_units.unit(span.start)
        )

    def offset(self, position: int) -> int | None:
        """Return the offset at a position, or ``None`` in a row that is not part of the
        document.
        """
        row = self.row_at(position)
        span = self._spans[row]
        if span is None:
            return None
        return self._code_units.offset(
            self._code_units.unit(span.start) + position - self._starts[row]
        )

    def interval(self, span: Span) -> tuple[int, int] | None:
        """Return the first and last position of what is on screen of a span, or ``None`` where
        nothing is.
        """
        first = max(bisect_right(self._offsets, span.start) - 1, 0)
        rows = self._shown[first : bisect_left(self._offsets, span.end)]
        start = next((place for row in rows if (place := self._shared(row, span))), None)
        end = next((place for row in reversed(rows) if (place := self._shared(row, span))), None)
        return None if start is None or end is None else (start[0], end[1])

    def _shared(self, row: int, span: Span) -> tuple[int, int] | None:
        """Return the first and last position of what a row shows of a span."""
        here = self._spans[row]
        if here is None or here.end <= span.start or span.end <= here.start:
            return None
        above = self._starts[row]
        start = above + self.within(row, max(span.start, here.start))
        return start, above + self.within(row, min(span.end, here.end))

    def span(self, start: int, end: int) -> Span | None:
        """Return the span between two positions, from the first block's part to the last one's,
        with all that is between.

        Line ends at its edges and rows that are not part of the document do not count. ``None``
        where nothing is left.
        """
        first, last = self._inward_start(start), self._inward_end(end)
        return (
            Span(first, last) if first is not None and last is not None and first < last else None
        )

    def _inward_start(self, position: int) -> int | None:
        row = self.row_at(position)
        span, offset = self._spans[row], self.offset(position)
        if span is not None and offset is not None and offset < span.end:
            return offset
        later = bisect_right(self._shown, row)
        return self._offsets[later] if later < len(self._offsets) else None

    def _inward_end(self, position: int) -> int | None:
        row = self.row_at(position)
        span, offset = self._spans[row], self.offset(position)
        if span is not None and offset is not None and offset > span.start:
            return offset
        earlier = bisect_left(self._shown, row) - 1
        before = self._spans[self._shown[earlier]] if earlier >= 0 else None
        return before.end if before is not None else None
