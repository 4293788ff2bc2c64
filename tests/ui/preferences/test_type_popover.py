"""The popover under "Aa": what is moved there is seen in the text behind it."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.settings import Settings
from reader.ui.look.theme import load_theme
from reader.ui.preferences.type_popover import TypePopover
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from tests.ui.person import Person


@pytest.fixture
def popover(window: "Person") -> TypePopover:
    """Return the popover, opened by its button."""
    window.open("Seawall")
    window.click(window.frame.bar.type_button)
    made = window.commands.preferences.popover.made
    assert made is not None
    assert made.isVisible()
    return made


def settings(window: "Person") -> Settings:
    return window.window.appearance.settings


def test_everything_has_a_name_and_the_theme_has_the_keyboard(popover: TypePopover) -> None:
    assert nameless(popover) == []
    assert popover.themes.buttons["system"].hasFocus()
    assert popover.themes.buttons["contrast"].accessibleName() == "High contrast"


def test_the_arrows_go_from_theme_to_theme(window: "Person", popover: TypePopover) -> None:
    for name in ("light", "sepia"):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Right)
        assert settings(window).theme == name
    page = window.work.cleaned.palette().color(QPalette.ColorRole.Base)
    assert page == QColor(load_theme("sepia").reading.page)
    assert popover.themes.buttons["sepia"].isChecked()
    stops = [
        name
        for name, button in popover.themes.buttons.items()
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus.value
    ]
    assert stops == ["sepia"]


def test_a_slider_changes_the_text_at_once(window: "Person", popover: TypePopover) -> None:
    size, length = popover.measures["text_size"], popover.measures["line_length"]
    column = window.work.cleaned.fit.column().width()
    for _ in range(4):
        QTest.keyClick(size, Qt.Key.Key_Right)
    assert settings(window).text_size == Settings().text_size + 2
    assert size.value_label.text() == "14.5 pt"
    assert window.work.cleaned.document().defaultFont().pointSizeF() == 14.5
    QTest.keyClick(length, Qt.Key.Key_Home)
    assert settings(window).line_length == 40
    assert window.work.cleaned.fit.column().width() < column
    QTest.mouseClick(popover.usual, Qt.MouseButton.LeftButton)
    assert settings(window) == Settings()
    assert not popover.usual.isEnabled()


def test_zooming_moves_the_slider(window: "Person", popover: TypePopover) -> None:
    before = popover.measures["text_size"].value()
    window.frame.action["zoom_in"].trigger()
    assert popover.measures["text_size"].value() > before
    assert settings(window).text_size > Settings().text_size


def test_esc_closes_it_and_the_button_opens_all_preferences(
    window: "Person", popover: TypePopover
) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert not popover.isVisible()
    window.click(window.frame.bar.type_button)
    QTest.mouseClick(popover.every, Qt.MouseButton.LeftButton)
    assert not popover.isVisible()
    made = window.commands.preferences.window.made
    assert made is not None
    assert made.isVisible()
