"""The page in a text edit: where it stands in the view, and going elsewhere in it. What is drawn on
it is not known here.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtWidgets import QTextEdit

from reader.ui.widgets.page_document import PageDocument
from reader.ui.widgets.quiet import Quiet
from reader.ui.widgets.reading_pane import Place
from reader.ui.widgets.reading_places import TOP, height_of, kept_place_at, place_at, row_of_place
from reader.ui.widgets.rows import Row
from reader.ui.widgets.sight import EYE, Sight, eye

REVEAL_AT, REVEAL_FROM, REVEAL_TO = EYE, 0.04, 0.9
"""Which part of the view stands above a revealed span, and between which parts it is left where it
is.
"""

AROUND = 12
"""Pixels above and below a line that are kept in view with it."""


class Sheet:
    """The page shown now. Positions are the page's; points and rectangles are in the viewport
    unless it says otherwise.
    """

    def __init__(self, view: QTextEdit, page: PageDocument) -> None:
        self._view = view
        self.page = page
        self.quiet = Quiet()
        self.kept: Callable[[], AbstractContextManager[None]] = nullcontext
        """Keeps what the user is at where it is while rows come or go inside its ``with`` block."""
        self.rows_came: Callable[[range], None] = lambda _: None
        """Called with the numbers of rows that are there now."""
        self._over = 0.0
        view.setDocument(page)

    def replace(self, page: PageDocument) -> None:
        """Show another page instead."""
        old, self.page = self.page, page
        self._view.setDocument(page)
        old.deleteLater()

    # Where things are

    @property
    def above(self) -> int:
        """How many pixels of the page stand above the view."""
        return self._view.verticalScrollBar().value()

    def on_page(self, point: QPointF) -> QPointF:
        """Return which point of the page is at a point of the viewport."""
        return point + QPointF(0, self.above)

    def line(self, position: int) -> QRect:
        """Return where the line with a position stands."""
        return self._view.cursorRect(self.page.cursor(position))

    def row(self, number: int) -> QRectF:
        """Return where a row stands."""
        return self.page.rect(number).translated(0, -self.above)

    def lines(self, first: int, last: int) -> QRect:
        """Return where the lines with two positions stand, and what is between them."""
        return self.line(first).united(self.line(last))

    def on_screen(self, rect: QRect) -> QRect:
        """Return where on the screen the part of a rectangle is that is in view."""
        viewport = self._view.viewport()
        visible = rect.intersected(viewport.rect())
        return QRect(viewport.mapToGlobal(visible.topLeft()), visible.size())

    def top(self) -> Place:
        """Return the place at the top of the view."""
        at_top = not self.above and not self.page.present.start
        return TOP if at_top else place_at(self.page, self.above)

    # Having more of a long page there

    def bring(self, number: int | None) -> None:
        """Have a row there, with a screen above and below it."""
        if number is not None and not self.page.has_around(number):
            with self._standing():
                self.page.bring(number)
            self.rows_came(self.page.present)

    def grow(self, weight: int, *, above: bool) -> None:
        """Have more rows there; what is in view stays where it is."""
        before = self.page.present
        with self._standing():
            self.page.grow(weight, above=above)
        now = self.page.present
        came = range(now.start, before.start) if above else range(before.stop, now.stop)
        self.rows_came(came)

    def begin_at(self, place: Place) -> None:
        """Have only those rows there that are around a place."""
        with self._standing():
            self.page.begin_at(row_of_place(self.page, place) or 0)
        self.rows_came(self.page.present)

    @contextmanager
    def _standing(self) -> Iterator[None]:
        """Scroll by as much as comes above the view, of which pixels' fractions are kept."""
        first = self.page.present.start
        with self.quiet, self.kept():
            top = self.page.rect(first).top()
            yield
            if first in self.page.present and self.page.present.start != first:
                self._over += self.page.rect(first).top() - top
                self._view.verticalScrollBar().setValue(self.above + int(self._over))
                self._over -= int(self._over)

    # Going elsewhere, quietly

    def go(self, place: Place) -> None:
        """Scroll so that a place stands at the top, if the page has it."""
        self.bring(row_of_place(self.page, place))
        height = height_of(self.page, place)
        if height is not None:
            self._scroll_to(height)

    def reveal(self, first: int, last: int, at: float | None = None) -> float:
        """Scroll so that two positions are in view, unless they are well in view already; return
        which part of the view stands above the first. ``at`` says which part shall.
        """
        height = max(self._view.viewport().height(), 1)
        top, bottom = self.line(first).top(), self.line(last).bottom()
        if at is not None:
            self._scroll_to(self.above + top - at * height)
        elif not REVEAL_FROM * height <= top <= bottom <= REVEAL_TO * height:
            self._scroll_to(self.above + top - REVEAL_AT * height)
        return self.line(first).top() / height

    def read_share(self) -> float:
        """Return which part of the text stands above the lower edge of the view, 0 to 1."""
        return self.page.share_above(self.above + self._view.viewport().height())

    # The line under the eye

    def sight(self, is_kept: Callable[[Row], bool]) -> Sight:
        """Return the kept line that is under the eye, or nearest to it."""
        view = self._view.viewport().height()
        height = eye(self.above, view, *self._end(view))
        block, part = kept_place_at(self.page, self.above + height * view, is_kept)
        stands = height_of(self.page, (block, part))
        if stands is not None and view > 0:  # the nearest line may stand below the eye
            height = max(height, min((stands - self.above) / view, 1.0))
        return Sight(block, part, height)

    def _end(self, view: int) -> tuple[int, float]:
        """Return how far the page can be scrolled and where its last line ends, too little while
        that is more than a view away: a long text is not laid out to its end for it.
        """
        self.page.row_at(self.above + 2 * view)  # lays out as far as that
        bar, last = self._view.verticalScrollBar(), 0.0
        ends_here = self.page.present.stop == len(self.page.rows)
        if ends_here and bar.maximum() - self.above < view:
            last = self.page.rect(len(self.page.rows) - 1).bottom()
        return bar.maximum(), last

    def look(self, sight: Sight, is_kept: Callable[[Row], bool]) -> None:
        """Scroll so that a line is under the eye; at the top of the article from its very top."""
        first = next((row.block for row in self.page.rows if is_kept(row)), None)
        self.bring(row_of_place(self.page, (sight.block, sight.part)))
        height = height_of(self.page, (sight.block, sight.part))
        if (sight.block, sight.part) == (first, 0.0):
            height = min(height or 0.0, 0.0)
        if height is not None:
            self._scroll_to(height - sight.height * self._view.viewport().height())

    def keep_in_view(self, position: int) -> None:
        """Scroll no further than needed to have the line with a position in view."""
        line = self.line(position)
        over = line.top() - AROUND
        under = line.bottom() + AROUND - self._view.viewport().height()
        if over < 0:
            self._scroll_to(self.above + over)
        elif under > 0:
            self._scroll_to(self.above + under)

    def _scroll_to(self, height: float) -> None:
        bottom = height + self._view.viewport().height()
        with self.quiet:
            self.page.row_at(bottom)  # lays out as far as that, else the bar ends before it
            self._view.verticalScrollBar().setValue(round(height))
