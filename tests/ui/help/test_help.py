"""The list of keys, the first steps, and what the program says about itself."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from reader.ui.help.command_palette import CommandPalette
from reader.ui.help.keys_window import KeysWindow
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person


def lines(keys: KeysWindow) -> dict[str, str]:
    """Return the actions that the list of keys shows, with their keys."""
    heads = [keys.list.topLevelItem(number) for number in range(keys.list.topLevelItemCount())]
    items = [head.child(number) for head in heads for number in range(head.childCount())]
    return {item.text(0): item.text(1) for item in items if not item.isHidden()}


def test_the_list_of_keys_names_them_all_and_can_be_narrowed(window: "Person") -> None:
    window.press("?")
    until(lambda: isinstance(QApplication.activeModalWidget(), KeysWindow), "the list of keys")
    keys = QApplication.activeModalWidget()
    assert isinstance(keys, KeysWindow)
    shown = lines(keys)
    assert shown["Highlight the selection"] == "H"
    assert shown["Highlight as Figure"] == "2"
    assert "F1" in shown["Keyboard shortcuts"]
    keys.search.setText("undo")
    assert list(lines(keys)) == ["Undo"]
    keys.close()


def test_the_welcome_has_a_button_for_every_first_step(empty_window: "Person") -> None:
    buttons = {
        button.text(): button for button in empty_window.work.welcome.findChildren(QPushButton)
    }
    assert list(buttons) == ["Import files…", "Paste an article", "Open the practice article"]
    empty_window.click(buttons["Open the practice article"])
    empty_window.hear("1 article imported.")
    assert empty_window.work.panes.isVisible()


def test_the_first_steps_are_taken_with_enter_too(empty_window: "Person") -> None:
    empty_window.press("Tab", "Tab", "Return")
    empty_window.hear("1 article imported.")


def test_about_says_where_the_library_lies(window: "Person") -> None:
    window.frame.action["about"].trigger()
    until(
        lambda: isinstance(QApplication.activeModalWidget(), QMessageBox),
        "the box about the program",
    )
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert str(window.work.desk.library.path) in box.informativeText()
    box.close()


def test_the_palette_lists_what_begins_with_the_words_first_and_says_where_nothing_fits(
    window: "Person",
) -> None:
    palette = CommandPalette(list(window.frame.action.values()), window.window)
    palette.field.setText("light")
    assert palette.list.item(0).text() == "Light theme"
    assert palette.list.count() > 3
    palette.field.setText("abracadabra")
    shown = [palette.list.item(line) for line in range(palette.list.count())]
    assert [item.text() for item in shown] == [
        "No command has these words in its name.",
        "Search the library for “abracadabra”",
    ]
    palette.list.itemClicked.emit(shown[0])
    palette.close()


def test_all_shortcuts_are_reset_at_once(window: "Person") -> None:
    window.frame.action["show_keys"].trigger()
    until(lambda: isinstance(QApplication.activeModalWidget(), KeysWindow), "the shortcuts")
    keys = QApplication.activeModalWidget()
    assert isinstance(keys, KeysWindow)
    kept: list[tuple[str, str]] = []
    keys.key_chosen.connect(lambda name, key: kept.append((name, key)))
    for name, key in (("find", "Ctrl+Alt+1"), ("undo", "Ctrl+Alt+2")):
        window.frame.action[name].setShortcut(key)
    next(each for each in keys.findChildren(QPushButton) if each.text() == "Reset all").click()
    assert window.frame.action["find"].shortcut().toString() == "Ctrl+F"
    assert window.frame.action["undo"].shortcut().toString() == "Ctrl+Z"
    assert sorted(kept) == [("find", ""), ("undo", "")]
    keys.close()
