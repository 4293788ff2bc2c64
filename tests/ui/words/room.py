"""What has no room for its words: labels, buttons, tabs and fields that are cut off."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from reader.ui.widgets.eliding import ElidingButton, ElidingLabel, ElidingList

TOLERANCE = 2
"""Pixels that rounding may take."""


def cut(window: QWidget) -> Iterator[str]:
    """Yield what is cut off in a window, with how many pixels it lacks.

    A text that ends in an ellipsis, and that a tip says whole, counts as having room.
    """
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and widget.width() > 0:
            lacking = _lacking(widget)
            if lacking > TOLERANCE:
                yield f"{_name(widget)} lacks {lacking}"
            beyond = _beyond(widget, window)
            if beyond > TOLERANCE and _says_something(widget):
                yield f"{_name(widget)} reaches {beyond} out of its place"


def _name(widget: QWidget) -> str:
    words = _words(widget)
    above = widget.parentWidget()
    return (
        f"{type(widget).__name__} in {type(above).__name__} "
        f"of {type(widget.window()).__name__}: “{words[:60]}”"
    )


def _words(widget: QWidget) -> str:
    match widget:
        case QComboBox():
            return widget.currentText()
        case QLabel() | QAbstractButton():
            return widget.text()
        case QGroupBox():
            return widget.title()
        case QTabBar():
            return " | ".join(widget.tabText(at) for at in range(widget.count()))
        case _:
            return ""


def _says_something(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton | QComboBox | QTabBar) and bool(
        _words(widget)
    )


def _lacking(widget: QWidget) -> int:  # noqa: PLR0911 (one for each kind)
    """Return how many pixels a widget is too small for what it says."""
    words = _words(widget)
    if not words:
        return 0
    match widget:
        case ElidingList() | ElidingButton() | ElidingLabel():
            return 0
        case QLabel() if widget.wordWrap():
            return max(
                widget.heightForWidth(widget.width()) - widget.height(), _longest_word(widget)
            )
        case QLabel():
            if _is_whole_in_tip(widget, words):
                return 0
            return widget.sizeHint().width() - widget.width()
        case QTabBar():
            return 0 if widget.usesScrollButtons() else _tabs_lack(widget)
        case QComboBox():
            return _combo_lacks(widget)
        case QToolButton() if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            if not widget.icon().isNull():
                return 0
            return widget.sizeHint().width() - widget.width()
        case QCheckBox() | QRadioButton() | QPushButton() | QToolButton():
            return 0 if _is_whole_in_tip(widget, words) else _button_lacks(widget)
        case _:
            return 0


def _button_lacks(button: QAbstractButton) -> int:
    return button.sizeHint().width() - button.width()


def _longest_word(label: QLabel) -> int:
    """Return how much wider than the label its longest word is."""
    if label.textFormat() is Qt.TextFormat.RichText:
        return 0
    words = [one for one in label.text().split() if "/" not in one] or [""]  # paths are wide
    return max(map(label.fontMetrics().horizontalAdvance, words)) - label.contentsRect().width()


def _combo_lacks(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    return box.fontMetrics().horizontalAdvance(box.currentText()) - field.width()


def _tabs_lack(tabs: QTabBar) -> int:
    return max(
        (
            tabs.fontMetrics().horizontalAdvance(tabs.tabText(at)) - tabs.tabRect(at).width()
            for at in range(tabs.count())
            if tabs.tabToolTip(at) != tabs.tabText(at)
        ),
        default=0,
    )


def _is_whole_in_tip(widget: QWidget, words: str) -> bool:
    return _is_whole(words, widget.toolTip())


def _is_whole(words: str, tip: str) -> bool:
    return bool(tip) and "…" in words and words.rstrip("…").rstrip()[:8] in tip


def _beyond(widget: QWidget, window: QWidget) -> int:
    """Return how far a widget reaches out of what shows it: the window, or what scrolls it."""
    shown = window.rect()
    above = widget.parentWidget()
    while above is not None and above is not window:
        if (
            isinstance(above.parentWidget(), QScrollArea)
            or above.objectName() == "qt_scrollarea_viewport"
        ):
            return _sideways(widget, above)
        above = above.parentWidget()
    if widget is window:
        return 0
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    return max(
        place.right() - shown.right(), place.bottom() - shown.bottom(), -place.left(), -place.top()
    )


def _sideways(widget: QWidget, viewport: QWidget) -> int:
    """A page that scrolls up and down may hide what is below, but nothing at its sides."""
    place = QRect(widget.mapTo(viewport, QPoint()), widget.size())
    scroller = viewport.parentWidget()
    if isinstance(scroller, QScrollArea) and scroller.horizontalScrollBar().maximum() > 0:
        return 0
    return max(place.right() - viewport.rect().right(), -place.left())
