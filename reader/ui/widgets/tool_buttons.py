"""Small buttons of the few kinds that the window has, each with its name for a screen reader."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from reader.ui.look.theme import Theme, icon
from reader.ui.widgets.menu_arrow import beside_arrow, paint_arrow, room_of_arrow


class MenuButton(QToolButton):
    """A button that opens a menu, with its arrow behind the words or the icon: Qt would squeeze one
    into the corner.
    """

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))

    def sizeHint(self) -> QSize:
        """Return the room for words and arrow."""
        return super().sizeHint() + QSize(room_of_arrow(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button as its style does, then what it says, then the arrow."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        words, sign = option.text, QIcon(option.icon)
        option.text, option.icon = "", QIcon()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        option.text, option.icon = words, sign
        option.rect = beside_arrow(self, self.rect())
        painter.drawControl(QStyle.ControlElement.CE_ToolButtonLabel, option)
        paint_arrow(painter, self)


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
