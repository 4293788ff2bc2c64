"""How the texts are set, in a popover under the button "Aa": theme, font, size, spacing. Every
change is seen behind it at once.
"""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.settings.kinds import Choice, Number
from reader.settings.table import Preference, preference
from reader.ui.look.appearance import Appearance
from reader.ui.look.theme import Theme
from reader.ui.look.tokens import tokens
from reader.ui.preferences.controls import Control, control_for
from reader.ui.preferences.font_names import font_names
from reader.ui.preferences.measure import Measure
from reader.ui.preferences.theme_buttons import ThemeButtons
from reader.ui.words.saying import said

MEASURES = ("text_size", "line_length", "line_spacing", "paragraph_spacing")
WIDTH = 300
"""Pixels: what stands in it, at 100 per cent."""


class TypePopover(QFrame):
    """Goes away with Esc or a click beside it."""

    all_wanted = Signal()
    """The user wants to see all preferences."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._appearance = appearance
        self.setObjectName("typePopover")
        self.setAccessibleName(self.tr("Type and colours"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme, kind = _row("theme")
        if not isinstance(kind, Choice):
            raise TypeError("a theme has to be chosen from a list")
        self.themes = ThemeButtons(theme, kind)
        self.font_list: Control = control_for(_row("text_font")[0], font_names)
        self.measures = {name: _measure(name) for name in MEASURES}
        dim = _row("dim_page")[0]
        self.dim = QCheckBox(said(dim.title))
        self.every = QPushButton(self.tr("All preferences…"))
        self.usual = QPushButton(self.tr("Default type"))
        self._lay_out()
        self._connect()
        self._show_settings()
        self._dress(appearance.theme())

    def _lay_out(self) -> None:
        spacing = tokens().spacing
        measures = QGridLayout()
        measures.setVerticalSpacing(spacing.hair)
        for place, measure in enumerate(self.measures.values()):
            measure.put_into(measures, 3 * place)
            if place:
                measures.setRowMinimumHeight(3 * place - 1, spacing.hair)
        buttons = QGridLayout()
        for place, button in enumerate((self.usual, self.every)):
            button.setAutoDefault(False)
            buttons.addWidget(button, 0, place)
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.large, spacing.large, spacing.large, spacing.large)
        column.setSpacing(spacing.medium)
        font = QLabel(said(self._title("text_font")))
        font.setBuddy(self.font_list.entrance)
        for part in (self.themes, font, self.font_list):
            column.addWidget(part)
        column.addLayout(measures)
        column.addWidget(self.dim)
        column.addLayout(buttons)

    @staticmethod
    def _title(name: str) -> str:
        return said(_row(name)[0].title)

    def _connect(self) -> None:
        choose = self._appearance.choose
        self.themes.chosen.connect(lambda name: choose("theme", name))
        self.font_list.chosen.connect(lambda family: choose("text_font", family))
        for measure in self.measures.values():
            measure.chosen.connect(choose)
        self.dim.clicked.connect(lambda on: choose("dim_page", on))
        self.usual.clicked.connect(self._reset)
        self.every.clicked.connect(self._show_all)
        self._appearance.changed.connect(lambda _: self._show_settings())
        self._appearance.theme_changed.connect(self._dress)

    def show_under(self, button: QWidget) -> None:
        """Show it under a button, with its right edge at the button's, the keyboard on the
        theme.
        """
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + tokens().spacing.hair))
        room = button.screen().availableGeometry()
        left = max(room.left(), min(corner.x() - self.width(), room.right() - self.width()))
        self.move(left, min(corner.y(), max(room.top(), room.bottom() - self.height())))
        self.show()
        self.themes.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_settings(self) -> None:
        settings = self._appearance.settings
        self.themes.show_theme(settings.theme)
        self.font_list.show_value(settings.text_font)
        for name, measure in self.measures.items():
            value = _row(name)[0].of(settings)
            measure.show_value(float(value) if isinstance(value, int | float) else 0.0)
        self.dim.setChecked(settings.dim_page)
        names = ("text_font", *MEASURES)
        rows = [_row(name)[0] for name in names]
        self.usual.setEnabled(any(row.of(settings) != row.default for row in rows))

    def _dress(self, theme: Theme) -> None:
        chrome = theme.chrome
        self.setStyleSheet(
            f"#typePopover {{ background: {chrome.window}; border: 1px solid {chrome.edge}; }}"
        )
        self.themes.show_theme(self._appearance.settings.theme)

    def _reset(self) -> None:
        for name in ("text_font", *MEASURES):
            self._appearance.choose(name, _row(name)[0].default)
        self.themes.setFocus()

    def _show_all(self) -> None:
        self.close()
        self.all_wanted.emit()


def _row(name: str) -> tuple[Preference, object]:
    found = preference(name)
    if found is None:
        raise KeyError(name)
    return found, found.kind


def _measure(name: str) -> Measure:
    found, kind = _row(name)
    if not isinstance(kind, Number):
        raise TypeError(f"{name} is no number")
    return Measure(found, kind)
