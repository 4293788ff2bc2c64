"""The text document of a reading view: rows in, positions and rectangles out. It loads nothing from
anywhere.

The rows of a long text are not all there at once: Qt and we take a second for 40,000 of them, and
the window would do nothing else meanwhile. They are there around the place that is shown, and grow
from there. Row numbers and positions are those of the page with all its rows at any time.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from PySide6.QtCore import QMarginsF, QObject, QRectF, QUrl
from PySide6.QtGui import QImage, QTextBlock, QTextCursor, QTextDocument, QTextFrameFormat

from reader.domain.document import Block, Span
from reader.ui.look.typography import Typography
from reader.ui.widgets.positions import CodeUnits, Positions, shown, units
from reader.ui.widgets.row_picture import RowPicture
from reader.ui.widgets.row_pieces import in_pieces
from reader.ui.widgets.row_writer import RowWriter
from reader.ui.widgets.rows import Row

ROW = 100
"""What a row weighs beside its characters: a character takes Qt 0.2 µs, a paragraph 20 µs."""
AT_ONCE = 150_000
"""The weight that is put in at once: 30 ms."""
SCREEN = 8_000
"""The weight of what has room on a screen, and more."""


class PageDocument(QTextDocument):
    """Rows as a text document, one paragraph each."""

    def __init__(
        self, text: str, typography: Typography, accent: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.article_text = text
        """The text of the whole document, of which the rows show some."""
        self.typography = typography
        self._code_units = CodeUnits(text)
        self.pictures: Mapping[int, RowPicture] = {}
        """The pictures that rows show, by the blocks of their captions."""
        self._writer = RowWriter(self, typography, accent, lambda caption: self.pictures[caption])
        self.rows: Sequence[Row] = []
        self.present = range(0)
        """Which of the rows are there: the others of a long text come step by step."""
        self._weights = [0]
        self._places: list[Block | Span | None] = []
        """Where the rows that show some of the text stand in it."""
        self.row_of_block: dict[int, int] = {}
        """Which row shows a block, or its first piece, or, where it is folded, stands for it."""
        self.positions = Positions(self._code_units, [])
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setIndentWidth(typography.em())
        self.setDefaultFont(typography.font())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return nothing that was loaded. Qt opens files by itself unless it is given a picture, or
        a style sheet's text.
        """
        return QImage() if kind == QTextDocument.ResourceType.ImageResource.value else ""

    @property
    def margins(self) -> QMarginsF:
        """The space around the text, in pixels."""
        frame = self.rootFrame().frameFormat()
        return QMarginsF(
            frame.leftMargin(), frame.topMargin(), frame.rightMargin(), frame.bottomMargin()
        )

    def set_margins(self, margins: QMarginsF) -> None:
        """Set the space around the text, in pixels. All that is there is laid out anew."""
        if margins != self.margins:
            frame = QTextFrameFormat(self.rootFrame().frameFormat())
            frame.setLeftMargin(margins.left())
            frame.setTopMargin(margins.top())
            frame.setRightMargin(margins.right())
            frame.setBottomMargin(margins.bottom())
            self.rootFrame().setFrameFormat(frame)

    def arrange(self, rows: Sequence[Row], blocks: Sequence[Block], top: int = 0) -> None:
        """Show these rows, at least one, changing only what differs from those shown.

        ``blocks`` are all those of the document. Where the rows are too many to be put in, or
        changed, at once, only those around the block ``top`` are there afterwards.
        """
        rows = in_pieces(rows)
        before, was_whole = self.rows, self.is_whole
        self._take(rows, blocks)
        first, old_end, new_end = _difference(before, rows) if was_whole else (0, 0, len(rows))
        if before and was_whole and self._weight(range(first, new_end)) <= AT_ONCE:
            self.present = range(len(rows))
            if first < max(old_end, new_end):
                self._writer.replace(range(first, old_end), rows[first:new_end])
        else:
            self.begin_at(self.row_of_block.get(top, 0))

    def _take(self, rows: Sequence[Row], blocks: Sequence[Block]) -> None:
        """Learn which rows there are, and where."""
        self.rows = rows
        folded, shown_blocks = {}, {}
        for number, row in enumerate(rows):
            if row.covers is not None:
                folded.update(dict.fromkeys(range(*row.covers), number))
            if row.block is not None and not row.start:
                shown_blocks[row.block] = number
        self.row_of_block = folded | shown_blocks
        self._places = [
            None if row.block is None else _place(row, blocks) if row.whole else blocks[row.block]
            for row in rows
        ]
        places = [
            row.text if place is None else place
            for row, place in zip(rows, self._places, strict=True)
        ]
        self.positions = Positions(self._code_units, places)
        self._weights = [0, *accumulate(len(row.text) + ROW for row in rows)]

    # What of it is there

    @property
    def is_whole(self) -> bool:
        """Whether all rows are there."""
        return len(self.present) == len(self.rows)

    @property
    def is_long(self) -> bool:
        """Whether it is put in in several steps."""
        return self._weights[-1] > AT_ONCE

    @property
    def has_much_here(self) -> bool:
        """Whether more of it is there than is put in at once."""
        return self._weight(self.present) > AT_ONCE

    def begin_at(self, number: int) -> None:
        """Have only the rows around one there; all of them where they are few."""
        before = len(self.present)
        self.present = self._around(number) if self.is_long else range(len(self.rows))
        self._writer.replace(range(max(before, 1)), self._rows_in(self.present))

    def has_around(self, number: int) -> bool:
        """Whether a row is there, and a screen above and below it."""
        around = self._around(number)
        return around.start >= self.present.start and around.stop <= self.present.stop

    def bring(self, number: int) -> None:
        """Have a row there, and a screen above and below it: by adding what is missing, or, where
        that is much, in place of what is there.
        """
        around, here = self._around(number), self.present
        first, end = min(around.start, here.start), max(around.stop, here.stop)
        if self._weight(range(first, end)) - self._weight(here) > AT_ONCE:
            self.begin_at(number)
        else:
            self._add_below(end)
            self._add_above(first)

    def grow(self, weight: int, *, above: bool) -> None:
        """Add rows of some weight, at least one, below or above those that are there."""
        if above:
            self._add_above(self._before(self.present.start, weight))
        else:
            self._add_below(self._behind(self.present.stop, weight))

    def _add_below(self, end: int) -> None:
        added = range(self.present.stop, end)
        if added:
            self.present = range(self.present.start, end)
            self._writer.append(self._rows_in(added))

    def _add_above(self, first: int) -> None:
        added = range(first, self.present.start)
        if added:
            self.present = range(first, self.present.stop)
            self._writer.prepend(self._rows_in(added))

    def _rows_in(self, numbers: range) -> Sequence[Row]:
        return self.rows[numbers.start : numbers.stop]

    def _around(self, number: int) -> range:
        """Return a row and those on a screen above and below it."""
        return range(self._before(number, SCREEN), self._behind(number + 1, 2 * SCREEN))

    def _before(self, number: int, weight: int) -> int:
        """Return the first of the rows of some weight above a row."""
        place = bisect_right(self._weights, self._weights[number] - weight) - 1
        return min(max(place, 0), max(number - 1, 0))

    def _behind(self, number: int, weight: int) -> int:
        """Return the end of the rows of some weight from a row on."""
        place = bisect_left(self._weights, self._weights[number] + weight)
        return min(max(place, number + 1), len(self.rows))

    def _weight(self, numbers: range) -> int:
        return self._weights[numbers.stop] - self._weights[numbers.start] if numbers else 0

    # Positions: those of the page with all its rows, whatever of it is there

    @property
    def _above(self) -> int:
        """How many positions are above what is there."""
        return self.positions.start_of(self.present.start)

    @property
    def last(self) -> int:
        """The last position."""
        return self.positions.start_of(len(self.rows)) - 1

    def cursor(self, position: int) -> QTextCursor:
        """Return a cursor at a position, or as near to it as the rows that are there allow."""
        made = QTextCursor(self)
        made.setPosition(min(max(position - self._above, 0), self.characterCount() - 1))
        return made

    def position(self, here: int) -> int:
        """Return at which position a cursor stands."""
        return self._above + here

    def fit_pictures(self, width: float) -> None:
        """Draw the pictures no wider than a column of so many pixels."""
        if width != self._writer.picture_width:
            self._writer.picture_width = width
            for number in self.present:
                if self.rows[number].picture is not None:
                    self._writer.fit_picture(self.paragraph(number), self.rows[number])

    def span(self, row: int) -> Span | None:
        """Return the span of the document that a row shows, or ``None``."""
        place = self._places[row]
        return None if place is None else Span(place.start, place.end)

    def pieces(self, row: int) -> range:
        """Return the rows that show one text together with a row, which is among them."""
        first, last = row, row
        while self.rows[first].start:
            first -= 1
        while self.rows[last].goes_on:
            last += 1
        return range(first, last + 1)

    def shown_spans(self) -> list[Span]:
        """Return the spans of the blocks that rows show, in the order of the text."""
        places = zip(self.rows, self._places, strict=True)
        return [
            Span(place.start, place.start + row.whole if row.whole else place.end)
            for row, place in places
            if place is not None and not row.start
        ]

    def shows(self, block: int) -> bool:
        """Whether a block's own text is shown, not only what it is folded under."""
        return self.rows[self.row_of_block[block]].block == block

    def paragraph(self, row: int) -> QTextBlock:
        """Return the paragraph of a row that is there."""
        return self.findBlockByNumber(row - self.present.start)

    def link_position(self, row: int) -> int:
        """Return the position at which the part of a row begins that can be clicked."""
        return self.positions.start_of(row + 1) - 1 - units(shown(self.rows[row].link))

    def rect(self, row: int) -> QRectF:
        """Return where a row stands, in pixels from the top left of the document; for one that is
        not there, where the nearest one does. Lays out all text above it.
        """
        here = min(max(row, self.present.start), self.present.stop - 1)
        return self.documentLayout().blockBoundingRect(self.paragraph(here))

    def row_at(self, y: float) -> int:
        """Return the row at a height: the last that begins above it, or the first. Lays out at most
        some rows below.

        Qt's own hit test takes rows that are not laid out yet for rows at the very top.
        """
        above, end, step = self.present.start, self.present.stop, 1
        while above + step < end and self.rect(above + step).top() <= y:
            above, step = above + step, 2 * step
        below = min(above + step, end)
        while below - above > 1:
            middle = (above + below) // 2
            above, below = (middle, below) if self.rect(middle).top() <= y else (above, middle)
        return above

    def share_above(self, y: float) -> float:
        """Return which part of the text stands above a height, 0 to 1."""
        number = self.row_at(y)
        rect, start = self.rect(number), self.positions.start_of(number)
        part = min(max((y - rect.top()) / rect.height(), 0.0), 1.0) if rect.height() else 1.0
        length = self.positions.start_of(number + 1) - start
        return (start + part * length) / self.positions.start_of(len(self.rows))


def _place(piece: Row, blocks: Sequence[Block]) -> Span | None:
    """Return the span of the document that a piece of a long text shows."""
    if piece.block is None:
        return None
    start = blocks[piece.block].start + piece.start
    return Span(start, start + len(piece.text))


def _difference(old: Sequence[Row], new: Sequence[Row]) -> tuple[int, int, int]:
    """Return where two lists of rows begin to differ, and where that ends in each. Both parts hold
    a row where any differ.
    """
    shorter = min(len(old), len(new))
    first = next((number for number in range(shorter) if old[number] != new[number]), shorter)
    behind = next(
        (back for back in range(shorter - first) if old[-1 - back] != new[-1 - back]),
        shorter - first,
    )
    old_end, new_end = len(old) - behind, len(new) - behind
    if (first == old_end) != (
        first == new_end
    ):  # rows only came or only went: take a neighbour along
        if first:
            return first - 1, old_end, new_end
        return first, min(old_end + 1, len(old)), min(new_end + 1, len(new))
    return first, old_end, new_end
