"""Places on a page: scrolling to them, telling where the user scrolled to, and pointing a span
out.
"""

from bisect import bisect_right

from PySide6.QtCore import QObject, QTimer, Signal

from reader.domain.document import Span
from reader.ui.original import page_marks as marks
from reader.ui.original.page_drawing import PageDrawing
from reader.ui.original.page_link import News, PageLink
from reader.ui.original.shown_article import ShownArticle
from reader.ui.widgets.reading_pane import Place

TOP: Place = (0, 0.0)

FLASH = 900
"""Milliseconds that a revealed span is pointed out."""


class PagePlaces(QObject):
    """Remembers where to be on a page that is not there yet, and where the page was last."""

    scrolled = Signal(int, float)
    """The place at the top, after the user scrolled."""
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
        self.top: Place = TOP
        """The place at the top of the window, as the page told it last."""
        self._revealed: Span | None = None
        link.on("scrolled", self._scroll_told)

    def forget(self) -> None:
        """Another article is shown, from its top."""
        self.top, self._revealed = TOP, None

    def resume(self) -> None:
        """The page is there: go to where it shall be."""
        if self._revealed is None:
            self.go(self.top)
        else:
            self.reveal(self._revealed)

    def go(self, place: Place) -> None:
        """Scroll so that a place stands at the top; a page that is not there yet, as soon as it
        is.
        """
        self.top, self._revealed = place, None
        self._turn(place[0])
        page = self._shown.page
        first = page is not None and place == (page.first, 0.0)
        self._link.call("scrollTo", *(TOP if first else place))

    def go_to(self, span: Span) -> None:
        """Scroll to a span, unless it is in view."""
        if self._turn(self._block_at(span.start)):
            self._revealed = span
        self._link.call("reveal", *self._shown.ends(span))

    def reveal(self, span: Span) -> None:
        """Scroll to a span and point it out for a moment; in a page that is not there yet, as soon
        as it is.
        """
        self.go_to(span)
        self._revealed = None if self._link.is_open else span
        self._drawing.draw_spans(marks.FLASH, [span])
        self._flash.start()

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
            if news.get("user") is True:
                self.scrolled.emit(*self.top)
