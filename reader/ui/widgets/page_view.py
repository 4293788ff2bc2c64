"""An article on screen, block by block, with its highlights: showing, painting and scrolling. Input is ``BlockView``'s."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QMimeData, QRect, QRectF, Qt, QTimer, QUrl, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.domain.document import Span
from reader.ui.look.styles import Style
from reader.ui.look.theme import Theme
from reader.ui.look.typography import Typography
from reader.ui.widgets.boundaries import Edge
from reader.ui.widgets.margin import GUTTER
from reader.ui.widgets.page_document import PageDocument
from reader.ui.widgets.page_painter import PagePainter, rows_in_view
from reader.ui.widgets.reading_places import TOP, Place, height_of, place_at
from reader.ui.widgets.rows import Row

FLASH, FLASH_STEP = 900, 0.1
"""Milliseconds that a revealed span is outlined, and the part by which the outline fades at a time."""

REVEAL_AT, REVEAL_FROM, REVEAL_TO = 0.22, 0.04, 0.9
"""Which part of the view stands above a revealed span, and between which parts it is left where it is."""

FEW, BLEED = 20, 12
"""How many spans are worth painting one by one, and how far the signs of a row can reach out of it, in pixels."""

DEAR, WIDTH_STAYS = 0.012, 120
"""Seconds: where fitting the text to a width took longer, the next time waits until the width stays so many milliseconds."""

MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM = 28, 24, 80
NARROWEST = 80


class PageView(QTextEdit):
    """Shows one article. What its rows are, the views that inherit decide."""

    scrolled = Signal(int, float)
    """The place at the top, after the user scrolled; never after ``scroll_to_block`` or ``reveal``."""
    typography_changed = Signal(object)
    """The ``Typography`` after the user zoomed."""

    def __init__(self, theme: Theme, typography: Typography | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._typography = self._initial = typography or Typography()
        self._article: Article | None = None
        self._painter = PagePainter(theme.reading)
        self._programmatic = 0
        self._flash = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=FLASH)
        self._flash.valueChanged.connect(self._fade_flash)
        self._fit_cost = 0.0
        self._fit_later = QTimer(self, singleShot=True, interval=WIDTH_STAYS)
        self._fit_later.timeout.connect(lambda: self._fit_at(self.top_block()))
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)  # the view's own width, but when we say so
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._scroll_bar_moved)
        self._page = self._new_page()
        self._colour()

    @property
    def article(self) -> Article | None:
        """The article shown."""
        return self._article

    def rows(self, article: Article) -> list[Row]:
        """Return what to show of an article, from the top."""
        raise NotImplementedError

    def unfold(self, index: int) -> bool:
        """Make sure that a block is on screen and not folded away; tell whether that changed the rows."""
        del index
        return False

    def show_article(self, article: Article, labels: Mapping[LabelId, Label]) -> None:
        """Show an article from its top, with its own annotations."""
        self._article = article
        self._painter.current = None
        self._painter.set_highlights(article.annotations, labels)
        self._rebuild(TOP)

    def clear(self) -> None:
        """Show nothing."""
        self._article = None
        self._painter.set_highlights((), {})
        self._rebuild(TOP)

    def set_ledger(self, article: Article) -> None:
        """Show the same article with other verdicts, at the same place."""
        self._article = article
        self.rearrange()

    def rearrange(self) -> None:
        """Show the rows as they now are, at the same place, with the caret in the same block."""
        place, caret = self.top_block(), self.block_at_cursor()
        with self._quietly():
            self._page.arrange(self._current_rows(), self._spans())
            if caret is not None and caret in self._page.row_of_block:
                self._set_cursor(self._page.paragraph(self._page.row_of_block[caret]).position())
        self.scroll_to_block(*place)

    def set_annotations(self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]) -> None:
        """Draw these highlights instead."""
        touched = self._painter.set_highlights(annotations, labels)
        if touched is None:
            self.viewport().update()
        else:
            self._update_over(touched)

    def set_current_annotation(self, annotation: AnnotationId | None) -> None:
        """Draw this highlight stronger than the others, with handles at its ends."""
        touched = [self._painter.highlights.get(one) for one in (self._painter.current, annotation)]
        self._painter.current = annotation
        self._update_over([one.target.span for one in touched if one is not None])

    def outline_block(self, index: int) -> None:
        """Point out the block that the mouse is on in the other view, or what it is folded under; -1 for none."""
        before, self._painter.twin = self._painter.twin, self._page.row_of_block.get(index)
        for number in {before, self._painter.twin} - {None}:
            if number is not None and number < len(self._page.rows):
                rect = self._page.rect(number).translated(0, -self.verticalScrollBar().value())
                self.viewport().update(0, int(rect.top()) - BLEED, self.viewport().width(), int(rect.height()) + 2 * BLEED)

    def set_hints(self, hints: Mapping[Span, str]) -> None:
        """Point out these sentences by dots in the margin, each with what is to be said of it."""
        self._painter.set_hints(hints)
        self.viewport().update()

    def _update_over(self, spans: Sequence[Span]) -> None:
        """Have only those rows in view painted anew that show a part of one of these spans."""
        if not spans:
            return
        view, down = self.viewport(), self.verticalScrollBar().value()
        if len(spans) > FEW:
            view.update()
            return
        for number in rows_in_view(self._page, QRectF(view.rect()).translated(0, down)):
            own = self._page.span(number)
            if own is not None and any(span.overlaps(own) for span in spans):
                rect = self._page.rect(number).translated(0, -down)
                view.update(0, int(rect.top()) - BLEED, view.width(), int(rect.height()) + 2 * BLEED)

    def set_theme(self, theme: Theme) -> None:
        """Show the same in other colours."""
        self._theme = theme
        self._painter.colours = theme.reading
        self._colour()
        self._rebuild_in_place()

    def set_typography(self, typography: Typography) -> None:
        """Show the same in another type, at the same place."""
        if typography != self._typography:
            self._typography = typography
            self._rebuild_in_place()

    def zoom(self, steps: int) -> None:
        """Make the text larger by so many steps, smaller where they are negative, as it was at first for none."""
        self.set_typography(self._typography.zoomed(steps) if steps else self._initial)
        self.typography_changed.emit(self._typography)

    def _colour(self) -> None:
        reading = self._theme.reading
        palette = self.palette()
        for role, colour in (
            (QPalette.ColorRole.Base, reading.page),
            (QPalette.ColorRole.Text, reading.text),
            (QPalette.ColorRole.Highlight, reading.selection),
            (QPalette.ColorRole.HighlightedText, reading.text),
        ):
            palette.setColor(role, QColor(colour))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # under a style sheet it keeps the palette that it was polished with

    def _rebuild(self, place: Place) -> None:
        with self._quietly():
            self._page = self._new_page()
            self._fit()
        self._painter.flash = self._painter.twin = None
        first = next((number for number, row in enumerate(self._page.rows) if row.block is not None), 0)
        self._set_cursor(self._page.paragraph(first).position())
        self.scroll_to_block(*place)

    def _rebuild_in_place(self) -> None:
        """Make all anew with the same rows: the caret, the selection and the place at the top stay."""
        place, cursor = self.top_block(), self.textCursor()
        self._rebuild(place)
        self._set_cursor(cursor.anchor(), cursor.position())

    def _new_page(self) -> PageDocument:
        """Make the document anew: laying out a new one is several times faster than changing all of a shown one."""
        old = self.document()
        text = self._article.document.text if self._article is not None else ""
        page = PageDocument(text, self._typography, self._theme.reading.accent, self)
        page.arrange(self._current_rows(), self._spans())
        self.setWordWrapMode(page.wrap_mode)
        self.setDocument(page)
        if isinstance(old, PageDocument):
            old.deleteLater()
        return page

    def _current_rows(self) -> list[Row]:
        rows = self.rows(self._article) if self._article is not None else []
        return rows or [Row("", Style(self._theme.reading.text))]

    def _spans(self) -> list[Span]:
        return [block.span for block in self._article.document.blocks] if self._article is not None else []

    def _block_of(self, offset: int) -> int:
        blocks = self._article.document.blocks if self._article is not None else ()
        return bisect_right(blocks, offset, key=lambda block: block.start) - 1

    def top_block(self) -> Place:
        """Return the place at the top of the view: a block's index, and which part of it, 0 to 1, stands above."""
        height = self.verticalScrollBar().value()
        return place_at(self._page, height) if height else TOP

    def scroll_to_block(self, index: int, fraction: float) -> None:
        """Scroll so that a place stands at the top, without a signal."""
        height = height_of(self._page, (index, fraction))
        if height is not None:
            self._scroll_to(height)

    def reveal(self, span: Span) -> None:
        """Scroll to a span, unless it is in view, and outline it for a moment. Opens what is folded over it."""
        if self.unfold(self._block_of(span.start)):
            self.rearrange()
        interval = self._page.positions.interval(span)
        if interval is None:
            return
        height, top, bottom = self.viewport().height(), self._line(interval[0]).top(), self._line(interval[1]).bottom()
        if not REVEAL_FROM * height <= top <= bottom <= REVEAL_TO * height:
            self._scroll_to(self.verticalScrollBar().value() + top - REVEAL_AT * height)
        self._fade_flash(0.0)
        self._painter.flash = (span, 1.0)
        self._flash.stop()
        self._flash.start()

    def show_edge(self, edge: Edge | None) -> None:
        """Draw an end of the current highlight as the one that is being moved, and keep it in view; ``None`` ends that."""
        self._painter.moving = edge
        current = self._painter.highlights.get(self._painter.current)
        if current is None:
            return
        span = current.target.span
        position = self._page.positions.position(span.start if edge is Edge.START else span.end)
        self._update_over([span])
        if edge is not None and position is not None:
            line = self._line(position)
            above, below = line.top() - BLEED, line.bottom() + BLEED - self.viewport().height()
            if above < 0 or below > 0:
                self._scroll_to(self.verticalScrollBar().value() + (above if above < 0 else below))

    def place_of(self, span: Span) -> QRect:
        """Return where the lines with both ends of a span are on the screen, as far as they are in view."""
        interval = self._page.positions.interval(span)
        view = self.viewport()
        lines = self._line(interval[0]).united(self._line(interval[1])) if interval is not None else QRect()
        visible = lines.intersected(view.rect())
        return QRect(view.mapToGlobal(visible.topLeft()), visible.size())

    def shown_spans(self) -> list[Span]:
        """Return the spans of the blocks on screen that are not folded away, in the order of the text."""
        spans = (self._page.span(number) for number in range(len(self._page.rows)))
        return [span for span in spans if span is not None]

    def caret_offset(self) -> int | None:
        """Return the offset at which the user is: that of the caret, or ``None`` in a row that is not part of the document."""
        return self._page.positions.offset(self.textCursor().position())

    def _line(self, position: int) -> QRect:
        """Return where the line with a position stands in the view."""
        cursor = QTextCursor(self._page)
        cursor.setPosition(position)
        return self.cursorRect(cursor)

    def _fade_flash(self, strength: float) -> None:
        if self._painter.flash is not None:
            span, shown = self._painter.flash
            if strength == 0 or shown - strength >= FLASH_STEP:
                self._painter.flash = (span, strength) if strength > 0 else None
                self._update_over([span])

    def _scroll_to(self, height: float) -> None:
        with self._quietly():
            self._page.row_at(height + self.viewport().height())  # lays out as far as that, else the bar ends before it
            self.verticalScrollBar().setValue(round(height))

    def _scroll_bar_moved(self) -> None:
        if not self._programmatic:
            self.scrolled.emit(*self.top_block())

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Whatever moves or changes meanwhile is not the user's doing, and no signal tells of it."""
        self._programmatic += 1
        try:
            yield
        finally:
            self._programmatic -= 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the column to the width, at the same place; deep in a long text only once the width stays as it is."""
        place = self.top_block()
        with self._quietly():
            super().resizeEvent(event)
        if self._fit_cost > DEAR and self.isVisible():
            self._fit_later.start()
        else:
            self._fit_at(place)

    def _fit_at(self, place: Place) -> None:
        """Lay the text out for the width and go to a place. Qt lays out all that stands above the place."""
        start = perf_counter()
        with self._quietly():
            self._fit()
        self.scroll_to_block(*place)
        self._fit_cost = perf_counter() - start

    def _fit(self) -> None:
        width = self.viewport().width()
        free = width - GUTTER - MARGIN_RIGHT
        column = min(self._typography.column(), max(free, NARROWEST))
        left = max(GUTTER, (width - column) / 2)
        self._page.set_margins(left, MARGIN_TOP, max(width - left - column, MARGIN_RIGHT), MARGIN_BOTTOM)
        self.setLineWrapColumnOrWidth(width)

    def _column(self) -> QRectF:
        frame = self._page.rootFrame().frameFormat()
        width = self.lineWrapColumnOrWidth()
        return QRectF(frame.leftMargin(), 0, width - frame.leftMargin() - frame.rightMargin(), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the highlights and signs, then the text over them."""
        painter = QPainter(self.viewport())
        down = self.verticalScrollBar().value()
        painter.translate(0, -down)
        self._painter.paint(painter, self._page, QRectF(event.rect()).translated(0, down), self._column())
        painter.end()
        super().paintEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return nothing that was loaded, as the document does."""
        del name
        return QImage() if kind == QTextDocument.ResourceType.ImageResource.value else ""

    def selected_span(self) -> Span | None:
        """Return what is selected, on whole characters as a reader sees them, or ``None``."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return self._page.positions.span(self._whole(start, -1), self._whole(end, 1))

    def _whole(self, position: int, step: int) -> int:
        """Move a position out of the middle of a character."""
        paragraph = self._page.findBlock(position)
        within = position - paragraph.position()
        while 0 < within < paragraph.length() - 1 and not paragraph.layout().isValidCursorPosition(within):
            within += step
        return paragraph.position() + within

    def select_span(self, span: Span) -> None:
        """Select what is on screen of a span, without scrolling and without a signal."""
        interval = self._page.positions.interval(span)
        if interval is not None:
            self._set_cursor(*interval)

    def clear_selection(self) -> None:
        """Select nothing, without a signal."""
        self._set_cursor(self.textCursor().position())

    def _set_cursor(self, anchor: int, position: int | None = None) -> None:
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        if position is not None:
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        bar = self.verticalScrollBar()
        with self._quietly():
            height = bar.value()
            self.setTextCursor(cursor)
            bar.setValue(height)

    def block_at_cursor(self) -> int | None:
        """Return the index of the block that the caret is in, or whose ghost it is on, or ``None``."""
        return self._page.rows[self._caret_row()].first_block

    def _caret_row(self) -> int:
        return self._page.positions.row_at(self.textCursor().position())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selected text as the document has it; Qt would turn no-break spaces into spaces."""
        span = self.selected_span()
        if span is None or self._article is None:
            return super().createMimeDataFromSelection()
        data = QMimeData()
        data.setText(self._article.document.text[span.start : span.end])
        return data
