"""The window for people who do not see it or use no mouse: names for all, keys for all, a way round
all panes.
"""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QColor, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from reader.services import claims
from reader.ui.widgets.dialog import Dialog
from tests.ui.person import until
from tests.ui.screen import found

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


def test_tab_goes_through_the_window_as_it_is_read(window: "Person") -> None:
    window.open("Seawall")
    window.frame.action["show_both"].trigger()
    window.select(window.work.cleaned, "412 cellars")
    window.press("H", "Esc")
    for page in ("claims", "reader"):  # a page that is made later changes nothing
        window.frame.action[page].trigger()
    window.frame.list.scope_button.setFocus()
    stops = []
    for _ in range(14):
        focused = QApplication.focusWidget()
        stops.append(focused.accessibleName() if focused is not None else "")
        window.press("Tab")
    wanted = [
        *("Filter the articles by title or site", "Articles", "Cleaned text", "Original"),
        *("What the inspector shows", "Note on this article", "Filter the notes"),
        "Highlights and notes",
    ]
    assert [stop for stop in stops if stop in wanted][: len(wanted)] == wanted


@pytest.mark.parametrize("page", ["claims", "browse", "bin", "search_library"])
def test_tab_comes_to_every_page_between_list_and_inspector(window: "Person", page: str) -> None:
    window.open("Seawall")
    window.frame.action[page].trigger()
    window.frame.list.table.setFocus()
    window.press("Tab")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.frame.pages.isAncestorOf(focused), focused.accessibleName()


def open_dialogs(window: "Person") -> list[QWidget]:
    return [one for one in window.window.findChildren(Dialog) if one.isVisible()]


@pytest.mark.parametrize(
    "name",
    [
        *("labels", "rules", "versions", "pages", "library_note", "show_keys", "preferences"),
        *("backups", "check_library", "export_article", "export_all", "guide", "whats_new"),
        *("about", "report_problem", "highlight_all"),
    ],
)
def test_every_control_of_every_window_has_a_name(window: "Person", name: str) -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.frame.action[name].trigger()
    until(lambda: open_dialogs(window), "the window is there")
    shown = open_dialogs(window)
    assert [nameless(one) for one in shown] == [[]] * len(shown)
    for one in shown:
        one.close()


@pytest.mark.parametrize("name", ["claims", "browse", "bin", "details", "claim"])
def test_every_control_of_every_page_and_face_has_a_name(window: "Person", name: str) -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("2")
    window.frame.action["claim"].trigger()
    window.frame.action[name].trigger()
    QApplication.processEvents()
    assert nameless(window.window) == []


def test_the_menu_bar_has_a_name(window: "Person") -> None:
    bar = QAccessible.queryAccessibleInterface(window.window.menuBar())
    assert bar.text(QAccessible.Text.Name) == "Menus"


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Have a screen reader listen; return what it is told."""
    told: list[str] = []
    monkeypatch.setattr(
        "reader.ui.widgets.spoken_marks.announce", lambda _, words: told.append(words)
    )
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    yield told


def test_words_of_a_highlight_have_its_colour_for_a_screen_reader_and_no_other_ground(
    heard: list[str], window: "Person"
) -> None:
    window.open("Seawall")
    view = window.work.cleaned
    window.select(view, "412 cellars")
    window.press("2")
    label = next(one for one in window.work.desk.labels.values() if one.name == "Figure")

    def ground() -> QColor | None:
        start, _ = found(view, "412 cellars")
        at = QTextCursor(view.document())
        at.setPosition(start + 2)
        brush = at.charFormat().background()
        return brush.color() if brush.style() is Qt.BrushStyle.SolidPattern else None

    made = ground()
    assert made is not None
    assert (made.name(), made.alpha()) == (QColor(label.colour).name(), 0)
    window.frame.action["toggle_removed"].trigger()  # other rows
    assert ground() is not None
    window.press("Del")
    assert ground() is None


def test_the_caret_says_headings_and_what_highlights_are(
    heard: list[str], window: "Person"
) -> None:
    window.open("Seawall")
    view = window.work.cleaned
    window.select(view, "412 cellars")
    window.press("2", "N")
    window.type("Who counted?")
    window.press("Esc")
    desk = window.work.desk
    desk.do(lambda: claims.make_claim(desk.library, [desk.current])[1])
    until(lambda: view._spoken._claims, "the text knows the claim")
    view.setFocus()
    start, end = found(view, "412 cellars")
    caret = QTextCursor(view.document())
    for place in (start - 3, start + 2, start + 4, end + 2, 0):
        caret.setPosition(place)
        view.setTextCursor(caret)
    for _ in range(8):
        window.press("Down")
    words = "Highlight: Figure, blue. Claim: New. Note: Who counted?"
    assert heard.count(words) == 1
    assert "Out of the highlight" in heard
    assert "Heading" in heard


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
    spoken = page.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)  # type: ignore[attr-defined]
    assert spoken.endswith(", gazette.example, 8 Nov 2025")
    window.frame.bar.search.selectAll()
    window.type("zzz lang:en")
    until(lambda: page.chips.set_conditions, "the condition is shown")  # type: ignore[attr-defined]
    assert nameless(page) == []
