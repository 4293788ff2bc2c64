"""Puts the program into the desktop's applications menu, and takes it away."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from reader.domain.errors import ReaderError
from reader.services import menu_entry
from reader.ui.session.actions import Handlers


class MenuCommands(QObject):
    """The handlers of these actions."""

    told = Signal(str)
    """What was done, in a sentence."""
    failed = Signal(object)
    """The ``ReaderError`` that kept it from being done."""

    def __init__(self, actions: Mapping[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._place = menu_entry.users_place()

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {"add_to_menu": self.add, "remove_from_menu": self.remove}

    def is_wanting(self) -> bool:
        """Whether the program was started from a checkout and stands in no menu."""
        possible = menu_entry.is_from_source() and menu_entry.is_possible()
        return possible and not menu_entry.is_there(self._place)

    def add(self) -> None:
        """Put the program into the menu."""
        self._do(
            lambda: menu_entry.add(self._place, menu_entry.own_command()),
            self.tr(
                "Claim Reader is in the applications menu now. Saved pages and libraries offer to "
                "be opened with it."
            ),
        )

    def remove(self) -> None:
        """Take it out of the menu."""
        self._do(
            lambda: menu_entry.remove(self._place),
            self.tr("Claim Reader is no longer in the applications menu."),
        )

    def tick(self) -> None:
        """Let what can be done be chosen."""
        there = menu_entry.is_there(self._place)
        self._actions["add_to_menu"].setEnabled(not there and menu_entry.is_possible())
        self._actions["remove_from_menu"].setEnabled(there)

    def _do(self, act: Callable[[], None], done: str) -> None:
        try:
            act()
        except ReaderError as error:
            self.failed.emit(error)
        else:
            self.told.emit(done)
        self.tick()
