"""What the action on all highlights of the library does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk
from reader.ui.widgets.beside import Beside

if TYPE_CHECKING:
    from reader.ui.browsing.browse_window import BrowseWindow


class BrowseCommands(QObject):
    """The handler of this action."""

    annotation_wanted = Signal(object, object)
    """The article and the highlight that the user wants to see."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._browser = Beside(self._made_browse_window)

    def handlers(self) -> Handlers:
        """Return what the action does, by its name."""
        return {"browse": self._browser.show}

    def _made_browse_window(self) -> "BrowseWindow":
        from reader.ui.browsing.browse_window import BrowseWindow  # noqa: PLC0415 (not needed to show the window)

        made = BrowseWindow(self._desk, self._window)
        made.annotation_wanted.connect(self.annotation_wanted)
        return made
