"""Names to tick, where ticking all of them is the same as naming none."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from reader.ui.look.tokens import tokens

IN_ROW = 2


class NameBoxes(QWidget):
    """A box for all of them, and one for each; one stays ticked at least."""

    chosen = Signal(object)
    """The names that are ticked, as a tuple; none for all of them."""

    def __init__(self, every: str, names: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens().spacing.large)
        grid.setVerticalSpacing(tokens().spacing.hair)
        self.every = QCheckBox(every)
        self.every.clicked.connect(self._choose_every)
        grid.addWidget(self.every, 0, 0, 1, IN_ROW)
        self.boxes: dict[str, QCheckBox] = {}
        for place, (name, text) in enumerate(names):
            box = self.boxes[name] = QCheckBox(text)
            box.clicked.connect(self._choose)
            grid.addWidget(box, 1 + place // IN_ROW, place % IN_ROW)
        self.setFocusProxy(self.every)
        self.show_names(())

    def show_names(self, names: Sequence[str]) -> None:
        """Tick these; all where there are none."""
        self.every.setChecked(not names)
        for name, box in self.boxes.items():
            box.setChecked(not names or name in names)

    def _choose_every(self) -> None:
        self.show_names(())
        self.chosen.emit(())

    def _choose(self) -> None:
        ticked = tuple(name for name, box in self.boxes.items() if box.isChecked())
        names = () if len(ticked) == len(self.boxes) else ticked
        self.show_names(names)
        self.chosen.emit(names)
