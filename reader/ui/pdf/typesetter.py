"""Sets lines of the report: runs of text become lines of letters, each as wide as it is given."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPdfWriter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from reader.domain.characters import well_formed
from reader.domain.direction import is_right_to_left
from reader.domain.report_lines import Mark, Run, lines_of
from reader.domain.scripts import Script
from reader.domain.tints import tint
from reader.ui.pdf.lettering import CARD, GREY, INK, LINK, Look, letters, script_in

_LEADING = 1.2
"""Height of a line, of that of its letters."""

Part = tuple[str, QTextCharFormat]
"""A part of a paragraph and its letters."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph that is set: its lines, and the spaces above and below it. All in the writer's
    units.
    """

    layout: QTextLayout
    lines: tuple[QTextLine, ...]
    heights: tuple[float, ...]
    before: float
    after: float

    def draw(self, painter: QPainter, number: int, x: float, y: float) -> None:
        """Draw one of the lines, with its upper left corner at a place."""
        line = self.lines[number]
        space = self.heights[number] * (1 - 1 / _LEADING) / 2
        line.draw(painter, QPointF(x, y + space - line.y()))


class Typesetter:
    """Sets paragraphs for a writer of pages."""

    def __init__(self, writer: QPdfWriter) -> None:
        self._writer = writer
        self.point = writer.resolution() / 72
        """A point in the writer's units."""
        self.characters: set[str] = set()
        """What was set so far beside ASCII."""

    def runs(self, runs: Iterable[Run], look: Look, width: float, *, begin: str = "") -> Paragraph:
        """Set runs of the report; ``begin`` stands before them."""
        parts = [(begin, letters(look, None))] if begin else []
        for run in runs:
            parts += _lettered(run, look)
        return self._set(parts, look, width)

    def text(self, text: str, look: Look, width: float) -> Paragraph:
        """Set a text."""
        return self._set([(text, letters(look, script_in(text)))], look, width)

    def card(self, mark: Mark, width: float) -> Iterator[Paragraph]:
        """Set what was noted on a highlight; nothing where nothing was."""
        if not has_card(mark):
            return
        labels = ", ".join(mark.labels)
        head = f"{mark.number}  {labels}" if labels else str(mark.number)
        top = Look(CARD.size, before=5, after=CARD.after)
        yield self._set(
            [("■ ", _square(mark.colour)), (head, letters(CARD, script_in(labels), True))],
            top,
            width,
        )
        grey = Look(CARD.size, colour=GREY, italic=True, after=CARD.after)
        claims = [f"Claim: {' '.join(one.statement.split())}" for one in mark.claims]
        for look, texts in ((grey, mark.remarks), (CARD, lines_of(mark.note)), (grey, claims)):
            for text in texts:
                yield self.text(text, look, width)

    def _set(self, parts: Sequence[Part], look: Look, width: float) -> Paragraph:
        text = well_formed("".join(part for part, _ in parts))
        if not text.isascii():
            self.characters.update(text)
        plain = letters(look, script_in(text))
        layout = QTextLayout(text, plain.font(), self._writer)
        layout.setCacheEnabled(True)  # else all is shaped again to be drawn
        if len(parts) > 1 or look.colour != INK or parts[0][1] != plain:
            # else its letters and the painter's colour are those of the whole
            layout.setFormats(list(_ranges(parts)))
        leftward = is_right_to_left(text)
        layout.setTextOption(_option(leftward))
        left, point = look.left * self.point, self.point
        start, room = 0.0 if leftward else left, width - left
        lines, heights, done = [], [], 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(start, done))
            height = line.height()
            done += height
            lines.append(line)
            heights.append(height * _LEADING)
        layout.endLayout()
        spaces = (look.before * point, look.after * point)
        return Paragraph(layout, tuple(lines), tuple(heights), *spaces)


def has_card(mark: Mark) -> bool:
    """Whether there is anything to say beside a highlight."""
    return bool(mark.labels or mark.remarks or mark.note or mark.claims)


def _lettered(run: Run, look: Look) -> Iterator[Part]:
    """Yield the parts of a run; the highlight that begins last lies on top."""
    script = script_in(run.text)
    if run.piece is None:
        is_link = bool(run.address or run.anchor)
        yield run.text, _link(look, script) if is_link else letters(look, script, run.strong)
        return
    marks = run.piece.marks
    yield run.text, _marked(look, script, marks[-1].colour) if marks else letters(look, script)
    for mark in run.piece.ended:
        yield str(mark.number), _number(look)


@cache
def _link(look: Look, script: Script | None) -> QTextCharFormat:
    made = QTextCharFormat(letters(look, script))
    made.setForeground(QColor(LINK))
    return made


@cache
def _marked(look: Look, script: Script | None, colour: str) -> QTextCharFormat:
    """Return the letters of highlighted words."""
    made = QTextCharFormat(letters(look, script))
    made.setBackground(QColor(tint(colour)))
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    made.setUnderlineColor(QColor(colour))
    return made


@cache
def _number(look: Look) -> QTextCharFormat:
    """Return the letters of the number behind a highlight."""
    made = QTextCharFormat(letters(Look(look.size, colour=LINK), None, True))
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return made


@cache
def _square(colour: str) -> QTextCharFormat:
    """Return the letters of the sign that has a highlight's colour."""
    made = QTextCharFormat(letters(CARD, None))
    made.setForeground(QColor(colour))
    return made


def _ranges(parts: Iterable[Part]) -> Iterator[QTextLayout.FormatRange]:
    """Yield where the letters of each part are used, in units of UTF-16, as Qt counts."""
    start = 0
    for text, form in parts:
        length = len(text) if text.isascii() else len(text.encode("utf-16-le", "replace")) // 2
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, length, form
        yield made
        start += length


@cache
def _option(leftward: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if leftward:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option
