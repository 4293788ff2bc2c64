"""Several lines of text in a field that is as high as they need, up to a limit."""

from math import ceil

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.ui.widgets.pausing import PausingText


class GrowingText(PausingText):
    """Shows all of a short text without scrolling."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        """``least`` and ``most`` count lines."""
        super().__init__(name, "", parent)
        self._least, self._most = least, most
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the lines need at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # a plain document tells its height in lines
        lines = min(max(self._least, ceil(self.document().size().height())), self._most)
        margins = 2 * (int(self.document().documentMargin()) + self.frameWidth())
        height = lines * self.fontMetrics().lineSpacing() + margins + 2
        if height != self.height():
            self.setFixedHeight(height)
