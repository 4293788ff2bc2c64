"""Messages over the bottom edge of the window: they move nothing, and say nothing that is not true."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from reader.services import articles
from reader.services.library import open_library
from reader.ui.shell.toasts import Offer, Toast, Tone
from tests.ui.conftest import locked

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.person import Person


def places(person: "Person") -> list[QRect]:
    """Return where the parts of the window stand."""
    parts = (person.frame.bar, person.frame.list, person.frame.pages, person.frame.inspector)
    return [QRect(part.mapTo(person.window, QPoint()), part.size()) for part in parts]


def test_a_message_moves_nothing_and_lies_within_the_window(window: "Person") -> None:
    window.open("Seawall")
    before = places(window)
    window.frame.messages.tell("A long sentence that says what happened. " * 6, Tone.PROBLEM)
    QApplication.processEvents()
    assert places(window) == before
    toasts = window.frame.messages
    whole = QRect(QPoint(), window.window.centralWidget().size())
    assert whole.contains(toasts.geometry())
    assert toasts.geometry().bottom() > whole.height() - 40
    newest = toasts.newest()
    assert newest is not None
    assert newest.text.height() >= newest.text.heightForWidth(newest.text.width())


def test_a_failure_stays_until_it_is_read_whatever_is_told_after(window: "Person") -> None:
    messages = window.frame.messages
    messages.tell("The file could not be written.", Tone.PROBLEM)
    messages.tell("One thing is done.")
    messages.tell("Another thing is done.")
    assert messages.messages() == ["The file could not be written.", "Another thing is done."]
    window.click(messages.findChildren(Toast)[0].close_button)
    assert messages.messages() == ["Another thing is done."]


def test_many_failures_wait_for_each_other(window: "Person") -> None:
    messages = window.frame.messages
    for number in range(5):
        messages.tell(f"Failure {number}", Tone.PROBLEM)
    assert messages.messages() == ["Failure 2", "Failure 3", "Failure 4"]
    for _ in range(3):
        newest = messages.newest()
        assert newest is not None
        window.click(newest.close_button)
    assert messages.messages() == ["Failure 0", "Failure 1"]
    assert sum(toast.isVisible() for toast in messages.findChildren(Toast)) == 2


@pytest.mark.parametrize("way", ["key", "button"])
def test_a_message_on_a_deletion_goes_when_it_is_undone(window: "Person", way: str) -> None:
    window.open("Seawall")
    window.frame.list.table.setFocus()
    window.press("Del")
    assert "deleted" in window.message()
    newest = window.frame.messages.newest()
    assert newest is not None
    if way == "key":
        window.press("Ctrl+Z")
    else:
        window.click(newest.offer)
    assert window.message() == ""
    assert len(window.titles()) == 4


@pytest.mark.parametrize("said_of", ["a deletion", "a label"])
def test_what_is_undone_by_a_message_is_what_it_speaks_of(window: "Person", said_of: str) -> None:
    say(window, said_of)
    window.frame.list.table.setFocus()
    window.press("Ctrl+D")
    assert window.message() == ""


@pytest.mark.parametrize("said_of", ["a deletion", "a label"])
def test_nor_does_it_undo_what_another_program_did(
    window: "Person", library_file: "Path", said_of: str
) -> None:
    say(window, said_of)
    with open_library(library_file) as other:
        articles.delete_articles(other, [articles.list_articles(other)[-1].id])
    window.window.furnish().watch.look()
    assert window.message() == ""


def say(window: "Person", of: str) -> None:
    """Do something that a message with a button to undo it is shown for."""
    window.open("Seawall")
    if of == "a deletion":
        window.frame.list.table.setFocus()
        window.press("Del", "J")
    else:
        window.select(window.work.cleaned, "412 cellars")
        window.press("1", "2")
    newest = window.frame.messages.newest()
    assert newest is not None
    assert newest.offer.text() == "Undo"


@pytest.mark.parametrize("key", ["Del", "D", "Ctrl+D", "Alt+1"])
def test_what_could_not_be_done_is_not_told_as_done(
    impatient: None, window: "Person", library_file: "Path", key: str
) -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("2")
    if key != "Alt+1":
        window.frame.list.table.setFocus()
    before = window.status()
    with locked(library_file):
        window.press(key)
        (only,) = window.frame.messages.messages()
        assert "Another program is writing to the library" in only
        assert window.status() == before


def test_a_message_is_reached_and_closed_with_keys(window: "Person") -> None:
    window.open("Seawall")
    done: list[str] = []
    window.frame.messages.tell("Something went wrong.", Tone.PROBLEM)
    window.frame.messages.tell("Look here.", offer=Offer("Show it", lambda: done.append("shown")))
    newest = window.frame.messages.newest()
    assert newest is not None
    window.frame.list.table.setFocus()
    for _ in range(4):
        window.press("F6")
    assert newest.offer.hasFocus()
    window.press("Space")
    assert done == ["shown"]
    assert window.message() == "Something went wrong."
    newest = window.frame.messages.newest()
    assert newest is not None
    newest.entrance().setFocus()
    window.press("Esc")
    assert window.message() == ""
