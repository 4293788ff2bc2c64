"""The note on an article and the library's own: saved as they are typed, shown as they read,
undone, changed elsewhere.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.domain.subject import LIBRARY, Subject, SubjectKind
from reader.services import notes
from reader.services.articles import list_articles
from reader.services.library import open_library
from tests.ui.conftest import locked
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person


def on_disk(path: Path, title: str) -> str:
    """Return the note on an article in a library, read anew; with no title, the library's own."""
    with open_library(path) as library:
        found = [row.id for row in list_articles(library) if title in row.title]
        return notes.note_on(
            library, Subject(SubjectKind.ARTICLE, str(found[0])) if title else LIBRARY
        )


def test_a_note_on_the_article_is_saved_when_it_is_left(
    window: "Person", library_file: Path
) -> None:
    window.open("Seawall")
    window.press("Shift+N")
    window.type("Ask **twice**")
    window.press("Esc")
    assert window.work.cleaned.hasFocus()
    assert on_disk(library_file, "Seawall") == "Ask **twice**"
    assert window.work.notes.article_note.shown.toPlainText() == "Ask twice"
    window.open("临江")
    assert window.work.notes.article_note.editor.typed() == ""
    window.open("Seawall")
    assert window.work.notes.article_note.shown.isVisible()


def test_going_to_another_article_saves_the_note_on_the_one_before(
    window: "Person", library_file: Path
) -> None:
    window.open("Seawall")
    window.press("Shift+N")
    window.type("Not finished")
    window.open("临江")
    assert on_disk(library_file, "Seawall") == "Not finished"
    assert on_disk(library_file, "临江") == ""


def test_an_empty_note_takes_one_line(window: "Person") -> None:
    window.open("Seawall")
    box = window.work.notes.article_note
    line = box.fontMetrics().lineSpacing()
    until(
        lambda: line < box.height() < 2.5 * line, f"one line of {line} pixels, not {box.height()}"
    )
    window.press("Shift+N")
    window.type("One")
    QTest.keyClick(box.editor, Qt.Key.Key_Return)
    QTest.keyClick(box.editor, Qt.Key.Key_Return)
    window.type("Two")
    until(lambda: box.height() > 3 * line, "room for three lines")


def test_undo_takes_the_note_back_and_redo_brings_it_again(window: "Person") -> None:
    window.open("Seawall")
    window.press("Shift+N")
    window.type("First thought")
    window.press("Esc", "Ctrl+Z")
    assert window.status() == "Undone: change of an article’s note."
    assert window.work.notes.article_note.editor.typed() == ""
    assert window.work.notes.article_note.editor.isVisible()
    window.press("Ctrl+Shift+Z")
    assert window.work.notes.article_note.shown.toPlainText() == "First thought"


def test_it_follows_another_program(window: "Person", library_file: Path) -> None:
    window.open("Seawall")
    article = window.work.desk.article
    assert article is not None
    with open_library(library_file) as other:
        notes.set_note(other, Subject(SubjectKind.ARTICLE, str(article.id)), "From elsewhere")
    until(
        lambda: window.work.notes.article_note.shown.toPlainText() == "From elsewhere",
        "the note is shown",
    )


def test_saving_says_what_could_not_be_saved(
    impatient: None, window: "Person", library_file: Path
) -> None:
    window.open("Seawall")
    window.press("Shift+N")
    window.type("Worth keeping")
    with locked(library_file):
        assert not window.work.notes.save()
        assert window.work.notes.article_note.editor.typed() == "Worth keeping"
    assert window.work.notes.save()
    assert on_disk(library_file, "Seawall") == "Worth keeping"


def test_a_note_that_cannot_be_saved_stays_when_another_card_is_chosen(
    impatient: None, window: "Person", library_file: Path
) -> None:
    window.open("Seawall")
    for words in ("63 boats", "412 cellars"):
        window.select(window.work.cleaned, words)
        window.press("H")
    window.press("N")
    window.type("Worth keeping")
    with locked(library_file):
        window.press("Esc")
        window.work.desk.step(1)
        assert not window.work.notes.save()
    assert window.work.notes.save()
    assert "Claim. 412 cellars. Worth keeping" in window.cards()


def test_the_library_has_a_note_of_its_own(window: "Person", library_file: Path) -> None:
    from reader.ui.notes.library_note import LibraryNoteWindow

    window.frame.action["library_note"].trigger()
    opened: LibraryNoteWindow = next(
        child for child in window.window.children() if isinstance(child, LibraryNoteWindow)
    )
    QTest.keyClicks(opened.box.editor, "Checked with the harbour office")
    opened.close()
    assert on_disk(library_file, "") == "Checked with the harbour office"
    window.work.desk.undo()
    assert opened.box.editor.typed() == ""


def test_esc_leaves_the_window_of_the_librarys_note_and_saves_it(
    window: "Person", library_file: Path
) -> None:
    from reader.ui.notes.library_note import LibraryNoteWindow

    window.frame.action["library_note"].trigger()
    opened = next(
        child for child in window.window.children() if isinstance(child, LibraryNoteWindow)
    )
    opened.box.edit()
    QTest.keyClicks(opened.box.editor, "Monday")
    QTest.keyClick(opened.box.editor, Qt.Key.Key_Escape)
    assert not opened.isVisible()
    assert on_disk(library_file, "") == "Monday"
