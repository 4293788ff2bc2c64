"""What the action on preferences does, and the button on how texts are set."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.ui.look.appearance import Appearance
from reader.ui.session.actions import Handlers
from reader.ui.session.desk import Desk
from reader.ui.widgets.beside import Beside

if TYPE_CHECKING:
    from reader.ui.preferences.preferences_window import PreferencesWindow
    from reader.ui.preferences.type_popover import TypePopover


class PreferenceCommands(QObject):
    """The handler of this action."""

    def __init__(
        self, appearance: Appearance, desk: Desk, show_keys: Callable[[], object], window: QWidget
    ) -> None:
        """``show_keys`` shows the keyboard shortcuts."""
        super().__init__(window)
        self._appearance = appearance
        self._desk = desk
        self._show_keys = show_keys
        self._window = window
        self.window = Beside(self._made_window)
        self.popover = Beside(self._made_popover)

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {"preferences": self.show}

    def show(self) -> None:
        """Show the window, with the keyboard in its search."""
        self.window.show().search.setFocus()

    def show_preference(self, name: str) -> None:
        """Show the window at a preference."""
        self.window.show().show_preference(name)

    def show_type(self, button: QWidget) -> None:
        """Show under a button how the texts are set."""
        self.popover.window().show_under(button)

    def _made_popover(self) -> "TypePopover":
        from reader.ui.preferences.type_popover import TypePopover  # noqa: PLC0415 (not needed to show the window)

        made = TypePopover(self._appearance, self._window)
        made.all_wanted.connect(self.show)
        return made

    def _made_window(self) -> "PreferencesWindow":
        from reader.ui.preferences.preferences_window import PreferencesWindow  # noqa: PLC0415 (not needed to show the window)

        made = PreferencesWindow(self._appearance, self._desk, self._window)
        made.keys_wanted.connect(self._show_keys)
        return made
