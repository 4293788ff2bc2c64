"""The claims that gather highlights, on a page: a dotted line in the colour of the verdict, and the
verdict in words where the mouse rests.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QToolTip

from reader.domain.annotation import Annotation, AnnotationId
from reader.domain.claim import ClaimMark
from reader.ui.original import page_marks as marks
from reader.ui.original.page_drawing import PageDrawing
from reader.ui.original.page_link import News, PageLink, whole
from reader.ui.original.shown_article import ShownArticle
from reader.ui.widgets.highlight_look import verdict_colour
from reader.ui.widgets.verdict_pill import pill_of

TELL = 500
"""Milliseconds that the mouse rests on a highlight before its claim is told."""


class PageClaims(QObject):
    """Draws them for the article shown; they may be told before its page is there."""

    def __init__(
        self, web: QWebEngineView, link: PageLink, drawing: PageDrawing, shown: ShownArticle
    ) -> None:
        super().__init__(web)
        self._web = web
        self._link = link
        self._drawing = drawing
        self._shown = shown
        self._claims: Mapping[AnnotationId, Sequence[ClaimMark]] = {}
        self._gathered: Sequence[Annotation] = ()
        self._hovered = -1
        self._tell = QTimer(self, singleShot=True, interval=TELL)
        self._tell.timeout.connect(self._say)
        link.on("pointer", self._pointer_told)

    @property
    def colours(self) -> frozenset[str]:
        """The colours of the verdicts that are to be drawn, for the rules of the page."""
        return frozenset(
            verdict_colour(found) or marks.UNLABELLED for found in self._claims.values()
        )

    def set_claims(self, claims: Mapping[AnnotationId, Sequence[ClaimMark]]) -> None:
        """Take the claims by highlight."""
        self._claims = claims

    def draw(self) -> None:
        """Draw them on the page that is there."""
        shown = self._shown
        self._gathered = [one for one in shown.annotations if one.id in self._claims]
        colours = {
            one.id: verdict_colour(self._claims[one.id]) or marks.UNLABELLED
            for one in self._gathered
        }
        drawn = marks.claim_marks(self._gathered, colours, shown.highlights.lanes)
        self._drawing.draw(marks.CLAIMS, drawn)
        self._link.call("setClaims", [shown.ends(one.target.span) for one in self._gathered])

    def words(self, annotation: AnnotationId) -> str:
        """Return what is told of the claims of a highlight: the verdict of each and what it says,
        one a line.
        """
        found = self._claims.get(annotation, ())
        return "\n".join(
            f"{pill_of(mark).words} · {' '.join(mark.statement.split())}" for mark in found
        )

    def _pointer_told(self, news: News) -> None:
        told = whole(news.get("claim"), 0, len(self._gathered) - 1)
        hovered = -1 if told is None else told
        if hovered != self._hovered:
            self._hovered = hovered
            self._tell.start()

    def _say(self) -> None:
        if 0 <= self._hovered < len(self._gathered):
            text = self.words(self._gathered[self._hovered].id)
            QToolTip.showText(QCursor.pos(), text, self._web)
