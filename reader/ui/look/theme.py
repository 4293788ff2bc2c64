"""The look of the program: themes read from data files, and icons drawn in their colours. What uses
them stands elsewhere.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImageReader, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from reader.resources import resource_folder

ThemeName = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Chrome:
    """The colours of the window, each ``#rrggbb``: everything but the text that is read."""

    window: str
    text: str
    muted: str
    base: str
    alternate: str
    button: str
    border: str
    scroll: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    tooltip: str
    on_tooltip: str
    error: str


@dataclass(frozen=True, slots=True)
class ReadingColours:
    """The colours of the two reading views, each ``#rrggbb``.

    ``strength`` is how much of a label's colour the fill of its highlights takes, 0 to 1; pale text
    gets less.
    """

    page: str
    text: str
    heading: str
    muted: str
    caption: str
    removed: str
    ghost: str
    accent: str
    selection: str
    border: str
    find: str
    unlabelled: str
    strength: float


@dataclass(frozen=True, slots=True)
class Theme:
    """One look: its name, which is that of its file, and its colours."""

    name: str
    dark: bool
    chrome: Chrome
    reading: ReadingColours


@cache
def load_theme(name: str) -> Theme:
    """Read a theme from its file. A name without a file, or a file without a colour, is a defect
    and raises.
    """
    with (resource_folder("themes") / f"{name}.toml").open("rb") as file:
        data = tomllib.load(file)
    return Theme(name, data["dark"], Chrome(**data["chrome"]), ReadingColours(**data["reading"]))


def system_theme(app: QApplication) -> ThemeName:
    """Return what the desktop asks for; light where it does not say."""
    return "dark" if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give every widget the theme's colours. Desktops that do not say what they want are common, so
    nothing is left to them.
    """
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme. The selection keeps its colour in a window or pane without the
    focus.
    """
    chrome = theme.chrome
    role = QPalette.ColorRole
    colours = {
        role.Window: chrome.window,
        role.WindowText: chrome.text,
        role.Base: chrome.base,
        role.AlternateBase: chrome.alternate,
        role.Text: chrome.text,
        role.PlaceholderText: chrome.muted,
        role.Button: chrome.button,
        role.ButtonText: chrome.text,
        role.BrightText: chrome.error,
        role.Highlight: chrome.selection,
        role.HighlightedText: chrome.on_selection,
        role.Link: chrome.accent,
        role.LinkVisited: chrome.accent,
        role.ToolTipBase: chrome.tooltip,
        role.ToolTipText: chrome.on_tooltip,
        role.Accent: chrome.accent,
        role.Light: chrome.base,
        role.Midlight: chrome.alternate,
        role.Mid: chrome.border,
        role.Dark: chrome.border,
        role.Shadow: chrome.border,
    }
    made = QPalette()
    for each, colour in colours.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(chrome.muted))
    return made


def style_sheet(theme: Theme) -> str:
    """Return the few rules that a palette cannot express.

    Fusion draws the edges of fields and round buttons in a darker shade of the window, which nobody
    sees on a dark one.
    """
    chrome = theme.chrome
    return f"""
        QToolTip {{
            color: {chrome.on_tooltip}; background: {chrome.tooltip};
            border: 1px solid {chrome.border}; padding: 4px;
        }}
        QToolBar {{
            background: {chrome.window}; border: 0; border-bottom: 1px solid {chrome.border};
            padding: 4px;
        }}
        QToolBar::separator {{ background: {chrome.border}; width: 1px; margin: 5px 4px; }}
        QStatusBar {{ background: {chrome.window}; border-top: 1px solid {chrome.border}; }}
        QStatusBar::item {{ border: 0; }}
        QScrollBar {{ background: transparent; border: 0; margin: 0; }}
        QScrollBar:vertical {{ width: 12px; }}
        QScrollBar:horizontal {{ height: 12px; }}
        QScrollBar::handle {{ background: {chrome.scroll}; border-radius: 4px; margin: 2px; }}
        QScrollBar::handle:vertical {{ min-height: 36px; }}
        QScrollBar::handle:horizontal {{ min-width: 36px; }}
        QScrollBar::handle:hover {{ background: {chrome.muted}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        QRadioButton::indicator {{
            width: 12px; height: 12px; border: 1px solid {chrome.muted}; border-radius: 7px;
        }}
        QRadioButton::indicator {{ background: {chrome.base}; }}
        QRadioButton::indicator:checked {{
            width: 6px; height: 6px; border: 4px solid {chrome.accent};
        }}
        QDialog > QLineEdit {{
            border: 1px solid {chrome.muted}; border-radius: 3px; padding: 3px;
            background: {chrome.base};
        }}
        QDialog > QLineEdit:focus {{ border-color: {chrome.accent}; }}
        QDialog > QLineEdit:disabled {{ border-color: {chrome.border}; }}
        QSplitter::handle {{ background: {chrome.border}; }}
        QSplitter::handle:horizontal {{ width: 1px; }}
        QSplitter::handle:vertical {{ height: 1px; }}
    """


class _Drawing(QIconEngine):
    """An icon that is drawn at the size, and in the colour, in which it is shown, and only then."""

    def __init__(self, drawing: str, text: str, disabled: str) -> None:
        super().__init__()
        self._given = (drawing, text, disabled)
        self._clones: list[QIconEngine] = []

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """Return it for a button that can be pressed, or not; ``size`` counts the pixels of the
        screen.
        """
        drawing, text, disabled = self._given
        return _drawn(
            drawing, disabled if mode is QIcon.Mode.Disabled else text, size.width(), size.height()
        )

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it where Qt does not take a picture of it."""
        painter.drawPixmap(
            rect, self.pixmap(rect.size() * painter.device().devicePixelRatio(), mode, state)
        )

    def clone(self) -> QIconEngine:
        """Return another one of the same. Qt takes it over without a word to Python, which must not
        take it away.
        """
        another = _Drawing(*self._given)
        self._clones.append(another)
        return another


@cache
def icon(name: str, theme: Theme) -> QIcon:
    """Return one of our icons in the colour of the theme's text. A name without a file is a defect
    and raises.
    """
    drawing = (resource_folder("icons") / f"{name}.svg").read_text(encoding="utf-8")
    return QIcon(_Drawing(drawing, theme.chrome.text, theme.chrome.border))


@cache
def _drawn(drawing: str, colour: str, width: int, height: int) -> QPixmap:
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.replace("currentColor", colour).encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(width, height))
    return QPixmap.fromImage(reader.read())
