"""Pages of paper: where each section's text goes, what stands at the foot, and the bookmarks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUuid
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from reader.exporters.flow import ClaimTable, Line
from reader.printing.finishing import Bookmark, searchable, undated, with_bookmarks
from reader.printing.lettering import FOOT, GREY, letters, script_in
from reader.printing.typesetter import Typesetter

RESOLUTION = 600
"""Dots per inch in which lines are set: fine enough that letters stand where they should."""
_MARGINS = (18.0, 16.0, 18.0, 20.0)
"""Left, top, right, bottom, in millimetres."""
_NAMESPACE = "{6ba7b811-9dad-11d1-80b4-00c04fd430c8}"
"""That of addresses (RFC 4122): an identifier that is not made up anew each time."""
_FOOT = 24.0
"""Points from the text to the foot of the page."""


def printed(title: str, sections: Iterable[Sequence[Line | ClaimTable]]) -> bytes:
    """Return the PDF file of a report; each section begins a page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Claim Reader")
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*_MARGINS), QPageLayout.Unit.Millimeter)
    writer.setDocumentId(QUuid.createUuidV5(QUuid(_NAMESPACE), title.encode()))
    press = _Press(writer)
    for section in sections:
        press.add(section)
    press.finish()
    data = bytes(buffer.data().data())
    buffer.close()
    return with_bookmarks(searchable(undated(data)), press.bookmarks)


@dataclass(slots=True)
class _Page:
    """The page that is being filled; the first one is 0."""

    number: int = -1


class _Press:
    """Paints sections, page after page."""

    def __init__(self, writer: QPdfWriter) -> None:
        self._writer = writer
        self._painter = QPainter(writer)
        self._page = _Page()
        self.bookmarks: list[Bookmark] = []

    def add(self, section: Sequence[Line | ClaimTable]) -> None:
        """Paint a section on as many pages as it takes."""
        area = QSizeF(self._writer.width(), self._writer.height())
        typesetter = Typesetter(self._writer, area)
        document = typesetter.document(section)
        first = self._page.number + 1
        head = next((one.text for one in section if isinstance(one, Line)), "")
        for page in range(document.pageCount()):
            self._turn()
            self._paint(document, page, area)
            self._foot(head, area)
        layout = document.documentLayout()
        for one in typesetter.headings:
            top = layout.blockBoundingRect(one.block).top()
            page = first + min(int(top // area.height()), document.pageCount() - 1)
            self.bookmarks.append(Bookmark(one.level, one.text, page))

    def finish(self) -> None:
        """End the file. One without a section has an empty page."""
        self._painter.end()

    def _turn(self) -> None:
        self._page.number += 1
        if self._page.number:
            self._writer.newPage()

    def _paint(self, document: QTextDocument, page: int, area: QSizeF) -> None:
        view = QRectF(0, page * area.height(), area.width(), area.height())
        painter = self._painter
        painter.save()
        painter.translate(0, -view.top())
        painter.setClipRect(view)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = view
        context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
        document.documentLayout().draw(painter, context)
        painter.restore()

    def _foot(self, head: str, area: QSizeF) -> None:
        point = RESOLUTION / 72
        line = QRectF(0, area.height() + _FOOT / 3 * point, area.width(), _FOOT / 2 * point)
        painter = self._painter
        painter.save()
        painter.setFont(letters(FOOT, script_in(head)).font())
        painter.setPen(QColor(GREY))
        number = str(self._page.number + 1)
        metrics = painter.fontMetrics()
        room = int(line.width() - 2 * metrics.horizontalAdvance(f" {number} "))
        shown = metrics.elidedText(head, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, shown)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, number)
        painter.restore()
