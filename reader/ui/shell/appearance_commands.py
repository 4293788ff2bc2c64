"""What the actions on settings of the whole program do: its colours, scrolling together, pointing
sentences out.
"""

from collections.abc import Mapping
from functools import partial
from typing import get_args

from PySide6.QtGui import QAction

from reader.settings import ThemeChoice
from reader.ui.look.appearance import Appearance
from reader.ui.session.actions import Handlers

THEMES: tuple[ThemeChoice, ...] = get_args(ThemeChoice)


class AppearanceCommands:
    """The handlers of these actions, which are switches."""

    def __init__(self, appearance: Appearance, actions: Mapping[str, QAction]) -> None:
        self._appearance = appearance
        self._actions = actions

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            **{f"theme_{choice}": partial(self._choose_theme, choice) for choice in THEMES},
            "scroll_together": lambda: self._appearance.scroll_together(
                self._actions["scroll_together"].isChecked()
            ),
            "suggestions": self.show_suggestions,
        }

    def tick(self) -> None:
        """Tick the switches as the settings are."""
        settings = self._appearance.settings
        for choice in THEMES:
            self._actions[f"theme_{choice}"].setChecked(settings.theme == choice)
        self._actions["scroll_together"].setChecked(settings.scroll_together)
        self._actions["suggestions"].setChecked(settings.suggestions)

    def _choose_theme(self, choice: ThemeChoice) -> None:
        """Take a theme; the tick stays where it is chosen again."""
        self._appearance.choose_theme(choice)
        self.tick()

    def show_suggestions(self) -> None:
        """Point out sentences worth checking, or not, as the switch is."""
        self._appearance.show_suggestions(self._actions["suggestions"].isChecked())
        self.tick()
