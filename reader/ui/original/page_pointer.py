"""The mouse on a page: which block it is over, and what a click means."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.original.page_link import News, PageLink
from reader.ui.original.shown_article import ShownArticle
from reader.ui.widgets.click_order import ClickOrder


class PagePointer(QObject):
    """Takes what the page tells of the mouse."""

    block_hovered = Signal(int)
    """The index of the block under the mouse, or -1."""
    highlight_clicked = Signal(object)
    """The ``AnnotationId`` that a click means."""
    link_clicked = Signal(str, str)
    """What a link of the page says, and what the engine counts it from."""

    def __init__(self, web: QWidget, link: PageLink, shown: ShownArticle) -> None:
        super().__init__(web)
        self._web = web
        self._shown = shown
        self.forget()
        link.on("pointer", self._pointer_told)
        link.on("clicked", self._click_told)

    def forget(self) -> None:
        """Another article is shown."""
        self._hovered = self._clicked = -1
        self._order = ClickOrder()
        self.clicked_offset: int | None = None
        """The offset that was clicked last."""

    def block(self) -> int | None:
        """Return the block under the mouse, else the one last clicked, or ``None``."""
        under_mouse = self._hovered if self._web.underMouse() else -1
        known = (
            index for index in (under_mouse, self._clicked) if 0 <= index < len(self._shown.blocks)
        )
        return next(known, None)

    def _pointer_told(self, news: News) -> None:
        index = self._shown.block_told(news.get("block"))
        block = -1 if index is None else index
        if block != self._hovered:
            self._hovered = block
            self.block_hovered.emit(block)

    def _click_told(self, news: News) -> None:
        self._clicked = self._hovered
        self.clicked_offset = self._shown.offset_told(news.get("offset"))
        stack = (
            [] if self.clicked_offset is None else self._shown.highlights.at(self.clicked_offset)
        )
        address = news.get("address")
        if stack and news.get("follow") is not True:
            self.highlight_clicked.emit(self._order.click(stack))
        elif isinstance(address, str):
            self._order.last = None
            self.link_clicked.emit(address, str(news.get("base")))
