"""The colours that a label can have, as squares to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from reader.domain.colour_names import colour_name
from reader.ui.look.contrast import text_on
from reader.ui.look.scale import grown
from reader.ui.words.saying import said

_SIZE, _SPACING = 26, 4
"""Pixels at 100 per cent."""
_IN_ROW = 9
_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_IN_ROW,
    Qt.Key.Key_Down: _IN_ROW,
}


class ColourGrid(QWidget):
    """Squares of which the label's own has a tick. Tab stops once, at that one; the arrows go to
    the others, Space chooses.
    """

    chosen = Signal(str)
    """The colour that was chosen, as ``#rrggbb``."""

    def __init__(self, colours: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_SPACING)
        grid.setColumnStretch(_IN_ROW, 1)
        self.swatches = {colour: _Swatch(colour) for colour in colours}
        for place, swatch in enumerate(self.swatches.values()):
            grid.addWidget(swatch, place // _IN_ROW, place % _IN_ROW)
            swatch.clicked.connect(lambda _=False, one=swatch.colour: self.chosen.emit(one))
        self.show_colour("")

    def show_colour(self, colour: str) -> None:
        """Tick a colour; none where it is not among these."""
        for swatch in self.swatches.values():
            swatch.tick(swatch.colour == colour)
        self._enter_at(self.swatches.get(colour) or next(iter(self.swatches.values())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another square with the arrows."""
        step = _STEPS.get(event.key())
        squares = list(self.swatches.values())
        at = next((place for place, swatch in enumerate(squares) if swatch.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
        elif 0 <= at + step < len(squares):
            self._enter_at(squares[at + step])
            squares[at + step].setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter_at(self, entry: "_Swatch") -> None:
        """Let Tab stop at one square only."""
        for swatch in self.swatches.values():
            swatch.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if swatch is entry else Qt.FocusPolicy.ClickFocus
            )


class _Swatch(QToolButton):
    """One square."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self.colour = colour
        self._fit()
        self._name = said(colour_name(colour))
        self.setToolTip(f"{self._name}, {colour}")
        self.setStyleSheet(
            f"QToolButton {{ background: {colour}; color: {text_on(colour)}; }}"
            "QToolButton { border: 1px solid palette(mid); border-radius: 5px; }"
            " QToolButton:focus { border: 2px solid palette(text); }"
        )

    def changeEvent(self, event: QEvent) -> None:
        """Be as much larger as the letters are."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        size = grown(_SIZE)
        if self.width() != size:
            self.setFixedSize(size, size)

    def tick(self, own: bool) -> None:
        """Say whether this is the label's own colour."""
        self.setText("✓" if own else "")
        words = self.tr("{colour}, the label’s own") if own else "{colour}"
        self.setAccessibleName(words.format(colour=f"{self._name}, {self.colour}"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the grid; Enter chooses as Space does."""
        if event.key() in _STEPS:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
