"""The list of keys, the first steps, and what the program says about itself."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QPushButton

from reader.ui.help.command_palette import CommandPalette
from reader.ui.help.keys_window import KeysWindow
from reader.ui.help.versions_in_use import report
from reader.ui.help.words_window import CopyWindow, WordsWindow
from reader.ui.widgets.dialog import Dialog
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
    assert shown["Guide"] == "F1"
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


def opened(kind: type[Dialog]) -> Dialog:
    until(lambda: isinstance(QApplication.activeModalWidget(), kind), "the window")
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def test_about_says_where_the_library_lies_and_copies_the_versions(window: "Person") -> None:
    window.frame.action["about"].trigger()
    about = opened(CopyWindow)
    assert isinstance(about, CopyWindow)
    assert str(window.work.desk.library.path) in about.words.text()
    about.copy.click()
    copied = QApplication.clipboard().text()
    for name in ("Claim Reader", "Python", "PySide6", "Qt", "SQLite", "lxml"):
        assert re.search(rf"^{name} \d", copied, re.MULTILINE), name
    assert about.message.text() == "Copied."
    next(one for one in about.findChildren(QPushButton) if "Licences" in one.text()).click()
    licences = opened(WordsWindow)
    assert isinstance(licences, WordsWindow)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in licences.text.toPlainText()
    licences.close()
    about.close()


def test_what_is_new_is_said_as_the_list_of_changes_says_it(window: "Person") -> None:
    window.frame.action["whats_new"].trigger()
    news = opened(WordsWindow)
    assert isinstance(news, WordsWindow)
    assert "0.3.0" in news.text.toPlainText()
    news.close()


def test_a_report_says_where_it_failed_and_no_word_of_a_text(tmp_path: Path) -> None:
    log = tmp_path / "some.log"
    log.write_text(
        "2026-11-02 10:11:12,345 ERROR reader.ui.process.defects: a defect in “Seawall”\n"
        "Traceback (most recent call last):\n"
        '  File "/srv/ines/reader/store/rows/cells.py", line 12, in read\n'
        "    return made(secret_words)\n"
        "ValueError: no figure in 'The mayor said 412 cellars'\n",
        "utf-8",
    )
    told = report(log)
    assert "2026-11-02 10:11:12,345 ERROR reader.ui.process.defects" in told
    assert "cells.py, line 12, in read" in told
    assert "ValueError" in told
    assert not re.search("Seawall|ines|secret|mayor|cellars", told)
    assert "Claim Reader" in report(tmp_path / "none.log")


def test_a_report_is_copied_and_says_where_it_goes(window: "Person") -> None:
    window.frame.action["report_problem"].trigger()
    asked = opened(CopyWindow)
    assert isinstance(asked, CopyWindow)
    assert "sends nothing" in asked.words.text()
    asked.copy.click()
    assert "PySide6" in QApplication.clipboard().text()
    asked.close()


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
