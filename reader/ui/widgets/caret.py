"""The caret and the selection of a reading view, in offsets of the document."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.domain.document import Span
from reader.ui.widgets.sheet import Sheet


class Caret:
    """Where the user is in a page, and what is selected. Setting it emits no signal and does not
    scroll.
    """

    def __init__(self, view: QTextEdit, sheet: Sheet) -> None:
        self._view = view
        self._sheet = sheet
        self._meant = self._came_to = (0, 0)
        sheet.kept = self._kept

    def put(self, anchor: int, position: int | None = None) -> None:
        """Put it at a position of the page; with two, select what is between them.

        Where a position is not there yet, the cursor stands as near to it as can be, and goes on as
        rows come.
        """
        self._meant = (anchor, anchor if position is None else position)
        cursor = self._sheet.page.cursor(anchor)
        end = self._sheet.page.cursor(self._meant[1]).position()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        bar = self._view.verticalScrollBar()
        with self._sheet.quiet:
            height = bar.value()
            self._view.setTextCursor(cursor)
            bar.setValue(height)
        self._came_to = self._seen()

    @property
    def ends(self) -> tuple[int, int]:
        """Where the selection begins and the caret is, positions of the page; also where no such
        rows are there yet.
        """
        seen = self._seen()
        return self._meant if seen == self._came_to else seen

    def _seen(self) -> tuple[int, int]:
        """Return the positions at which Qt has them."""
        cursor, page = self._view.textCursor(), self._sheet.page
        return page.position(cursor.anchor()), page.position(cursor.position())

    @contextmanager
    def _kept(self) -> Iterator[None]:
        """Keep them while rows come or go."""
        ends = self.ends
        yield
        if self._seen() != ends:
            self.put(*ends)

    def select(self, span: Span) -> None:
        """Select what is on the page of a span."""
        interval = self._sheet.page.positions.interval(span)
        if interval is not None:
            self.put(*interval)

    def deselect(self) -> None:
        """Select nothing."""
        self.put(self.ends[1])

    def go_to_first_block(self) -> None:
        """Put it at the start of the first block shown, above which rows may say something about
        the article.
        """
        rows = self._sheet.page.rows
        number = next((number for number, row in enumerate(rows) if row.block is not None), 0)
        self.put(self._sheet.page.positions.start_of(number))

    def go_to_block(self, index: int) -> None:
        """Put it at the start of a block, or of what it is folded under, where the page has it."""
        number = self._sheet.page.row_of_block.get(index)
        if number is not None:
            self.put(self._sheet.page.positions.start_of(number))

    @property
    def row(self) -> int:
        """The row that it is in."""
        return self._sheet.page.positions.row_at(self.ends[1])

    @property
    def block(self) -> int | None:
        """The index of the block that it is in, or whose ghost it is on."""
        return self._sheet.page.rows[self.row].first_block

    @property
    def offset(self) -> int | None:
        """The offset at which it is, or ``None`` in a row that is not part of the document."""
        return self._sheet.page.positions.offset(self.ends[1])

    def selected(self) -> Span | None:
        """Return what is selected, on whole characters as a reader sees them, or ``None``."""
        start, end = sorted(self.ends)
        if start == end:
            return None
        return self._sheet.page.positions.span(self._whole(start, -1), self._whole(end, 1))

    def selection_on_screen(self) -> QRect:
        """Return where the lines at both ends of the selection are on the screen, as far as they
        are in view.
        """
        lines = self._sheet.lines(*sorted(self.ends))
        return self._sheet.on_screen(lines)

    def _whole(self, position: int, step: int) -> int:
        """Move a position out of the middle of a character."""
        page = self._sheet.page
        here = page.cursor(position).position()
        if page.position(here) != position:
            return position
        paragraph = page.findBlock(here)
        within = here - paragraph.position()
        last = paragraph.length() - 1
        while 0 < within < last and not paragraph.layout().isValidCursorPosition(within):
            within += step
        return page.position(paragraph.position() + within)
