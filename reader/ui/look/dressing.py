"""Giving all widgets the look of a theme: palettes, and the rules that no palette can express."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from reader.ui.look.theme import Theme
from reader.ui.look.tokens import tokens


def apply_theme(app: QApplication, theme: Theme, scale: float = 1.0) -> None:
    """Give every widget the theme's colours. Desktops that do not say what they want are common, so
    nothing is left to them. A widget that is made later has them by itself, so that nothing is done
    where they are there already: Qt would go over all widgets.
    """
    wanted, sheet = palette(theme), style_sheet(theme, scale)
    if app.styleSheet() == sheet and app.palette() == wanted:
        return
    with nothing_collected():
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setPalette(wanted)
        edged = edged_palette(theme)
        for kind in EDGED:
            app.setPalette(edged, kind)  # type: ignore[arg-type]  # the stubs have it as bytes
        app.setStyleSheet(sheet)


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Let Python free nothing meanwhile. Qt goes through a list of all widgets then, and those of a
    window that was closed are freed when Python looks for garbage: the process would crash.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


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


EDGED = (
    *("QLineEdit", "QComboBox", "QAbstractSpinBox", "QPushButton", "QCheckBox", "QRadioButton"),
    *("QPlainTextEdit", "QTextEdit", "QListView", "QTreeView", "QTableView", "QKeySequenceEdit"),
    *("QSlider", "QProgressBar", "QGroupBox", "QToolButton"),
)
"""The classes of what has an edge that has to be seen."""

FUSION_DARKENS = 140
"""Per cent: Fusion draws edges in the colour of the window, darker by this much. On a dark window
nobody sees them.
"""


def edged_palette(theme: Theme) -> QPalette:
    """Return the palette of what has an edge: its window is as much lighter as Fusion then darkens
    it, so that the edge comes out as the theme wants it.
    """
    edge = QColor(theme.chrome.edge)
    lighter = QColor.fromHsvF(
        max(edge.hsvHueF(), 0.0),
        edge.hsvSaturationF(),
        min(edge.valueF() * FUSION_DARKENS / 100, 1),
    )
    made = palette(theme)
    made.setColor(QPalette.ColorRole.Window, lighter)
    return made


INDICATOR = 14
"""Pixels at 100 per cent of what a tick or a radio button is in."""


def style_sheet(theme: Theme, scale: float = 1.0) -> str:
    """Return the rules that a palette cannot express; ``scale`` is how much larger than usual
    icons and ticks are.
    """
    return _bars(theme) + _controls(theme, scale) + _icons(scale)


def _bars(theme: Theme) -> str:
    """Return the rules of what lies at the edges. What holds a scroll bar is called by the names
    that Qt gives it; it has the ground of what it scrolls, not that of the edges.
    """
    chrome = theme.chrome
    return f"""
        QToolTip {{
            color: {chrome.on_tooltip}; background: {chrome.tooltip};
            border: 1px solid {chrome.edge}; padding: 4px;
        }}
        QToolBar {{
            background: {chrome.window}; border: 0; border-bottom: 1px solid {chrome.border};
            padding: 4px;
        }}
        QToolBar::separator {{ background: {chrome.border}; width: 1px; margin: 5px 4px; }}
        QStatusBar {{ background: {chrome.window}; border-top: 1px solid {chrome.border}; }}
        QStatusBar::item {{ border: 0; }}
        QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
        #qt_scrollarea_vcontainer, #qt_scrollarea_hcontainer {{ background: palette(base); }}
        QScrollArea > #qt_scrollarea_vcontainer, QScrollArea > #qt_scrollarea_hcontainer {{
            background: palette(window);
        }}
        QScrollBar {{ background: transparent; border: 0; margin: 0; }}
        QScrollBar:vertical {{ width: 12px; }}
        QScrollBar:horizontal {{ height: 12px; }}
        QScrollBar::handle {{ background: {chrome.scroll}; border-radius: 4px; margin: 2px; }}
        QScrollBar::handle:vertical {{ min-height: 36px; }}
        QScrollBar::handle:horizontal {{ min-width: 36px; }}
        QScrollBar::handle:hover {{ background: {chrome.muted}; }}
        QScrollBar::handle:disabled {{ background: transparent; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        QSplitter::handle {{ background: {chrome.border}; }}
        QSplitter::handle:horizontal {{ width: 1px; }}
        QSplitter::handle:vertical {{ height: 1px; }}
    """


def _controls(theme: Theme, scale: float) -> str:
    """Return the rules of what is worked with. A field or list that has the keyboard has a ring in
    the accent, inside its own edge, so that nothing moves. Boxes with a question have their buttons
    in the order of our own dialogs, the main one last (3), without icons.
    """
    chrome, ring, radius = theme.chrome, theme.focus, tokens().shape.radius
    inner = ring - 1
    disc = 2 * round(INDICATOR * scale / 2)
    rim = round(disc * 2 / 7)
    return f"""
        QPushButton {{
            color: {chrome.text}; background: {chrome.button}; border: 1px solid {chrome.edge};
            border-radius: {radius}px; padding: 4px 12px;
        }}
        QPushButton:hover {{ background: {chrome.selection}; color: {chrome.on_selection}; }}
        QPushButton:pressed, QPushButton:checked {{
            background: {chrome.selection}; color: {chrome.on_selection};
            border-color: {chrome.accent};
        }}
        QPushButton:default {{
            background: {chrome.accent}; color: {chrome.on_accent}; border-color: {chrome.accent};
        }}
        QPushButton:disabled {{ color: {chrome.muted}; border-color: {chrome.border}; }}
        QPushButton:default:disabled {{ background: {chrome.button}; }}
        QDialogButtonBox {{ button-layout: 3; dialogbuttonbox-buttons-have-icons: 0; }}
        QPushButton:flat {{ background: transparent; border-color: transparent; }}
        QLineEdit {{
            background: {chrome.base}; border: 1px solid {chrome.edge};
            border-radius: {radius}px; padding: {2 + inner}px {4 + inner}px;
        }}
        QLineEdit:focus {{ border: {ring}px solid {chrome.accent}; padding: 2px 4px; }}
        QLineEdit:disabled {{ border-color: {chrome.border}; }}
        QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{
            border: 0; padding: 0; background: transparent;
        }}
        QRadioButton::indicator {{
            width: {disc - 2}px; height: {disc - 2}px; border: 1px solid {chrome.edge};
            border-radius: {disc // 2}px; background: {chrome.base};
        }}
        QRadioButton::indicator:checked {{
            width: {disc - 2 * rim}px; height: {disc - 2 * rim}px;
            border: {rim}px solid {chrome.accent};
        }}
        QDialog QAbstractItemView, QDialog QPlainTextEdit {{
            border: 1px solid {chrome.edge}; padding: {inner}px;
        }}
        QDialog QAbstractItemView:focus, QDialog QPlainTextEdit:focus {{
            border: {ring}px solid {chrome.accent}; padding: 0;
        }}
        QComboBox QAbstractItemView {{ border: 0; padding: 0; }}
        GrowingText {{
            background: {chrome.base}; border: 1px solid {chrome.edge}; border-radius: {radius}px;
            padding: {inner}px;
        }}
        GrowingText:focus {{ border: {ring}px solid {chrome.accent}; padding: 0; }}
    """


def _icons(scale: float) -> str:
    shape = tokens().shape
    small, large = round(shape.icon * scale), round(shape.tool_icon * scale)
    tick = round(INDICATOR * scale)
    in_menus = f"QMenu::icon {{ width: {small}px; height: {small}px; left: 6px; }}"
    return f"""
        QPushButton, QMenu, QComboBox {{ icon-size: {small}px; }}
        {in_menus if scale > 1 else ""}
        QToolBar, QToolButton {{ qproperty-iconSize: {large}px {large}px; }}
        QCheckBox::indicator {{ width: {tick}px; height: {tick}px; }}
    """
