"""The text document of a reading view: rows in, positions and rectangles out. It loads nothing from
anywhere.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
)

from reader.domain.document import Span
from reader.domain.scripts import script_of
from reader.ui.look.text_formats import block_format, character_format, link_format
from reader.ui.look.typography import Typography
from reader.ui.widgets.positions import CodeUnits, Positions, shown, units
from reader.ui.widgets.row_picture import RowPicture
from reader.ui.widgets.row_pieces import in_pieces
from reader.ui.widgets.rows import Row

Direction = Qt.LayoutDirection


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
        self._accent = accent
        self.pictures: Mapping[int, RowPicture] = {}
        """The pictures that rows show, by the blocks of their captions."""
        self._picture_width = 0.0
        self.rows: list[Row] = []
        self._row_spans: list[Span | None] = []
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

    def set_margins(self, left: float, top: float, right: float, bottom: float) -> None:
        """Set the space around the text, in pixels."""
        frame = QTextFrameFormat(self.rootFrame().frameFormat())
        asked = (left, top, right, bottom)
        if asked != (
            frame.leftMargin(),
            frame.topMargin(),
            frame.rightMargin(),
            frame.bottomMargin(),
        ):
            frame.setLeftMargin(left)
            frame.setTopMargin(top)
            frame.setRightMargin(right)
            frame.setBottomMargin(bottom)
            self.rootFrame().setFrameFormat(frame)

    def arrange(self, rows: Sequence[Row], spans: Sequence[Span]) -> None:
        """Show these rows, at least one, changing only what differs from those shown.

        ``spans`` are those of all blocks of the document, by index.
        """
        rows = in_pieces(rows)
        first, old_end, new_end = _difference(self.rows, rows)
        if first < max(old_end, new_end):
            self._replace(first, old_end, rows[first:new_end])
        self.rows = rows
        folded, shown_blocks = {}, {}
        for number, row in enumerate(rows):
            if row.covers is not None:
                folded.update(dict.fromkeys(range(*row.covers), number))
            if row.block is not None and not row.start:
                shown_blocks[row.block] = number
        self.row_of_block = folded | shown_blocks
        self._row_spans = [_span(row, spans) for row in rows]
        places = [
            row.text if span is None else span
            for row, span in zip(rows, self._row_spans, strict=True)
        ]
        self.positions = Positions(self._code_units, places)

    def _replace(self, first: int, end: int, rows: Sequence[Row]) -> None:
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        if self.rows:
            last = self.findBlockByNumber(end - 1)
            cursor.setPosition(self.findBlockByNumber(first).position())
            cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        for number, row in enumerate(rows):
            typography = replace(self.typography, script=script_of(row.text))
            paragraph, characters = (
                block_format(row.style, typography),
                character_format(row.style, typography),
            )
            if row.whole:
                paragraph = QTextBlockFormat(paragraph)
                paragraph.setLayoutDirection(
                    Direction.RightToLeft if row.from_right else Direction.LeftToRight
                )
            if number:
                cursor.insertBlock(paragraph, characters)
            else:
                cursor.setBlockFormat(paragraph)
                cursor.setBlockCharFormat(characters)
            self._insert_text(cursor, row, characters)
        cursor.endEditBlock()

    def fit_pictures(self, width: float) -> None:
        """Draw the pictures no wider than a column of so many pixels."""
        if width == self._picture_width:
            return
        self._picture_width = width
        cursor = QTextCursor(self)
        for number, row in enumerate(self.rows):
            if row.picture is not None:
                start = self.findBlockByNumber(number).position()
                cursor.setPosition(start)
                cursor.setPosition(start + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(self._picture_format(row.picture))

    def _picture_format(self, caption: int) -> QTextImageFormat:
        picture, made = self.pictures[caption], QTextImageFormat()
        name = f"picture:{caption}"
        self.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture.image)
        wide, high = picture.size_within(self._picture_width or self.typography.column())
        made.setName(name)
        made.setWidth(wide)
        made.setHeight(high)
        return made

    def _insert_text(self, cursor: QTextCursor, row: Row, characters: QTextCharFormat) -> None:
        if row.picture is not None:
            cursor.insertImage(self._picture_format(row.picture))
            return
        body = row.text.removesuffix(row.link)
        cursor.insertText(shown(body), characters)
        if row.link:
            cursor.insertText(
                shown(row.link), link_format(row.style, self.typography, self._accent)
            )

    def span(self, row: int) -> Span | None:
        """Return the span of the document that a row shows, or ``None``."""
        return self._row_spans[row]

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
        spans = zip(self.rows, self._row_spans, strict=True)
        return [
            Span(span.start, span.start + (row.whole or len(span)))
            for row, span in spans
            if span is not None and not row.start
        ]

    def shows(self, block: int) -> bool:
        """Whether a block's own text is shown, not only what it is folded under."""
        return self.rows[self.row_of_block[block]].block == block

    def paragraph(self, row: int) -> QTextBlock:
        """Return the paragraph of a row."""
        return self.findBlockByNumber(row)

    def link_position(self, row: int) -> int:
        """Return the position at which the part of a row begins that can be clicked."""
        paragraph = self.findBlockByNumber(row)
        return paragraph.position() + paragraph.length() - 1 - units(shown(self.rows[row].link))

    def rect(self, row: int) -> QRectF:
        """Return where a row stands, in pixels from the top left of the document. Lays out all text
        above it.
        """
        return self.documentLayout().blockBoundingRect(self.findBlockByNumber(row))

    def row_at(self, y: float) -> int:
        """Return the row at a height: the last that begins above it, or the first. Lays out at most
        some rows below.

        Qt's own hit test takes rows that are not laid out yet for rows at the very top.
        """
        end = len(self.rows)
        above, step = 0, 1
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
        row, rect = self.paragraph(number), self.rect(number)
        part = min(max((y - rect.top()) / rect.height(), 0.0), 1.0) if rect.height() else 1.0
        return (row.position() + part * row.length()) / self.characterCount()


def _span(row: Row, spans: Sequence[Span]) -> Span | None:
    """Return the span of the document that a row shows, or ``None``."""
    if row.block is None:
        return None
    whole = spans[row.block]
    start = whole.start + row.start
    return Span(start, start + len(row.text)) if row.whole else whole


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
