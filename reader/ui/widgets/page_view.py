"""An article on screen, block by block, with its highlights: showing, painting and scrolling. Input
is ``BlockView``'s.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRect, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.domain.claim import ClaimMark
from reader.domain.document import Span
from reader.ui.look.theme import ReadingColours, Theme
from reader.ui.look.typography import Typography
from reader.ui.widgets.boundaries import Edge
from reader.ui.widgets.caret import Caret
from reader.ui.widgets.column_fit import ColumnFit
from reader.ui.widgets.overlay import Overlay
from reader.ui.widgets.page_growth import PageGrowth
from reader.ui.widgets.reading_pane import Place
from reader.ui.widgets.reading_places import TOP
from reader.ui.widgets.rows import Row
from reader.ui.widgets.sheet import Sheet
from reader.ui.widgets.sight import Sight
from reader.ui.widgets.spoken_marks import SpokenMarks
from reader.ui.widgets.typesetter import Typesetter


class PageView(QTextEdit):
    """Shows one article. What its rows are, the views that inherit decide."""

    scrolled = Signal(object)
    """The ``Sight``, after the user scrolled; never after ``scroll_to_block``, ``look`` or
    ``reveal``.
    """
    revealed = Signal(object, float)
    """A ``Span`` that was brought into view, and which part of the view stands above it."""
    typography_changed = Signal(object)
    """The ``Typography`` after the user zoomed."""

    def __init__(
        self, theme: Theme, typography: Typography | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._typesetter = Typesetter(self.rows, theme, typography)
        self.sheet = Sheet(self, self._typesetter.new_page(self))
        self.fit = ColumnFit(self, self.sheet)
        self._caret = Caret(self, self.sheet)
        self._overlay = Overlay(self.viewport(), self.sheet, theme.reading)
        self._spoken = SpokenMarks(self, self.sheet, self._typesetter.kind_of)
        self._growth = PageGrowth(self, self.sheet)
        self.sheet.rows_came = self._take_rows
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._scroll_bar_moved)
        _colour(self, theme.reading)

    @property
    def article(self) -> Article | None:
        """The article shown."""
        return self._typesetter.article

    def rows(self, article: Article, colours: ReadingColours) -> list[Row]:
        """Return what to show of an article, from the top."""
        raise NotImplementedError

    def unfold(self, index: int) -> bool:
        """Make sure that a block is on screen and not folded away; tell whether that changed the
        rows.
        """
        del index
        return False

    # What is shown

    def show_article(self, article: Article, labels: Mapping[LabelId, Label]) -> None:
        """Show an article from its top, with its own annotations."""
        self._typesetter.article = article
        self._overlay.start(article.annotations, labels)
        self._spoken.start(article.annotations, labels)
        self._rebuild(TOP)

    def clear(self) -> None:
        """Show nothing."""
        self._typesetter.article = None
        self._overlay.start((), {})
        self._spoken.start((), {})
        self._rebuild(TOP)

    def set_ledger(self, article: Article) -> None:
        """Show the same article with other verdicts, at the same place."""
        self._typesetter.article = article
        self.rearrange()

    def rearrange(self) -> None:
        """Show the rows as they now are, at the same place, with the caret in the same block."""
        place, block = self.sheet.top(), self._caret.block
        with self.sheet.quiet:
            self._typesetter.arrange(self.sheet.page, place[0])
            if block is not None:
                self._caret.go_to_block(block)
        self._spoken.mark()
        self.sheet.go(place)
        self._growth.go_on()

    def set_theme(self, theme: Theme) -> None:
        """Show the same in other colours."""
        self._typesetter.theme = theme
        self._overlay.set_colours(theme.reading)
        _colour(self, theme.reading)
        self._rebuild_in_place()

    def set_typography(self, typography: Typography) -> None:
        """Show the same in another type, at the same place."""
        if typography != self._typesetter.typography:
            self._typesetter.typography = typography
            self._rebuild_in_place()

    def zoom(self, steps: int) -> None:
        """Make the text larger by so many steps, smaller where they are negative, as it was at
        first for none.
        """
        self.set_typography(self._typesetter.zoomed(steps))
        self.typography_changed.emit(self._typesetter.typography)

    def _rebuild(self, place: Place) -> None:
        with self.sheet.quiet:
            page = self._typesetter.new_page(self, place[0])
            self.fit.fit(page)
            self.sheet.replace(page)
        self._spoken.mark()
        self._overlay.forget_rows()
        self._caret.go_to_first_block()
        self.sheet.go(place)
        self._growth.go_on()

    def _rebuild_in_place(self) -> None:
        """Make all anew with the same rows: the caret, the selection and the place at the top
        stay.
        """
        place, ends = self.sheet.top(), self._caret.ends
        self._rebuild(place)
        self._caret.put(*ends)

    def _take_rows(self, rows: range) -> None:
        """More of the page is there."""
        self._spoken.mark_rows(rows)
        self._growth.go_on()

    # What is drawn on it

    def set_annotations(
        self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]
    ) -> None:
        """Draw these highlights instead."""
        self._overlay.set_highlights(annotations, labels)
        self._spoken.set_highlights(annotations, labels)

    def set_claims(self, claims: Mapping[AnnotationId, Sequence[ClaimMark]]) -> None:
        """Mark the highlights that are in claims, each with the verdict."""
        self._overlay.set_claims(claims)
        self._spoken.set_claims(claims)

    def set_highlight_style(self, style: str) -> None:
        """Draw highlights by ``fill``, ``underline`` or ``both``."""
        self._overlay.set_style(style)

    def set_current_annotation(self, annotation: AnnotationId | None) -> None:
        """Draw this highlight stronger than the others, with handles at its ends."""
        self._overlay.set_current(annotation)

    def outline_block(self, index: int) -> None:
        """Point out the block that the mouse is on in the other view, or what it is folded under;
        -1 for none.
        """
        self._overlay.set_twin(self.sheet.page.row_of_block.get(index))

    def set_hints(self, hints: Sequence[Span], said_of: Callable[[Span], str]) -> None:
        """Point out these sentences, rising, by dots in the margin. ``said_of`` gives what is to be
        said of one.
        """
        self._overlay.set_hints(hints, said_of)

    def show_edge(self, edge: Edge | None) -> None:
        """Draw an end of the current highlight as the one that is being moved, and keep it in view;
        ``None`` ends that.
        """
        self._overlay.set_moving(edge)
        current = self._overlay.current
        if edge is not None and current is not None:
            span = current.target.span
            position = self.sheet.page.positions.position(
                span.start if edge is Edge.START else span.end
            )
            if position is not None:
                self.sheet.bring(self.sheet.page.positions.row_at(position))
                self.sheet.keep_in_view(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the highlights and signs, then the text over them."""
        self._overlay.paint(event.rect(), self.fit.column())
        super().paintEvent(event)
        self._overlay.paint_over(self.fit.column())

    # Where it is

    def top_block(self) -> Place:
        """Return the place at the top of the view: a block's index, and which part of it, 0 to 1,
        stands above.
        """
        return self.sheet.top()

    def scroll_to_block(self, index: int, fraction: float) -> None:
        """Scroll so that a place stands at the top, without a signal."""
        self.sheet.go((index, fraction))

    def reveal(self, span: Span, height: float | None = None) -> None:
        """Scroll to a span, unless it is in view, and outline it for a moment. Opens what is folded
        over it. Where a height is given, that part of the view shall stand above it.
        """
        if self.unfold(self._typesetter.block_of(span.start)):
            self.rearrange()
        positions = self.sheet.page.positions
        self.sheet.bring(positions.row_of(span.start))
        interval = positions.interval(span)
        if interval is not None:
            stands = self.sheet.reveal(*interval, at=height)
            self._overlay.flash(span)
            if height is None:
                self.revealed.emit(span, stands)

    def sight(self) -> Sight:
        """Return the line under the eye."""
        return self.sheet.sight(self._is_kept)

    def read_share(self) -> float:
        """Return which part of the text stands above the lower edge of the view, 0 to 1."""
        return self.sheet.read_share()

    def look(self, sight: Sight) -> None:
        """Scroll so that the same line is under the eye, without a signal."""
        self.sheet.look(sight, self._is_kept)

    def _is_kept(self, row: Row) -> bool:
        """Whether a row shows a kept block."""
        article = self.article
        return article is not None and row.block is not None and article.verdict(row.block).kept

    def place_of(self, span: Span) -> QRect:
        """Return where the lines with both ends of a span are on the screen, as far as they are in
        view.
        """
        interval = self.sheet.page.positions.interval(span)
        lines = self.sheet.lines(*interval) if interval is not None else QRect()
        return self.sheet.on_screen(lines)

    def shown_spans(self) -> list[Span]:
        """Return the spans of the blocks on screen that are not folded away, in the order of the
        text.
        """
        return self.sheet.page.shown_spans()

    def _scroll_bar_moved(self) -> None:
        if not self.sheet.quiet:
            self.scrolled.emit(self.sight())

    def showEvent(self, event: QShowEvent) -> None:
        """Take the colours again: where the theme changed before the view was ever shown, the style
        sheet has given it others since.
        """
        super().showEvent(event)
        _colour(self, self._typesetter.theme.reading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the column to the width, at the same place."""
        place = self.sheet.top()
        with self.sheet.quiet:
            super().resizeEvent(event)
        self.fit.width_changed(place)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return nothing that was loaded, as the document does."""
        del name
        return QImage() if kind == QTextDocument.ResourceType.ImageResource.value else ""


def _colour(view: QTextEdit, reading: ReadingColours) -> None:
    palette = view.palette()
    for role, colour in (
        (QPalette.ColorRole.Base, reading.page),
        (QPalette.ColorRole.Text, reading.text),
        (QPalette.ColorRole.Highlight, reading.selection),
        (QPalette.ColorRole.HighlightedText, reading.text),
    ):
        palette.setColor(role, QColor(colour))
    view.setPalette(palette)
    view.viewport().setPalette(
        palette
    )  # under a style sheet it keeps the palette that it was polished with
