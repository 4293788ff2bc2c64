"""The caret and the selection of a reading view, in offsets of the document."""

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

    def put(self, anchor: int, position: int | None = None) -> None:
        """Put it at a position of the page; with two, select what is between them."""
        cursor = self._view.textCursor()
        cursor.setPosition(anchor)
        if position is not None:
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        bar = self._view.verticalScrollBar()
        with self._sheet.quiet:
            height = bar.value()
            self._view.setTextCursor(cursor)
            bar.setValue(height)

    def select(self, span: Span) -> None:
        """Select what is on the page of a span."""
        interval = self._sheet.page.positions.interval(span)
        if interval is not None:
            self.put(*interval)

    def deselect(self) -> None:
        """Select nothing."""
        self.put(self._view.textCursor().position())

    def go_to_first_block(self) -> None:
        """Put it at the start of the first block shown, above which rows may say something about
        the article.
        """
        rows = self._sheet.page.rows
        number = next((number for number, row in enumerate(rows) if row.block is not None), 0)
        self.put(self._sheet.page.paragraph(number).position())

    def go_to_block(self, index: int) -> None:
        """Put it at the start of a block, or of what it is folded under, where the page has it."""
        number = self._sheet.page.row_of_block.get(index)
        if number is not None:
            self.put(self._sheet.page.paragraph(number).position())

    @property
    def row(self) -> int:
        """The row that it is in."""
        return self._sheet.page.positions.row_at(self._view.textCursor().position())

    @property
    def block(self) -> int | None:
        """The index of the block that it is in, or whose ghost it is on."""
        return self._sheet.page.rows[self.row].first_block

    @property
    def offset(self) -> int | None:
        """The offset at which it is, or ``None`` in a row that is not part of the document."""
        return self._sheet.page.positions.offset(self._view.textCursor().position())

    def selected(self) -> Span | None:
        """Return what is selected, on whole characters as a reader sees them, or ``None``."""
        cursor = self._view.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return self._sheet.page.positions.span(self._whole(start, -1), self._whole(end, 1))

    def selection_on_screen(self) -> QRect:
        """Return where the lines at both ends of the selection are on the screen, as far as they
        are in view.
        """
        cursor = self._view.textCursor()
        lines = self._sheet.lines(cursor.selectionStart(), cursor.selectionEnd())
        return self._sheet.on_screen(lines)

    def _whole(self, position: int, step: int) -> int:
        """Move a position out of the middle of a character."""
        paragraph = self._sheet.page.findBlock(position)
        within = position - paragraph.position()
        last = paragraph.length() - 1
        while 0 < within < last and not paragraph.layout().isValidCursorPosition(within):
            within += step
        return paragraph.position() + within
