"""Keys act on what is seen, and say what they did or wait for."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from reader.ui.session.actions import ACTIONS
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person

CHALK = "Families drew chalk"


def framed(person: "Person") -> str:
    """Return the text of the row of the cleaned text that is framed; nothing where none is."""
    view = person.work.cleaned
    number = view._overlay.painter.aim
    return "" if number is None else view.sheet.page.rows[number].text


def kept(person: "Person") -> bool:
    return CHALK in person.text(person.work.cleaned)


def test_the_paragraph_under_the_mouse_is_framed_and_acted_on(window: "Person") -> None:
    window.open("Seawall")
    window.point(window.work.cleaned, CHALK)
    assert CHALK in framed(window)
    window.press("R")
    assert not kept(window)


def test_the_caret_counts_where_it_is_in_view_and_the_mouse_is_elsewhere(
    window: "Person",
) -> None:
    window.open("Seawall")
    window.click_words(window.work.cleaned, CHALK)
    QApplication.sendEvent(window.work.cleaned.viewport(), QEvent(QEvent.Type.Leave))
    assert CHALK in framed(window)
    window.press("R")
    assert not kept(window)


def test_a_caret_out_of_view_is_not_acted_on(window: "Person") -> None:
    window.open("Seawall")
    window.window.resize(1280, 500)
    view = window.work.cleaned
    window.click_words(view, CHALK)
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    bar = view.verticalScrollBar()
    bar.setValue(0 if bar.value() > bar.maximum() / 2 else bar.maximum())
    assert framed(window) == ""
    window.press("R")
    assert kept(window)
    window.see_status("Point at a paragraph")
    window.press("Ctrl+Alt+S")
    window.hear("Point at a paragraph")


def test_the_caret_counts_again_when_a_key_moves_it(window: "Person") -> None:
    window.open("Seawall")
    window.click_words(window.work.cleaned, CHALK)
    window.point(window.work.cleaned, "27.5")
    assert CHALK not in framed(window)
    window.press("Left")
    assert CHALK in framed(window) or window.work.cleaned.caret_offset() is not None
    window.press("R")
    assert not kept(window)


def test_nothing_is_acted_on_while_the_list_has_the_keyboard(window: "Person") -> None:
    window.open("Seawall")
    window.frame.list.table.setFocus()
    before = window.text(window.work.cleaned)
    window.press("R")
    assert window.text(window.work.cleaned) == before
    window.see_status("Point at a paragraph")


def test_a_note_without_words_waits_for_them_and_takes_no_letters_as_commands(
    window: "Person",
) -> None:
    window.open("Seawall")
    before = window.text(window.work.cleaned)
    window.work.cleaned.setFocus()
    window.press("N")
    window.see_status("Select the words to write a note on")
    window.press("R", "J", "Shift+R", "1", "H")
    assert (window.text(window.work.cleaned), window.cards()) == (before, [])
    assert "Seawall" in window.window.windowTitle()
    window.select(window.work.cleaned, CHALK)
    until(lambda: window.cards() != [], "the words are highlighted")
    until(lambda: QApplication.focusWidget() is not window.work.cleaned, "the note is open")
    window.type("not checked yet")
    window.press("Esc")
    assert "not checked yet" in window.cards()[0]


def test_a_note_that_is_waited_for_is_given_up_with_esc(window: "Person") -> None:
    window.open("Seawall")
    window.work.cleaned.setFocus()
    window.press("N", "Esc")
    assert window.status() == ""
    window.select(window.work.cleaned, CHALK)
    window.press("1")
    assert CHALK in window.current_card()


def test_another_label_says_what_was_before_and_how_to_undo(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, CHALK)
    window.press("1")
    first, second = list(window.work.desk.labels.values())[:2]
    window.press(str(second.key))
    window.hear(f"is “{second.name}” now; it was “{first.name}”.")
    toast = window.frame.messages.newest()
    assert toast is not None
    button = next(one for one in toast.findChildren(QPushButton) if one.text() == "Undo")
    window.click(button)
    assert first.name in window.current_card()
    assert "is “" not in window.message(), "what is no longer true is not said any more"


def test_the_label_that_is_given_next_is_on_the_screen(window: "Person") -> None:
    from reader.ui.highlighting.next_label import NextLabel

    shown = window.window.findChild(NextLabel)
    assert shown is not None
    first, second = list(window.work.desk.labels.values())[:2]
    assert shown.isVisible()
    assert shown.words.text() == f"H: {first.name}"
    window.open("Seawall")
    window.select(window.work.cleaned, CHALK)
    window.press(str(second.key))
    assert shown.words.text() == f"H: {second.name}"


class Greedy(QLineEdit):
    """A field that takes every key for itself, as those of some systems take more than others."""

    def event(self, event: QEvent) -> bool:
        """Take it."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


@pytest.mark.parametrize("key", ["Ctrl+E", "Ctrl+K", "Ctrl+F", "Ctrl+Shift+A"])
def test_ctrl_keys_are_the_programs_also_while_a_field_has_the_keyboard(
    window: "Person", key: str
) -> None:
    window.open("Seawall")
    name = next(row.name for row in ACTIONS if key in row.keys)
    fired: list[str] = []
    window.frame.action[name].triggered.disconnect()
    window.frame.action[name].triggered.connect(lambda: fired.append(name))
    field = Greedy(window.window)
    field.show()
    field.setFocus()
    window.type("words")
    QTest.keySequence(field, QKeySequence(key))
    assert fired == [name]
    window.press("Ctrl+A", "Ctrl+X")
    assert field.text() == ""
    field.deleteLater()
