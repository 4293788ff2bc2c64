"""The original as the window shows it: for a web page the page itself, for a text the text."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label, LabelId
from reader.domain.article import Article
from reader.domain.document import Span
from reader.services.originals import Original, has_page
from reader.ui.look.theme import Theme
from reader.ui.look.typography import Typography
from reader.ui.original.original_view import OriginalView
from reader.ui.original.page_notice import PageNotice
from reader.ui.original.sandbox import namespaces_closed, runs_as_root
from reader.ui.widgets.boundaries import Edge
from reader.ui.widgets.reading_pane import Place, ReadingPane

if TYPE_CHECKING:
    from reader.ui.original.published_view import PublishedView

log = logging.getLogger(__name__)


class OriginalPane(QWidget):
    """Shows each article in the view that suits it. Chromium starts with the first web page that is really looked at."""

    selection_settled = Signal(object, QRect)
    selection_cleared = Signal()
    highlight_clicked = Signal(object)
    kept_requested = Signal(list, bool)
    marks_wanted = Signal(object)
    edge_dragged = Signal(object, object, bool)
    block_hovered = Signal(int)
    scrolled = Signal(int, float)
    typography_changed = Signal(object)

    def __init__(self, theme: Theme, original_of: Callable[[ArticleId], Original], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original_of = original_of
        self._theme = theme
        self._typography: Typography | None = None
        self._article: Article | None = None
        self._labels: Mapping[LabelId, Label] = {}
        self._current: AnnotationId | None = None
        self._query = ""
        self._waiting = False
        self._go_there: Callable[[ReadingPane], None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_if_seen)
        self._as_text = False
        self.verdicts_shown = True
        self._no_engine = ""
        self.text = OriginalView(theme)
        self.published: PublishedView | None = None
        self._view: ReadingPane = self.text
        self.notice = PageNotice()
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._stack)
        self._stack.addWidget(self.text)
        self._forward(self.text)
        self.setFocusProxy(self.text)

    def _forward(self, view: ReadingPane) -> None:
        view.selection_settled.connect(self.selection_settled)
        view.selection_cleared.connect(self.selection_cleared)
        view.highlight_clicked.connect(self.highlight_clicked)
        view.kept_requested.connect(self.kept_requested)
        view.marks_wanted.connect(self.marks_wanted)
        view.edge_dragged.connect(self.edge_dragged)
        view.block_hovered.connect(self.block_hovered)
        view.scrolled.connect(self.scrolled)
        view.typography_changed.connect(self._zoomed)

    def _zoomed(self, typography: Typography) -> None:
        """Let the page and its text be of one size."""
        self.set_typography(typography)
        self.typography_changed.emit(typography)

    # Which view

    def show_article(self, article: Article, labels: Mapping[LabelId, Label]) -> None:
        """Show an article from its top, with its own annotations; a web page once the pane is on screen."""
        self._article, self._labels, self._current = article, labels, None
        self._waiting, self._go_there = True, None
        if self.published is not None or self._plain():
            self._show_if_seen()
        else:
            self._soon.start()  # the engine takes its time to start: the cleaned text comes first

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was not worth loading while nobody could see it."""
        super().showEvent(event)
        self._soon.start()

    def _show_if_seen(self) -> None:
        if self._waiting and (self.isVisible() or self._plain()):
            self._show_now()

    def _plain(self) -> bool:
        """Whether the article is shown as text, which costs nothing to show."""
        return self._as_text or (self._article is not None and not has_page(self._article))

    def _show_now(self) -> None:
        article, self._waiting = self._article, False
        if article is None:
            return
        page = None if self._plain() else self._page()
        self._use(self.text if page is None else page)
        if page is None and not self._plain():
            self.notice.tell(self._no_engine)
        else:
            self.notice.hide()
        self._view.show_article(article, self._labels)
        self._view.set_current_annotation(self._current)
        if self._query:
            self._view.find_all(self._query)
        if self._go_there is not None:
            self._go_there(self._view)

    def reload(self, article: ArticleId) -> None:
        """Load a page anew that has other pictures now, at the same place."""
        if self.published is not None and self._view is self.published and self._article and self._article.id == article:
            self.published.load()

    def show_as_text(self, always: bool) -> None:
        """Show web pages as plain text too, as where their layout cannot be read, or show them as they were published."""
        if always != self._as_text:
            self._as_text = always
            self._show_now()

    def show_verdicts(self, shown: bool) -> None:
        """Show on a page what cleaning did, or show it as if nothing had been done."""
        self.verdicts_shown = shown
        if self.published is not None:
            self.published.show_verdicts(shown)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a page; Chromium's own menu would offer to load and save things."""
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy"), self.copy)
        copy.setEnabled(self.selected_span() is not None)
        menu.addSeparator()
        dim = menu.addAction(self.tr("Show what cleaning removed and kept"))
        dim.setCheckable(True)
        dim.setChecked(self.verdicts_shown)
        dim.setEnabled(not self._plain())
        dim.toggled.connect(self.show_verdicts)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def outline_block(self, index: int) -> None:
        """Point out the block that the mouse is on in the other view; -1 for none."""
        self._view.outline_block(index)

    def _page(self) -> "PublishedView | None":
        """Return the view of the published page, made when it is first needed; ``None`` where the machine has no engine."""
        if self.published is None and not self._no_engine:
            self._no_engine = self._refusal()
        if self.published is None and not self._no_engine:
            try:
                from reader.ui.original.published_view import PublishedView  # noqa: PLC0415 (starts Chromium)
            except ImportError as error:
                log.warning("the web engine cannot be loaded", exc_info=True)
                self._no_engine = self.tr(
                    "The page itself cannot be shown: Qt WebEngine is missing on this computer ({reason}). Here is its text."
                ).format(reason=error)
                return None
            self.published = PublishedView(lambda article: self._original_of(article.id))
            self._stack.addWidget(self.published)
            self._forward(self.published)
            self.published.show_verdicts(self.verdicts_shown)
            if self._typography is not None:
                self.published.set_typography(self._typography)
        return self.published

    def _refusal(self) -> str:
        """Return why a page must not be opened here, though the engine is there; empty where it may."""
        if runs_as_root():
            return self.tr(
                "The page itself is not shown to the system’s administrator: the program that draws it could not be shut in. "
                "Start Claim Reader as another user to see the page. Here is its text."
            )
        if namespaces_closed():
            return self.tr(
                "The page itself is not shown: this computer does not let programs be shut in (user namespaces are switched "
                "off). Here is its text."
            )
        return ""

    def _use(self, view: "OriginalView | PublishedView") -> None:
        if self._view is not view:
            had_focus = self.hasFocus()
            self._view.clear()
            self._view = view
            self._stack.setCurrentWidget(view)
            self.setFocusProxy(view)
            if had_focus:
                view.setFocus()

    def clear(self) -> None:
        """Show nothing."""
        self._article, self._waiting = None, False
        self.notice.hide()
        self._view.clear()

    # What the view is told

    def set_annotations(self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]) -> None:
        """Draw these highlights instead."""
        if self._article is not None:
            self._article, self._labels = replace(self._article, annotations=tuple(annotations)), labels
        self._view.set_annotations(annotations, labels)

    def set_ledger(self, article: Article) -> None:
        """Show the same article with other verdicts, at the same place."""
        self._article = article
        if not self._waiting:
            self._view.set_ledger(article)

    def set_current_annotation(self, annotation: AnnotationId | None) -> None:
        """Draw this highlight stronger than the others."""
        self._current = annotation
        self._view.set_current_annotation(annotation)

    def reveal(self, span: Span) -> None:
        """Scroll to a span, unless it is in view, and point it out for a moment."""
        self._go(lambda view: view.reveal(span))

    def show_edge(self, edge: Edge | None) -> None:
        """Show which end of the current highlight is being moved, and keep it in view; ``None`` ends that."""
        self._view.show_edge(edge)

    def place_of(self, span: Span) -> QRect:
        """Return where a span is on the screen, or where a list about it may be shown."""
        return self._view.place_of(span)

    def shown_spans(self) -> Sequence[Span]:
        """Return the spans of the blocks whose text is shown, in the order of the text."""
        return self._view.shown_spans()

    def caret_offset(self) -> int | None:
        """Return the offset at which the user is, or ``None`` where that is not known."""
        return self._view.caret_offset()

    def selected_span(self) -> Span | None:
        """Return what is selected, or ``None``."""
        return self._view.selected_span()

    def clear_selection(self) -> None:
        """Select nothing, without a signal."""
        self._view.clear_selection()

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        self._view.copy()

    def blocks_at_cursor(self) -> list[int]:
        """Return the blocks that are selected in part or whole, else those that the user is at."""
        return self._view.blocks_at_cursor()

    def toggle_kept(self) -> None:
        """Ask for the opposite verdict for the blocks that the user is at."""
        self._view.toggle_kept()

    def find_all(self, query: str) -> int:
        """Mark every place where a query stands; return how many there are."""
        self._query = query
        return self._view.find_all(query)

    def find_next(self) -> int:
        """Go to the next match; return its number from 1, or 0 where there is none."""
        return self._view.find_next()

    def find_previous(self) -> int:
        """Go to the match before; return its number from 1, or 0 where there is none."""
        return self._view.find_previous()

    def set_theme(self, theme: Theme) -> None:
        """Show a text in other colours; a page stays as it was published."""
        self._theme = theme
        self.text.set_theme(theme)

    def set_typography(self, typography: Typography) -> None:
        """Show the same in another size, at the same place."""
        self._typography = typography
        self.text.set_typography(typography)
        if self.published is not None:
            self.published.set_typography(typography)

    def zoom(self, steps: int) -> None:
        """Show it larger by so many steps, smaller where they are negative, as at first for none."""
        self._view.zoom(steps)

    def top_block(self) -> Place:
        """Return the place at the top of the view."""
        return self._view.top_block()

    def scroll_to_block(self, index: int, fraction: float) -> None:
        """Scroll so that a place stands at the top, without a signal."""
        self._go(lambda view: view.scroll_to_block(index, fraction))

    def _go(self, move: Callable[[ReadingPane], None]) -> None:
        """Move in the article that is shown; in one that is about to be shown, then."""
        if self._waiting:
            self._go_there = move
        else:
            move(self._view)
