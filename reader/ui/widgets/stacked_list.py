"""A list whose lines have heights of their own, made for thousands of them.

Qt's list lays all its lines out anew at each change: ten milliseconds for a thousand, several times
for one new line. Here a line's place is a sum of heights, so that a change costs what it changes.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

AnyIndex = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint

ESTIMATE = 84
"""Pixels that a line counts until it is measured."""
STEP = 24
"""Pixels by which a key or the wheel scrolls at a time."""
LINES_BY = {Move.MoveUp: -1, Move.MovePrevious: -1, Move.MoveDown: 1, Move.MoveNext: 1}
"""By how many lines a key goes on."""


class StackedList(QListView):
    """Shows a model's lines one below the other, as high as they were said to be, and as wide as
    the list.

    A ``QListView`` by name, for screen readers and style; everything about where lines are is
    answered here.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: list[int | None] = []
        self._bottoms: list[int] | None = None
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # a bar that comes and goes would change widths
        bar = self.verticalScrollBar()
        bar.setEnabled(False)  # it shows no handle while there is nothing to scroll
        bar.setEnabled(False)  # a bar with nothing to scroll has no handle
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))

    # Heights

    def height_known(self, line: int) -> int | None:
        """Return how many pixels high a line is, or ``None`` where that was not said yet."""
        return self._heights[line]

    def set_heights(self, heights: Mapping[int, int | None]) -> None:
        """Say how high some lines are; where those above the view change, what is in view stays
        where it is.
        """
        if not heights:
            return
        top = self.lines_in_view().start if self.verticalScrollBar().value() else 0
        before = self._top(top)
        for line, height in heights.items():
            self._heights[line] = height
        self._bottoms = None
        self.updateGeometries()
        if top and self._top(top) != before:
            self.verticalScrollBar().setValue(
                self.verticalScrollBar().value() + self._top(top) - before
            )
        self.viewport().update()

    def lines_in_view(self) -> range:
        """Return the lines of which a part is in view."""
        bottoms, offset = self._all_bottoms(), self.verticalOffset()
        first = bisect_right(bottoms, offset)
        return range(
            first,
            min(bisect_right(bottoms, offset + self.viewport().height() - 1) + 1, len(bottoms)),
        )

    def _all_bottoms(self) -> list[int]:
        if self._bottoms is None:
            self._bottoms = list(
                accumulate(ESTIMATE if height is None else height for height in self._heights)
            )
        return self._bottoms

    def _top(self, line: int) -> int:
        return self._all_bottoms()[line - 1] if line else 0

    # Lines that come and go

    def reset(self) -> None:
        """Begin anew with the model's lines."""
        super().reset()
        self._heights, self._bottoms = [None] * self.model().rowCount(), None

    def rowsInserted(self, parent: AnyIndex, start: int, end: int) -> None:
        """Make room for new lines."""
        self._heights[start:start] = [None] * (end + 1 - start)
        self._bottoms = None
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self.doItemsLayout()

    def rowsAboutToBeRemoved(self, parent: AnyIndex, start: int, end: int) -> None:
        """Close the gap of lines that go."""
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)
        del self._heights[start : end + 1]
        self._bottoms = None
        self.doItemsLayout()

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        """Paint the lines anew; their heights are said apart."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    # Where lines are, as Qt asks for it

    def doItemsLayout(self) -> None:
        """Nothing is laid out ahead: only the scroll bar and the editors follow."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the lines, and the editors to their lines."""
        height, bar = self.viewport().height(), self.verticalScrollBar()
        bottoms = self._all_bottoms()
        bar.setPageStep(height)
        bar.setSingleStep(STEP)
        bar.setRange(0, max(0, (bottoms[-1] if bottoms else 0) - height))
        QAbstractItemView.updateGeometries(self)

    def verticalOffset(self) -> int:
        """Return how many pixels are above the view."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Lines are never wider than the list."""
        return 0

    def visualRect(self, index: AnyIndex) -> QRect:
        """Return where a line is in the viewport."""
        line = index.row()
        if not index.isValid() or line >= len(self._heights):
            return QRect()
        top = self._top(line)
        return QRect(
            0, top - self.verticalOffset(), self.viewport().width(), self._all_bottoms()[line] - top
        )

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the line at a point of the viewport."""
        line = bisect_right(self._all_bottoms(), point.y() + self.verticalOffset())
        return self.model().index(line, 0) if line < len(self._heights) else QModelIndex()

    def scrollTo(self, index: AnyIndex, hint: Hint = Hint.EnsureVisible) -> None:
        """Scroll no further than needed to have a line in view; from its top where it is higher
        than the view.
        """
        rect, height, bar = (
            self.visualRect(index),
            self.viewport().height(),
            self.verticalScrollBar(),
        )
        if rect.isEmpty():
            return
        if hint is Hint.PositionAtTop or rect.top() < 0 or rect.height() > height:
            bar.setValue(bar.value() + rect.top())
        elif hint is Hint.PositionAtBottom or rect.bottom() >= height:
            bar.setValue(bar.value() + rect.bottom() + 1 - height)
        elif hint is Hint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the line that a key goes to from the current one."""
        del modifiers
        last, line = len(self._heights) - 1, self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        if line < 0:
            return self.model().index(0, 0)
        goal = self._line_reached(line, action)
        return self.model().index(min(max(goal, 0), last), 0)

    def _line_reached(self, line: int, action: Move) -> int:
        """Return the line that a key leads to from another; it may lie beyond the first or the
        last.
        """
        page = self.viewport().height()
        match action:
            case Move.MoveHome:
                return 0
            case Move.MoveEnd:
                return len(self._heights) - 1
            case Move.MovePageUp:
                return min(bisect_right(self._all_bottoms(), self._top(line) - page), line - 1)
            case Move.MovePageDown:
                return max(bisect_right(self._all_bottoms(), self._top(line) + page), line + 1)
            case _:
                return line + LINES_BY.get(action, 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the lines in a rectangle of the viewport."""
        first, last = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomLeft())
        chosen = QItemSelection()
        if first.isValid():
            chosen.select(first, last if last.isValid() else first)
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where selected lines are in the viewport."""
        region = QRegion()
        for index in selection.indexes():
            region |= QRegion(self.visualRect(index))
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        """Have the delegate paint the lines of which a part is to be painted."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        chosen, current, usual = self.selectionModel(), self.currentIndex(), option.state
        for line in self.lines_in_view():
            index = self.model().index(line, 0)
            option.rect = self.visualRect(index)
            if option.rect.intersects(event.rect()):
                option.state = usual
                if chosen.isSelected(index):
                    option.state |= QStyle.StateFlag.State_Selected
                if index == current and self.hasFocus():
                    option.state |= QStyle.StateFlag.State_HasFocus
                self.itemDelegate().paint(painter, option, index)
        painter.end()
