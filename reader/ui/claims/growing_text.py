"""Several lines of text in a field that is as high as they need, up to a limit."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.ui.widgets.pausing import PausingText

ROOM = 6
"""Pixels more than the lines need; with less Qt would scroll by one."""


class GrowingText(PausingText):
    """Shows all of a short text without scrolling."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        """``least`` and ``most`` count lines."""
        super().__init__(name, "", parent)
        self._least, self._most = least, most
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(40)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the lines need at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # a plain document tells its height in lines
        needed = ceil(self.document().size().height())
        lines = min(max(self._least, needed), self._most)
        drawn = self.height() - self.viewport().height()  # makes no sense before it is laid out
        edges = max(drawn, 2 * self.frameWidth()) if self.isVisible() else 2 * self.frameWidth()
        margins = 2 * int(self.document().documentMargin()) + edges
        height = lines * self.fontMetrics().lineSpacing() + margins + ROOM
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOff if needed <= self._most else policy.ScrollBarAsNeeded
        if bar is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(bar)  # a bar takes width, and that makes more lines
        if height != self.height():
            self.setFixedHeight(height)
        if needed <= self._most:
            self.verticalScrollBar().setValue(0)
