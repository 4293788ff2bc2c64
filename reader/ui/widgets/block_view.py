"""A page that is worked with: selecting by mouse and keyboard, clicking highlights, restoring blocks, finding."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from reader.domain.annotation import AnnotationId, Label, LabelId
from reader.domain.article import Article
from reader.ui.look.theme import Theme
from reader.ui.look.typography import Typography
from reader.ui.widgets.boundaries import Boundaries, Edge
from reader.ui.widgets.edges import handle_under
from reader.ui.widgets.finding import Finder
from reader.ui.widgets.page_view import PageView
from reader.ui.widgets.pointing import hint_under, offset_under, on_link, row_under, sign_under
from reader.ui.widgets.rows import Row

SETTLE = 120
"""Milliseconds after which a selection counts as settled."""


class BlockView(PageView):
    """What the cleaned view and the original have in common. Everything that the program does itself emits no signal."""

    selection_settled = Signal(object, QRect)
    """A ``Span``, and where it is on the screen; some time after the user selected it."""
    selection_cleared = Signal()
    """The user's selection is gone."""
    highlight_clicked = Signal(object)
    """The ``AnnotationId`` clicked: the smallest first, then those under it with each further click."""
    kept_requested = Signal(list, bool)
    """Indices of blocks that the user wants kept (true) or removed."""
    marks_wanted = Signal(object)
    """The ``AnnotationId``s, as a tuple, for which the sign in the margin stands that was clicked."""
    edge_dragged = Signal(object, object, bool)
    """The ``AnnotationId`` and the ``Span`` that it shall have; true where the mouse has let go, false while it is moving."""
    block_hovered = Signal(int)
    """The index of the block under the mouse, or -1."""

    def __init__(self, theme: Theme, typography: Typography | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, typography, parent)
        self._had_selection = False
        self._pressed_at: QPoint | None = None
        self._last_clicked: AnnotationId | None = None
        self._dragged: Edge | None = None
        self._hovered = -1
        self._finder = Finder()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self._selection_has_settled)
        mouse, keyboard = Qt.TextInteractionFlag.TextSelectableByMouse, Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(mouse | keyboard)
        self.viewport().setMouseTracking(True)
        self.viewport().installEventFilter(self)
        self.selectionChanged.connect(self._selection_changed)

    def activate(self, row: Row, link: bool) -> bool:
        """Do what a row that is not part of the document offers; tell whether it offers anything."""
        del row, link
        return False

    def show_article(self, article: Article, labels: Mapping[LabelId, Label]) -> None:
        """Show an article from its top, with its own annotations."""
        self._start_afresh()
        super().show_article(article, labels)

    def clear(self) -> None:
        """Show nothing."""
        self._start_afresh()
        super().clear()

    def _start_afresh(self) -> None:
        self._settle.stop()
        self._had_selection = False
        self._last_clicked = None
        self._dragged = None
        self.clear_find()

    def set_current_annotation(self, annotation: AnnotationId | None) -> None:
        """Draw this highlight stronger than the others; a click on it goes to the one beneath."""
        super().set_current_annotation(annotation)
        self._last_clicked = annotation

    # Selecting

    def _selection_changed(self) -> None:
        had, self._had_selection = self._had_selection, self.textCursor().hasSelection()
        if self._programmatic:
            self._settle.stop()
        elif self._had_selection:
            self._settle.start()
        elif had:
            self._settle.stop()
            self.selection_cleared.emit()

    def _selection_has_settled(self) -> None:
        span = self.selected_span()
        if self._pressed_at is None and span is not None:
            self.selection_settled.emit(span, self.selection_rect())

    def selection_rect(self) -> QRect:
        """Return where the lines of the selection are on the screen, as far as they are in view; empty where none is."""
        cursor, view = self.textCursor(), self.viewport()
        lines = self._line(cursor.selectionStart()).united(self._line(cursor.selectionEnd()))
        visible = lines.intersected(view.rect())
        return QRect(view.mapToGlobal(visible.topLeft()), visible.size())

    def blocks_at_cursor(self) -> list[int]:
        """Return the blocks that are selected in part or whole, else those that the caret's row shows or stands for."""
        span = self.selected_span()
        if span is not None:
            shown = range(self._block_of(span.start), self._block_of(span.end) + 1)
            return [index for index in shown if self._page.rows[self._page.row_of_block[index]].block == index]
        row = self._page.rows[self._caret_row()]
        if row.covers is not None:
            return list(range(*row.covers))
        return [] if row.first_block is None else [row.first_block]

    def toggle_kept(self) -> None:
        """Ask for the opposite verdict for the blocks at the cursor; where they differ, that of the first."""
        blocks = self.blocks_at_cursor()
        if self.article is not None and blocks:
            ledger = self.article.ledger()
            kept = ledger[blocks[0]].kept
            self.kept_requested.emit([index for index in blocks if ledger[index].kept == kept], not kept)

    # Finding

    def find_all(self, query: str) -> int:
        """Mark every place where a query stands, whatever its letter case; return how many there are.

        An empty query ends the search: the place that was looked at becomes the selection.
        """
        found = self._finder.current
        count = self._finder.look_for(query, self.article.document.text if self.article is not None else "")
        self._show_matches()
        if found is not None and not query:
            self.select_span(found)
        return count

    def find_next(self) -> int:
        """Go to the next match, after the last the first; return its number from 1, or 0 where there is none."""
        return self._go_to_match(1)

    def find_previous(self) -> int:
        """Go to the match before, before the first the last; return its number from 1, or 0 where there is none."""
        return self._go_to_match(-1)

    def clear_find(self) -> None:
        """Forget the query and its marks."""
        self._finder = Finder()
        self._show_matches()

    def _go_to_match(self, step: int) -> int:
        index, _ = self.top_block()
        spans = self._spans()
        number = self._finder.go(step, spans[index].start if spans else 0)
        self._show_matches()
        if self._finder.current is not None:
            self.reveal(self._finder.current)
        return number

    def _show_matches(self) -> None:
        self._painter.matches = self._finder.matches
        self._painter.match = self._finder.current
        self.viewport().update()

    # Mouse and keyboard

    def _point(self, in_viewport: QPointF) -> QPointF:
        return in_viewport + QPointF(0, self.verticalScrollBar().value())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click begins; take hold of a handle."""
        current = self._painter.highlights.get(self._painter.current)
        if current is not None and event.button() is Qt.MouseButton.LeftButton:
            self._dragged = handle_under(self._page, current.target.span, self._point(event.position()))
        self._pressed_at = event.position().toPoint()
        if self._dragged is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act on a click that was not a drag; let go of a handle."""
        pressed, self._pressed_at = self._pressed_at, None
        moved = pressed is None or self._is_far(event.position(), pressed)
        dragged, self._dragged = self._dragged, None
        if dragged is not None and moved:
            self._drag(event.position(), dragged, done=True)
            return
        if dragged is None:
            super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            self._settle.start()
        elif pressed is not None and event.button() is Qt.MouseButton.LeftButton and not moved:
            self._click(self._point(event.position()))

    @staticmethod
    def _is_far(place: QPointF, pressed: QPoint) -> bool:
        return (place.toPoint() - pressed).manhattanLength() >= QApplication.startDragDistance()

    def _drag(self, place: QPointF, edge: Edge, done: bool) -> None:
        """Tell which span the current highlight gets where the handle is now."""
        current = self._painter.highlights.get(self._painter.current)
        offset = self._page.positions.offset(self.cursorForPosition(place.toPoint()).position())
        if current is None or self.article is None:
            return
        span = current.target.span
        if offset is not None:
            boundaries = Boundaries(self.article.document.text, self.shown_spans())
            span = boundaries.with_edge(span, edge, offset)
        self.edge_dragged.emit(current.id, span, done)

    def _click(self, point: QPointF) -> None:
        signs = sign_under(self._page, self._painter, point, self._column().left())
        number = row_under(self._page, point)
        hint = hint_under(self._page, self._painter, point, self._column().right())
        if len(signs) > 1:
            self.marks_wanted.emit(signs)
        elif signs:
            self._last_clicked = signs[0]
            self.highlight_clicked.emit(signs[0])
        elif hint is not None:
            self.select_span(hint)
            self._settle.start()
        elif number is not None and self._page.rows[number].block is None:
            self.activate(self._page.rows[number], on_link(self._page, number, point))
        else:
            self._click_highlight(offset_under(self._page, point))

    def _click_highlight(self, offset: int | None) -> None:
        stack = [] if offset is None else [annotation.id for annotation in self._painter.highlights.at(offset)]
        beneath = stack.index(self._last_clicked) + 1 if self._last_clicked in stack else 0
        self._last_clicked = stack[beneath % len(stack)] if stack else None
        if self._last_clicked is not None:
            self.highlight_clicked.emit(self._last_clicked)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which block is under the mouse, and show where a click does something; draw a handle along."""
        if self._dragged is not None:
            if self._pressed_at is None or self._is_far(event.position(), self._pressed_at):
                self._pressed_at = None  # from here on each move counts, also back to where it began
                self._drag(event.position(), self._dragged, done=False)
            return
        super().mouseMoveEvent(event)
        point = self._point(event.position())
        number = row_under(self._page, point)
        row = self._page.rows[number] if number is not None else None
        self._hover(-1 if row is None or row.first_block is None else row.first_block)
        self.viewport().setCursor(self._shape(point, number))

    def _shape(self, point: QPointF, number: int | None) -> Qt.CursorShape:
        """Return how the mouse looks at a point of a row."""
        current = self._painter.highlights.get(self._painter.current)
        if current is not None and handle_under(self._page, current.target.span, point) is not None:
            return Qt.CursorShape.SizeHorCursor
        row = self._page.rows[number] if number is not None else None
        acts = row is not None and number is not None and (row.covers is not None or on_link(self._page, number, point))
        acts = acts or bool(sign_under(self._page, self._painter, point, self._column().left()))
        acts = acts or hint_under(self._page, self._painter, point, self._column().right()) is not None
        return Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.IBeamCursor

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.block_hovered.emit(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Explain the row under the mouse.

        A filter, because an error in ``paintEvent`` under an overridden ``viewportEvent`` ends the process (PySide 6.11).
        """
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        if not isinstance(event, QHelpEvent) or event.type() is not QEvent.Type.ToolTip:
            return super().eventFilter(watched, event)
        number = row_under(self._page, self._point(QPointF(event.pos())))
        hint = hint_under(self._page, self._painter, self._point(QPointF(event.pos())), self._column().right())
        note = self._painter.hints[hint] if hint is not None else self._page.rows[number].note if number is not None else ""
        QToolTip.showText(event.globalPos(), note, self.viewport())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and close what is folded with Enter; the rest is moving and selecting."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        enter = plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enter and self.activate(self._page.rows[self._caret_row()], link=True)):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)
