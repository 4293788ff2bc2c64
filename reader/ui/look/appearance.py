"""How the program looks and behaves, as the user or the system wants it: the preferences in force,
and everybody told when one changes.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from reader.domain.errors import ReaderError
from reader.settings import Settings, ThemeChoice, with_value
from reader.settings.kinds import Value
from reader.settings.table import PREFERENCES
from reader.ui.look.dressing import apply_theme, nothing_collected
from reader.ui.look.focus_ring import FocusRing
from reader.ui.look.scale import interface_scale
from reader.ui.look.theme import Theme, load_theme, style_hints, system_theme
from reader.ui.look.typography import Typography, interface_font
from reader.ui.session.remembered import Remembered

_TYPE = ("text_font", "line_length", "line_spacing", "paragraph_spacing")


class Appearance(QObject):
    """Holds the settings, keeps what the user changes, and tells everybody who draws something."""

    theme_changed = Signal(object)
    """The ``Theme``."""
    typography_changed = Signal(object)
    """The ``Typography`` of the cleaned text."""
    original_typography_changed = Signal(object)
    """The ``Typography`` of the original."""
    changed = Signal(object)
    """The names of the preferences that changed, as a set; after what is above."""
    failed = Signal(object)
    """The ``ReaderError`` that kept a change from being stored; it is in force all the same."""

    def __init__(
        self,
        app: QApplication,
        remembered: Remembered,
        parent: QObject | None = None,
        system_font: QFont | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._remembered = remembered
        self._system_font = system_font or QFont(app.font())
        self._ring = FocusRing(app, self)
        self.settings = remembered.settings()
        scheme, contrast = style_hints(app)
        scheme.colorSchemeChanged.connect(self._system_changed)
        contrast.contrastPreferenceChanged.connect(self._system_changed)

    def successor(self) -> "Appearance":
        """Return another one for a window that takes this one's place. What listens to this one
        goes with its window.
        """
        return Appearance(self._app, self._remembered, system_font=self._system_font)

    @property
    def file(self) -> Path:
        """The file that the preferences are stored in."""
        return self._remembered.preferences.path

    def theme(self) -> Theme:
        """Return the theme in force."""
        choice = self.settings.theme
        return load_theme(system_theme(self._app) if choice == "system" else choice)

    def typography(self) -> Typography:
        """Return the type of the cleaned text."""
        settings = self.settings
        return Typography(
            settings.text_font,
            settings.text_size,
            settings.line_spacing,
            round(settings.line_length),
            settings.paragraph_spacing,
        )

    def original_typography(self) -> Typography:
        """Return the type of the original."""
        return replace(self.typography(), size=self.settings.original_size)

    def apply(self) -> None:
        """Show the settings, at the start."""
        self._apply_font()
        self._apply_theme()
        self.typography_changed.emit(self.typography())
        self.original_typography_changed.emit(self.original_typography())

    # What the user changes

    def choose(self, name: str, value: Value) -> None:
        """Give a preference a value that its kind has read."""
        self.take(with_value(self.settings, name, value))

    def reset(self) -> None:
        """Give all preferences their defaults."""
        self.take(Settings())

    def take(self, settings: Settings) -> None:
        """Let these be the settings: they are in force at once, and stored."""
        if settings == self.settings:
            return
        before, self.settings = self.settings, settings
        try:
            self._remembered.keep_settings(settings)
        except ReaderError as error:
            self.failed.emit(error)
        self._show_what_changed(before)

    def reread(self) -> None:
        """Take over what another program has stored, as the terminal may."""
        before, self.settings = self.settings, self._remembered.settings()
        self._show_what_changed(before)

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Take a theme, or the system's."""
        self.choose("theme", choice)

    def set_typography(self, typography: Typography) -> None:
        """Keep the size that was chosen for the cleaned text."""
        self.choose("text_size", typography.size)

    def set_original_typography(self, typography: Typography) -> None:
        """Keep the size that was chosen for the original."""
        self.choose("original_size", typography.size)

    def scroll_together(self, together: bool) -> None:
        """Let the two texts scroll together, or not."""
        self.choose("scroll_together", together)

    def show_suggestions(self, shown: bool) -> None:
        """Point out sentences worth checking, or not."""
        self.choose("suggestions", shown)

    # What follows

    def _show_what_changed(self, before: Settings) -> None:
        names = {one.name for one in PREFERENCES if one.of(before) != one.of(self.settings)}
        if names & {"interface_font", "interface_size"}:
            self._apply_font()
        if names & {"theme", "interface_size"}:
            self._apply_theme()
        if names & {"text_size", *_TYPE}:
            self.typography_changed.emit(self.typography())
        if names & {"original_size", *_TYPE}:
            self.original_typography_changed.emit(self.original_typography())
        if names:
            self.changed.emit(names)

    def _system_changed(self, _: Qt.ColorScheme | Qt.ContrastPreference) -> None:
        """Follow the desktop, where the user has not chosen a theme himself."""
        if self.settings.theme == "system":
            self._apply_theme()

    def _apply_theme(self) -> None:
        theme = self.theme()
        self._ring.width = theme.focus
        smaller = min(self.settings.interface_size / 100, 1)
        apply_theme(self._app, theme, smaller * interface_scale())
        self.theme_changed.emit(theme)

    def _apply_font(self) -> None:
        settings = self.settings
        wanted = interface_font(
            self._system_font, settings.interface_font, settings.interface_size / 100
        )
        if wanted != self._app.font():
            with nothing_collected():
                self._app.setFont(wanted)
