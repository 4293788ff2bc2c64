"""What is selected on a page."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWebEngineWidgets import QWebEngineView

from reader.domain.document import Span
from reader.ui.original.page_link import News, PageLink, numbers
from reader.ui.original.shown_article import ShownArticle
from reader.ui.widgets.settling import SettlingSelection


class PageSelection(QObject):
    """Takes what the page tells of the selection."""

    settled = Signal(object, QRect)
    """The ``Span`` that the user selected some time ago, and where it is on the screen."""
    cleared = Signal()

    def __init__(self, web: QWebEngineView, link: PageLink, shown: ShownArticle) -> None:
        super().__init__(web)
        self._web = web
        self._link = link
        self._shown = shown
        self._settling = SettlingSelection(self._finished, self)
        self._settling.settled.connect(self.settled)
        self._settling.cleared.connect(self.cleared)
        self.forget()
        link.on("selection", self._selection_told)

    def forget(self) -> None:
        """Another article is shown."""
        self.span: Span | None = None
        """What is selected."""
        self._place = QRect()
        self._pressed = False
        self._settling.changed_by_program(there=False)

    def clear(self) -> None:
        """Select nothing, without a signal."""
        self.span = None
        self._settling.changed_by_program(there=False)
        self._link.call("clearSelection")

    def copy(self) -> None:
        """Put what is selected on the clipboard, as the document has it; what is not part of it, as
        the page has it.
        """
        page = self._web.page()
        if self.span is not None:
            QGuiApplication.clipboard().setText(self._shown.text[self.span.start : self.span.end])
        elif page.hasSelection():
            QGuiApplication.clipboard().setText(page.selectedText())

    def _selection_told(self, news: News) -> None:
        self.span = self._shown.span_told(news.get("span"))
        self._pressed = news.get("pressed") is True
        rect = news.get("rect")
        if numbers(rect, 4):
            self._place = self._on_screen(rect)
        self._settling.changed_by_user(self.span is not None)

    def _on_screen(self, rect: list[float]) -> QRect:
        """Return where a rectangle of the page is on the screen, as far as it is in view."""
        left, top, width, height = (round(each * self._web.zoomFactor()) for each in rect)
        seen = QRect(left, top, width, height).intersected(self._web.rect())
        return QRect(self._web.mapToGlobal(seen.topLeft()), seen.size())

    def _finished(self) -> tuple[Span, QRect] | None:
        return None if self.span is None or self._pressed else (self.span, self._place)
