"""A number that is set by feel: a slider between its name and its value."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider

from reader.settings.kinds import Number
from reader.settings.table import Preference
from reader.ui.words.saying import said


class Measure(QSlider):
    """A slider that goes by the steps of a number."""

    chosen = Signal(str, float)
    """The preference's name and the value that the user wants."""

    def __init__(self, preference: Preference, kind: Number) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._kind = kind
        self.setRange(0, round((kind.most - kind.least) / kind.step))
        self.setPageStep(4)
        self.setAccessibleName(said(preference.title))
        self.value_label = QLabel()
        self.value_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._title = QLabel(said(preference.title))
        self._title.setBuddy(self)
        self.valueChanged.connect(lambda _: self.chosen.emit(preference.name, self._number()))

    def put_into(self, grid: QGridLayout, line: int) -> None:
        """Stand in a grid, in two lines: name and value over the slider."""
        grid.addWidget(self._title, line, 0)
        grid.addWidget(self.value_label, line, 1)
        grid.addWidget(self, line + 1, 0, 1, 2)

    def show_value(self, value: float) -> None:
        """Show a number, without a signal; it need not be one of the steps."""
        self.blockSignals(True)
        self.setValue(round((value - self._kind.least) / self._kind.step))
        self.blockSignals(False)
        words = f"{value:.{self._kind.decimals}f} {said(self._kind.unit)}"
        self.value_label.setText(words)
        self.setAccessibleDescription(words)

    def _number(self) -> float:
        return round(self._kind.least + self.value() * self._kind.step, 4)
