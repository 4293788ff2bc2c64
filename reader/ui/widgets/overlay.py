"""What is drawn on a page: highlights, matches, hints, frames. A change has only those rows painted
anew that show it.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QVariantAnimation
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.claim import ClaimMark
from reader.domain.document import Span
from reader.ui.look.motion import is_still
from reader.ui.look.theme import ReadingColours
from reader.ui.widgets.boundaries import Edge
from reader.ui.widgets.page_painter import PagePainter, rows_in_view
from reader.ui.widgets.row_acts import paint_acts
from reader.ui.widgets.sheet import Sheet

FLASH, FLASH_STEP = 900, 0.1
"""Milliseconds that a revealed span is outlined, and the part by which the outline fades at a
time.
"""

FEW, BLEED = 20, 12
"""How many spans are worth painting one by one, and how far the signs of a row can reach out of it,
in pixels.
"""


class Overlay:
    """Holds what the painter paints on the page of a viewport."""

    def __init__(self, viewport: QWidget, sheet: Sheet, colours: ReadingColours) -> None:
        self._viewport = viewport
        self._sheet = sheet
        self.painter = PagePainter(colours)
        self.said_of_hint: Callable[[Span], str] = lambda _: ""
        """What is to be said of a sentence that is pointed out."""
        self._flash = QVariantAnimation(viewport, startValue=1.0, endValue=0.0, duration=FLASH)
        self._flash.valueChanged.connect(self._fade)
        self._flash.finished.connect(lambda: self._fade(0.0))

    def paint(self, area: QRect, column: QRectF) -> None:
        """Paint what reaches into an area of the viewport; ``column`` gives the left and right edge
        of the text.
        """
        above = self._sheet.above
        painter = QPainter(self._viewport)
        painter.translate(0, -above)
        self.painter.paint(painter, self._sheet.page, QRectF(area).translated(0, above), column)
        painter.end()

    def paint_over(self, column: QRectF) -> None:
        """Paint what lies over the text: what the row under the mouse offers."""
        pointed, page = self.painter.pointed, self._sheet.page
        if pointed is None or pointed >= len(page.rows) or not page.rows[pointed].acts:
            return
        painter = QPainter(self._viewport)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self._sheet.above)
        paint_acts(painter, page, pointed, column, self.painter.look.colours)
        painter.end()

    def set_colours(self, colours: ReadingColours) -> None:
        """Paint in other colours from the next time on."""
        self.painter.look.colours = colours

    def set_style(self, style: str) -> None:
        """Draw highlights by ``fill``, ``underline`` or ``both``."""
        self.painter.look.set_style(style)
        self._viewport.update()

    # Highlights

    @property
    def current(self) -> Annotation | None:
        """The current highlight."""
        return self.painter.highlights.get(self.painter.current)

    def start(self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]) -> None:
        """Take the highlights of another article, none of them current. Whoever shows its page has
        it painted.
        """
        self.painter.current = None
        self.painter.set_highlights(annotations, labels)

    def set_highlights(
        self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]
    ) -> None:
        """Draw these highlights instead."""
        touched = self.painter.set_highlights(annotations, labels)
        if touched is None:
            self._viewport.update()
        else:
            self._update_over(touched)

    def set_claims(self, claims: Mapping[AnnotationId, Sequence[ClaimMark]]) -> None:
        """Mark the highlights that are in claims, each with the verdict."""
        if self.painter.look.set_claims(claims):
            self._viewport.update()

    def set_current(self, annotation: AnnotationId | None) -> None:
        """Draw this highlight stronger than the others, with handles at its ends."""
        before = self.current
        self.painter.current = annotation
        touched = [each.target.span for each in (before, self.current) if each is not None]
        self._update_over(touched)

    def set_moving(self, edge: Edge | None) -> None:
        """Draw an end of the current highlight as the one that is being moved; ``None`` ends
        that.
        """
        self.painter.moving = edge
        if self.current is not None:
            self._update_over([self.current.target.span])

    # What is pointed out

    def set_hints(self, hints: Sequence[Span], said_of: Callable[[Span], str]) -> None:
        """Point out these sentences, rising, by dots in the margin. ``said_of`` gives what is to be
        said of one.
        """
        self.said_of_hint = said_of
        self.painter.set_hints(hints)
        self._viewport.update()

    def set_matches(self, matches: Sequence[Span], match: Span | None) -> None:
        """Mark the matches of a search, and the one that is being looked at."""
        self.painter.matches, self.painter.match = matches, match
        self._viewport.update()

    def set_twin(self, number: int | None) -> None:
        """Frame the row that the mouse is over in the other view."""
        before, self.painter.twin = self.painter.twin, number
        for row in {before, number} - {None}:
            if row is not None and row < len(self._sheet.page.rows):
                self._update_row(row)

    def set_aim(self, number: int | None, pointed_at: int | None) -> None:
        """Frame the row that a key would act on, and show what the one under the mouse offers."""
        before, self.painter.aim = self.painter.aim, number
        pointed = self.painter.pointed != pointed_at
        self.painter.pointed = pointed_at
        for row in {before, number} - {None} if before != number or pointed else ():
            if row is not None and row < len(self._sheet.page.rows):
                self._update_row(row)

    def flash(self, span: Span) -> None:
        """Outline a span for a moment."""
        self._fade(0.0)
        self.painter.flash = (span, 1.0)
        self._flash.stop()
        self._flash.start()

    def forget_rows(self) -> None:
        """Frame and outline nothing any more: the rows are others now."""
        self.painter.flash = self.painter.twin = None
        self.painter.aim = self.painter.pointed = None

    def _fade(self, strength: float) -> None:
        """Let the outline fade; where nothing is to move it goes at once in the end."""
        if is_still() and strength > 0:
            return
        if self.painter.flash is not None:
            span, shown = self.painter.flash
            if strength == 0 or shown - strength >= FLASH_STEP:
                self.painter.flash = (span, strength) if strength > 0 else None
                self._update_over([span])

    # Painting anew

    def _update_over(self, spans: Sequence[Span]) -> None:
        """Have only those rows in view painted anew that show a part of one of these spans."""
        if len(spans) > FEW:
            self._viewport.update()
        elif spans:
            in_view = QRectF(self._viewport.rect()).translated(0, self._sheet.above)
            touched = [
                number
                for number in rows_in_view(self._sheet.page, in_view)
                if (shown := self._sheet.page.span(number)) is not None
                and any(span.overlaps(shown) for span in spans)
            ]
            for number in touched:
                self._update_row(number)
            for above, below in pairwise(touched):
                if below == above + 1:  # an outline goes on between them
                    self._update_between(above, below)

    def _update_row(self, number: int) -> None:
        if self._sheet.page.rows[number].whole:  # frames are around all pieces of a text
            self._viewport.update()
            return
        row = self._sheet.row(number)
        self._viewport.update(
            0, int(row.top()) - BLEED, self._viewport.width(), int(row.height()) + 2 * BLEED
        )

    def _update_between(self, above: int, below: int) -> None:
        top, bottom = self._sheet.row(above).bottom(), self._sheet.row(below).top()
        self._viewport.update(0, int(top), self._viewport.width(), int(bottom - top) + 1)
