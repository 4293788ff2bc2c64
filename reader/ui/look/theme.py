"""The look of the program: themes read from data files, and icons drawn in their colours. What uses
them stands elsewhere.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessibilityHints,
    QIcon,
    QIconEngine,
    QImageReader,
    QPainter,
    QPixmap,
    QStyleHints,
    QTransform,
)
from PySide6.QtWidgets import QApplication

from reader.resources import resource_folder
from reader.ui.words.direction import is_mirrored

ThemeName = Literal["light", "sepia", "dark", "contrast"]


@dataclass(frozen=True, slots=True)
class Chrome:
    """The colours of the window, each ``#rrggbb``: everything but the text that is read.

    ``border`` divides, and need not be seen well; ``edge`` shows where a field or button is.
    """

    window: str
    text: str
    muted: str
    base: str
    alternate: str
    button: str
    border: str
    edge: str
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
    """One look: its name, which is that of its file, how many pixels wide the ring is around what
    has the keyboard, and its colours.
    """

    name: str
    dark: bool
    focus: int
    chrome: Chrome
    reading: ReadingColours


@cache
def load_theme(name: str) -> Theme:
    """Read a theme from its file. A name without a file, or a file without a colour, is a defect
    and raises.
    """
    with (resource_folder("themes") / f"{name}.toml").open("rb") as file:
        data = tomllib.load(file)
    chrome, reading = Chrome(**data["chrome"]), ReadingColours(**data["reading"])
    return Theme(name, data["dark"], data["focus"], chrome, reading)


@cache
def style_hints(app: QApplication) -> tuple[QStyleHints, QAccessibilityHints]:
    """Return where the desktop's wishes stand. Both are kept, as PySide loses the second for good
    when nobody holds the first.
    """
    hints = app.styleHints()
    return hints, hints.accessibility()


def system_theme(app: QApplication) -> ThemeName:
    """Return what the desktop asks for; light where it does not say."""
    _, contrast = style_hints(app)
    if contrast.contrastPreference() is Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


TURNING = ("back", "forward", "undo", "redo", "panel-list", "panel-notes", "panel-original", "sort")
"""Icons that point to a side, or show on which side something is."""


class _Drawing(QIconEngine):
    """An icon that is drawn at the size, and in the colour, in which it is shown, and only then."""

    def __init__(self, drawing: str, text: str, disabled: str, *, turns: bool) -> None:
        """``turns`` has it mirrored where the window is laid out from right to left."""
        super().__init__()
        self._given = (drawing, text, disabled)
        self._turns = turns
        self._clones: list[QIconEngine] = []

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """Return it for a button that can be pressed, or not; ``size`` counts the pixels of the
        screen.
        """
        drawing, text, disabled = self._given
        colour = disabled if mode is QIcon.Mode.Disabled else text
        turned = self._turns and is_mirrored()
        return _drawn(drawing, colour, size.width(), size.height(), turned)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it where Qt does not take a picture of it."""
        painter.drawPixmap(
            rect, self.pixmap(rect.size() * painter.device().devicePixelRatio(), mode, state)
        )

    def clone(self) -> QIconEngine:
        """Return another one of the same. Qt takes it over without a word to Python, which must not
        take it away.
        """
        another = _Drawing(*self._given, turns=self._turns)
        self._clones.append(another)
        return another


@cache
def icon(name: str, theme: Theme) -> QIcon:
    """Return one of our icons in the colour of the theme's text. A name without a file is a defect
    and raises.
    """
    drawing = (resource_folder("icons") / f"{name}.svg").read_text(encoding="utf-8")
    turns = name in TURNING
    return QIcon(_Drawing(drawing, theme.chrome.text, theme.chrome.edge, turns=turns))


@cache
def _drawn(drawing: str, colour: str, width: int, height: int, turned: bool) -> QPixmap:
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.replace("currentColor", colour).encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(width, height))
    picture = QPixmap.fromImage(reader.read())
    return picture.transformed(QTransform.fromScale(-1, 1)) if turned else picture
