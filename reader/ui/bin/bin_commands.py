"""What the action on deleted articles does."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk
from reader.ui.widgets.beside import Beside

if TYPE_CHECKING:
    from reader.ui.bin.bin_window import BinWindow


class BinCommands:
    """The handler of this action."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self._desk = desk
        self._window = window
        self._bin = Beside(self._made_bin_window)

    def handlers(self) -> Handlers:
        """Return what the action does, by its name."""
        return {"bin": self.show_bin}

    def show_bin(self) -> None:
        """Show the deleted articles, in a window that stays open beside the main one."""
        self._bin.window().refresh()
        self._bin.show()

    def _made_bin_window(self) -> "BinWindow":
        from reader.ui.bin.bin_window import BinWindow  # noqa: PLC0415 (not needed to show the window)

        return BinWindow(self._desk, self._window)
