"""The themes as buttons, each in its own colours."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QToolButton, QWidget

from reader.settings.kinds import Choice
from reader.settings.table import Preference
from reader.ui.look.theme import load_theme, system_theme
from reader.ui.look.tokens import tokens
from reader.ui.words.saying import said

SIZE = 44
"""Pixels: the least that a finger hits, too."""


class ThemeButtons(QWidget):
    """A row of them, of which one is down; the arrows go from one to the next."""

    chosen = Signal(str)
    """The theme that the user wants."""

    def __init__(self, preference: Preference, kind: Choice) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().spacing.small)
        self._group = QButtonGroup(self)
        self.buttons = {
            option.value: _ThemeButton(option.value, said(option.text)) for option in kind.options
        }
        self.setAccessibleName(said(preference.title))
        for name, button in self.buttons.items():
            self._group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda _=False, one=name: self.chosen.emit(one))
        row.addStretch()
        self.setFocusProxy(next(iter(self.buttons.values())))

    def show_theme(self, name: str) -> None:
        """Press the button of a theme; Tab stops at that one."""
        for one, button in self.buttons.items():
            button.setChecked(one == name)
            stops = one == name
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            )
            button.dress()
        self.setFocusProxy(self.buttons[name])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next theme with the arrows, and take it."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        names = list(self.buttons)
        at = next((place for place, name in enumerate(names) if self.buttons[name].hasFocus()), -1)
        if step is None or at < 0:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        name = names[(at + step) % len(names)]
        self.buttons[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(name)


class _ThemeButton(QToolButton):
    """One theme: the letters "Aa" as they look in it."""

    def __init__(self, choice: str, name: str) -> None:
        super().__init__()
        self._choice = choice
        self.setText(self.tr("Aa"))
        self.setCheckable(True)
        self.setFixedSize(SIZE, SIZE)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.dress()

    def dress(self) -> None:
        """Take the theme's colours; of the system's, one half is the other theme's."""
        app = QApplication.instance()
        name = self._choice
        if name == "system" and isinstance(app, QApplication):
            name = system_theme(app)
        theme = load_theme(name)
        page, chrome = theme.reading, theme.chrome
        accent = QApplication.palette().accent().color().name()
        ground = page.page
        if self._choice == "system":
            other = load_theme("light" if theme.dark else "dark").reading.page
            ground = (
                f"qlineargradient(x1:0, y1:0, x2:1, y2:1, stop:0.7 {ground}, stop:0.71 {other})"
            )
        self.setStyleSheet(
            f"QToolButton {{ background: {ground}; color: {page.text}; "
            f"border: 1px solid {chrome.edge}; border-radius: {tokens().shape.radius}px; }}"
            f"QToolButton:checked {{ border: 3px solid {accent}; }}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the row."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)
