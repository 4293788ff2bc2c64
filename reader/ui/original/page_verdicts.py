"""What cleaning did, shown on a page: what it removed is pale and gives its reason, what it kept
has a line beside it.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QToolTip

from reader.domain.reason_sentences import sentence_for
from reader.ui.original import page_marks as marks
from reader.ui.original.kept_margin import KeptMargin
from reader.ui.original.page_drawing import PageDrawing
from reader.ui.original.page_link import News, PageLink, numbers
from reader.ui.original.shown_article import ShownArticle
from reader.ui.words.saying import said

EXPLAIN = 500
"""Milliseconds that the mouse rests on a removed block before its reason is shown."""


class PageVerdicts(QObject):
    """Shows it, or shows the page as if nothing had been done."""

    def __init__(
        self, web: QWebEngineView, link: PageLink, drawing: PageDrawing, shown: ShownArticle
    ) -> None:
        super().__init__(web)
        self._web = web
        self._link = link
        self._drawing = drawing
        self._shown = shown
        self._visible = True
        self._hovered = -1
        self.margin = KeptMargin(marks.KEPT_LINE)
        self._explain = QTimer(self, singleShot=True, interval=EXPLAIN)
        self._explain.timeout.connect(self._say_why)
        link.on("layout", self._layout_told)
        link.on("scrolled", self._follow)

    def forget(self) -> None:
        """Another article is shown."""
        self._hovered = -1

    def show(self, visible: bool) -> None:
        """Show what cleaning did, or do not."""
        self._visible = visible
        self.renew()

    def renew(self) -> None:
        """Show other verdicts on the page that is there."""
        self._link.call("setBlocks", self._shown.blocks_in_units())
        self.draw()

    def draw(self) -> None:
        """Make what was removed pale, but for text under highlights."""
        pairs = zip(self._shown.blocks, self._shown.ledger, strict=True)
        removed = (
            [block.span for block, verdict in pairs if not verdict.kept] if self._visible else []
        )
        pale = marks.without(removed, (each.target.span for each in self._shown.annotations))
        self._drawing.draw_spans(marks.REMOVED, pale)

    def hover(self, block: int) -> None:
        """The mouse is over another block, or over none (-1)."""
        self._hovered = block
        QToolTip.hideText()
        self._explain.start()

    def _say_why(self) -> None:
        if 0 <= self._hovered < len(self._shown.blocks) and self._web.underMouse():
            verdict = self._shown.ledger[self._hovered]
            if not verdict.kept:
                why = said(sentence_for(verdict.reason))
                text = self.tr("{rule} · {reason}").format(rule=verdict.rule, reason=why)
                QToolTip.showText(QCursor.pos(), text, self._web)

    def _layout_told(self, news: News) -> None:
        kept = news.get("kept")
        told = kept if isinstance(kept, list) and self._visible else []
        stretches = [(ends[0], ends[1]) for ends in told if numbers(ends, 2)]
        self.margin.set_stretches(stretches, self._web.zoomFactor())
        self._follow(news)

    def _follow(self, news: News) -> None:
        top = news.get("top")
        if isinstance(top, int | float):
            self.margin.set_top(float(top))
