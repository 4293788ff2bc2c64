"""A row of small parts that goes on in further lines where the room ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

GAP = 8
"""Pixels between parts, and between lines."""

MOST = 1 << 24
"""Qt's largest size: no bound."""
UNBOUNDED = (1 << 19) - 1
"""What a layout takes for the largest size of a part that has none."""


class FlowRow(QLayout):
    """Lays its parts out like words of a text, from the side where the language begins. A field
    that has a largest width grows up to it where a line has room to spare.
    """

    def __init__(self, parent: QWidget | None = None, *, centred: bool = False) -> None:
        super().__init__(parent)
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take a part more; Qt calls it."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part, ``None`` beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a part back, ``None`` beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the lines are together."""
        return self._lay_out(QRect(0, 0, width, 0), really=False)

    def sizeHint(self) -> QSize:
        """Return the least size: wider is for whoever gives the room."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest part."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Put the parts to their places."""
        super().setGeometry(rect)
        self._lay_out(rect, really=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay_out(self, rect: QRect, *, really: bool) -> int:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        y = 0
        width = max(rect.width(), self.minimumSize().width())
        for line in self._lines(width):
            sizes = [item.sizeHint().boundedTo(QSize(width, MOST)) for item in line]
            wide = sum(size.width() + GAP for size in sizes) - GAP
            if not self._centred:
                _grow(line, sizes, rect.width() - wide)
            x = (rect.width() - wide) // 2 if self._centred else 0
            for item, size in zip(line, sizes, strict=True):
                if really:
                    left = rect.right() + 1 - x - size.width() if mirrored else rect.left() + x
                    item.setGeometry(QRect(QPoint(left, rect.top() + y), size))
                x += size.width() + GAP
            y += max(size.height() for size in sizes) + GAP
        return max(0, y - GAP)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Return which parts stand together in a line that is ``width`` wide."""
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not lines or x + wide > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += wide + GAP
        return lines


def _grow(line: list[QLayoutItem], sizes: list[QSize], spare: int) -> None:
    """Give the parts of a line what they can use of the room that is left, in their order."""
    for item, size in zip(line, sizes, strict=True):
        most = item.maximumSize().width()
        grows = bool(item.expandingDirections() & Qt.Orientation.Horizontal) and most < UNBOUNDED
        more = min(spare, most - size.width()) if grows else 0
        if more > 0:
            size.setWidth(size.width() + more)
            spare -= more
