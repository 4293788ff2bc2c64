"""One preference on screen: what it is called, what it does, its control, and the way back to its
default.
"""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from reader.settings import Settings
from reader.settings.kinds import Choice, Folders, Several
from reader.settings.table import Preference
from reader.ui.look.scale import grown
from reader.ui.look.theme import Theme, icon
from reader.ui.look.tokens import tokens
from reader.ui.look.typography import small_font
from reader.ui.preferences.controls import Names, control_for
from reader.ui.words.saying import said

CONTROL_WIDTH = 250
"""Pixels at 100 per cent, so that all controls stand in one column."""

CONTROL_SHARE = 0.45
"""Which part of a narrow window they may take of the width."""


class PreferenceRow(QWidget):
    """Shows one preference as the settings have it."""

    chosen = Signal(str, object)
    """The preference's name and the value that the user wants."""

    def __init__(self, preference: Preference, names: Names) -> None:
        super().__init__()
        self.preference = preference
        self.control = control_for(preference, names)
        self.control.chosen.connect(lambda value: self.chosen.emit(preference.name, value))
        title = QLabel(said(preference.title))
        title.setBuddy(self.control.entrance)
        title.setWordWrap(True)
        self._sentence = QLabel(said(preference.sentence))
        self._sentence.setWordWrap(True)
        self._sentence.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._sentence.setFont(small_font(self.font()))
        self.reset = QToolButton()
        self.reset.setAutoRaise(True)
        self.reset.setToolTip(self.tr("Reset to default"))
        self.reset.setAccessibleName(
            self.tr("Reset “{preference}” to default").format(preference=said(preference.title))
        )
        self.reset.clicked.connect(lambda: self.chosen.emit(preference.name, preference.default))
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self._lay_out(title)

    def _lay_out(self, title: QLabel) -> None:
        spacing = tokens().spacing
        grid = QGridLayout(self)
        grid.setContentsMargins(0, spacing.small, 0, spacing.small)
        grid.setHorizontalSpacing(spacing.medium)
        grid.setVerticalSpacing(spacing.hair)
        grid.setColumnStretch(0, 1)
        grid.addWidget(title, 0, 0)
        grid.addWidget(self._sentence, 1, 0)
        if isinstance(self.preference.kind, Several | Folders):
            grid.addWidget(self.control, 2, 0, 1, 2)
        else:
            grid.addWidget(self.control, 0, 1, 2, 1)
        grid.addWidget(self.reset, 0, 2, 2, 1)

    def fit_width(self, width: int) -> None:
        """Make the control as wide as there is room for, where so many pixels are for the row."""
        if not isinstance(self.preference.kind, Several | Folders):
            self.control.setFixedWidth(round(min(grown(CONTROL_WIDTH), CONTROL_SHARE * width)))

    def show_settings(self, settings: Settings) -> None:
        """Show the value that the preference has, and the way back where that is not the
        default.
        """
        value = self.preference.of(settings)
        self.control.show_value(value)
        changed = value != self.preference.default
        if not changed and self.reset.hasFocus():
            self.control.setFocus()
        self.reset.setVisible(changed)

    def dress(self, theme: Theme) -> None:
        """Draw the icon in the colours of a theme."""
        self.reset.setIcon(icon("undo", theme))
        size = grown(tokens().shape.icon)
        self.reset.setIconSize(QSize(size, size))

    def fit(self, font: QFont) -> None:
        """Follow the size of the window's type."""
        self._sentence.setFont(small_font(font))

    def fits(self, words: str) -> bool:
        """Whether each of some words, in lower case, occurs in what the row says."""
        kind = self.preference.kind
        options = [said(option.text) for option in kind.options] if isinstance(kind, Choice) else []
        said_of_it = [said(self.preference.title), said(self.preference.sentence), *options]
        searched = " ".join([*said_of_it, self.preference.name]).casefold()
        return all(word in searched for word in words.split())
