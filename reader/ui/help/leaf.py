"""A page of the program's own words, set for reading, with its pictures."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QImage,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from reader.domain.message import voice
from reader.services.guide import PICTURE, picture
from reader.ui.look.tokens import tokens

_LINE_HEIGHT = 120
"""Per cent."""


class Leaf(QTextBrowser):
    """Shows Markdown. Nothing is loaded but the guide's own pictures; links are told, not opened.
    A picture's words stand below it, where everybody reads them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(tokens().spacing.large)

    def show_markdown(self, text: str) -> None:
        """Show a page from its top."""
        self.setMarkdown(PICTURE.sub(r"![\g<words>](\g<file>)\n\n*\g<words>*", text))
        self._space()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _space(self) -> None:
        """Set the lines and paragraphs apart."""
        block, spacing = self.document().begin(), tokens().spacing
        while block.isValid():
            form = QTextBlockFormat()
            is_item = block.textList() is not None
            if not block.text().startswith("\ufffc"):  # a picture's line is as high as it is
                form.setLineHeight(
                    _LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
                )
            form.setTopMargin(spacing.large if block.blockFormat().headingLevel() > 1 else 0)
            form.setBottomMargin(spacing.small / 2 if is_item else spacing.medium)
            QTextCursor(block).mergeBlockFormat(form)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format().toTableFormat()
                table.setCellPadding(spacing.small / 2)
                table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                frame.setFormat(table)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the guide, and nothing else."""
        path = name.path() if isinstance(name, QUrl) else name
        if kind == QTextDocument.ResourceType.ImageResource.value and ".." not in path:
            return QImage(str(picture(path, voice.code)))
        return None
