"""The mouse on a page: what it clicks, points at and draws along. Selecting is Qt's."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QTextEdit

from reader.ui.widgets.boundaries import Boundaries, Edge
from reader.ui.widgets.click_order import ClickOrder
from reader.ui.widgets.overlay import Overlay
from reader.ui.widgets.pointing import Pointing
from reader.ui.widgets.sheet import Sheet


class PageMouse(QObject):
    """Makes of presses, moves and releases what the user means by them."""

    selected = Signal()
    """The mouse let go of a selection."""
    highlight_clicked = Signal(object)
    """The ``AnnotationId`` that a click means."""
    marks_wanted = Signal(object)
    """The ``AnnotationId``s, as a tuple, for which the sign in the margin stands that was
    clicked.
    """
    hint_clicked = Signal(object)
    """The ``Span`` of the sentence whose dot was clicked."""
    row_clicked = Signal(object, bool)
    """A ``Row`` that is not part of the document, and whether that was on its link."""
    act_clicked = Signal(object, str)
    """A ``Row``, and the name of what it offers that was clicked."""
    edge_dragged = Signal(object, object, bool)
    """The ``AnnotationId``, the ``Span`` that it shall have, and whether the mouse has let go of
    its handle.
    """
    block_hovered = Signal(int)
    """The index of the block under the mouse, or -1."""
    row_pointed = Signal(object)
    """The number of the row that the mouse was moved over, or ``None``."""

    def __init__(self, view: QTextEdit, sheet: Sheet, overlay: Overlay, pointing: Pointing) -> None:
        super().__init__(view)
        self._view = view
        self._sheet = sheet
        self._overlay = overlay
        self._pointing = pointing
        self._pressed_at: QPoint | None = None
        self._held: Edge | None = None
        self._hovered = -1
        self.order = ClickOrder()

    @property
    def pressed(self) -> bool:
        """Whether a button is down."""
        return self._pressed_at is not None

    def forget(self) -> None:
        """Another article is shown."""
        self.order.last = None
        self._held = None

    # Buttons

    def press(self, event: QMouseEvent, select: Callable[[QMouseEvent], None]) -> None:
        """Take hold of a handle, or begin what ``select`` does."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._held = self._pointing.handle(self._sheet.on_page(event.position()))
        self._pressed_at = event.position().toPoint()
        if self._held is None:
            select(event)

    def move(self, event: QMouseEvent, select: Callable[[QMouseEvent], None]) -> None:
        """Draw a handle along, or go on with what ``select`` does and look what is under the
        mouse.
        """
        if self._held is None:
            select(event)
            self._look(self._sheet.on_page(event.position()))
        elif self._pressed_at is None or _is_far(event.position(), self._pressed_at):
            self._pressed_at = None  # from here on each move counts, also back to where it began
            self._drag(event.position(), self._held, done=False)

    def release(self, event: QMouseEvent, select: Callable[[QMouseEvent], None]) -> None:
        """Let go of a handle, end what ``select`` does, or act on a click."""
        pressed, self._pressed_at = self._pressed_at, None
        held, self._held = self._held, None
        moved = pressed is None or _is_far(event.position(), pressed)
        if held is not None and moved:
            self._drag(event.position(), held, done=True)
            return
        if held is None:
            select(event)
        if self._view.textCursor().hasSelection():
            self.selected.emit()
        elif event.button() is Qt.MouseButton.LeftButton and not moved:
            self._click(self._sheet.on_page(event.position()))

    def _drag(self, place: QPointF, edge: Edge, done: bool) -> None:
        """Tell which span the current highlight gets where the handle is now."""
        current, page = self._overlay.current, self._sheet.page
        if current is None:
            return
        span = current.target.span
        under = self._view.cursorForPosition(place.toPoint()).position()
        offset = page.positions.offset(page.position(under))
        if offset is not None:
            boundaries = Boundaries(page.article_text, page.shown_spans())
            span = boundaries.with_edge(span, edge, offset)
        self.edge_dragged.emit(current.id, span, done)

    def _click(self, point: QPointF) -> None:
        signs = self._pointing.sign(point)
        hint = self._pointing.hint(point)
        row = self._pointing.row(point)
        act = self._pointing.act(point)
        if row is not None and act:
            self.act_clicked.emit(row, act)
        elif len(signs) > 1:
            self.marks_wanted.emit(signs)
        elif signs:
            self.order.last = signs[0]
            self.highlight_clicked.emit(signs[0])
        elif hint is not None:
            self.hint_clicked.emit(hint)
        elif row is not None and row.block is None:
            self.row_clicked.emit(row, self._pointing.on_link(point))
        else:
            clicked = self.order.click(self._pointing.highlights(point))
            if clicked is not None:
                self.highlight_clicked.emit(clicked)

    # Hovering

    def leave(self) -> None:
        """The mouse is elsewhere."""
        self._hover(None)
        self.row_pointed.emit(None)

    def _look(self, point: QPointF) -> None:
        row = self._pointing.row(point)
        self._hover(row.first_block if row is not None else None)
        self.row_pointed.emit(self._pointing.row_number(point))
        self._view.viewport().setCursor(self._shape(point))

    def _hover(self, block: int | None) -> None:
        index = -1 if block is None else block
        if index != self._hovered:
            self._hovered = index
            self.block_hovered.emit(index)

    def _shape(self, point: QPointF) -> Qt.CursorShape:
        """Return how the mouse looks at a point."""
        if self._pointing.handle(point) is not None:
            return Qt.CursorShape.SizeHorCursor
        row = self._pointing.row(point)
        opens = row is not None and row.covers is not None
        acts = (
            opens
            or self._pointing.on_link(point)
            or self._pointing.act(point)
            or self._pointing.sign(point)
            or self._pointing.hint(point)
        )
        return Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.IBeamCursor


def _is_far(place: QPointF, pressed: QPoint) -> bool:
    return (place.toPoint() - pressed).manhattanLength() >= QApplication.startDragDistance()
