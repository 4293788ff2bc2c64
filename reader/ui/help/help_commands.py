"""What the actions that explain the program do: its keys, its commands by name, and what it is."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader import __version__
from reader.ui.session.actions import Handlers
from reader.ui.widgets.plain_box import plain_box


class HelpCommands(QObject):
    """The handlers of these actions."""

    link_wanted = Signal(str)
    """An address of something in the library that the user wants to open."""
    search_wanted = Signal(str)
    """What the user wants to search the library for, from the list of commands."""
    key_chosen = Signal(str, str)
    """The name of an action and its new key in Qt's portable form; an empty key means the usual
    ones.
    """

    def __init__(
        self,
        actions: Mapping[str, QAction],
        label_actions: Callable[[], Sequence[QAction]],
        library: Path,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._label_actions = label_actions
        self._library = library
        self._window = window

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {"show_keys": self.show_keys, "palette": self.show_palette, "about": self.show_about}

    def show_keys(self) -> None:
        """Show the list of keys."""
        from reader.ui.help.keys_window import KeysWindow  # noqa: PLC0415 (not needed to show the window)

        keys = KeysWindow(self._actions, self._label_actions(), self._window)
        keys.key_chosen.connect(self.key_chosen)
        keys.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys.open()

    def show_palette(self) -> None:
        """Offer all actions by their names."""
        from reader.ui.help.command_palette import CommandPalette  # noqa: PLC0415 (not needed to show the window)

        offered = [*self._actions.values(), *self._label_actions()]
        palette = CommandPalette(
            [action for action in offered if action.objectName() != "palette"], self._window
        )
        palette.search_wanted.connect(self.search_wanted)
        palette.link_wanted.connect(self.link_wanted)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.show_over(self._window)

    def show_about(self) -> None:
        """Say what the program is, and where the library lies."""
        text = self.tr("Claim Reader {version}").format(version=__version__)
        box = plain_box(self.tr("About Claim Reader"), text, self._window)
        box.setInformativeText(
            self.tr(
                "Reads saved news articles beside their original, keeps highlights and notes. "
                "Nothing leaves this computer.\n\n"
                "Your library: {path}\n\nMIT licence. Made with Qt and PySide6 (LGPL), Beautiful "
                "Soup, lxml and sqlite-utils."
            ).format(path=self._library)
        )
        box.open()
