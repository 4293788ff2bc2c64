"""Writing notes in place: saved as they are typed, left with Esc, undone as a whole."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.services.articles import list_articles, open_article
from reader.services.library import open_library
from tests.ui.conftest import locked
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person


def notes_on_disk(path: Path) -> list[str]:
    """Return the notes in a library, read anew."""
    with open_library(path) as library:
        articles = [open_article(library, row.id) for row in list_articles(library)]
    return [one.note for article in articles for one in article.annotations]


@pytest.fixture
def writing(window: "Person") -> "Person":
    """Somebody who has just highlighted a figure and whose keyboard is in its empty note."""
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("2", "N")
    return window


def test_a_note_is_saved_after_a_pause_and_the_status_bar_says_so(
    writing: "Person", library_file: Path
) -> None:
    writing.window.statusBar().clearMessage()
    writing.type("Who counted?")
    assert notes_on_disk(library_file) == [""]
    writing.see_status("Saved.")
    assert notes_on_disk(library_file) == ["Who counted?"]
    assert writing.cards() == ["Figure. 412 cellars. Who counted?"]


def test_esc_saves_the_note_and_goes_back_to_the_text(
    writing: "Person", library_file: Path
) -> None:
    writing.type("Ask the fire brigade")
    writing.press("Esc")
    assert writing.work.cleaned.hasFocus()
    assert writing.status() == "Saved."
    assert notes_on_disk(library_file) == ["Ask the fire brigade"]


def test_n_on_a_selection_highlights_it_first(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.original, "63 boats")
    window.press("N")
    window.type("Registered ones?")
    window.press("Esc")
    assert window.cards() == ["Claim. 63 boats. Registered ones?"]


def test_letters_and_digits_are_text_while_a_note_is_written(writing: "Person") -> None:
    writing.type("hnrjk123/?[]")
    writing.press("Esc")
    assert writing.cards() == ["Figure. 412 cellars. hnrjk123/?[]"]
    assert "Seawall" in writing.window.windowTitle()


def test_going_to_another_article_saves_the_note(writing: "Person", library_file: Path) -> None:
    writing.type("Not finished")
    writing.open("临江")
    assert "Not finished" in notes_on_disk(library_file)
    assert writing.cards() == []


def test_undo_takes_back_a_note_as_a_whole_and_redo_brings_it_again(
    writing: "Person", library_file: Path
) -> None:
    writing.type("First thought")
    writing.press("Esc", "Ctrl+Z")
    assert writing.status() == "Undone: change of note."
    assert writing.cards() == ["Figure. 412 cellars"]
    writing.press("Ctrl+Shift+Z")
    assert writing.cards() == ["Figure. 412 cellars. First thought"]
    assert notes_on_disk(library_file) == ["First thought"]


def test_enter_on_a_card_edits_its_note(window: "Person") -> None:
    window.open("Seawall")
    for words in ("412 cellars", "63 boats"):
        window.select(window.work.cleaned, words)
        window.press("H")
    window.work.notes.list.setFocus()
    window.press("Up", "Return")
    window.type("the first one")
    window.press("Esc")
    assert window.cards() == ["Claim. 412 cellars. the first one", "Claim. 63 boats"]


def test_what_was_typed_survives_a_library_that_cannot_be_written(
    impatient: None, writing: "Person", library_file: Path
) -> None:
    with locked(library_file):
        writing.type("Worth keeping")
        writing.hear("Another program is writing to the library")
    writing.press("Esc")
    until(
        lambda: notes_on_disk(library_file) == ["Worth keeping"],
        "the note is saved when the library is free again",
    )


def test_an_article_is_not_left_while_its_note_cannot_be_saved(
    impatient: None, writing: "Person", library_file: Path
) -> None:
    desk = writing.work.desk
    was = desk.article.id
    other = next(row.id for row in list_articles(desk.library) if row.id != was)
    with locked(library_file):
        writing.type("Worth keeping")
        assert not desk.open(other)
        assert desk.article.id == was
        writing.hear("Another program is writing to the library")
    assert desk.open(other)
    assert notes_on_disk(library_file) == ["Worth keeping"]


def test_closing_asks_while_a_note_cannot_be_saved(
    impatient: None, writing: "Person", library_file: Path
) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    with locked(library_file):
        writing.type("Worth keeping")
        QTimer.singleShot(200, lambda: QApplication.activeModalWidget().defaultButton().click())
        assert not writing.window.close()
        assert writing.window.isVisible()
    assert writing.window.close()
    assert notes_on_disk(library_file) == ["Worth keeping"]
