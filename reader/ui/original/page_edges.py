"""The ends of the current highlight on a page: their handles follow it, and dragging one moves its
end.
"""

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtWebEngineWidgets import QWebEngineView

from reader.domain.document import Span
from reader.ui.original import page_marks as marks
from reader.ui.original.page_handles import PageHandles
from reader.ui.original.page_link import News, PageLink
from reader.ui.original.shown_article import ShownArticle
from reader.ui.widgets.boundaries import Boundaries, Edge


class PageEdges(QObject):
    """Shows handles at both ends. Where these are on the page is known to the page alone."""

    dragged = Signal(object, object, bool)
    """The ``AnnotationId``, the ``Span`` that it shall have, and whether the mouse has let go."""

    def __init__(self, web: QWebEngineView, link: PageLink, shown: ShownArticle) -> None:
        super().__init__(web)
        self._web = web
        self._link = link
        self._shown = shown
        self._handles = PageHandles(web)
        self._handles.dragged.connect(self._drag)
        link.on("ends", self._ends_told)

    def follow_current(self) -> None:
        """Have the page tell from now on where the ends of the current highlight are."""
        current = self._shown.current
        self._link.call(
            "setEnds", None if current is None else self._shown.ends(current.target.span)
        )

    def hide(self) -> None:
        """Show no handles until the page tells where they are."""
        self._handles.hide()

    def keep_in_view(self, edge: Edge) -> None:
        """Scroll to an end of the current highlight; the page does so only where it is not in
        view.
        """
        current = self._shown.current
        if current is not None:
            span = current.target.span
            last_character = Span(span.end - 1, span.end)
            first_character = Span(span.start, span.start + 1)
            shown = first_character if edge is Edge.START else last_character
            self._link.call("reveal", *self._shown.ends(shown))

    def _ends_told(self, news: News) -> None:
        current = self._shown.current
        if current is None:
            self._handles.hide()
        else:
            colour = marks.colours_of(current, self._shown.labels)[0]
            self._handles.follow(news, self._web.zoomFactor(), colour)

    def _drag(self, edge: Edge, place: QPointF, done: bool) -> None:
        """Ask the page which character a handle is at now."""

        def told(unit: object) -> None:
            whole_unit = int(unit) if isinstance(unit, float) and unit.is_integer() else None
            self._move(edge, whole_unit, done)

        self._link.call("offsetNear", place.x(), place.y(), then=told)

    def _move(self, edge: Edge, unit: int | None, done: bool) -> None:
        """Tell where the end is now; where the page knows no character, it stays."""
        current, offset = self._shown.current, self._shown.offset_told(unit)
        if current is None:
            return
        span = current.target.span
        if offset is not None:
            boundaries = Boundaries(self._shown.text, [block.span for block in self._shown.blocks])
            span = boundaries.with_edge(span, edge, offset)
        self.dragged.emit(current.id, span, done)
