"""How the program looks: the theme and the size of the text, as the user or the system wants
them.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from reader.settings import Settings, ThemeChoice
from reader.ui.look.theme import Theme, apply_theme, load_theme, system_theme
from reader.ui.look.typography import Typography
from reader.ui.session.remembered import Remembered


class Appearance(QObject):
    """Holds the settings, keeps what the user changes, and tells everybody who draws something."""

    theme_changed = Signal(object)
    """The ``Theme``."""
    typography_changed = Signal(object)
    """The ``Typography`` of the cleaned text."""
    original_typography_changed = Signal(object)
    """The ``Typography`` of the original."""

    def __init__(
        self, app: QApplication, remembered: Remembered, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._remembered = remembered
        self.settings = remembered.settings()
        app.styleHints().colorSchemeChanged.connect(lambda _: self._apply_theme())

    def theme(self) -> Theme:
        """Return the theme in force."""
        choice = self.settings.theme
        return load_theme(system_theme(self._app) if choice == "system" else choice)

    def apply(self) -> None:
        """Show the settings, at the start."""
        self._apply_theme()
        self._apply_typography()

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Take a theme, or the system's."""
        self._keep(replace(self.settings, theme=choice))
        self._apply_theme()

    def set_typography(self, typography: Typography) -> None:
        """Keep the size that was chosen for the cleaned text."""
        self._keep(replace(self.settings, font_size=typography.size).checked())

    def set_original_typography(self, typography: Typography) -> None:
        """Keep the size that was chosen for the original."""
        self._keep(replace(self.settings, original_size=typography.size).checked())

    def scroll_together(self, together: bool) -> None:
        """Let the two texts scroll together, or not."""
        self._keep(replace(self.settings, scroll_together=together))

    def show_suggestions(self, shown: bool) -> None:
        """Point out sentences worth checking, or not."""
        self._keep(replace(self.settings, suggestions=shown))

    def _apply_theme(self) -> None:
        theme = self.theme()
        apply_theme(self._app, theme)
        self.theme_changed.emit(theme)

    def _apply_typography(self) -> None:
        settings = self.settings
        self.typography_changed.emit(
            Typography(family=settings.font_family, size=settings.font_size)
        )
        self.original_typography_changed.emit(
            Typography(family=settings.font_family, size=settings.original_size)
        )

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        self._remembered.keep_settings(settings)
