"""What the window can ask of a view that an article is read in, whether Qt draws the text or
Chromium the page.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QRect, SignalInstance

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.domain.document import Span
from reader.ui.look.theme import Theme
from reader.ui.look.typography import Typography
from reader.ui.widgets.boundaries import Edge
from reader.ui.widgets.finding import Sought
from reader.ui.widgets.sight import Sight

Place = tuple[int, float]
"""The index of a block, and which part of it, 0 to 1, stands above."""


class ReadingPane(Protocol):
    """A view of one article. What the program itself does, such as scrolling for another view,
    emits no signal.
    """

    @property
    def selection_settled(self) -> SignalInstance:
        """``(Span, QRect)``: what the user selected some time ago, and where it is on the
        screen.
        """

    @property
    def selection_cleared(self) -> SignalInstance:
        """``()``: the user's selection is gone."""

    @property
    def highlight_clicked(self) -> SignalInstance:
        """``(AnnotationId)``: the smallest one clicked first, then those under it with each further
        click.
        """

    @property
    def kept_requested(self) -> SignalInstance:
        """``(list[int], bool)``: blocks that the user wants kept (true) or removed."""

    @property
    def marks_wanted(self) -> SignalInstance:
        """``(tuple[AnnotationId, ...])``: highlights that share a sign, which was clicked, and
        shall be listed.
        """

    @property
    def edge_dragged(self) -> SignalInstance:
        """``(AnnotationId, Span, bool)``: where the user has a highlight's handle; true where the
        mouse has let go.
        """

    @property
    def block_hovered(self) -> SignalInstance:
        """``(int)``: the block under the mouse, or -1."""

    @property
    def menu_wanted(self) -> SignalInstance:
        """``(Spot, QPoint)``: what was clicked with the right button, and where that is on the
        screen.
        """

    @property
    def scrolled(self) -> SignalInstance:
        """``(Sight)``: the line under the eye, after the user scrolled."""

    @property
    def revealed(self) -> SignalInstance:
        """``(Span, float)``: what was brought into view, and which part of the view stands above
        it; not where the height was given.
        """

    @property
    def typography_changed(self) -> SignalInstance:
        """``(Typography)``: the type after the user zoomed."""

    def show_article(self, article: Article, labels: Mapping[LabelId, Label]) -> None:
        """Show an article from its top, with its own annotations."""

    def clear(self) -> None:
        """Show nothing."""

    def set_annotations(
        self, annotations: Sequence[Annotation], labels: Mapping[LabelId, Label]
    ) -> None:
        """Draw these highlights instead."""

    def set_ledger(self, article: Article) -> None:
        """Show the same article with other verdicts, at the same place."""

    def set_current_annotation(self, annotation: AnnotationId | None) -> None:
        """Draw this highlight stronger than the others."""

    def reveal(self, span: Span, height: float | None = None) -> None:
        """Scroll to a span, unless it is in view, and point it out for a moment. Where a height is
        given, that part of the view shall stand above it.
        """

    def sight(self) -> Sight:
        """Return the line under the eye."""

    def look(self, sight: Sight) -> None:
        """Scroll so that the same line is under the eye, without a signal."""

    def outline_block(self, index: int) -> None:
        """Point out the block that the mouse is on in the other view; -1 for none."""

    def show_edge(self, edge: Edge | None) -> None:
        """Show which end of the current highlight is being moved, and keep it in view; ``None``
        ends that.
        """

    def place_of(self, span: Span) -> QRect:
        """Return where a span is on the screen, as far as it is in view; or where a list about it
        may be shown.
        """

    def shown_spans(self) -> Sequence[Span]:
        """Return the spans of the blocks whose text is shown, in the order of the text."""

    def caret_offset(self) -> int | None:
        """Return the offset at which the user is, or ``None`` where that is not known."""

    def selected_span(self) -> Span | None:
        """Return what is selected, or ``None``."""

    def clear_selection(self) -> None:
        """Select nothing, without a signal."""

    def copy(self) -> None:
        """Put what is selected on the clipboard."""

    def blocks_at_cursor(self) -> list[int]:
        """Return the blocks that are selected in part or whole, else the one under the mouse, else
        the one that the user is at, if it is in view.
        """

    def is_pointed_at(self) -> bool:
        """Whether the mouse is over a block."""

    def toggle_kept(self) -> bool:
        """Ask for the opposite verdict for the blocks that the user is at; false where that is
        none.
        """

    def find_all(self, query: Sought) -> int:
        """Mark every place where a query stands, whatever its letter case; return how many there
        are.

        None for an empty one, which ends the search; a view that can then selects the place that
        was looked at.
        """

    def find_from(self, offset: int) -> int:
        """Go to the first match from an offset of the text on; return its number from 1, or 0 where
        there is none.
        """

    def find_next(self) -> int:
        """Go to the next match, after the last the first; return its number from 1, or 0 where
        there is none.
        """

    def find_previous(self) -> int:
        """Go to the match before, before the first the last; return its number from 1, or 0 where
        there is none.
        """

    def set_theme(self, theme: Theme) -> None:
        """Show the same in other colours."""

    def set_typography(self, typography: Typography) -> None:
        """Show the same in another size, at the same place."""

    def zoom(self, steps: int) -> None:
        """Show it larger by so many steps, smaller where they are negative, as at first for
        none.
        """

    def top_block(self) -> Place:
        """Return the place at the top of the view."""

    def scroll_to_block(self, index: int, fraction: float) -> None:
        """Scroll so that a place stands at the top, without a signal."""

    def isVisible(self) -> bool:
        """Whether it is on screen, as every widget says."""

    def hasFocus(self) -> bool:
        """Whether it has the keyboard, as every widget says."""

    def setFocus(self) -> None:
        """Take the keyboard, as every widget does."""
