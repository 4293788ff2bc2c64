"""Two fields beside each other, or below each other where what stands in one would be cut off."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QLineEdit, QSizePolicy, QWidget

GAP = 8
EDGES = 20
"""Pixels of a line of text that its frame and margins take."""


class FieldPair(QWidget):
    """Gives both their room whenever its width changes, or a field is left; nothing moves under
    what is being typed.
    """

    def __init__(self, first: QLayout, second: QLayout, lines: tuple[QLineEdit, QLineEdit]) -> None:
        """``lines`` are the fields that stand in the two layouts."""
        super().__init__()
        self._lines = lines
        self._parts = (QWidget(), QWidget())
        self._beside: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GAP)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for part, layout, line in zip(self._parts, (first, second), lines, strict=True):
            layout.setContentsMargins(0, 0, 0, 0)
            part.setLayout(layout)
            line.setMinimumWidth(40)
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            line.textChanged.connect(self._fit_unless_typed)
            line.installEventFilter(self)
        self._arrange(beside=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the fields their room at the new width."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit when a field is left."""
        if event.type() == QEvent.Type.FocusOut:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit_unless_typed(self) -> None:
        if not any(line.hasFocus() for line in self._lines):
            self._fit()

    def _fit(self) -> None:
        half = (self.width() - GAP) // 2
        self._arrange(beside=all(_needed(line) <= half for line in self._lines))

    def _arrange(self, *, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        for place, part in enumerate(self._parts):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, *((0, place) if beside else (place, 0)))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if beside else 0)


def _needed(line: QLineEdit) -> int:
    """Return the width in pixels at which all of a line's text is seen."""
    marks = sum(line.height() for action in line.actions() if action.isVisible())
    return line.fontMetrics().horizontalAdvance(line.text()) + marks + EDGES
