"""Where a span may begin and end: between characters as a reader counts them, and at words. Offsets
are code points.

A family of emoji, a flag, or a letter with its marks is one character and is never cut (Unicode
Standard Annex 29, by way of Qt).
"""

from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QTextBoundaryFinder

from reader.domain.document import Span
from reader.ui.widgets.positions import CodeUnits

Reason = QTextBoundaryFinder.BoundaryReason
Kind = QTextBoundaryFinder.BoundaryType


class Edge(Enum):
    """Which end of a span."""

    START = auto()
    END = auto()


class Boundaries:
    """The places in one text at which a span may begin or end.

    ``blocks`` are the spans of the blocks that the user can see, rising. Between them there is
    nothing to stop at. Each question costs the length of the block that it is about.
    """

    def __init__(self, text: str, blocks: Sequence[Span]) -> None:
        self._text = text
        self._blocks = [block for block in blocks if block]
        self._starts = [block.start for block in self._blocks]

    def whole(self, span: Span) -> Span:
        """Return a span grown to whole characters at both ends."""
        return Span(self._snapped(span.start, -1), max(self._snapped(span.end, 1), span.start))

    def moved(self, span: Span, edge: Edge, step: int, by_word: bool) -> Span:
        """Return a span with one end moved by a character or a word, on (1) or back (-1); at least
        one character is left.
        """
        offset = span.start if edge is Edge.START else span.end
        moved = self.with_edge(span, edge, self._next(offset, edge, step, by_word))
        went = moved.start - span.start + moved.end - span.end
        return (
            moved if went * step >= 0 else span
        )  # where there is no room, leaving one character must not move it back

    def with_edge(self, span: Span, edge: Edge, offset: int) -> Span:
        """Return a span with one end at the offset, or as near to it as leaves one character."""
        if edge is Edge.START:
            return Span(
                self._snapped(min(offset, self._next(span.end, edge, -1, False)), -1), span.end
            )
        return Span(
            span.start, self._snapped(max(offset, self._next(span.start, edge, 1, False)), 1)
        )

    def _next(self, offset: int, edge: Edge, step: int, by_word: bool) -> int:
        """Return the next place for an end; the ends of a block are one. The first and the last
        place of all stay.
        """
        found = self._within(offset, edge, step, by_word)
        if found is not None:
            return found
        index = bisect_right(self._starts, offset) - (
            step < 0
        )  # of the block after, or of the one at the offset or before
        if step < 0 <= index and offset <= self._blocks[index].end:
            index -= 1
        if not 0 <= index < len(self._blocks):
            return offset
        block = self._blocks[index]
        if (
            edge is Edge.START
        ):  # nothing that begins at the end of a block, nothing that ends at the start of one
            return (
                block.start
                if step > 0
                else self._within(block.end, edge, -1, by_word) or block.start
            )
        return block.end if step < 0 else self._within(block.start, edge, 1, by_word) or block.end

    def _within(self, offset: int, edge: Edge, step: int, by_word: bool) -> int | None:
        """Return the next place inside the block that an offset is in; ``None`` where there is none
        before it ends.
        """
        block = self._block(offset)
        if block is None:
            return None
        text = self._text[block.start : block.end]
        units = CodeUnits(text)
        finder = QTextBoundaryFinder(Kind.Word if by_word else Kind.Grapheme, text)
        finder.setPosition(units.unit(offset - block.start))
        wanted = Reason.StartOfItem if edge is Edge.START else Reason.EndOfItem
        while (unit := _next_boundary(finder, units, step)) >= 0:
            found = block.start + units.offset(unit)
            outside = found >= block.end if edge is Edge.START else found <= block.start
            if not outside and (not by_word or finder.boundaryReasons() & wanted):
                return found
        return None

    def _snapped(self, offset: int, step: int) -> int:
        """Return an offset moved out of the middle of a character."""
        block = self._block(offset)
        if block is None or offset in (block.start, block.end):
            return offset
        text = self._text[block.start : block.end]
        units = CodeUnits(text)
        finder = QTextBoundaryFinder(Kind.Grapheme, text)
        finder.setPosition(units.unit(offset - block.start))
        if finder.isAtBoundary():
            return offset
        return block.start + units.offset(_next_boundary(finder, units, step))

    def _block(self, offset: int) -> Span | None:
        index = bisect_right(self._starts, offset) - 1
        return self._blocks[index] if index >= 0 and offset <= self._blocks[index].end else None


def _next_boundary(finder: QTextBoundaryFinder, units: CodeUnits, step: int) -> int:
    """Return the next place that the finder knows, in UTF-16 units, or -1 where there is none.

    Qt 6.11 takes the middle of an emoji that stands behind Thai letters for such a place; it is
    passed over.
    """
    while True:
        unit = finder.toNextBoundary() if step > 0 else finder.toPreviousBoundary()
        if unit < 0 or units.unit(units.offset(unit)) == unit:
            return unit
