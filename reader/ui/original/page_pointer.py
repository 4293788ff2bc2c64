"""The mouse on a page: which block it is over, and what a click means."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWebEngineWidgets import QWebEngineView

from reader.ui.original.links import spelled, whole_address
from reader.ui.original.page_link import News, PageLink, numbers
from reader.ui.original.shown_article import ShownArticle
from reader.ui.widgets.click_order import ClickOrder
from reader.ui.widgets.spot import Spot


class PagePointer(QObject):
    """Takes what the page tells of the mouse."""

    block_hovered = Signal(int)
    """The index of the block under the mouse, or -1."""
    aimed = Signal(int)
    """The index of the block that a key would act on, or -1."""
    highlight_clicked = Signal(object)
    """The ``AnnotationId`` that a click means."""
    link_clicked = Signal(str, str)
    """What a link of the page says, and what the engine counts it from."""

    menu_wanted = Signal(object, QPoint)
    """The ``Spot`` that was clicked with the right button, and where that is on the screen."""

    def __init__(self, web: QWebEngineView, link: PageLink, shown: ShownArticle) -> None:
        super().__init__(web)
        self._web = web
        self._shown = shown
        self.forget()
        link.on("pointer", self._pointer_told)
        link.on("clicked", self._click_told)
        link.on("scrolled", self._scroll_told)
        link.on("menu", self._menu_told)

    def forget(self) -> None:
        """Another article is shown."""
        self._hovered = self._clicked = -1
        self._order = ClickOrder()
        self.clicked_offset: int | None = None
        """The offset that was clicked last."""

    @property
    def hovered(self) -> int | None:
        """The block under the mouse."""
        return self._known(self._hovered) if self._web.underMouse() else None

    def block(self) -> int | None:
        """Return the block under the mouse, else the one last clicked, or ``None``."""
        hovered = self.hovered
        return self._known(self._clicked) if hovered is None else hovered

    def _known(self, index: int) -> int | None:
        return index if 0 <= index < len(self._shown.blocks) else None

    def _link_told(self, news: News) -> str:
        """Return where the link leads that was clicked; empty for nowhere on the web."""
        address, article = news.get("address"), self._shown.article
        if not isinstance(address, str):
            return ""
        url = whole_address(address, str(news.get("base")), article.url if article else None)
        return "" if url is None else spelled(url)

    def _menu_told(self, news: News) -> None:
        block, offset = (
            self._shown.block_told(news.get("block")),
            self._shown.offset_told(news.get("offset")),
        )
        place = news.get("place")
        if not numbers(place, 2):
            return
        self._clicked = -1 if block is None else block
        self._tell_aim()
        self.clicked_offset = offset
        over = () if offset is None else self._shown.highlights.at(offset)
        spot = Spot(
            () if block is None else (block,),
            tuple(annotation.id for annotation in over),
            self._link_told(news),
            offset,
        )
        scale = self._web.zoomFactor()
        here = QPoint(round(place[0] * scale), round(place[1] * scale))
        self.menu_wanted.emit(spot, self._web.mapToGlobal(here))

    def _pointer_told(self, news: News) -> None:
        index = self._shown.block_told(news.get("block"))
        block = -1 if index is None else index
        if block != self._hovered:
            self._hovered = block
            self.block_hovered.emit(block)
            self._tell_aim()

    def _scroll_told(self, news: News) -> None:
        """What was clicked last may be out of view now."""
        if news.get("user") is True:
            self._clicked = -1
            self._tell_aim()

    def _tell_aim(self) -> None:
        block = self.block()
        self.aimed.emit(-1 if block is None else block)

    def _click_told(self, news: News) -> None:
        self._clicked = self._hovered
        self._tell_aim()
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
