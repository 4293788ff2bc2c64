"""Paints what lies under the text of a reading view: highlights, ghosts, bullets, bars, matches, and the signs in the margin.

Only what is on screen is painted, straight from the highlights' spans. So a further highlight costs one frame, whether the
article has ten or ten thousand, and the document itself is never touched.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.document import Span
from reader.domain.labels import NO_LETTER, letters
from reader.ui.look.contrast import GRAPHIC, mean, readable, tint
from reader.ui.look.styles import Decoration, Style
from reader.ui.look.theme import ReadingColours
from reader.ui.widgets.boundaries import Edge
from reader.ui.widgets.edges import paint_handles
from reader.ui.widgets.label_chip import paint_chip
from reader.ui.widgets.line_geometry import LinePart, line_parts
from reader.ui.widgets.margin import GAP, STRIPE, STRIPE_PITCH, Chip, MarginSign, chips_on_line
from reader.ui.widgets.overlaps import LANES, Highlights
from reader.ui.widgets.page_document import PageDocument

UNDERLINE, UNDERLINE_PITCH = 1.8, 2.6
OUTLINE = 2.0
DOT, DOT_GAP = 6.0, 9.0
"""Pixels: a dot that points a sentence out, and how far it stands from the text."""
GHOST_PAD = 4
TWIN_STRENGTH = 0.6
"""How strong the frame is around the block that the mouse is over in the other view, 0 to 1."""
CURRENT_STRENGTH = 1.6
"""How much stronger than the others the fill of the current highlight is."""


class PagePainter:
    """The highlights of one article and how they look."""

    def __init__(self, colours: ReadingColours) -> None:
        self.colours = colours
        self.highlights = Highlights()
        self.current: AnnotationId | None = None
        self.moving: Edge | None = None
        self.matches: Sequence[Span] = ()
        self.match: Span | None = None
        self.flash: tuple[Span, float] | None = None
        self.twin: int | None = None
        """The row that the mouse is over in the other view."""
        self.hints: Mapping[Span, str] = {}
        self._hinted: Sequence[Span] = ()
        self._labels: Mapping[LabelId, Label] = {}
        self._letters: dict[LabelId, str] = {}

    def set_highlights(self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]) -> list[Span] | None:
        """Take other highlights or labels; return over which spans that changes the look, or ``None`` where it may be any."""
        self.highlights, touched = self.highlights.renewed(annotations)
        if labels == self._labels:
            return touched
        self._labels = dict(labels)
        self._letters = letters(self._labels.values())
        return None

    def set_hints(self, hints: Mapping[Span, str]) -> None:
        """Take the sentences to point out, rising, with what is to be said of each."""
        self.hints, self._hinted = hints, list(hints)

    def paint(self, painter: QPainter, page: PageDocument, area: QRectF, column: QRectF) -> None:
        """Paint all that is within ``area``; ``column`` gives the left and right edge of the text. Document coordinates."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        visible = list(rows_in_view(page, area))
        self._paint_ghosts(painter, page, visible, column)
        self._paint_twin(painter, page, visible, column)
        for number in visible:
            self._paint_decoration(painter, page, number, column)
            span = page.span(number)
            if span is not None:
                self._paint_matches(painter, page, number, span)
                self._paint_highlights(painter, page, number, span, column)
                self._paint_flash(painter, page, number, span)
                for dot, _ in self.dots(page, number, column.right()):
                    painter.setBrush(QColor(self.colours.accent))
                    painter.drawEllipse(dot)
        current = self.highlights.get(self.current)
        if current is not None:
            paint_handles(painter, page, current.target.span, self._strong(self._colour(current)), self.moving)

    def chips(self, page: PageDocument, number: int, left: float) -> Iterator[Chip]:
        """Yield the signs beside a row; ``left`` is where the text begins."""
        span = page.span(number)
        starting = self.highlights.starting_in(span) if span is not None else []
        by_line: dict[int, list[tuple[Annotation, LinePart]]] = {}
        for annotation in starting:
            part = next(_parts(page, number, Span(annotation.target.span.start, annotation.target.span.start + 1)), None)
            if part is not None:
                by_line.setdefault(part.line, []).append((annotation, part))
        for on_line in by_line.values():
            yield from chips_on_line(on_line, left, self._signs, self.colours.unlabelled)

    def dots(self, page: PageDocument, number: int, right: float) -> Iterator[tuple[QRectF, Span]]:
        """Yield the dots beside a row, each with the sentence that it points out; ``right`` is where the text ends.

        A sentence that a highlight lies over was found by the user already and has none.
        """
        span = page.span(number)
        for hint in _overlapping(self._hinted, span) if span is not None else ():
            part = None if self.highlights.over(hint) else next(_parts(page, number, hint), None)
            if part is not None:
                middle = part.rect.center().y()
                yield QRectF(right + DOT_GAP, middle - DOT / 2, DOT, DOT), hint

    def _labels_of(self, annotation: Annotation) -> list[Label]:
        return [self._labels[label] for label in annotation.labels if label in self._labels]

    def _signs(self, annotation: Annotation) -> list[MarginSign]:
        signs = [MarginSign(label.colour, self._letters[label.id]) for label in self._labels_of(annotation)]
        return signs or [MarginSign(self.colours.unlabelled, NO_LETTER)]

    def _colour(self, annotation: Annotation) -> str:
        return self._signs(annotation)[0].colour

    def _strong(self, colour: str) -> QColor:
        return QColor(readable(colour, self.colours.page, GRAPHIC))

    def _lanes(self, annotation: Annotation) -> list[tuple[int, QColor]]:
        """Return the lanes of an annotation, one for each of its labels as far as there are lanes, with their colours."""
        first = self.highlights.lanes[annotation.id]
        return [(first + place, self._strong(sign.colour)) for place, sign in enumerate(self._signs(annotation)[:LANES])]

    def _fill(self, annotations: Sequence[Annotation], style: Style) -> QColor:
        strength = self.colours.strength
        if any(annotation.id == self.current for annotation in annotations):
            strength *= CURRENT_STRENGTH
        ground = self.colours.ghost if style.ghost else self.colours.page
        return QColor(tint(mean(tuple(self._colour(annotation) for annotation in annotations)), ground, style.colour, strength))

    def _paint_ghosts(self, painter: QPainter, page: PageDocument, visible: Sequence[int], column: QRectF) -> None:
        """Lay one ground under each run of rows about removed text. Rows just off screen keep its corners from showing."""
        around = range(max(visible[0] - 1, 0), min(visible[-1] + 2, len(page.rows))) if visible else ()
        painter.setBrush(QColor(self.colours.ghost))
        for ghost, run in groupby(around, key=lambda number: page.rows[number].style.ghost):
            if ghost:
                numbers = list(run)
                top, bottom = page.rect(numbers[0]).top() - GHOST_PAD, page.rect(numbers[-1]).bottom() + GHOST_PAD
                painter.drawRoundedRect(QRectF(column.left() - 8, top, column.width() + 16, bottom - top), 5, 5)

    def _paint_twin(self, painter: QPainter, page: PageDocument, visible: Sequence[int], column: QRectF) -> None:
        if self.twin is not None and self.twin in visible:
            rect = page.rect(self.twin)
            colour = QColor(self.colours.accent)
            colour.setAlphaF(TWIN_STRENGTH)
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(column.left() - 6, rect.top() - 4, column.width() + 12, rect.height() + 8), 4, 4)
            painter.setPen(Qt.PenStyle.NoPen)

    def _paint_decoration(self, painter: QPainter, page: PageDocument, number: int, column: QRectF) -> None:
        match page.rows[number].style.decoration:
            case Decoration.BULLET:
                self._paint_bullet(painter, page, number)
            case Decoration.QUOTE:
                rect = page.rect(number)
                left = column.right() - 3 if _from_right(page, number) else column.left()
                _bar(painter, QRectF(left, rect.top(), 3, rect.height()), self.colours.border)
            case Decoration.RULE:
                bottom = page.rect(number).bottom() + 2
                painter.fillRect(QRectF(column.left(), bottom, column.width(), 1), QColor(self.colours.border))
            case Decoration.REMOVED:
                rect = page.rect(number)
                _bar(painter, QRectF(column.left() - GAP + 2, rect.top(), 2, rect.height()), self.colours.border)
            case Decoration.NONE:
                return
            case other:
                assert_never(other)

    def _paint_bullet(self, painter: QPainter, page: PageDocument, number: int) -> None:
        layout = page.paragraph(number).layout()
        if not layout.lineCount():
            return
        line = layout.lineAt(0)
        rect = line.naturalTextRect().translated(layout.position())
        radius = line.ascent() / 6
        aside = page.indentWidth() * 0.8
        x = rect.right() + aside if _from_right(page, number) else rect.left() - aside
        painter.setBrush(QColor(self.colours.muted))
        painter.drawEllipse(QPointF(x, rect.top() + line.ascent() * 0.66), radius, radius)

    def _paint_matches(self, painter: QPainter, page: PageDocument, number: int, span: Span) -> None:
        for match in _overlapping(self.matches, span):
            for part in _parts(page, number, match):
                painter.setBrush(QColor(self.colours.find))
                if match == self.match:
                    painter.setPen(QPen(QColor(self.colours.accent), 1.6))
                painter.drawRoundedRect(part.rect.adjusted(-1, 0, 1, 0), 2, 2)
                painter.setPen(Qt.PenStyle.NoPen)

    def _paint_highlights(self, painter: QPainter, page: PageDocument, number: int, span: Span, column: QRectF) -> None:
        style = page.rows[number].style
        placed = [(segment, list(_parts(page, number, segment.span))) for segment in self.highlights.within(span)]
        for segment, parts in placed:
            for part in parts:
                painter.fillRect(part.rect, self._fill(segment.annotations, style))
        stripes: dict[AnnotationId, tuple[Annotation, QRectF]] = {}
        for segment, parts in placed:  # after all fills: lower lanes reach into the line below
            for annotation in segment.annotations:
                self._paint_underlines(painter, annotation, parts)
                for part in parts:
                    known = stripes.get(annotation.id)
                    stripes[annotation.id] = (annotation, part.rect if known is None else known[1].united(part.rect))
        for annotation, rect in stripes.values():
            self._paint_stripe(painter, annotation, rect, column.left())
            if annotation.id == self.current:
                self._outline(painter, page, number, annotation.target.span, self._strong(self._colour(annotation)))
        for chip in self.chips(page, number, column.left()):
            paint_chip(painter, chip.rect, chip.sign.colour, chip.sign.letter)

    def _paint_underlines(self, painter: QPainter, annotation: Annotation, parts: Sequence[LinePart]) -> None:
        for lane, colour in self._lanes(annotation):
            for part in parts:
                down = part.rect.bottom() + lane * UNDERLINE_PITCH
                painter.fillRect(QRectF(part.rect.left(), down, part.rect.width(), UNDERLINE), colour)

    def _paint_stripe(self, painter: QPainter, annotation: Annotation, rect: QRectF, left: float) -> None:
        width = STRIPE + 1.5 if annotation.id == self.current else STRIPE
        for lane, colour in self._lanes(annotation):
            x = left - GAP - STRIPE_PITCH * lane - width
            painter.fillRect(QRectF(x, rect.top(), width, rect.height()), colour)

    def _paint_flash(self, painter: QPainter, page: PageDocument, number: int, span: Span) -> None:
        if self.flash is None or not self.flash[0].overlaps(span):
            return
        colour = QColor(self.colours.accent)
        colour.setAlphaF(self.flash[1])
        self._outline(painter, page, number, self.flash[0], colour)

    def _outline(self, painter: QPainter, page: PageDocument, number: int, span: Span, colour: QColor) -> None:
        """Draw frames. Four filled rectangles each: a stroked path with round corners takes Qt twenty times as long."""
        for part in _parts(page, number, span):
            box = part.rect.adjusted(-2, -1.5, 2, 2.5)
            for side in (
                QRectF(box.left(), box.top(), box.width(), OUTLINE),
                QRectF(box.left(), box.bottom() - OUTLINE, box.width(), OUTLINE),
                QRectF(box.left(), box.top(), OUTLINE, box.height()),
                QRectF(box.right() - OUTLINE, box.top(), OUTLINE, box.height()),
            ):
                painter.fillRect(side, colour)


def rows_in_view(page: PageDocument, area: QRectF) -> Iterator[int]:
    """Yield the rows that reach into an area, in document coordinates."""
    number = page.row_at(area.top())
    while number < len(page.rows) and page.rect(number).top() <= area.bottom():
        yield number
        number += 1


def _parts(page: PageDocument, number: int, span: Span) -> Iterator[LinePart]:
    """Yield where the part of a span that stands in a row is on screen."""
    own = page.span(number)
    if own is None:
        return
    start, end = max(span.start, own.start), min(span.end, own.end)
    if start < end:
        within = page.positions.within
        yield from line_parts(page.paragraph(number), within(number, start), within(number, end))


def _overlapping(spans: Sequence[Span], span: Span) -> Sequence[Span]:
    """Return those of rising spans, none of them in another, that overlap a span."""
    first = bisect_left(spans, span.start, key=lambda each: each.end)
    last = bisect_left(spans, span.end, key=lambda each: each.start)
    return [each for each in spans[first:last] if each.overlaps(span)]


def _from_right(page: PageDocument, number: int) -> bool:
    return page.paragraph(number).textDirection() is Qt.LayoutDirection.RightToLeft


def _bar(painter: QPainter, rect: QRectF, colour: str) -> None:
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, rect.width() / 2, rect.width() / 2)
