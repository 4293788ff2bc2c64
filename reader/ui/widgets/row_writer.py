"""Writing rows into a text document: one paragraph each, in the formats of their styles."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

from reader.domain.scripts import script_of
from reader.ui.look.text_formats import block_format, character_format, link_format
from reader.ui.look.typography import Typography
from reader.ui.widgets.positions import shown
from reader.ui.widgets.row_picture import RowPicture
from reader.ui.widgets.rows import Row

Direction = Qt.LayoutDirection


class RowWriter:
    """Writes into one document. It does not know which rows are there already."""

    def __init__(
        self,
        document: QTextDocument,
        typography: Typography,
        accent: str,
        picture_of: Callable[[int], RowPicture],
    ) -> None:
        """``picture_of`` returns a picture by the block of its caption."""
        self._document = document
        self._typography = typography
        self._in_script = cache(lambda script: replace(typography, script=script))
        self._accent = accent
        self._picture_of = picture_of
        self.picture_width = 0.0
        """How wide a picture can be, in pixels; 0 while nobody has said so."""

    def append(self, rows: Sequence[Row]) -> None:
        """Write rows below all that there are."""
        with self._edit() as cursor:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock()
            self._write(cursor, rows)

    def prepend(self, rows: Sequence[Row]) -> None:
        """Write rows above all that there are."""
        with self._edit() as cursor:
            cursor.insertBlock(cursor.blockFormat(), cursor.blockCharFormat())
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            self._write(cursor, rows)

    def replace(self, paragraphs: range, rows: Sequence[Row]) -> None:
        """Write rows in place of some paragraphs."""
        with self._edit() as cursor:
            first, last = map(
                self._document.findBlockByNumber, (paragraphs.start, paragraphs.stop - 1)
            )
            cursor.setPosition(first.position())
            cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self._write(cursor, rows)

    @contextmanager
    def _edit(self) -> Iterator[QTextCursor]:
        """Let Qt lay out only what has come of all changes."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        yield cursor
        cursor.endEditBlock()

    def _write(self, cursor: QTextCursor, rows: Sequence[Row]) -> None:
        """Write rows from an empty paragraph on."""
        for number, row in enumerate(rows):
            typography = self._in_script(script_of(row.text))
            characters = character_format(row.style, typography)
            paragraph = _paragraph_format(row, typography)
            if number:
                cursor.insertBlock(paragraph, characters)
            else:
                cursor.setBlockFormat(paragraph)
                cursor.setBlockCharFormat(characters)
            self._write_text(cursor, row, characters)

    def _write_text(self, cursor: QTextCursor, row: Row, characters: QTextCharFormat) -> None:
        if row.picture is not None:
            cursor.insertImage(self._picture_format(row.picture))
            return
        body = row.text.removesuffix(row.link)
        cursor.insertText(shown(body), characters)
        if row.link:
            cursor.insertText(
                shown(row.link), link_format(row.style, self._typography, self._accent)
            )

    def fit_picture(self, paragraph: QTextBlock, row: Row) -> None:
        """Draw the picture in a paragraph as wide as it can be now."""
        if row.picture is not None:
            cursor = QTextCursor(paragraph)
            cursor.setPosition(paragraph.position() + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._picture_format(row.picture))

    def _picture_format(self, caption: int) -> QTextImageFormat:
        picture, made = self._picture_of(caption), QTextImageFormat()
        name = f"picture:{caption}"
        image = QTextDocument.ResourceType.ImageResource
        self._document.addResource(image, QUrl(name), picture.image)
        wide, high = picture.size_within(self.picture_width or self._typography.column())
        made.setName(name)
        made.setWidth(wide)
        made.setHeight(high)
        return made


def _paragraph_format(row: Row, typography: Typography) -> QTextBlockFormat:
    made = block_format(row.style, typography)
    if row.whole:  # Qt would take the direction from the first letter of each piece
        made = QTextBlockFormat(made)
        made.setLayoutDirection(Direction.RightToLeft if row.from_right else Direction.LeftToRight)
    return made
