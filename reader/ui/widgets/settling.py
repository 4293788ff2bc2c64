"""Waiting until the user has finished selecting."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QTimer, Signal

from reader.domain.document import Span

SETTLE = 120
"""Milliseconds after which a selection counts as settled."""


class SettlingSelection(QObject):
    """Tells that a selection of the user's stays as it is, or is gone. What the program selects
    itself, it does not tell.
    """

    settled = Signal(object, QRect)
    """The ``Span``, and where it is on the screen."""
    cleared = Signal()

    def __init__(self, selection: Callable[[], tuple[Span, QRect] | None], parent: QObject) -> None:
        super().__init__(parent)
        self._selection = selection
        self._there = False
        self._timer = QTimer(self, singleShot=True, interval=SETTLE)
        self._timer.timeout.connect(self._tell)

    def changed_by_user(self, there: bool) -> None:
        """The user selected something (true) or nothing."""
        was_there, self._there = self._there, there
        if there:
            self._timer.start()
        elif was_there:
            self._timer.stop()
            self.cleared.emit()

    def changed_by_program(self, there: bool) -> None:
        """The program selected something (true) or nothing."""
        self._there = there
        self._timer.stop()

    def wait(self) -> None:
        """Tell what is selected after a while, as if the user had just selected it."""
        self._timer.start()

    def _tell(self) -> None:
        selection = self._selection()
        if selection is not None:
            self.settled.emit(*selection)
