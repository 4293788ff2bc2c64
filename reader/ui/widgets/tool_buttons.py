"""Small buttons of the few kinds that the window has, each with its name for a screen reader."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from reader.ui.look.theme import Theme, icon


def sign_button(sign: str, words: str, theme: Theme) -> QToolButton:
    """Return a button that shows one of our icons and says what it does."""
    button = QToolButton()
    button.setAutoRaise(True)
    button.setIcon(icon(sign, theme))
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button


def text_button(words: str = "", *, checkable: bool = False) -> QToolButton:
    """Return a button that shows words; one that can be ticked is a choice among others."""
    button = QToolButton()
    button.setText(words)
    button.setCheckable(checkable)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    return button


def menu_button(words: str = "") -> QToolButton:
    """Return a button with words that opens a menu, which is empty at first."""
    button = text_button(words)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(QMenu(button))
    return button


def action_button(action: QAction, *, icon_size: int | None = None) -> QToolButton:
    """Return the button of an action: its short text, or its icon where that has a size in
    pixels.
    """
    button = QToolButton()
    button.setDefaultAction(action)
    if icon_size is None:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return button
    button.setAutoRaise(True)
    button.setIconSize(QSize(icon_size, icon_size))
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button
