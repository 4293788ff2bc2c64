"""The window for people who do not see it or use no mouse: names for all, keys for all, a way round
all panes.
"""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person

CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.MenuItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.ProgressBar,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Table,
    QAccessible.Role.Cell,
    QAccessible.Role.Tree,
    QAccessible.Role.TreeItem,
}
"""The roles of what can be worked with or holds what is read."""


def tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield what assistive technology finds under an interface, hidden parts left out."""
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield child
            yield from tree(child)


def nameless(window: QWidget) -> list[str]:
    """Return the visible controls of a window that a screen reader has no name for."""
    whole = QAccessible.queryAccessibleInterface(window)
    return [
        f"{one.role().name} {one.object()!r}"
        for one in tree(whole)
        if one.role() in CONTROLS
        and not one.text(QAccessible.Text.Name).strip()
        and not of_qt_itself(one)
    ]


def of_qt_itself(interface: QAccessibleInterface) -> bool:
    """Whether it is a part that Qt makes and hides by itself: the button for a toolbar that is too
    narrow.
    """
    made = interface.object()
    return made is not None and made.objectName().startswith("qt_")


def test_every_visible_control_has_a_name(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("2", "N", "Esc", "Ctrl+F")
    assert window.work.find_bar.isVisible()
    assert nameless(window.window) == []


def test_buttons_that_are_not_needed_yet_have_names_too(window: "Person") -> None:
    window.open("Seawall")
    window.frame.action["details"].trigger()
    interfaces = map(QAccessible.queryAccessibleInterface, window.window.findChildren(QPushButton))
    assert [one.object() for one in interfaces if not one.text(QAccessible.Text.Name).strip()] == []


def test_the_walk_finds_a_nameless_control(qt_app: QApplication) -> None:
    from PySide6.QtWidgets import QLineEdit, QVBoxLayout

    holder = QWidget()
    QVBoxLayout(holder).addWidget(QLineEdit())
    holder.show()
    assert len(nameless(holder)) == 1
    holder.close()
    holder.deleteLater()


def test_the_welcome_and_its_buttons_have_names(empty_window: "Person") -> None:
    assert nameless(empty_window.window) == []


def actions(window: QWidget) -> list[QAction]:
    """Return the actions that are there in the whole window."""
    return [action for action in window.findChildren(QAction) if action.shortcuts()]


def test_every_action_says_what_it_does(window: "Person") -> None:
    silent = [
        action.objectName()
        for action in window.frame.action.values()
        if not action.text().strip("&… ")
    ]
    assert silent == []


def test_no_two_actions_share_a_key(window: "Person") -> None:
    keys = Counter(
        key.toString() for action in actions(window.window) for key in action.shortcuts()
    )
    assert {key: count for key, count in keys.items() if count > 1} == {}
    assert keys["H"] == keys["1"] == keys["Ctrl+O"] == 1


def test_f6_goes_round_all_panes(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("H")
    window.frame.list.table.setFocus()
    names = []
    for _ in range(4):
        window.press("F6")
        focused = QApplication.focusWidget()
        names.append(focused.accessibleName() if focused else "")
    assert names == ["Cleaned text", "Original", "Highlights and notes", "Articles"]


def test_a_screen_reader_hears_label_quote_and_note_of_a_card(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("2", "N")
    window.type("Who counted?")
    window.press("Esc")
    cards = QAccessible.queryAccessibleInterface(window.work.notes.list)
    spoken = [one.text(QAccessible.Text.Name) for one in tree(cards)]
    assert "Figure. 412 cellars. Who counted?" in spoken


def test_the_page_of_the_search_has_names(window: "Person") -> None:
    window.press("Ctrl+Shift+F")
    window.type("seawall")
    page = window.frame.pages.currentWidget()
    until(lambda: page.list.model().rowCount(), "something is found")  # type: ignore[attr-defined]
    assert nameless(window.window) == []
    window.frame.bar.search.selectAll()
    window.type("zzz lang:en")
    until(lambda: page.chips.set_conditions, "the condition is shown")  # type: ignore[attr-defined]
    assert nameless(page) == []
