"""The window of preferences as somebody uses it: what is changed there is in force at once."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QWidget,
)

from reader.services.preferences import PreferencesFile
from reader.settings import Settings, with_value
from reader.settings.kinds import Choice, Number, Switch
from reader.settings.table import PREFERENCES, Section
from reader.ui.look.theme import load_theme
from reader.ui.preferences.preferences_window import PreferencesWindow
from tests.ui.person import until
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from tests.ui.person import Person


@pytest.fixture
def preferences(window: "Person") -> PreferencesWindow:
    """Return the window of preferences, opened with its key."""
    window.open("Seawall")
    window.press("Ctrl+,")
    made = window.commands.preferences.window.made
    assert made is not None
    until(made.isActiveWindow, "the preferences are there")
    return made


def pick(window: PreferencesWindow, name: str, text: str) -> None:
    """Choose an entry of a list with the keyboard, as it is called on screen."""
    window.show_preference(name)
    field = QApplication.focusWidget()
    assert isinstance(field, QComboBox)
    wanted = field.findText(text)
    assert wanted >= 0
    way = Qt.Key.Key_Down if wanted > field.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(wanted - field.currentIndex())):
        QTest.keyClick(field, way)


def settings(window: "Person") -> Settings:
    return window.window.appearance.settings


def test_it_has_every_preference_of_the_table_by_section(preferences: PreferencesWindow) -> None:
    assert list(preferences.rows) == [one.name for one in PREFERENCES]
    shown = [preferences.sections.item(row).text() for row in range(preferences.sections.count())]
    assert shown == [section.value.english() for section in Section]
    assert nameless(preferences) == []


def test_a_theme_is_in_force_at_once_and_stored(
    window: "Person", preferences: PreferencesWindow
) -> None:
    pick(preferences, "theme", "Sepia")
    page = load_theme("sepia").reading.page
    assert window.work.cleaned.palette().color(QPalette.ColorRole.Base) == QColor(page)
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(
        load_theme("sepia").chrome.window
    )
    assert PreferencesFile(window.window.appearance.file.parent).read().theme == "sepia"
    assert window.frame.action["theme_sepia"].isChecked()


def test_a_number_is_typed_and_in_force(window: "Person", preferences: PreferencesWindow) -> None:
    preferences.show_preference("text_size")
    field = QApplication.focusWidget()
    assert isinstance(field, QAbstractSpinBox)
    field.selectAll()
    QTest.keyClicks(field, "18")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert settings(window).text_size == 18
    assert window.work.cleaned.document().defaultFont().pointSizeF() == 18


def test_words_narrow_it_and_other_words_say_so(preferences: PreferencesWindow) -> None:
    QTest.keyClicks(preferences.search, "spacing")
    seen = [name for name, row in preferences.rows.items() if row.isVisible()]
    assert seen == ["line_spacing", "paragraph_spacing"]
    assert not preferences.nothing.isVisible()
    preferences.search.clear()
    QTest.keyClicks(preferences.search, "sepia")  # one of the choices
    assert [name for name, row in preferences.rows.items() if row.isVisible()] == ["theme"]
    QTest.keyClicks(preferences.search, "xyz")
    assert preferences.nothing.isVisible()
    assert not any(row.isVisible() for row in preferences.rows.values())
    preferences.search.clear()
    assert all(not row.isHidden() for row in preferences.rows.values())


def test_a_section_is_gone_to_by_key(preferences: PreferencesWindow) -> None:
    preferences.sections.setFocus()
    QTest.keyClick(preferences.sections, Qt.Key.Key_Down)
    QTest.keyClick(preferences.sections, Qt.Key.Key_Down)
    row = preferences.rows["original_size"]
    assert not row.visibleRegion().isEmpty()
    assert preferences.sections.currentRow() == 2


def test_one_is_reset_and_all_are_and_that_is_undone(
    window: "Person", preferences: PreferencesWindow
) -> None:
    row = preferences.rows["line_length"]
    assert not row.reset.isVisible()
    window.window.appearance.choose("line_length", 80.0)
    assert row.reset.isVisible()
    assert row.reset.accessibleName() == "Reset “Line length” to default"
    row.reset.setFocus()
    QTest.keyClick(row.reset, Qt.Key.Key_Space)
    assert settings(window) == Settings()
    assert not row.reset.isVisible()

    changed = Settings(theme="dark", line_length=80, suggestions=False, text_size=20)
    window.window.appearance.take(changed)
    QTest.mouseClick(preferences.reset_all, Qt.MouseButton.LeftButton)
    assert settings(window) == Settings()
    QTest.mouseClick(preferences.bring_back, Qt.MouseButton.LeftButton)
    assert settings(window) == changed


def test_the_last_language_stays(window: "Person", preferences: PreferencesWindow) -> None:
    boxes = preferences.rows["suggestion_languages"].findChildren(QCheckBox)
    every, *single = boxes
    assert every.isChecked()
    assert all(box.isChecked() for box in single)
    for box in single[1:]:
        box.click()
    assert len(settings(window).suggestion_languages) == 1
    assert not every.isChecked()
    single[0].click()  # none left is all of them: to have none pointed out is another preference
    assert settings(window).suggestion_languages == ()
    assert all(box.isChecked() for box in boxes)


def test_what_the_terminal_stores_is_taken_over(
    window: "Person", preferences: PreferencesWindow
) -> None:
    file = PreferencesFile(window.window.appearance.file.parent)
    file.write(Settings(theme="dark", highlight_style="underline"))
    until(lambda: settings(window).theme == "dark", "the window has heard of it")
    theme = preferences.rows["theme"].control.entrance
    assert isinstance(theme, QComboBox)
    assert theme.currentText() == "Dark"


def other_value(name: str) -> object:
    """Return another value than the default that a preference can have."""
    one = next(each for each in PREFERENCES if each.name == name)
    match one.kind:
        case Switch():
            return not one.default
        case Choice():
            return next(each.value for each in one.kind.options if each.value != one.default)
        case Number():
            return one.kind.most
    return {
        "text_font": "DejaVu Sans",
        "interface_font": "DejaVu Serif",
        "palette": "IBM",
        "default_label": "Quote",
        "suggestion_languages": ("de",),
        "watched_folders": ("/nowhere/at/all",),
        "backup_folder": "/nowhere/at/all",
        "author": "Ana Putri",
        "stamp_server": "https://tsa.example/",
    }[name]


@pytest.mark.parametrize("name", [one.name for one in PREFERENCES])
def test_each_survives_a_change_and_the_way_back(window: "Person", name: str) -> None:
    """Whatever is open: nothing breaks, and what the control shows is what is in force."""
    window.open("Seawall")
    window.press("Ctrl+,")
    made = window.commands.preferences.window.made
    assert made is not None
    value = other_value(name)
    made.rows[name].control.chosen.emit(value)
    QApplication.processEvents()
    assert settings(window) == with_value(Settings(), name, value)  # type: ignore[arg-type]
    assert made.rows[name].reset.isVisibleTo(made)
    made.rows[name].reset.click()
    QApplication.processEvents()
    assert settings(window) == Settings()


def test_an_address_is_typed_and_what_is_none_is_not_taken(
    window: "Person", preferences: PreferencesWindow
) -> None:
    field = preferences.rows["stamp_server"].control.entrance
    assert isinstance(field, QLineEdit)
    for typed, taken in (
        ("https://tsa.example/", "https://tsa.example/"),
        ("tsa.example", "https://tsa.example/"),
        ("file:///etc/passwd", "https://tsa.example/"),
        ("", ""),
    ):
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert settings(window).stamp_server == taken
        assert field.text() == taken


def test_tab_reaches_every_control(preferences: PreferencesWindow) -> None:
    preferences.search.setFocus()
    reached: set[QWidget] = set()
    for _ in range(120):
        focused = QApplication.focusWidget()
        if focused is None or focused in reached:
            break
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    for name, row in preferences.rows.items():
        inside = {*row.findChildren(QWidget)}
        assert reached & inside, name
    assert {preferences.sections, preferences.keys, preferences.reset_all} <= reached


@pytest.mark.parametrize("width", [620, 860])
def test_no_control_is_cut_off(preferences: PreferencesWindow, width: int) -> None:
    preferences.resize(width, 520)
    QApplication.processEvents()
    QApplication.processEvents()
    view = preferences.area.viewport()
    for name, row in preferences.rows.items():
        right = row.mapTo(view, row.rect().topRight()).x()
        assert right < view.width(), name
        inner = row.reset.geometry().right()
        assert max(row.control.geometry().right(), inner) <= row.width(), name
