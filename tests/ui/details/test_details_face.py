"""The details in the inspector: shown, written, taken back, of one article and of several."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.domain.details import Detail
from reader.services import articles
from reader.ui.details.details_face import DetailsFace
from reader.ui.shell.inspector import FaceName
from tests.ui.library.test_bulk import add_to_selection
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person


def details(window: "Person") -> DetailsFace:
    window.press("Alt+Return")
    face = window.frame.inspector.face(FaceName.DETAILS)
    assert isinstance(face, DetailsFace)
    return face


def write(window: "Person", face: DetailsFace, detail: Detail, words: str) -> None:
    edit = face.fields[detail].edit
    edit.setFocus()
    edit.selectAll()
    window.type(words)
    window.press("Return")


def test_the_face_has_the_keyboard_in_the_title_and_says_what_is_known(window: "Person") -> None:
    window.open("Seawall")
    face = details(window)
    assert face.fields[Detail.TITLE].edit.hasFocus()
    assert face.fields[Detail.TITLE].edit.text().startswith("Seawall rises")
    assert face.fields[Detail.PUBLISHED].edit.text().startswith("8 Nov 2025")
    assert not face.fields[Detail.TITLE].found.isVisible()
    article = window.work.desk.article
    assert article is not None
    assert article.sha256 in face.facts.text().replace("\n", "")
    window.open("临江")
    assert "临江" in face.fields[Detail.TITLE].edit.text()


def test_what_is_written_counts_at_once_and_the_found_value_is_a_click_away(
    window: "Person",
) -> None:
    window.open("Seawall")
    face = details(window)
    write(window, face, Detail.TITLE, "My seawall")
    assert "My seawall" in window.titles()
    field = face.fields[Detail.TITLE]
    assert "Seawall rises to nine metres" in field.found.accessibleName()
    window.click(field.found)
    assert not any("My seawall" in title for title in window.titles())
    assert field.edit.text().startswith("Seawall rises")
    window.press("Ctrl+Z")
    assert "My seawall" in window.titles()
    window.press("Ctrl+Z")
    assert "My seawall" not in window.titles()


def test_a_pause_saves_and_so_does_going_to_another_article(window: "Person") -> None:
    window.open("Seawall")
    face = details(window)
    face.fields[Detail.SITE].edit.setFocus()
    face.fields[Detail.SITE].edit.selectAll()
    window.type("coast.example")
    until(
        lambda: any("coast.example" in line for line in window.spoken()), "the site after a pause"
    )
    face.fields[Detail.TITLE].edit.selectAll()
    face.fields[Detail.TITLE].edit.setFocus()
    window.type("Walls")
    window.open("临江")
    assert "Walls" in window.titles()
    assert "临江" in face.fields[Detail.TITLE].edit.text()


def test_what_is_no_date_is_told_below_the_field_and_kept_there(window: "Person") -> None:
    window.open("Seawall")
    face = details(window)
    write(window, face, Detail.PUBLISHED, "last week")
    field = face.fields[Detail.PUBLISHED]
    assert field.problem.isVisible()
    assert "2026-03-14" in field.problem.text()
    assert field.edit.text() == "last week"
    assert any("8 Nov 2025" in line for line in window.spoken())
    write(window, face, Detail.PUBLISHED, "9 November 2025")
    assert not field.problem.isVisible()
    assert field.edit.text() == "2025-11-09"


def test_of_several_articles_only_what_is_written_is_set(window: "Person") -> None:
    window.open(window.titles()[0])
    add_to_selection(window, 1)
    add_to_selection(window, 2)
    face = details(window)
    assert face.heading.text() == "3 articles"
    assert face.fields[Detail.TITLE].edit.text() == ""
    assert face.fields[Detail.TITLE].edit.placeholderText() == "Several values"
    before = window.titles()
    write(window, face, Detail.SITE, "desk.example")
    assert sum("desk.example" in line for line in window.spoken()) == 3
    assert window.titles() == before
    window.press("Ctrl+Z")
    assert not any("desk.example" in line for line in window.spoken())


def test_state_star_and_folders_are_set_there_too(window: "Person") -> None:
    window.open("Seawall")
    face = details(window)
    face.state.setFocus()
    window.press("Down")
    window.click(face.star)
    line = next(line for line in window.spoken() if "Seawall" in line)
    assert "with a star" in line
    window.press("Ctrl+Z")
    assert not face.star.isChecked()


def test_a_figure_leads_to_its_place(window: "Person") -> None:
    window.open("Seawall")
    face = details(window)
    until(face.figures.list.count, "the figures of the article")
    words = [face.figures.list.item(row).text() for row in range(face.figures.list.count())]
    assert any(text.startswith("412") for text in words)
    item = face.figures.list.item(len(words) - 1)
    face.figures.list.scrollToItem(item)
    spans = []
    face.span_wanted.connect(lambda _, span: spans.append(span))
    place = face.figures.list.visualItemRect(item).center()
    QTest.mouseClick(face.figures.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()
    article = window.work.desk.article
    assert article is not None
    (span,) = spans
    assert item.text().startswith(article.document.text[span.start : span.end])


def test_a_pasted_text_can_get_its_address(window: "Person") -> None:
    window.open("Seawall")
    face = details(window)
    write(window, face, Detail.URL, "gazette.example/seawall")
    article = window.work.desk.article
    assert article is not None
    stored = articles.open_article(window.work.desk.library, article.id)
    assert stored.url == "https://gazette.example/seawall"
    assert article.url == stored.url, "the open article knows it, too"


def test_a_long_title_shows_its_beginning_before_and_after_it_was_gone_through(
    window: "Person",
) -> None:
    window.open("Seawall")
    face = details(window)
    edit = face.fields[Detail.TITLE].edit
    QTest.keyClick(edit, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window.window.focusWidget(), Qt.Key.Key_Tab)
    assert edit.hasFocus()
    assert edit.selectedText() == edit.text()
    assert edit.cursorPosition() == 0
    edit.setCursorPosition(len(edit.text()))
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.cursorPosition() == 0
