"""Paints what lies under the text of a reading view: highlights, matches, frames, and the signs in
the margin.

Only what is on screen is painted, straight from the highlights' spans. So a further highlight costs
one frame, whether the article has ten or ten thousand, and the document itself is never touched.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.document import Span
from reader.ui.look.theme import ReadingColours
from reader.ui.widgets.boundaries import Edge
from reader.ui.widgets.edges import paint_handles
from reader.ui.widgets.highlight_look import HighlightLook
from reader.ui.widgets.label_chip import paint_chip
from reader.ui.widgets.line_geometry import LinePart, line_parts
from reader.ui.widgets.margin import (
    GAP,
    STRIPE,
    STRIPE_PITCH,
    Chip,
    chip_scale,
    chips_on_line,
    paint_claim_dot,
)
from reader.ui.widgets.outline import paint_outline
from reader.ui.widgets.overlaps import LANES, Highlights
from reader.ui.widgets.page_document import PageDocument
from reader.ui.widgets.row_decorations import paint_decoration, paint_ghosts
from reader.ui.words.direction import mirrored_beside

UNDERLINE, UNDERLINE_PITCH = 1.8, 2.6
DOT, DOT_GAP = 6.0, 9.0
"""Pixels: a dot that points a sentence out, and how far it stands from the text."""
TWIN_STRENGTH, AIM_STRENGTH = 0.6, 0.35
"""How strong the frame is around the block that the mouse is over in the other view, and around the
one that a key would act on, 0 to 1.
"""


class PagePainter:
    """The highlights of one article and what else is drawn on its page."""

    def __init__(self, colours: ReadingColours) -> None:
        self.look = HighlightLook(colours)
        self.highlights = Highlights()
        self.current: AnnotationId | None = None
        self.moving: Edge | None = None
        self.matches: Sequence[Span] = ()
        self.match: Span | None = None
        self.flash: tuple[Span, float] | None = None
        self.twin: int | None = None
        """The row that the mouse is over in the other view."""
        self.aim: int | None = None
        """The row that a key would act on."""
        self.pointed: int | None = None
        """The row that the mouse is on."""
        self.hints: Sequence[Span] = ()
        """The sentences that are pointed out, rising."""

    def set_highlights(
        self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]
    ) -> list[Span] | None:
        """Take other highlights or labels; return over which spans that changes the look, or
        ``None`` where it may be any.
        """
        self.highlights, touched = self.highlights.renewed(annotations)
        return None if self.look.set_labels(labels) else touched

    def set_hints(self, hints: Sequence[Span]) -> None:
        """Take the sentences to point out, rising."""
        self.hints = hints

    def paint(self, painter: QPainter, page: PageDocument, area: QRectF, column: QRectF) -> None:
        """Paint all that is within ``area``; ``column`` gives the left and right edge of the text.
        Document coordinates.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        visible = list(rows_in_view(page, area))
        paint_ghosts(painter, page, visible, column, self.look.colours)
        for framed, strength in ((self.aim, AIM_STRENGTH), (self.twin, TWIN_STRENGTH)):
            if framed is not None and framed < len(page.rows):
                self._paint_frame(painter, _frame_of(page, framed, visible), column, strength)
        for number in visible:
            paint_decoration(painter, page, number, column, self.look.colours)
            self._paint_text_of_row(painter, page, number, column)
        current = self.highlights.get(self.current)
        if current is not None:
            self._paint_current(painter, page, visible, current)
        self._paint_flash(painter, page, visible)

    def _paint_text_of_row(
        self, painter: QPainter, page: PageDocument, number: int, column: QRectF
    ) -> None:
        """Paint what a row has because of the part of the document that it shows, if it shows
        any.
        """
        span = page.span(number)
        if span is None:
            return
        self._paint_matches(painter, page, number, span)
        self._paint_highlights(painter, page, number, span, column)
        for chip in self.chips(page, number, column):
            paint_chip(painter, chip.rect, chip.sign.colour, chip.sign.letter)
            if chip.sign.claim is not None:
                paint_claim_dot(painter, chip.rect, chip.sign.claim, self.look.colours)
        for dot, _ in self.dots(page, number, column):
            painter.setBrush(QColor(self.look.colours.accent))
            painter.drawEllipse(dot)

    # The margins

    def chips(self, page: PageDocument, number: int, column: QRectF) -> Iterator[Chip]:
        """Yield the signs beside a row; ``column`` gives the edges of the text."""
        span = page.span(number)
        by_line: dict[int, list[tuple[Annotation, LinePart]]] = {}
        for annotation in self.highlights.starting_in(span) if span is not None else ():
            start = annotation.target.span.start
            part = next(_parts(page, number, Span(start, start + 1)), None)
            if part is not None:
                by_line.setdefault(part.line, []).append((annotation, part))
        for on_line in by_line.values():
            scale, more = chip_scale(page.typography), self.look.colours.unlabelled
            chips = chips_on_line(on_line, column.left(), self.look.signs, more, scale)
            yield from (replace(one, rect=mirrored_beside(one.rect, column)) for one in chips)

    def dots(
        self, page: PageDocument, number: int, column: QRectF
    ) -> Iterator[tuple[QRectF, Span]]:
        """Yield the dots beside a row, each with the sentence that it points out; ``column`` gives
        the edges of the text.

        A sentence that a highlight lies over was found by the user already and has none.
        """
        span = page.span(number)
        for hint in _overlapping(self.hints, span) if span is not None else ():
            part = None if self.highlights.over(hint) else next(_parts(page, number, hint), None)
            if part is not None:
                middle = part.rect.center().y()
                dot = QRectF(column.right() + DOT_GAP, middle - DOT / 2, DOT, DOT)
                yield mirrored_beside(dot, column), hint

    # Under the text

    def _paint_frame(
        self, painter: QPainter, rect: QRectF, column: QRectF, strength: float
    ) -> None:
        if rect.isNull():
            return
        colour = QColor(self.look.colours.accent)
        colour.setAlphaF(strength)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = QRectF(column.left() - 6, rect.top() - 4, column.width() + 12, rect.height() + 8)
        painter.drawRoundedRect(frame, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_matches(
        self, painter: QPainter, page: PageDocument, number: int, span: Span
    ) -> None:
        for match in _overlapping(self.matches, span):
            for part in _parts(page, number, match):
                painter.setBrush(QColor(self.look.colours.find))
                if match == self.match:
                    painter.setPen(QPen(QColor(self.look.colours.accent), 1.6))
                painter.drawRoundedRect(part.rect.adjusted(-1, 0, 1, 0), 2, 2)
                painter.setPen(Qt.PenStyle.NoPen)

    def _paint_highlights(
        self, painter: QPainter, page: PageDocument, number: int, span: Span, column: QRectF
    ) -> None:
        style = page.rows[number].style
        placed = [
            (each.annotations, list(_parts(page, number, each.span)))
            for each in self.highlights.within(span)
        ]
        for annotations, parts in placed:
            is_current = any(annotation.id == self.current for annotation in annotations)
            for part in parts if self.look.filled else ():
                painter.fillRect(part.rect, self.look.fill(annotations, style, is_current))
        for annotations, parts in placed:  # after all fills: lower lanes reach into the line below
            for annotation in annotations if self.look.underlined else ():
                self._paint_underlines(painter, annotation, parts)
        for annotation, rect in _heights(placed):
            self._paint_stripe(painter, annotation, rect, column)

    def _lanes(self, annotation: Annotation) -> list[tuple[int, QColor]]:
        """Return the lanes of an annotation, one for each of its labels as far as there are lanes,
        with their colours.
        """
        first = self.highlights.lanes[annotation.id]
        return list(enumerate(self.look.lines(annotation)[:LANES], start=first))

    def _paint_underlines(
        self, painter: QPainter, annotation: Annotation, parts: Sequence[LinePart]
    ) -> None:
        for lane, colour in self._lanes(annotation):
            for part in parts:
                down = part.rect.bottom() + lane * UNDERLINE_PITCH
                painter.fillRect(
                    QRectF(part.rect.left(), down, part.rect.width(), UNDERLINE), colour
                )

    def _paint_stripe(
        self, painter: QPainter, annotation: Annotation, rect: QRectF, column: QRectF
    ) -> None:
        width = STRIPE + 1.5 if annotation.id == self.current else STRIPE
        for lane, colour in self._lanes(annotation):
            x = column.left() - GAP - STRIPE_PITCH * lane - width
            stripe = QRectF(x, rect.top(), width, rect.height())
            painter.fillRect(mirrored_beside(stripe, column), colour)

    def _paint_current(
        self, painter: QPainter, page: PageDocument, visible: Sequence[int], current: Annotation
    ) -> None:
        """Paint the outline of the current highlight, in the accent: no label's colour means that
        it is chosen.
        """
        span, colour = current.target.span, QColor(self.look.colours.accent)
        paint_outline(painter, _lines_of(page, visible, span), colour)
        paint_handles(painter, page, span, colour, self.moving)

    def _paint_flash(self, painter: QPainter, page: PageDocument, visible: Sequence[int]) -> None:
        if self.flash is not None:
            colour = QColor(self.look.colours.accent)
            colour.setAlphaF(self.flash[1])
            paint_outline(painter, _lines_of(page, visible, self.flash[0]), colour)


def rows_in_view(page: PageDocument, area: QRectF) -> Iterator[int]:
    """Yield the rows that reach into an area, in document coordinates."""
    number = page.row_at(area.top())
    while number < page.present.stop and page.rect(number).top() <= area.bottom():
        yield number
        number += 1


def _frame_of(page: PageDocument, number: int, visible: Sequence[int]) -> QRectF:
    """Return around what a row is framed: it and what else shows the same text, as far as that is
    in view or just outside.
    """
    pieces = page.pieces(number)
    seen = [
        one
        for one in pieces
        if one in page.present and visible and visible[0] - 1 <= one <= visible[-1] + 1
    ]
    if not any(one in visible for one in seen):
        return QRectF()
    return page.rect(seen[0]).united(page.rect(seen[-1]))


def _heights(
    placed: Sequence[tuple[Sequence[Annotation], Sequence[LinePart]]],
) -> Sequence[tuple[Annotation, QRectF]]:
    """Return what each of some annotations takes up in a row, all of its lines together."""
    found: dict[AnnotationId, tuple[Annotation, QRectF]] = {}
    for annotations, parts in placed:
        for annotation in annotations:
            for part in parts:
                known = found.get(annotation.id)
                found[annotation.id] = (
                    annotation,
                    part.rect if known is None else known[1].united(part.rect),
                )
    return list(found.values())


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


def _lines_of(page: PageDocument, rows: Sequence[int], span: Span) -> Iterator[QRectF]:
    """Yield a rectangle for each line that a span covers in some rows, and in those beside them:
    there the outline goes on.
    """
    if not rows:
        return
    first, end = page.present.start, page.present.stop
    for number in range(max(rows[0] - 1, first), min(rows[-1] + 2, end)):
        lines: dict[int, QRectF] = {}
        for part in _parts(page, number, span):
            known = lines.get(part.line)
            lines[part.line] = part.rect if known is None else known.united(part.rect)
        yield from lines.values()
