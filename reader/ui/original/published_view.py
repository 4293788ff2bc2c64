"""The published page, alive: highlights, selections, verdicts, search and scrolling, on a page that
is locked in.

Each of these is an object of its own that talks with the page through the ``PageLink``. Here they
are joined to the view that the window knows.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.domain.claim import ClaimMark
from reader.domain.document import Span
from reader.services.originals import Original
from reader.ui.look.motion import is_still
from reader.ui.look.theme import Theme
from reader.ui.look.typography import Typography
from reader.ui.original.locked_view import LockedView
from reader.ui.original.page_claims import PageClaims
from reader.ui.original.page_dimming import PageDimming
from reader.ui.original.page_drawing import PageDrawing
from reader.ui.original.page_edges import PageEdges
from reader.ui.original.page_highlights import PageHighlights
from reader.ui.original.page_link import PageLink
from reader.ui.original.page_links import PageLinks
from reader.ui.original.page_loader import PageLoader
from reader.ui.original.page_motion import PageMotion
from reader.ui.original.page_places import PagePlaces
from reader.ui.original.page_pointer import PagePointer
from reader.ui.original.page_selection import PageSelection
from reader.ui.original.page_strip import PageStrip
from reader.ui.original.page_verdicts import PageVerdicts
from reader.ui.original.shown_article import ShownArticle
from reader.ui.widgets.boundaries import Edge
from reader.ui.widgets.finding import Sought
from reader.ui.widgets.page_search import PageSearch
from reader.ui.widgets.reading_pane import Place
from reader.ui.widgets.sight import Sight
from reader.ui.widgets.verdict_wish import opposite


class PublishedView(QWidget):
    """Shows the page of one article after the other. Everything that the program does itself emits
    no signal.
    """

    selection_settled = Signal(object, QRect)
    selection_cleared = Signal()
    highlight_clicked = Signal(object)
    kept_requested = Signal(list, bool)
    marks_wanted = Signal(object)
    """Never sent: a page has no margin for signs."""
    edge_dragged = Signal(object, object, bool)
    block_hovered = Signal(int)
    menu_wanted = Signal(object, QPoint)
    scrolled = Signal(object)
    revealed = Signal(object, float)
    typography_changed = Signal(object)
    placed = Signal()
    """The text was found on the page, and everything is drawn."""

    def __init__(
        self, original_of: Callable[[Article], Original], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._typography = Typography()
        self._web = web = LockedView(self, still=is_still())
        self._web.setAccessibleName(self.tr("Original"))
        self.setFocusProxy(self._web)
        self.page = web.locked_page
        self._shown = shown = ShownArticle()
        link = PageLink(self.page)
        self._loader = PageLoader(original_of, web, link, shown)
        self._drawing = PageDrawing(link, shown)
        self._verdicts = PageVerdicts(web, link, self._drawing, shown)
        self._edges = PageEdges(web, link, shown)
        claims = PageClaims(web, link, self._drawing, shown)
        self._highlights = PageHighlights(self._drawing, self._edges, claims, shown)
        self._places = PagePlaces(web, link, self._drawing, shown)
        self._selection = PageSelection(web, link, shown)
        self._pointer = PagePointer(web, link, shown)
        self._search = PageSearch(self._drawing.draw_matches, self._places.go_to)
        self._links = PageLinks(self, self._loader.notice, shown)
        self.notice, self.margin = self._loader.notice, self._verdicts.margin
        self._dimming = PageDimming(self.page, link, self.margin)
        self._motion = PageMotion(self.page, link)
        self.strip = PageStrip()
        self._connect()
        _lay_out(self, self.strip, self.notice, self.margin, web)

    def _connect(self) -> None:
        self._loader.begun.connect(self._begin)
        self._loader.placed.connect(self.placed)
        self._selection.settled.connect(self.selection_settled)
        self._selection.cleared.connect(self.selection_cleared)
        self._edges.dragged.connect(self.edge_dragged)
        self._places.scrolled.connect(self.scrolled)
        self._places.revealed.connect(self.revealed)
        self._places.turned.connect(self._turned)
        self.strip.chosen.connect(self._turn)
        self._pointer.block_hovered.connect(self._verdicts.hover)
        self._pointer.block_hovered.connect(self.block_hovered)
        self._pointer.highlight_clicked.connect(self.highlight_clicked)
        self._pointer.aimed.connect(self._drawing.outline_aim)
        self._pointer.link_clicked.connect(self._links.ask)
        self._pointer.menu_wanted.connect(self.menu_wanted)

    # What is shown

    def show_article(self, article: Article, labels: Mapping[LabelId, Label]) -> None:
        """Show an article's page from its top, with its own annotations."""
        self._start_afresh(article, labels)
        self.load()

    def load(self) -> None:
        """Load the page, also again, at the same place."""
        self._edges.hide()
        self.strip.show_pages(
            self._shown.article.pages if self._shown.article else (), self._shown.page
        )
        self._loader.load()

    def _turned(self) -> None:
        """Load another page of the article, of which nothing is known yet."""
        self._loader.forget()
        self._selection.forget()
        self._pointer.forget()
        self._verdicts.forget()
        self.load()

    def _turn(self, block: int) -> None:
        """Show the page that begins with a block, as the user wishes; the other view follows."""
        self._places.go((block, 0.0))
        self.scrolled.emit(Sight(block, 0.0, 0.0))

    def clear(self) -> None:
        """Show nothing."""
        self._start_afresh(None, {})
        self._edges.hide()
        self.strip.show_pages((), None)
        self._loader.leave()

    def _start_afresh(self, article: Article | None, labels: Mapping[LabelId, Label]) -> None:
        """Know nothing of what the page shows: it is not there yet."""
        self._loader.forget()
        self._shown.show(article, labels)
        self._selection.forget()
        self._pointer.forget()
        self._places.forget()
        self._verdicts.forget()
        self._search.end()

    def _begin(self) -> None:
        """Draw everything and go where the user was, now that the page is there."""
        self._dimming.begin()
        self._motion.begin()
        self._drawing.begin()
        self._verdicts.draw()
        self._highlights.draw()
        self._search.mark()
        self._places.resume()

    @property
    def shares(self) -> Sequence[float]:
        """Of each block, which part was found on the page, 0 to 1; empty until the page is
        there.
        """
        return self._loader.shares

    def set_ledger(self, article: Article) -> None:
        """Show the same article with other verdicts."""
        self._shown.article = article
        self._verdicts.renew()

    def show_verdicts(self, shown: bool) -> None:
        """Show on the page what cleaning did, or show it as if nothing had been done."""
        self._verdicts.show(shown)

    def set_annotations(
        self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]
    ) -> None:
        """Draw these highlights instead."""
        if self._highlights.renew(annotations, labels):
            self._verdicts.draw()

    def set_claims(self, claims: Mapping[AnnotationId, Sequence[ClaimMark]]) -> None:
        """Mark the highlights that are in claims, each with the verdict."""
        self._highlights.set_claims(claims)

    def set_current_annotation(self, annotation: AnnotationId | None) -> None:
        """Draw this highlight stronger than the others."""
        self._highlights.set_current(annotation)

    def set_theme(self, theme: Theme) -> None:
        """Dim the page where the window is dark, unless the user wants pages as they are."""
        self._dimming.set_theme(theme)

    def dim(self, wanted: bool) -> None:
        """Dim pages in dark themes, or show them as they were published in all."""
        self._dimming.want(wanted)

    def keep_still(self) -> None:
        """Let the page move or not, as the window does."""
        self._motion.follow()

    def set_highlight_style(self, style: str) -> None:
        """Draw highlights by ``fill``, ``underline`` or ``both``."""
        self._highlights.set_style(style)

    def set_typography(self, typography: Typography) -> None:
        """Be as much larger than published as the type is larger than ours at first."""
        self._typography = typography
        self._web.setZoomFactor(typography.size / Typography().size)

    def zoom(self, steps: int) -> None:
        """Make the page larger by so many steps, smaller where they are negative, as it was
        published for none.
        """
        self.set_typography(self._typography.zoomed(steps) if steps else Typography())
        self.typography_changed.emit(self._typography)

    def outline_block(self, index: int) -> None:
        """Point out the block that the mouse is on in the other view; -1 for none."""
        self._drawing.outline_block(index)

    # What the user is at

    def selected_span(self) -> Span | None:
        """Return what is selected, or ``None``."""
        return self._selection.span

    def clear_selection(self) -> None:
        """Select nothing, without a signal."""
        self._selection.clear()

    def copy(self) -> None:
        """Put what is selected on the clipboard, as the document has it."""
        self._selection.copy()

    def caret_offset(self) -> int | None:
        """Return the offset that was clicked last, or ``None``; a page has no caret."""
        return self._pointer.clicked_offset

    def blocks_at_cursor(self) -> list[int]:
        """Return the blocks that are selected in part or whole, else that under the mouse, else
        that last clicked.
        """
        selected, pointed = self._selection.span, self._pointer.block()
        if selected is not None:
            return [block.index for block in self._shown.blocks if block.span.overlaps(selected)]
        return [] if pointed is None else [pointed]

    def is_pointed_at(self) -> bool:
        """Whether the mouse is over a block."""
        return self._pointer.hovered is not None

    def toggle_kept(self) -> bool:
        """Ask for the opposite verdict for the blocks selected, else for that under the mouse, else
        for that last clicked; false where that is none.
        """
        article, blocks = self._shown.article, self.blocks_at_cursor()
        if article is None or not blocks:
            return False
        self.kept_requested.emit(*opposite(article, blocks))
        return True

    # Places

    def shown_spans(self) -> Sequence[Span]:
        """Return the spans of all blocks: a page shows them all."""
        return [block.span for block in self._shown.blocks]

    def place_of(self, span: Span) -> QRect:
        """Return the middle of the view: where the page has a span is known to the page alone."""
        del span
        return QRect(self.mapToGlobal(self.rect().center()), QSize(1, 1))

    def show_edge(self, edge: Edge | None) -> None:
        """Keep the end of the current highlight that is being moved in view; the page scrolls only
        where it is not.
        """
        if edge is not None:
            self._edges.keep_in_view(edge)

    def top_block(self) -> Place:
        """Return the place at the top of the window, as the page told it last."""
        return self._places.top

    def scroll_to_block(self, index: int, fraction: float) -> None:
        """Scroll so that a place stands at the top, without a signal; a page that is not there yet,
        as soon as it is.
        """
        self._places.go((index, fraction))

    def reveal(self, span: Span, height: float | None = None) -> None:
        """Scroll to a span, unless it is in view, and point it out for a moment; in a page that is
        not there yet, then. Where a height is given, that part of the view shall stand above it.
        """
        self._places.reveal(span, height)

    def sight(self) -> Sight:
        """Return the line under the eye, as the page told it last."""
        return self._places.sight

    def look(self, sight: Sight) -> None:
        """Scroll so that the same line is under the eye, without a signal; a page that is not there
        yet, as soon as it is.
        """
        self._places.look(sight)

    # Finding

    def find_all(self, query: Sought) -> int:
        """Mark every place where a query stands, whatever its letter case; return how many there
        are.
        """
        return self._search.find_all(query, self._shown.text, self._shown.article)

    def find_from(self, offset: int) -> int:
        """Go to the first match from an offset on; return its number from 1, or 0 for none."""
        return self._search.step(1, offset)

    def find_next(self) -> int:
        """Go to the next match, after the last the first; return its number from 1, or 0 where
        there is none.
        """
        return self._search.step(1, self._places.top_offset())

    def find_previous(self) -> int:
        """Go to the match before, before the first the last; return its number from 1, or 0 where
        there is none.
        """
        return self._search.step(-1, self._places.top_offset())


def _lay_out(view: QWidget, strip: QWidget, notice: QWidget, margin: QWidget, web: QWidget) -> None:
    """Put the pages and the notice over the page, and the margin beside it."""
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(strip)
    column.addWidget(notice)
    page_row = QHBoxLayout()
    page_row.setSpacing(0)
    page_row.addWidget(margin)
    page_row.addWidget(web)
    column.addLayout(page_row)
