"""Places on a page: scrolling to them, telling where the user scrolled to, and pointing a span
out.
"""

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from reader.domain.document import Span
from reader.ui.original import page_marks as marks
from reader.ui.original.page_drawing import PageDrawing
from reader.ui.original.page_link import News, PageLink, numbers
from reader.ui.original.shown_article import ShownArticle
from reader.ui.widgets.reading_pane import Place
from reader.ui.widgets.sight import EYE, Sight

TOP: Place = (0, 0.0)

FLASH = 900
"""Milliseconds that a revealed span is pointed out."""


class PagePlaces(QObject):
    """Remembers where to be on a page that is not there yet, and where the page was last."""

    scrolled = Signal(object)
    """The ``Sight``, after the user scrolled."""
    revealed = Signal(object, float)
    """A ``Span`` that was brought into view, and which part of the view stands above it."""
    turned = Signal()
    """Another page of an article that was joined of several has to be loaded."""

    def __init__(
        self, parent: QObject, link: PageLink, drawing: PageDrawing, shown: ShownArticle
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._drawing = drawing
        self._shown = shown
        self._flash = QTimer(self, singleShot=True, interval=FLASH)
        self._flash.timeout.connect(lambda: drawing.draw_spans(marks.FLASH, ()))
        self.forget()
        link.on("scrolled", self._scroll_told)

    def forget(self) -> None:
        """Another article is shown, from its top."""
        self.top: Place = TOP
        """The place at the top of the window, as the page told it last."""
        self.sight = Sight(*TOP, 0.0)
        """The line under the eye, as the page told it last."""
        self._wanted: Callable[[], None] | None = None

    def resume(self) -> None:
        """The page is there: go to where it shall be."""
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            self.go(self.top)
        else:
            wanted()

    def go(self, place: Place) -> None:
        """Scroll so that a place stands at the top; a page that is not there yet, as soon as it
        is. The top of an article is its first kept block.
        """
        self.top, self.sight = place, Sight(*place, 0.0)
        self._remember(lambda: self.go(place))
        self._turn(place[0])
        page = self._shown.page
        if place == (page.first if page is not None else 0, 0.0):
            self._link.call("open")
        else:
            self._link.call("scrollTo", *place)

    def look(self, sight: Sight) -> None:
        """Scroll so that a line is under the eye; on a page that is not there yet, as soon as it
        is.
        """
        self.sight = sight
        self._remember(lambda: self.look(sight))
        self._turn(sight.block)
        self._link.call("look", *sight)

    def go_to(self, span: Span) -> None:
        """Scroll to a span, unless it is in view."""
        self._go_to(span, None)

    def reveal(self, span: Span, height: float | None = None) -> None:
        """Scroll to a span and point it out for a moment; in a page that is not there yet, as soon
        as it is.
        """
        self._remember(lambda: self.reveal(span, height))
        self._go_to(span, height)
        self._drawing.draw_spans(marks.FLASH, [span])
        self._flash.start()

    def _go_to(self, span: Span, height: float | None) -> None:
        if self._turn(self._block_at(span.start)):
            self._wanted = lambda: self.reveal(span, height)

        def tell(stands: object) -> None:
            if height is None and isinstance(stands, int | float):
                # what the page does not show stands at the eye, by what is next to it
                self.revealed.emit(span, EYE if isinstance(stands, bool) else float(stands))

        self._link.call("reveal", *self._shown.ends(span), height, then=tell)

    def _remember(self, move: Callable[[], None]) -> None:
        """Remember where to go, on a page that is not there yet."""
        self._wanted = None if self._link.is_open else move

    def top_offset(self) -> int:
        """Return the offset at which the block at the top of the window begins."""
        blocks = self._shown.blocks
        return blocks[self.top[0]].start if blocks else 0

    def _turn(self, block: int) -> bool:
        """Have the page loaded that a block stands on; tell whether it is another one."""
        turned = self._shown.turn_to(block)
        if turned:
            self.top = (block, 0.0)
            self.turned.emit()
        return turned

    def _block_at(self, offset: int) -> int:
        """Return the block that an offset stands in."""
        return max(0, bisect_right(self._shown.blocks, offset, key=lambda one: one.start) - 1)

    def _scroll_told(self, news: News) -> None:
        index, part = self._shown.block_told(news.get("block")), news.get("part")
        if index is not None and isinstance(part, int | float):
            own = self._shown.on_page(index)
            share = min(max(float(part), 0.0), 1.0) if own == index else float(own < index)
            self.top = (own, share)
            self._take_sight(news.get("sight"))
            if news.get("user") is True:
                self.scrolled.emit(self.sight)

    def _take_sight(self, told: object) -> None:
        if numbers(told, 3):
            block = self._shown.block_told(int(told[0]))
            if block is not None:
                part, height = (min(max(float(one), 0.0), 1.0) for one in told[1:])
                self.sight = Sight(self._shown.on_page(block), part, height)
