"""The published page, alive: highlights, selections, verdicts, search and scrolling, on a page that is locked in."""

import json
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.domain.document import Span
from reader.domain.reason_sentences import sentence_for
from reader.services.originals import Original
from reader.ui.look.theme import Theme
from reader.ui.look.typography import Typography
from reader.ui.original import page_marks as marks
from reader.ui.original.delivery import Delivery, Gate
from reader.ui.original.engine import new_profile
from reader.ui.original.kept_margin import KeptMargin
from reader.ui.original.links import LinkQuestion, whole_address
from reader.ui.original.locked_page import LockedPage, refuse_drops
from reader.ui.original.page_handles import PageHandles
from reader.ui.original.page_link import News, PageLink, numbers, whole
from reader.ui.original.page_notice import PageNotice
from reader.ui.widgets.boundaries import Boundaries, Edge
from reader.ui.widgets.finding import Finder
from reader.ui.widgets.overlaps import Highlights
from reader.ui.widgets.positions import CodeUnits
from reader.ui.widgets.reading_pane import Place
from reader.ui.words.saying import said

SETTLE = 120
"""Milliseconds after which a selection counts as settled."""

FLASH = 900
"""Milliseconds that a revealed span is pointed out."""

EXPLAIN = 500
"""Milliseconds that the mouse rests on a removed block before its reason is shown."""


class PublishedView(QWidget):
    """Shows the page of one article after the other. Everything that the program does itself emits no signal."""

    selection_settled = Signal(object, QRect)
    selection_cleared = Signal()
    highlight_clicked = Signal(object)
    kept_requested = Signal(list, bool)
    marks_wanted = Signal(object)
    """Never sent: a page has no margin for signs."""
    edge_dragged = Signal(object, object, bool)
    block_hovered = Signal(int)
    scrolled = Signal(int, float)
    typography_changed = Signal(object)
    placed = Signal()
    """The text was found on the page, and everything is drawn."""

    def __init__(self, original_of: Callable[[Article], Original], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original_of = original_of
        self._article: Article | None = None
        self._labels: Mapping[LabelId, Label] = {}
        self._annotations: Sequence[Annotation] = ()
        self._forget()
        self._typography = Typography()
        self._verdicts_shown = True
        self._make_page()
        self._settle = self._timer(SETTLE, self._selection_has_settled)
        self._flash = self._timer(FLASH, lambda: self._draw(marks.FLASH, ()))
        self._explain = self._timer(EXPLAIN, self._explain_block)
        self.setFocusProxy(self._web)
        self.notice.reload_wanted.connect(self.load)

    def _make_page(self) -> None:
        self._web = QWebEngineView(self)  # made first, so that it and the page in it go before the profile that the page uses
        self._profile = new_profile(self)
        self._delivery = Delivery(self._profile)
        self._gate = Gate(self._delivery)  # without a reference from here Python forgets it, and all would pass
        self._profile.setUrlRequestInterceptor(self._gate)
        for scheme in (b"claim-reader-page", b"cid"):
            self._profile.installUrlSchemeHandler(scheme, self._delivery)
        self._web.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._web.setAccessibleName(self.tr("Original"))
        self.page = LockedPage(self._profile, self._web)
        self._web.setPage(self.page)
        refuse_drops(self._web)
        self._handles = PageHandles(self._web)
        self._handles.dragged.connect(self._drag)
        self._link = PageLink(self.page)
        self._link.told.connect(self._hear)
        self.page.crashed.connect(self._crashed)
        self.notice = PageNotice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        self.margin = KeptMargin(marks.KEPT_LINE)
        page_row = QHBoxLayout()
        page_row.setSpacing(0)
        page_row.addWidget(self.margin)
        page_row.addWidget(self._web)
        column.addLayout(page_row)

    def _timer(self, interval: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(act)
        return timer

    def _forget(self) -> None:
        """Know nothing of what the page shows: it is not there yet."""
        self._ready = False
        self._units = CodeUnits("")
        self._highlights = Highlights()
        self._current: AnnotationId | None = None
        self._selected: Span | None = None
        self._selected_at = QRect()
        self._pressed = False
        self._hovered = -1
        self._clicked_block = -1
        self._clicked_offset: int | None = None
        self._last_clicked: AnnotationId | None = None
        self._top: Place = (0, 0.0)
        self._revealed: Span | None = None
        self._finder = Finder()
        self._drawn: dict[str, marks.Drawn] = {}
        self._styled = ""
        self.shares: list[float] = []

    # What is shown

    def show_article(self, article: Article, labels: Mapping[LabelId, Label]) -> None:
        """Show an article's page from its top, with its own annotations."""
        self._forget()
        self._article = article
        self._labels, self._annotations = labels, article.annotations
        self._highlights = Highlights(article.annotations)
        self._units = CodeUnits(article.document.text)
        self.load()

    def load(self) -> None:
        """Load the page, also again, at the same place."""
        self._handles.hide()
        if self._article is not None:
            self._ready = False
            original = self._original_of(self._article)
            self.notice.hide()
            if original.left_out:
                sentence = self.tr("Files that were saved with this page but were too much to keep: {count}.")
                self.notice.tell(sentence.format(count=original.left_out))
            self.page.open(self._delivery.offer(self._article.id, original))

    def clear(self) -> None:
        """Show nothing."""
        self._forget()
        self._handles.hide()
        self._article = None
        self.notice.hide()
        self.page.open(QUrl("about:blank"))

    def set_ledger(self, article: Article) -> None:
        """Show the same article with other verdicts."""
        self._article = article
        self._tell_blocks()
        self._draw_removed()

    def set_annotations(self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]) -> None:
        """Draw these highlights instead."""
        self._labels, self._annotations = labels, annotations
        self._highlights, touched = self._highlights.renewed(annotations)
        if touched is None or touched:
            self._draw_removed()
        self._draw_notes()

    def set_current_annotation(self, annotation: AnnotationId | None) -> None:
        """Draw this highlight stronger than the others."""
        self._current = annotation
        self._draw_current()

    def show_verdicts(self, shown: bool) -> None:
        """Show on the page what cleaning did, or show it as if nothing had been done."""
        self._verdicts_shown = shown
        self._tell_blocks()
        self._draw_removed()

    def set_theme(self, theme: Theme) -> None:
        """Change nothing: the page stays as it was published."""
        del theme

    def set_typography(self, typography: Typography) -> None:
        """Be as much larger than published as the type is larger than ours at first."""
        self._typography = typography
        self._web.setZoomFactor(typography.size / Typography().size)

    def zoom(self, steps: int) -> None:
        """Make the page larger by so many steps, smaller where they are negative, as it was published for none."""
        self.set_typography(self._typography.zoomed(steps) if steps else Typography())
        self.typography_changed.emit(self._typography)

    # Drawing

    def _begin(self) -> None:
        """Give the script the document, now that the page is there."""
        article = self._article
        if article is not None:
            self._ready, self._drawn = True, {}
            self._link.call("begin", article.document.text, self._block_units(article), then=self._found)
            self._styled = ""
            self._draw_removed()
            self._draw_notes()
            self._draw_current()
            self._draw_matches()
            if self._revealed is None:
                self.scroll_to_block(*self._top)
            else:
                self.reveal(self._revealed)

    def _found(self, shares: object) -> None:
        self.shares = json.loads(shares) if isinstance(shares, str) and shares else []
        self.placed.emit()

    def _block_units(self, article: Article) -> list[list[int]]:
        unit, ledger = self._units.unit, article.ledger()
        return [[unit(block.start), unit(block.end), int(ledger[block.index].kept)] for block in article.document.blocks]

    def _call(self, name: str, *arguments: object) -> None:
        if self._ready:
            self._link.call(name, *arguments)

    def _draw(self, group: str, drawn: Sequence[marks.Mark]) -> None:
        if self._ready and (changes := self._drawn.setdefault(group, marks.Drawn()).change(drawn, self._units.unit)):
            self._link.call("draw", changes)

    def _draw_notes(self) -> None:
        self._style()
        self._draw(marks.NOTES, marks.note_marks(self._annotations, self._highlights.lanes, self._labels))
        self._draw_current()

    def _style(self) -> None:
        """Tell how highlights look, where the labels are others now."""
        rules = marks.rules(self._labels)
        if self._ready and rules != self._styled:
            self._styled = rules
            self._link.call("style", rules)

    def _draw_current(self) -> None:
        current = [each for each in self._annotations if each.id == self._current]
        self._draw(marks.CURRENT, marks.note_marks(current, self._highlights.lanes, self._labels, marks.CURRENT))

        span = current[0].target.span if current else None
        self._call("setEnds", None if span is None else [self._units.unit(span.start), self._units.unit(span.end)])

    def _draw_removed(self) -> None:
        if self._article is not None:
            pairs = zip(self._article.document.blocks, self._article.ledger(), strict=True)
            removed = [block.span for block, verdict in pairs if self._verdicts_shown and not verdict.kept]
            pale = marks.without(removed, (each.target.span for each in self._annotations))
            self._draw(marks.REMOVED, marks.plain_marks(marks.REMOVED, pale))

    def _draw_matches(self) -> None:
        current = [self._finder.current] if self._finder.current is not None else []
        self._draw(marks.MATCHES, marks.plain_marks(marks.MATCHES, self._finder.matches))
        self._draw(marks.MATCH, marks.plain_marks(marks.MATCH, current))

    def _tell_blocks(self) -> None:
        if self._article is not None:
            self._call("setBlocks", self._block_units(self._article))

    # What the page tells

    def _hear(self, kind: str, news: News) -> None:
        if kind == "ready":
            self._begin()
        elif self._ready:
            match kind:
                case "selection":
                    self._selection_told(news)
                case "scrolled":
                    self._scroll_told(news)
                case "layout":
                    self._layout_told(news)
                case "pointer":
                    self._hover(whole(news.get("block"), 0, self._count() - 1))
                case "clicked":
                    self._click_told(news)
                case "ends":
                    self._ends_told(news)
                case _:
                    pass

    def _count(self) -> int:
        return len(self._article.document.blocks) if self._article is not None else 0

    def _selection_told(self, news: News) -> None:
        had, self._selected = self._selected, self._span_told(news.get("span"))
        self._pressed = news.get("pressed") is True
        rect = news.get("rect")
        if numbers(rect, 4):
            left, top, width, height = (round(each * self._web.zoomFactor()) for each in rect)
            seen = QRect(left, top, width, height).intersected(self._web.rect())
            self._selected_at = QRect(self._web.mapToGlobal(seen.topLeft()), seen.size())
        if self._selected is not None:
            self._settle.start()
        elif had is not None:
            self._settle.stop()
            self.selection_cleared.emit()

    def _span_told(self, value: object) -> Span | None:
        if self._article is None or not numbers(value, 2):
            return None
        start, end = (self._units.offset(int(each)) for each in value)
        return Span(start, end) if 0 <= start < end <= len(self._article.document.text) else None

    def _selection_has_settled(self) -> None:
        if self._selected is not None and not self._pressed:
            self.selection_settled.emit(self._selected, self._selected_at)

    def _scroll_told(self, news: News) -> None:
        self._follow(news)
        index, part = whole(news.get("block"), 0, self._count() - 1), news.get("part")
        if index is not None and isinstance(part, int | float):
            self._top = (index, min(max(float(part), 0.0), 1.0))
            if news.get("user") is True:
                self.scrolled.emit(*self._top)

    def _layout_told(self, news: News) -> None:
        kept = news.get("kept")
        stretches = [(each[0], each[1]) for each in kept if numbers(each, 2)] if isinstance(kept, list) else []
        self.margin.set_stretches(stretches if self._verdicts_shown else (), self._web.zoomFactor())
        self._follow(news)

    def _ends_told(self, news: News) -> None:
        current = self._highlights.get(self._current)
        if current is None:
            self._handles.hide()
        else:
            self._handles.follow(news, self._web.zoomFactor(), marks.colours_of(current, self._labels)[0])

    def _drag(self, edge: Edge, place: QPointF, done: bool) -> None:
        """Ask the page which character a handle is at now."""

        def told(offset: object) -> None:
            current = self._highlights.get(self._current)
            if current is not None and self._article is not None:
                span = current.target.span
                if isinstance(offset, float) and 0 <= offset <= self._units.unit(len(self._article.document.text)):
                    boundaries = Boundaries(self._article.document.text, self.shown_spans())
                    span = boundaries.with_edge(span, edge, self._units.offset(int(offset)))
                self.edge_dragged.emit(current.id, span, done)

        if self._ready:
            self._link.call("offsetNear", place.x(), place.y(), then=told)

    def _follow(self, news: News) -> None:
        top = news.get("top")
        if isinstance(top, int | float):
            self.margin.set_top(float(top))

    def _hover(self, index: int | None) -> None:
        block = -1 if index is None else index
        if block != self._hovered:
            self._hovered = block
            QToolTip.hideText()
            self._explain.start()
            self.block_hovered.emit(block)

    def _explain_block(self) -> None:
        if self._article is not None and 0 <= self._hovered < self._count() and self._web.underMouse():
            verdict = self._article.ledger()[self._hovered]
            if not verdict.kept:
                text = self.tr("{rule}: {reason}").format(rule=verdict.rule, reason=said(sentence_for(verdict.reason)))
                QToolTip.showText(QCursor.pos(), text, self._web)

    def _click_told(self, news: News) -> None:
        offset, address = news.get("offset"), news.get("address")
        unit = whole(offset, 0, self._units.unit(len(self._article.document.text)) if self._article else 0)
        self._clicked_offset = None if unit is None else self._units.offset(unit)
        stack = [] if self._clicked_offset is None else [each.id for each in self._highlights.at(self._clicked_offset)]
        self._clicked_block = self._hovered
        if stack and news.get("follow") is not True:
            beneath = stack.index(self._last_clicked) + 1 if self._last_clicked in stack else 0
            self._last_clicked = stack[beneath % len(stack)]
            self.highlight_clicked.emit(self._last_clicked)
        elif isinstance(address, str):
            self._last_clicked = None
            self._ask(address, str(news.get("base")))

    def _ask(self, address: str, base: str) -> None:
        url = whole_address(address, base, self._article.url if self._article is not None else None)
        if url is not None:
            LinkQuestion(url, self).open()
        else:
            self.notice.tell(self.tr("This link leads to no address on the web: {address}").format(address=address[:200]))

    def _crashed(self) -> None:
        self._ready = False
        self.notice.tell(self.tr("The page could not be shown any longer: the process that draws it ended."), reload=True)

    # What the user is at

    def show_edge(self, edge: Edge | None) -> None:
        """Keep the end of the current highlight that is being moved in view; the page scrolls only where it is not."""
        current = self._highlights.get(self._current)
        if edge is not None and current is not None:
            span = current.target.span
            ends = Span(span.start, span.start + 1) if edge is Edge.START else Span(span.end - 1, span.end)
            self._call("reveal", self._units.unit(ends.start), self._units.unit(ends.end))

    def place_of(self, span: Span) -> QRect:
        """Return the middle of the view: where the page has a span is known to the page alone."""
        del span
        return QRect(self.mapToGlobal(self.rect().center()), QSize(1, 1))

    def shown_spans(self) -> Sequence[Span]:
        """Return the spans of all blocks: a page shows them all."""
        return [block.span for block in self._article.document.blocks] if self._article is not None else []

    def caret_offset(self) -> int | None:
        """Return the offset that was clicked last, or ``None``; a page has no caret."""
        return self._clicked_offset

    def selected_span(self) -> Span | None:
        """Return what is selected, or ``None``."""
        return self._selected

    def clear_selection(self) -> None:
        """Select nothing, without a signal."""
        self._selected = None
        self._settle.stop()
        self._call("clearSelection")

    def copy(self) -> None:
        """Put what is selected on the clipboard, as the document has it."""
        if self._selected is not None and self._article is not None:
            words = self._article.document.text[self._selected.start : self._selected.end]
            QGuiApplication.clipboard().setText(words)
        elif self.page.hasSelection():
            QGuiApplication.clipboard().setText(self.page.selectedText())

    def toggle_kept(self) -> None:
        """Ask for the opposite verdict for the blocks selected, else for that under the mouse, else for that last clicked."""
        blocks = self.blocks_at_cursor()
        if self._article is not None and blocks:
            ledger = self._article.ledger()
            kept = ledger[blocks[0]].kept
            self.kept_requested.emit([index for index in blocks if ledger[index].kept == kept], not kept)

    def blocks_at_cursor(self) -> list[int]:
        """Return the blocks that are selected in part or whole, else that under the mouse, else that last clicked."""
        if self._article is not None and self._selected is not None:
            return [block.index for block in self._article.document.blocks if block.span.overlaps(self._selected)]
        under_mouse = self._hovered if self._web.underMouse() else -1
        return next(([index] for index in (under_mouse, self._clicked_block) if 0 <= index < self._count()), [])

    def top_block(self) -> Place:
        """Return the place at the top of the window, as the page told it last."""
        return self._top

    def scroll_to_block(self, index: int, fraction: float) -> None:
        """Scroll so that a place stands at the top, without a signal; a page that is not there yet, as soon as it is."""
        self._top, self._revealed = (index, fraction), None
        self._call("scrollTo", index, fraction)

    def reveal(self, span: Span) -> None:
        """Scroll to a span, unless it is in view, and point it out for a moment; in a page that is not there yet, then."""
        self._revealed = None if self._ready else span
        self._call("reveal", self._units.unit(span.start), self._units.unit(span.end))
        self._draw(marks.FLASH, marks.plain_marks(marks.FLASH, [span]))
        self._flash.start()

    def outline_block(self, index: int) -> None:
        """Point out the block that the mouse is on in the other view; -1 for none."""
        inside = self._article is not None and 0 <= index < self._count()
        spans = [self._article.document.blocks[index].span] if inside and self._article is not None else []
        self._draw(marks.TWIN, marks.plain_marks(marks.TWIN, spans))

    # Finding

    def find_all(self, query: str) -> int:
        """Mark every place where a query stands, whatever its letter case; return how many there are."""
        count = self._finder.look_for(query, self._article.document.text if self._article is not None else "")
        self._draw_matches()
        return count

    def find_next(self) -> int:
        """Go to the next match, after the last the first; return its number from 1, or 0 where there is none."""
        return self._go_to_match(1)

    def find_previous(self) -> int:
        """Go to the match before, before the first the last; return its number from 1, or 0 where there is none."""
        return self._go_to_match(-1)

    def _go_to_match(self, step: int) -> int:
        blocks = self._article.document.blocks if self._article is not None else ()
        number = self._finder.go(step, blocks[self._top[0]].start if blocks else 0)
        self._draw_matches()
        if self._finder.current is not None:
            self._call("reveal", *(self._units.unit(end) for end in (self._finder.current.start, self._finder.current.end)))
        return number
