"""A page that is worked with: selecting by mouse and keyboard, clicking highlights, restoring
blocks, finding.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reader.domain.annotation import AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.domain.document import Span
from reader.ui.look.theme import Theme
from reader.ui.look.typography import Typography
from reader.ui.widgets.aim import Aim
from reader.ui.widgets.far_keys import far_ends
from reader.ui.widgets.finding import Sought
from reader.ui.widgets.page_mouse import PageMouse
from reader.ui.widgets.page_search import PageSearch
from reader.ui.widgets.page_view import PageView
from reader.ui.widgets.pointing import Pointing
from reader.ui.widgets.rows import Row
from reader.ui.widgets.settling import SettlingSelection
from reader.ui.widgets.spot import Spot
from reader.ui.widgets.verdict_wish import opposite


class BlockView(PageView):
    """What the cleaned view and the original have in common. Everything that the program does
    itself emits no signal.
    """

    selection_settled = Signal(object, QRect)
    """A ``Span``, and where it is on the screen; some time after the user selected it."""
    selection_cleared = Signal()
    """The user's selection is gone."""
    highlight_clicked = Signal(object)
    """The ``AnnotationId`` clicked: the smallest first, then those under it with each further
    click.
    """
    kept_requested = Signal(list, bool)
    """Indices of blocks that the user wants kept (true) or removed."""
    marks_wanted = Signal(object)
    """The ``AnnotationId``s, as a tuple, for which the sign in the margin stands that was
    clicked.
    """
    edge_dragged = Signal(object, object, bool)
    """The ``AnnotationId`` and the ``Span`` that it shall have; true where the mouse has let go,
    false while it is moving.
    """
    block_hovered = Signal(int)
    """The index of the block under the mouse, or -1."""
    menu_wanted = Signal(object, QPoint)
    """The ``Spot`` that was clicked with the right button, and where that is on the screen."""

    def __init__(
        self, theme: Theme, typography: Typography | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, typography, parent)
        self._pointing = Pointing(self.sheet, self.fit, self._overlay)
        self._mouse = PageMouse(self, self.sheet, self._overlay, self._pointing)
        self._aim = Aim(self, self.sheet, self._caret, self._overlay, self._pointing.row_number)
        self._settling = SettlingSelection(self._finished_selection, self)
        self._search = PageSearch(self._overlay.set_matches, self.reveal)
        mouse, keyboard = (
            Qt.TextInteractionFlag.TextSelectableByMouse,
            Qt.TextInteractionFlag.TextSelectableByKeyboard,
        )
        self.setTextInteractionFlags(mouse | keyboard)
        self.viewport().setMouseTracking(True)
        self.viewport().installEventFilter(self)
        self._connect()

    def _connect(self) -> None:
        self.selectionChanged.connect(self._selection_changed)
        self._settling.settled.connect(self.selection_settled)
        self._settling.cleared.connect(self.selection_cleared)
        self._mouse.selected.connect(self._settling.wait)
        self._mouse.hint_clicked.connect(self._select_hint)
        self._mouse.row_clicked.connect(self.activate)
        self._mouse.act_clicked.connect(self.act)
        self._mouse.highlight_clicked.connect(self.highlight_clicked)
        self._mouse.marks_wanted.connect(self.marks_wanted)
        self._mouse.edge_dragged.connect(self.edge_dragged)
        self._mouse.block_hovered.connect(self.block_hovered)
        self._mouse.row_pointed.connect(self._aim.point)
        self.cursorPositionChanged.connect(self._aim.show)
        self.verticalScrollBar().valueChanged.connect(self._aim.scrolled)

    def activate(self, row: Row, link: bool) -> bool:
        """Do what a row that is not part of the document offers; tell whether it offers
        anything.
        """
        del row, link
        return False

    def act(self, row: Row, name: str) -> None:
        """Do what a row offers under a name."""

    def show_article(self, article: Article, labels: Mapping[LabelId, Label]) -> None:
        """Show an article from its top, with its own annotations."""
        self._start_afresh()
        super().show_article(article, labels)
        self._aim.show()

    def rearrange(self) -> None:
        """Show the rows as they now are, at the same place, with the caret in the same block."""
        super().rearrange()
        self._aim.scrolled()

    def clear(self) -> None:
        """Show nothing."""
        self._start_afresh()
        super().clear()

    def _start_afresh(self) -> None:
        self._settling.changed_by_program(there=False)
        self._mouse.forget()
        self._search.end()
        self._aim.forget()

    def set_current_annotation(self, annotation: AnnotationId | None) -> None:
        """Draw this highlight stronger than the others; a click on it goes to the one beneath."""
        super().set_current_annotation(annotation)
        self._mouse.order.last = annotation

    # Selecting

    def selected_span(self) -> Span | None:
        """Return what is selected, on whole characters as a reader sees them, or ``None``."""
        return self._caret.selected()

    def select_span(self, span: Span) -> None:
        """Select what is on screen of a span, without scrolling and without a signal."""
        self._caret.select(span)

    def clear_selection(self) -> None:
        """Select nothing, without a signal."""
        self._caret.deselect()

    def caret_offset(self) -> int | None:
        """Return the offset at which the user is: that of the caret, or ``None`` in a row that is
        not part of the document.
        """
        return self._caret.offset

    def _selection_changed(self) -> None:
        there = self.textCursor().hasSelection()
        if self.sheet.quiet:
            self._settling.changed_by_program(there)
        else:
            self._settling.changed_by_user(there)

    def _finished_selection(self) -> tuple[Span, QRect] | None:
        span = None if self._mouse.pressed else self.selected_span()
        return None if span is None else (span, self._caret.selection_on_screen())

    def _select_hint(self, sentence: Span) -> None:
        """Select a sentence as if the user had done so."""
        self.select_span(sentence)
        self._settling.wait()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selected text as the document has it; Qt would turn no-break spaces into
        spaces.
        """
        span = self.selected_span()
        if span is None:
            return super().createMimeDataFromSelection()
        data = QMimeData()
        data.setText(self.sheet.page.article_text[span.start : span.end])
        return data

    # Verdicts

    def blocks_at_cursor(self) -> list[int]:
        """Return the blocks that are selected in part or whole, else those that the row under the
        mouse, or that of the caret in view, shows or stands for.
        """
        span = self.selected_span()
        if span is not None:
            first, last = self._typesetter.block_of(span.start), self._typesetter.block_of(span.end)
            return [index for index in range(first, last + 1) if self.sheet.page.shows(index)]
        number = self._aim.row
        return [] if number is None else list(self.sheet.page.rows[number].blocks)

    def is_pointed_at(self) -> bool:
        """Whether the mouse is over a block."""
        return self._aim.pointed is not None

    def toggle_kept(self) -> bool:
        """Ask for the opposite verdict for the blocks at the cursor; where they differ, that of the
        first. False where no block is there.
        """
        blocks = self.blocks_at_cursor()
        if self.article is None or not blocks:
            return False
        self.kept_requested.emit(*opposite(self.article, blocks))
        return True

    # Finding

    def find_all(self, query: Sought) -> int:
        """Mark every place where a query stands, whatever its letter case; return how many there
        are.

        An empty query ends the search: the place that was looked at becomes the selection.
        """
        looked_at = self._search.current
        count = self._search.find_all(query, self.sheet.page.article_text, self.article)
        if looked_at is not None and not query:
            self.select_span(looked_at)
        return count

    def find_from(self, offset: int) -> int:
        """Go to the first match from an offset on; return its number from 1, or 0 for none."""
        return self._search.step(1, offset)

    def find_next(self) -> int:
        """Go to the next match, after the last the first; return its number from 1, or 0 where
        there is none.
        """
        return self._search.step(1, self._offset_at_top())

    def find_previous(self) -> int:
        """Go to the match before, before the first the last; return its number from 1, or 0 where
        there is none.
        """
        return self._search.step(-1, self._offset_at_top())

    def _offset_at_top(self) -> int:
        index, _ = self.top_block()
        blocks = self._typesetter.blocks
        return blocks[index].start if blocks else 0

    # Mouse and keyboard

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a selection; take hold of a handle."""
        self._mouse.press(event, super().mousePressEvent)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which block is under the mouse, and show where a click does something; draw a handle
        along.
        """
        self._mouse.move(event, super().mouseMoveEvent)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act on a click that was not a drag; let go of a handle."""
        self._mouse.release(event, super().mouseReleaseEvent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Explain the row under the mouse.

        A filter, because an error in ``paintEvent`` under an overridden ``viewportEvent`` ends the
        process (PySide 6.11).
        """
        if event.type() is QEvent.Type.Leave:
            self._mouse.leave()
        if not isinstance(event, QHelpEvent) or event.type() is not QEvent.Type.ToolTip:
            return super().eventFilter(watched, event)
        words = self._pointing.words(self.sheet.on_page(QPointF(event.pos())))
        QToolTip.showText(event.globalPos(), words, self.viewport())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and close what is folded with Enter; the rest is moving and selecting."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        enter = plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.activate(self.sheet.page.rows[self._caret.row], link=True):
            return
        if not self._goes_far(event):
            before = self.textCursor().position()
            super().keyPressEvent(event)
            if self.textCursor().position() != before:
                self._aim.step_aside()

    def _goes_far(self, event: QKeyEvent) -> bool:
        """Go to an end of a page, or select as far as that, where the end is not there yet; tell
        whether a key meant that.
        """
        page = self.sheet.page
        ends = None if page.is_whole else far_ends(event, self._caret.ends, page.last)
        if ends is None:
            return False
        if not event.matches(QKeySequence.StandardKey.SelectAll):
            self.sheet.bring(page.positions.row_at(ends[1]))
            self.sheet.keep_in_view(ends[1])
        self._caret.put(*ends)
        self._settling.changed_by_user(there=ends[0] != ends[1])
        self._aim.step_aside()
        self.scrolled.emit(self.sight())
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Frame what a key acts on now."""
        super().focusInEvent(event)
        self._aim.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Frame nothing that no key acts on any more."""
        super().focusOutEvent(event)
        self._aim.show()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Have a menu offered for what is under the mouse; by key, for where the caret is."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.cursorRect().center() if by_key else event.pos()
        point = self.sheet.on_page(QPointF(place))
        if not by_key and self.selected_span() is None:
            under = self.cursorForPosition(place).position()
            self._caret.put(self.sheet.page.position(under))
        row = self._pointing.row(point)
        over = self._pointing.sign(point) or tuple(
            annotation.id for annotation in self._pointing.highlights(point)
        )
        offset = None if by_key else self._pointing.offset(point)
        spot = Spot(() if row is None else tuple(row.blocks), over, offset=offset)
        self.menu_wanted.emit(spot, self.viewport().mapToGlobal(place))
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)
