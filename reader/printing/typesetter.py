"""Sets a section of the report: its text in one column, what was noted beside it in another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGuiApplication,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
)

from reader.domain.direction import is_right_to_left
from reader.exporters.flow import ClaimTable, Line, Run, Style, card_lines, lines_of
from reader.exporters.report import CLAIM_COLUMNS, Mark, Piece
from reader.exporters.tints import tint
from reader.printing.lettering import CARD, CELL, GREY, LINK, LOOKS, Look, letters, script_in

_TEXT_WIDTHS = (67, 33)
_FACT_WIDTHS = (16, 84)
_CLAIM_WIDTHS = (5, 37, 22, 14, 13, 9)
"""Per cent of the page's width."""
_FIELD, _RULE = "#eeebe3", "#bbb5a8"
_HEADINGS = {Style.TITLE: 1, Style.SECTION: 1, Style.SUBSECTION: 2}
_BEFORE_TEXT = frozenset((Style.REMARK, Style.SUBSECTION))
_GUTTER = 14.0
"""Points between the text and the notes."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that was set: its level from 1, its text, and where it stands."""

    level: int
    text: str
    block: QTextBlock


class Typesetter:
    """Makes a document of a section, in the units of a writer of pages."""

    def __init__(self, writer: QPdfWriter, area: QSizeF) -> None:
        self._writer = writer
        self._area = area
        screen = QGuiApplication.primaryScreen()
        self._point = screen.logicalDotsPerInch() / 72  # Qt goes on from there to the paper's
        self.headings: list[Heading] = []

    def document(self, section: Sequence[Line | ClaimTable]) -> QTextDocument:
        """Return a section, laid out on pages as large as the area; ``headings`` are its own."""
        self.headings = []
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.documentLayout().setPaintDevice(self._writer)
        document.setPageSize(self._area)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()  # else the whole would be laid out after each word
        split = _text_begins(section)
        for is_fact, parts in groupby(section[:split], _is_fact):
            if is_fact:
                self._facts(cursor, [part for part in parts if isinstance(part, Line)])
                continue
            for part in parts:
                if isinstance(part, ClaimTable):
                    self._claims(cursor, part)
                else:
                    self._line(cursor, part)
        lines = [part for part in section[split:] if isinstance(part, Line)]
        if lines:
            self._text(cursor, lines)
        cursor.endEditBlock()
        return document

    def _text(self, cursor: QTextCursor, lines: Sequence[Line]) -> None:
        """Set the text of an article, a row for each paragraph."""
        table = cursor.insertTable(len(lines), 2, self._table(_TEXT_WIDTHS))
        for row, after, marks in _notes_beside(lines):
            if after - row > 1:
                table.mergeCells(row, 1, after - row, 1)
            self._cards(table.cellAt(row, 1).firstCursorPosition(), marks)
        for row, line in enumerate(lines):
            cell, look = table.cellAt(row, 0), LOOKS[line.style]
            self._pad(cell, look, _GUTTER)
            self._line(cell.firstCursorPosition(), line)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _table(self, widths: Sequence[int]) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(0)
        made.setCellPadding(0)
        made.setCellSpacing(0)
        whole = QTextLength.Type.PercentageLength
        made.setWidth(QTextLength(whole, 100))
        made.setColumnWidthConstraints([QTextLength(whole, width) for width in widths])
        return made

    def _facts(self, cursor: QTextCursor, lines: Sequence[Line]) -> None:
        """Set what is known of an article or a claim: names, and beside them what they name."""
        table = cursor.insertTable(len(lines), len(_FACT_WIDTHS), self._table(_FACT_WIDTHS))
        look = LOOKS[Style.FACT]
        for row, line in enumerate(lines):
            name, _, *value = line.runs
            for column, runs in enumerate(([name], value)):
                cell = table.cellAt(row, column)
                self._pad(cell, look)
                place = cell.firstCursorPosition()
                form = self._paragraph(look, leftward=False)
                if is_right_to_left("".join(run.text for run in runs)):
                    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
                    form.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
                _begin(place, form)
                for run in runs:
                    self._run(place, run, look)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _pad(self, cell: QTextTableCell, look: Look, right: float = 0) -> None:
        """Give a cell the spaces of its paragraph: Qt drops those at a cell's edges."""
        form = cell.format().toTableCellFormat()
        form.setTopPadding(look.before * self._point)
        form.setBottomPadding(look.after * self._point)
        form.setRightPadding(right * self._point)
        cell.setFormat(form)

    def _line(self, cursor: QTextCursor, line: Line) -> None:
        """Set a paragraph at the cursor, in the empty block where it stands or in a new one."""
        look = LOOKS[line.style]
        leftward = is_right_to_left(line.text)
        form = self._paragraph(look, leftward=leftward)
        _begin(cursor, form)
        if line.style in _HEADINGS:
            self.headings.append(Heading(_HEADINGS[line.style], line.text, cursor.block()))
        if line.style is Style.ITEM:
            cursor.insertText("•\u2002", letters(look, None))
        for run in line.runs:
            self._run(cursor, run, look)

    def _paragraph(self, look: Look, *, leftward: bool) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setTopMargin(look.before * self._point)
        form.setBottomMargin(look.after * self._point)
        form.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setLeftMargin(0 if leftward else look.left * self._point)
        form.setRightMargin(look.left * self._point if leftward else 0)
        if leftward:
            form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return form

    def _run(self, cursor: QTextCursor, run: Run, look: Look) -> None:
        made = letters(look, script_in(run.text), run.strong)
        if run.piece:
            self._piece(cursor, run.piece, look, made)
            return
        if run.address or run.anchor:
            made = QTextCharFormat(made)
            made.setForeground(QColor(LINK))
        cursor.insertText(run.text, made)

    def _piece(self, cursor: QTextCursor, piece: Piece, look: Look, plain: QTextCharFormat) -> None:
        """Set a part of an article's text; the highlight that begins last lies on top."""
        made = plain
        if piece.marks:
            colour = piece.marks[-1].colour
            made = QTextCharFormat(plain)
            made.setBackground(QColor(tint(colour)))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            made.setUnderlineColor(QColor(colour))
        cursor.insertText(piece.text, made)
        for mark in piece.ended:
            number = QTextCharFormat(letters(Look(look.size, colour=LINK), None, True))
            number.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            cursor.insertText(str(mark.number), number)

    def _cards(self, cursor: QTextCursor, marks: Sequence[Mark]) -> None:
        """Set what was noted on highlights, one below the other."""
        grey = Look(CARD.size, colour=GREY, italic=True)
        for mark in marks:
            labels = ", ".join(mark.labels)
            form = self._paragraph(CARD, leftward=is_right_to_left(labels))
            form.setTopMargin((0 if mark is marks[0] else 5) * self._point)
            _begin(cursor, form)
            square = QTextCharFormat(letters(CARD, None))
            square.setForeground(QColor(mark.colour))
            cursor.insertText("■ ", square)
            head = f"{mark.number}  {labels}" if labels else str(mark.number)
            cursor.insertText(head, letters(CARD, script_in(labels), True))
            claims = [f"Claim: {' '.join(one.statement.split())}" for one in mark.claims]
            for look, texts in ((grey, mark.remarks), (CARD, lines_of(mark.note)), (grey, claims)):
                for text in texts:
                    _begin(cursor, self._paragraph(CARD, leftward=is_right_to_left(text)))
                    cursor.insertText(text, letters(look, script_in(text)))

    def _claims(self, cursor: QTextCursor, claims: ClaimTable) -> None:
        form = self._table(_CLAIM_WIDTHS)
        form.setBorder(0.5 * self._point)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QBrush(QColor(_RULE)))
        form.setBorderCollapse(True)
        form.setCellPadding(3.5 * self._point)
        form.setHeaderRowCount(1)
        form.setBottomMargin(_GUTTER * self._point)
        table = cursor.insertTable(len(claims.rows) + 1, len(CLAIM_COLUMNS), form)
        heads = tuple(Run(name, strong=True) for name in CLAIM_COLUMNS)
        self._row(table, 0, heads, [_FIELD] * len(heads))
        verdict = CLAIM_COLUMNS.index("Verdict")
        for number, (cells, colour) in enumerate(
            zip(claims.rows, claims.colours, strict=True), start=1
        ):
            fills = [""] * len(cells)
            fills[verdict] = tint(colour) if colour else ""
            self._row(table, number, cells, fills)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _row(self, table: QTextTable, row: int, cells: Sequence[Run], fills: Sequence[str]) -> None:
        for column, (run, fill) in enumerate(zip(cells, fills, strict=True)):
            cell = table.cellAt(row, column)
            if fill:
                form = cell.format()
                form.setBackground(QColor(fill))
                cell.setFormat(form)
            cursor = cell.firstCursorPosition()
            _begin(cursor, self._paragraph(CELL, leftward=is_right_to_left(run.text)))
            self._run(cursor, run, CELL)


def _is_fact(part: Line | ClaimTable) -> bool:
    return isinstance(part, Line) and part.style is Style.FACT


def _begin(cursor: QTextCursor, form: QTextBlockFormat) -> None:
    """Begin a paragraph: the block at the cursor where it is still empty, else a new one."""
    if cursor.block().length() > 1:
        cursor.insertBlock(form)
    else:
        cursor.setBlockFormat(form)


def _has_card(mark: Mark) -> bool:
    return bool(mark.labels or mark.remarks or mark.note or mark.claims)


_TEXT_LETTERS, _NOTE_LETTERS = 66, 44
"""About how many letters a line of text and one of a note hold."""
_TEXT_LINE, _NOTE_LINE = 16.0, 13.0
"""About how many points such a line takes."""


def _notes_beside(lines: Sequence[Line]) -> Iterator[tuple[int, int, list[Mark]]]:
    """Yield what stands beside which rows, ``[first, end)``.

    Notes reach down to the next paragraph that has some. Where they surely need more room than the
    text beside them, those of the next paragraph follow on them, so that no gap opens in the text.
    """
    noted = [row for row, line in enumerate(lines) if any(map(_has_card, line.begun))]
    first, marks, room = 0, list[Mark](), 0.0
    for row, after in zip(noted, [*noted[1:], len(lines)], strict=True):
        if marks and room >= 0:
            yield first, row, marks
            marks = []
        if not marks:
            first, room = row, 0.0
        own = [mark for mark in lines[row].begun if _has_card(mark)]
        marks = [*marks, *own]
        room += sum(map(_text_height, lines[row:after])) - sum(map(_card_height, own))
    if marks:
        yield first, len(lines), marks


def _text_height(line: Line) -> float:
    look = LOOKS[line.style]
    letters_in_line = _TEXT_LETTERS / (2 if script_in(line.text) else 1)
    return ceil(len(line.text) / letters_in_line) * _TEXT_LINE + look.before + look.after


def _card_height(mark: Mark) -> float:
    lines = list(card_lines(mark))
    return sum(max(1, ceil(len(line) / _NOTE_LETTERS)) * _NOTE_LINE for line in lines)


def _text_begins(section: Sequence[Line | ClaimTable]) -> int:
    """Return where the text of an article begins in its section: behind heading, facts and note."""
    begin = next(
        (
            place
            for place, part in enumerate(section)
            if isinstance(part, Line) and any(run.piece for run in part.runs)
        ),
        len(section),
    )
    while begin and begin < len(section):
        before = section[begin - 1]
        if not (isinstance(before, Line) and before.style in _BEFORE_TEXT):
            break
        begin -= 1
    return begin
