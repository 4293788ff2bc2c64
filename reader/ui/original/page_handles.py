"""The handles at the ends of the current highlight on a page. They lie over it, so that it stays as
it was published.
"""

from PySide6.QtCore import QObject, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.ui.original.page_link import News, numbers
from reader.ui.widgets.boundaries import Edge

SIZE, KNOB = 17, 4.5
"""Pixels: the square in which the mouse takes hold of a handle, and the radius of the knob in its
middle.
"""


class PageHandle(QWidget):
    """One knob."""

    dragged = Signal(object, QPointF, bool)
    """The ``Edge``, where it is in the view, and whether the mouse has let go."""

    def __init__(self, edge: Edge, view: QWidget) -> None:
        super().__init__(view)
        self._edge = edge
        self._colour = QColor()
        self._held: QPointF | None = None
        self._moved = False
        self.resize(QSize(SIZE, SIZE))
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.hide()

    def stand(self, x: float, y: float, colour: str) -> None:
        """Stand with the middle at a point of the view."""
        self._colour = QColor(colour)
        self.move(QPoint(round(x - SIZE / 2), round(y - SIZE / 2)))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the knob, with a rim that shows on any ground."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(Qt.GlobalColor.white))
        painter.setBrush(self._colour)
        painter.drawEllipse(QPointF(SIZE / 2, SIZE / 2), KNOB, KNOB)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._held, self._moved = event.position() - QPointF(SIZE / 2, SIZE / 2), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the end of the highlight along."""
        if self._held is not None:
            self._moved = True
            self._tell(event, done=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._held is not None and self._moved:
            self._tell(event, done=True)
        self._held = None

    def _tell(self, event: QMouseEvent, done: bool) -> None:
        held = self._held or QPointF()
        self.dragged.emit(self._edge, self.mapToParent(event.position() - held), done)


class PageHandles(QObject):
    """Both handles. ``dragged`` says which, where it is in the page's own pixels, beside the line,
    and whether it was let go.
    """

    dragged = Signal(object, QPointF, bool)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._scale = 1.0
        self._beside = dict.fromkeys(Edge, 0.0)
        self._handles = {edge: PageHandle(edge, view) for edge in Edge}
        for handle in self._handles.values():
            handle.dragged.connect(self._tell)

    def hide(self) -> None:
        """Show none."""
        for handle in self._handles.values():
            handle.hide()

    def follow(self, news: News, scale: float, colour: str) -> None:
        """Stand where the page tells that the ends are: for each ``[x, top, bottom]`` of its line,
        or nothing.
        """
        self._scale = scale
        for edge, key in ((Edge.START, "start"), (Edge.END, "end")):
            place = news.get(key)
            if numbers(place, 3):
                x, top, bottom = (each * scale for each in place)
                y = top - KNOB if edge is Edge.START else bottom + KNOB
                self._beside[edge] = (top + bottom) / 2 - y
                self._handles[edge].stand(x, y, colour)
            else:
                self._handles[edge].hide()

    def _tell(self, edge: Edge, place: QPointF, done: bool) -> None:
        on_line = place + QPointF(0, self._beside[edge])
        self.dragged.emit(edge, on_line / self._scale, done)
