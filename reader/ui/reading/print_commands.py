"""What the action that prints does. What prints is loaded when it is wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk

if TYPE_CHECKING:
    from reader.ui.reading.printing import Printing


class PrintCommands(QObject):
    """The handler of this action."""

    told = Signal(str)
    """That the article was printed, in a sentence."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._made: Printing | None = None

    def handlers(self) -> Handlers:
        """Return what the action does, by its name."""
        return {"print": lambda: self.printing().ask()}

    def printing(self) -> "Printing":
        """Return what asks for a printer and prints."""
        if self._made is None:
            from reader.ui.reading.printing import Printing  # noqa: PLC0415 (not needed to show the window)

            self._made = Printing(self._desk, self._window)
            self._made.told.connect(self.told)
        return self._made
