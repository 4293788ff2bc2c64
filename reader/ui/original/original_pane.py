"""The original as the window shows it: for a web page the page itself, for a text the text."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label, LabelId
from reader.domain.article import Article
from reader.domain.claim import ClaimMark
from reader.domain.document import Span
from reader.services.originals import Original
from reader.ui.look.theme import Theme
from reader.ui.look.typography import Typography
from reader.ui.original.article_opening import ArticleOpening
from reader.ui.original.original_stack import OriginalStack
from reader.ui.original.page_notice import PageNotice
from reader.ui.widgets.boundaries import Edge
from reader.ui.widgets.finding import Sought
from reader.ui.widgets.reading_pane import Place, ReadingPane
from reader.ui.widgets.sight import Sight

if TYPE_CHECKING:
    from reader.ui.original.published_view import PublishedView


class OriginalPane(QWidget):
    """Shows each article in the view that suits it. Chromium starts with the first web page that is
    really looked at.
    """

    selection_settled = Signal(object, QRect)
    selection_cleared = Signal()
    highlight_clicked = Signal(object)
    kept_requested = Signal(list, bool)
    marks_wanted = Signal(object)
    edge_dragged = Signal(object, object, bool)
    block_hovered = Signal(int)
    menu_wanted = Signal(object, QPoint)
    scrolled = Signal(object)
    revealed = Signal(object, float)
    typography_changed = Signal(object)
    entrance_changed = Signal(object)
    """What takes the keyboard from now on."""

    def __init__(
        self,
        theme: Theme,
        original_of: Callable[[Article], Original],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.notice = PageNotice()
        self._stack = OriginalStack(theme, original_of)
        self.text = self._stack.text
        self._opening = ArticleOpening(self._stack, self.notice, self)
        self._stack.entrance_changed.connect(self.setFocusProxy)
        self._stack.entrance_changed.connect(self.entrance_changed)
        self._stack.page_view_made.connect(self._forward)
        self._forward(self.text)
        self.setFocusProxy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._stack)

    def _forward(self, view: ReadingPane) -> None:
        view.selection_settled.connect(self.selection_settled)
        view.selection_cleared.connect(self.selection_cleared)
        view.highlight_clicked.connect(self.highlight_clicked)
        view.kept_requested.connect(self.kept_requested)
        view.marks_wanted.connect(self.marks_wanted)
        view.edge_dragged.connect(self.edge_dragged)
        view.block_hovered.connect(self.block_hovered)
        view.menu_wanted.connect(self.menu_wanted)
        view.scrolled.connect(self.scrolled)
        view.revealed.connect(self.revealed)
        view.typography_changed.connect(self._zoomed)

    def _zoomed(self, typography: Typography) -> None:
        """Let the page and its text be of one size."""
        self.set_typography(typography)
        self.typography_changed.emit(typography)

    # What is shown

    @property
    def published(self) -> "PublishedView | None":
        """The view of published pages, once a page was looked at."""
        return self._stack.published

    @property
    def verdicts_shown(self) -> bool:
        """Whether pages show what cleaning did."""
        return self._stack.verdicts_shown

    def show_article(self, article: Article, labels: Mapping[LabelId, Label]) -> None:
        """Show an article from its top, with its own annotations; a web page once the pane is on
        screen.
        """
        self._opening.open(article, labels)

    def clear(self) -> None:
        """Show nothing."""
        self._opening.close()
        self.notice.hide()
        self._stack.view.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was not worth loading while nobody could see it."""
        super().showEvent(event)
        self._opening.seen()

    def reload(self, article: ArticleId) -> None:
        """Load a page anew that has other pictures now, at the same place."""
        page_view, shown = self.published, self._opening.article
        if (
            page_view is not None
            and self._stack.view is page_view
            and shown is not None
            and shown.id == article
        ):
            page_view.load()

    def show_as_text(self, always: bool) -> None:
        """Show web pages as plain text too, as where their layout cannot be read, or show them as
        they were published.
        """
        self._opening.show_as_text(always)

    def show_verdicts(self, shown: bool) -> None:
        """Show on a page what cleaning did, or show it as if nothing had been done."""
        self._stack.show_verdicts(shown)

    # What the view is told

    def outline_block(self, index: int) -> None:
        """Point out the block that the mouse is on in the other view; -1 for none."""
        self._stack.view.outline_block(index)

    def set_annotations(
        self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]
    ) -> None:
        """Draw these highlights instead."""
        self._opening.set_annotations(annotations, labels)
        self._stack.view.set_annotations(annotations, labels)

    def set_claims(self, claims: Mapping[AnnotationId, Sequence[ClaimMark]]) -> None:
        """Mark the highlights that are in claims, each with the verdict."""
        self._stack.set_claims(claims)

    def set_ledger(self, article: Article) -> None:
        """Show the same article with other verdicts, at the same place."""
        self._opening.article = article
        if not self._opening.waiting:
            self._stack.view.set_ledger(article)

    def set_current_annotation(self, annotation: AnnotationId | None) -> None:
        """Draw this highlight stronger than the others."""
        self._opening.current = annotation
        self._stack.view.set_current_annotation(annotation)

    def reveal(self, span: Span, height: float | None = None) -> None:
        """Scroll to a span, unless it is in view, and point it out for a moment."""
        self._opening.go(lambda view: view.reveal(span, height))

    def sight(self) -> Sight:
        """Return the line under the eye."""
        return self._stack.view.sight()

    def look(self, sight: Sight) -> None:
        """Scroll so that the same line is under the eye, without a signal."""
        self._opening.go(lambda view: view.look(sight))

    def show_edge(self, edge: Edge | None) -> None:
        """Show which end of the current highlight is being moved, and keep it in view; ``None``
        ends that.
        """
        self._stack.view.show_edge(edge)

    def place_of(self, span: Span) -> QRect:
        """Return where a span is on the screen, or where a list about it may be shown."""
        return self._stack.view.place_of(span)

    def shown_spans(self) -> Sequence[Span]:
        """Return the spans of the blocks whose text is shown, in the order of the text."""
        return self._stack.view.shown_spans()

    def caret_offset(self) -> int | None:
        """Return the offset at which the user is, or ``None`` where that is not known."""
        return self._stack.view.caret_offset()

    def selected_span(self) -> Span | None:
        """Return what is selected, or ``None``."""
        return self._stack.view.selected_span()

    def clear_selection(self) -> None:
        """Select nothing, without a signal."""
        self._stack.view.clear_selection()

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        self._stack.view.copy()

    def blocks_at_cursor(self) -> list[int]:
        """Return the blocks that are selected in part or whole, else the one under the mouse, else
        the one that the user is at, if it is in view.
        """
        return self._stack.view.blocks_at_cursor()

    def is_pointed_at(self) -> bool:
        """Whether the mouse is over a block."""
        return self._stack.view.is_pointed_at()

    def toggle_kept(self) -> bool:
        """Ask for the opposite verdict for the blocks that the user is at; false where that is
        none.
        """
        return self._stack.view.toggle_kept()

    def find_all(self, query: Sought) -> int:
        """Mark every place where a query stands; return how many there are."""
        self._opening.query = query
        return self._stack.view.find_all(query)

    def find_from(self, offset: int) -> int:
        """Go to the first match from an offset on; return its number from 1, or 0 for none."""
        return self._stack.view.find_from(offset)

    def find_next(self) -> int:
        """Go to the next match; return its number from 1, or 0 where there is none."""
        return self._stack.view.find_next()

    def find_previous(self) -> int:
        """Go to the match before; return its number from 1, or 0 where there is none."""
        return self._stack.view.find_previous()

    def set_theme(self, theme: Theme) -> None:
        """Show the same in other colours; a page is dimmed in dark ones."""
        self._stack.set_theme(theme)

    def dim_pages(self, wanted: bool) -> None:
        """Dim pages in dark themes, or show them as they were published in all."""
        self._stack.dim_pages(wanted)

    def keep_still(self) -> None:
        """Let pages move or not, as the window does."""
        self._stack.keep_still()

    def set_highlight_style(self, style: str) -> None:
        """Draw highlights by ``fill``, ``underline`` or ``both``."""
        self._stack.set_highlight_style(style)

    def set_typography(self, typography: Typography) -> None:
        """Show the same in another size, at the same place."""
        self._stack.set_typography(typography)

    def zoom(self, steps: int) -> None:
        """Show it larger by so many steps, smaller where they are negative, as at first for
        none.
        """
        self._stack.view.zoom(steps)

    def top_block(self) -> Place:
        """Return the place at the top of the view."""
        return self._stack.view.top_block()

    def scroll_to_block(self, index: int, fraction: float) -> None:
        """Scroll so that a place stands at the top, without a signal."""
        self._opening.go(lambda view: view.scroll_to_block(index, fraction))
