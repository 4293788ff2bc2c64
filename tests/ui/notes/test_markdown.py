"""Notes as they read: laid out from Markdown, loading nothing, with links that are shown and
followed.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from reader.domain.subject import about_article, about_highlight
from reader.services import annotating
from reader.services.articles import list_articles
from reader.ui.notes.note_editor import NoteEditor
from reader.ui.original.links import LinkQuestion
from tests.ui.person import until

if TYPE_CHECKING:
    from reader.ui.notes.markdown import NoteDocument
    from tests.ui.person import Person


@pytest.fixture
def document(qt_app: QApplication) -> "NoteDocument":
    """Return a document for notes."""
    from reader.ui.notes.markdown import NoteDocument

    return NoteDocument()


def read(document: "NoteDocument", note: str) -> str:
    """Return what a note reads as."""
    document.show_note(note, QApplication.font())
    return document.toPlainText()


@pytest.mark.parametrize(
    ("note", "reads"),
    [
        ("Ask **twice**, or *once*", "Ask twice, or once"),
        ("one line\nand the next", "one line\u2028and the next"),
        ("<b>bold</b> <img src='x'>", "<b>bold</b> <img src='x'>"),
        ("a ![map](file:///etc/passwd) b", "a [map] b"),
        ("![](http://example.org/pixel.png)", "![](http://example.org/pixel.png)"),
        ("a\n\n- b\n- c", "a\nb\nc"),
    ],
)
def test_markdown_is_read_and_html_is_text(document: "NoteDocument", note: str, reads: str) -> None:
    assert read(document, note).replace("\n", "\u2028") == reads.replace("\n", "\u2028")


def test_a_picture_is_neither_opened_nor_fetched(qt_app: QApplication, tmp_path: Path) -> None:
    from reader.ui.notes.markdown import RenderedNotes

    picture = tmp_path / "big.png"
    from PySide6.QtGui import QImage

    QImage(QSize(900, 900), QImage.Format.Format_RGB32).save(str(picture))
    rendered = RenderedNotes().get(
        f"![p]({picture.as_uri()}) ![q]({picture})", QApplication.font(), 300
    )
    assert rendered.height < 100
    assert rendered.document.toPlainText() == "[p] [q]"


def test_bare_addresses_are_links(document: "NoteDocument") -> None:
    from reader.ui.notes.markdown import links_of

    read(
        document,
        "see claim-reader:article/3 and https://example.org/a, [this](claim-reader:article/4)",
    )
    assert [address for _, address in links_of(document)] == [
        "claim-reader:article/3",
        "https://example.org/a",
        "claim-reader:article/4",
    ]


@pytest.fixture
def linked(window: "Person") -> "Person":
    """Somebody whose open article has a highlight with a note that links to another article and to
    the web.
    """
    desk = window.work.desk
    other = next(row.id for row in list_articles(desk.library) if "临江" in row.title)
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("H")
    assert desk.current is not None
    note = f"[over there]({about_article(other).uri()}) or https://example.org/x?a=1"
    current = desk.current
    desk.do(lambda: annotating.set_note(desk.library, current, note))
    QApplication.processEvents()  # the notes follow the texts
    return window


def links(person: "Person") -> list[str]:
    """Return the addresses that the menu of the current card offers to open."""
    notes = person.work.notes.list
    card = person.work.notes.model.card_at(notes.currentIndex())
    assert card is not None
    return [address for _, address in notes.cards.links(card, notes.font())]


def test_clicking_a_link_in_a_card_opens_the_article(linked: "Person") -> None:
    notes = linked.work.notes.list
    until(lambda: notes.editor(notes.currentIndex()) is None, "the note is shown as it reads")
    rect = notes.visualRect(notes.currentIndex())
    places = (QPoint(rect.left() + 60, y) for y in range(rect.top(), rect.bottom(), 4))
    linked.click(notes.viewport(), next(place for place in places if notes._note_at(place)))
    until(lambda: "临江" in linked.window.windowTitle(), "the other article is open")


def test_an_address_of_the_web_is_asked_about_whole(linked: "Person") -> None:
    linked.commands.links.follow(links(linked)[1])
    asked = next(child for child in linked.window.children() if isinstance(child, LinkQuestion))
    assert asked.address.toPlainText() == "https://example.org/x?a=1"
    asked.reject()


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "claim-reader:nothing/1", "x"]
)
def test_other_addresses_are_refused_with_a_sentence(window: "Person", address: str) -> None:
    window.commands.links.follow(address)
    window.hear("so it is not opened")


def test_a_link_to_what_is_gone_says_so(window: "Person") -> None:
    window.commands.links.follow("claim-reader:article/999")
    window.hear("not in the library, or was deleted")


def test_a_copied_link_leads_back(linked: "Person") -> None:
    current = linked.work.desk.current
    assert current is not None
    linked.work.cleaned.setFocus()
    linked.press("Y")
    data: QMimeData = QApplication.clipboard().mimeData()
    assert data.text() == f"[412 cellars]({about_highlight(current).uri()})"
    linked.open("临江")
    linked.commands.links.follow(about_highlight(current).uri())
    assert linked.work.desk.current == current


def test_writing_shows_the_note_as_it_is_written_and_leaving_as_it_reads(linked: "Person") -> None:
    notes = linked.work.notes
    linked.press("N")
    editor = QApplication.focusWidget()
    assert isinstance(editor, NoteEditor)
    assert isinstance(editor, QPlainTextEdit)
    assert "](claim-reader:" in editor.typed()
    QTest.keyClicks(editor, " - both")
    linked.press("Esc")
    until(
        lambda: notes.list.editor(notes.list.currentIndex()) is None,
        "the note is shown as it reads",
    )
    assert linked.cards()[0].endswith("- both")
