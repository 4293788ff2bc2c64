"""Pages of paper: where each line goes, what stands beside it in the margin and at the foot.

The text runs down its own column and the notes down theirs. A note begins beside the paragraph that
it is on, or below the one before it, and goes on on the next page where this one is full.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt, QUuid
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from reader.domain.report_lines import CLAIM_COLUMNS, ClaimTable, Line, PageWords, Run, Style
from reader.domain.tints import tint
from reader.ui.pdf.bookmarks import Bookmark, with_bookmarks
from reader.ui.pdf.finishing import searchable, undated
from reader.ui.pdf.lacking import lacking, named
from reader.ui.pdf.lettering import CELL, FOOT, GREY, INK, LOOKS, letters, script_in
from reader.ui.pdf.typesetter import Paragraph, Typesetter

RESOLUTION = 600
"""Dots per inch in which lines are set: fine enough that letters stand where they should."""
_MARGINS = (18.0, 16.0, 18.0, 20.0)
"""Left, top, right, bottom, in millimetres."""
_NAMESPACE = "{6ba7b811-9dad-11d1-80b4-00c04fd430c8}"
"""That of addresses (RFC 4122): an identifier that is not made up anew each time."""
_TEXT, _GUTTER = 0.635, 0.03
"""Shares of the page's width: the text, and the space between it and the notes."""
_FACT_NAMES = 0.16
_CLAIMS = (0.05, 0.37, 0.22, 0.14, 0.13, 0.09)
_PADDING = 3.5
"""Points around what stands in a cell."""
_FIELD, _RULE = "#eeebe3", "#bbb5a8"
_HEADINGS = {Style.TITLE: 1, Style.SECTION: 1, Style.SUBSECTION: 2}
_ROOM = 45.0
"""Points that have to be left below a heading, or it begins the next page."""
MOST_NAMED = 40
"""How many of the characters that are missing are named."""
_FOOT = 24.0
"""Points from the text to the foot of the page."""


def printed(words: PageWords, sections: Iterable[Sequence[Line | ClaimTable]]) -> bytes:
    """Return the PDF file of a report; each section begins a page. What no font here has letters
    for is listed on a last page.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    writer = QPdfWriter(buffer)
    writer.setTitle(words.title)
    writer.setCreator("Claim Reader")
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*_MARGINS), QPageLayout.Unit.Millimeter)
    writer.setDocumentId(QUuid.createUuidV5(QUuid(_NAMESPACE), words.title.encode()))
    press = _Press(writer)
    for section in sections:
        press.add(section)
    if missing := lacking(press.characters, writer):
        press.add(list(_about_missing(words, missing)))
    press.finish()
    data = bytes(buffer.data().data())
    buffer.close()
    return with_bookmarks(searchable(undated(data)), press.bookmarks)


def _about_missing(words: PageWords, characters: Sequence[str]) -> Iterator[Line]:
    yield Line(Style.SECTION, (Run(words.without_letters),))
    yield Line(Style.NOTE, (Run(words.why),))
    for character in characters[:MOST_NAMED]:
        yield Line(Style.ITEM, (Run(named(character)),))
    if len(characters) > MOST_NAMED:
        yield Line(Style.ITEM, (Run(f"… +{len(characters) - MOST_NAMED}"),))


@dataclass(slots=True)
class _NoteLine:
    """A line that waits for its place in the margin, not above ``top``."""

    paragraph: Paragraph
    number: int
    top: float
    before: float
    after: float


class _Press:
    """Sets sections, page after page."""

    def __init__(self, writer: QPdfWriter) -> None:
        self._writer = writer
        self._painter = QPainter(writer)
        self._set = Typesetter(writer)
        self._width, self._height = float(writer.width()), float(writer.height())
        self._page = -1
        self._y = self._note_y = 0.0
        self._notes: deque[_NoteLine] = deque()
        self._head = ""
        self.bookmarks: list[Bookmark] = []

    @property
    def characters(self) -> Set[str]:
        """Which characters beside those of ASCII are on the pages so far."""
        return self._set.characters

    def add(self, section: Sequence[Line | ClaimTable]) -> None:
        """Set a section on as many pages as it takes."""
        self._head = next((one.text for one in section if isinstance(one, Line)), "")
        self._turn()
        narrow = self._width * _TEXT
        width = self._width
        for part in section:
            if isinstance(part, ClaimTable):
                self._claims(part)
            elif part.style is Style.FACT:
                self._fact(part)
            else:
                if any(run.piece for run in part.runs):
                    width = narrow
                self._line(part, width)
        while self._notes:
            self._turn()

    def finish(self) -> None:
        """End the file."""
        self._painter.end()

    def _turn(self) -> None:
        """Begin the next page, with what is left of the notes in its margin."""
        self._page += 1
        if self._page:
            self._writer.newPage()
        self._foot()
        self._y = self._note_y = 0.0
        for waiting in self._notes:
            waiting.top = 0.0
        self._place_notes()

    def _need(self, height: float) -> None:
        """Turn the page where so much does not fit below what stands there."""
        if self._y and self._y + height > self._height:
            self._turn()

    def _line(self, line: Line, width: float) -> None:
        """Set a paragraph, and beside it what was noted on highlights that begin in it."""
        look = LOOKS[line.style]
        begin = "•\u2002" if line.style is Style.ITEM else ""
        paragraph = self._set.runs(line.runs, look, width, begin=begin)
        if self._y:
            self._y += paragraph.before
        is_heading = line.style in _HEADINGS
        first = sum(paragraph.heights) if is_heading else (paragraph.heights or (0.0,))[0]
        self._need(first + (_ROOM * self._set.point if is_heading else 0))
        if is_heading:
            self.bookmarks.append(Bookmark(_HEADINGS[line.style], line.text, self._page))
        self._note(line)
        self._draw(paragraph, 0)
        self._y += paragraph.after

    def _draw(self, paragraph: Paragraph, x: float) -> None:
        for number, height in enumerate(paragraph.heights):
            self._need(height)
            paragraph.draw(self._painter, number, x, self._y)
            self._y += height

    def _note(self, line: Line) -> None:
        """Hang up what was noted on a paragraph that begins here."""
        width = self._width * (1 - _TEXT - _GUTTER)
        for mark in line.begun:
            for paragraph in self._set.card(mark, width):
                last = len(paragraph.lines) - 1
                self._notes.extend(
                    _NoteLine(
                        paragraph,
                        number,
                        self._y,
                        0 if number else paragraph.before,
                        paragraph.after if number == last else 0,
                    )
                    for number in range(len(paragraph.lines))
                )
        self._place_notes()

    def _place_notes(self) -> None:
        """Draw what fits into the margin of this page."""
        x = self._width * (_TEXT + _GUTTER)
        while self._notes:
            waiting = self._notes[0]
            height = waiting.paragraph.heights[waiting.number]
            y = max(waiting.top, self._note_y + waiting.before if self._note_y else 0.0)
            if y and y + height > self._height:
                return
            waiting.paragraph.draw(self._painter, waiting.number, x, y)
            self._note_y = y + height + waiting.after
            self._notes.popleft()

    def _fact(self, line: Line) -> None:
        """Set a name, and beside it what it names."""
        name, _, *value = line.runs
        look, column = LOOKS[Style.FACT], self._width * _FACT_NAMES
        named = self._set.runs([name], look, column)
        values = self._set.runs(value, look, self._width - column)
        self._row([(0, named, ""), (column, values, "")])
        self._y += named.after

    def _claims(self, table: ClaimTable) -> None:
        """Set all claims, with the names of the columns on each page."""
        heads = tuple(Run(name, strong=True) for name in table.heads)
        verdict = CLAIM_COLUMNS.index("Verdict")
        self._cells(heads, [_FIELD] * len(heads))
        page = self._page
        for cells, colour in zip(table.rows, table.colours, strict=True):
            fills = [""] * len(cells)
            fills[verdict] = tint(colour) if colour else ""
            self._need(30 * self._set.point)
            if self._page != page:
                self._cells(heads, [_FIELD] * len(heads))
            self._cells(cells, fills)
            page = self._page
        self._y += 12 * self._set.point

    def _cells(self, cells: Sequence[Run], fills: Sequence[str]) -> None:
        padding = _PADDING * self._set.point
        made, x = [], 0.0
        for run, fill, share in zip(cells, fills, _CLAIMS, strict=True):
            width = share * self._width
            made.append((x + padding, self._set.runs([run], CELL, width - 2 * padding), fill))
            x += width
        self._row(made, padding, [share * self._width for share in _CLAIMS])
        self._painter.fillRect(
            QRectF(0, self._y, self._width, self._set.point * 0.5), QColor(_RULE)
        )

    def _row(
        self,
        cells: Sequence[tuple[float, Paragraph, str]],
        padding: float = 0,
        widths: Sequence[float] = (),
    ) -> None:
        """Draw paragraphs side by side, line by line, so that none is too long for a page."""
        heights = [one.heights for _, one, _ in cells]
        count = max(map(len, heights), default=0)
        for number in range(count):
            height = max(one[number] for one in heights if number < len(one))
            above = padding if number == 0 else 0
            below = padding if number == count - 1 else 0
            self._need(above + height + below)
            for place, (x, one, fill) in enumerate(cells):
                if fill:
                    field = (x - padding, self._y, widths[place], above + height + below)
                    self._painter.fillRect(QRectF(*field), QColor(fill))
                if number < len(one.lines):
                    one.draw(self._painter, number, x, self._y + above)
            self._y += above + height + below

    def _foot(self) -> None:
        """Set what the page is of, and its number."""
        point = self._set.point
        line = QRectF(0, self._height + _FOOT / 3 * point, self._width, _FOOT / 2 * point)
        painter, head = self._painter, self._head
        painter.setFont(letters(FOOT, script_in(head)).font())
        painter.setPen(QColor(GREY))
        number = str(self._page + 1)
        metrics = painter.fontMetrics()
        room = int(line.width() - 2 * metrics.horizontalAdvance(f" {number} "))
        shown = metrics.elidedText(head, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, shown)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, number)
        painter.setPen(QColor(INK))
