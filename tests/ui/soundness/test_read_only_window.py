"""A window whose library can only be read: it says so, shows everything, and changes nothing."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from reader.domain.annotation import LabelId
from reader.domain.document import Span
from reader.domain.errors import DiskFull
from reader.domain.subject import about_article
from reader.resources import resource_folder
from reader.services import annotating, articles, claims, notes
from reader.services.importing import import_paths
from reader.services.library import open_library
from reader.store import library as libraries
from reader.ui.session.actions import ACTIONS
from reader.ui.shell.inspector import FaceName
from reader.ui.shell.pages import PageName
from reader.ui.shell.toasts import Toast, Tone
from reader.ui.soundness.reading_bar import ReadingBar
from tests.ui.person import Person, until

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow

TITLE = "Seawall"
WHY = "This library can only be read: its disk is full."
STAYS_OFF = [row.name for row in ACTIONS if row.changes]


@pytest.fixture
def worked_in(library_file: Path) -> Path:
    """A library in which somebody has worked."""
    with open_library(library_file) as library:
        rows = articles.list_articles(library)
        article = next(row.id for row in rows if TITLE in row.title)
        opened = articles.open_article(library, article)
        annotating.highlight(library, opened, Span(0, 9), LabelId(1), "A note on it.")
        (highlight,) = annotating.annotations_of(library, article)
        claims.make_claim(library, [highlight.id])
        notes.set_note(library, about_article(article), "A note on the article.")
        import_paths(library, [resource_folder() / "practice" / "harbour-bridge.html"])
    return library_file


@pytest.fixture
def reading(
    open_window: "OpenWindow", worked_in: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    """Somebody at the window of that library, whose disk is full."""

    def refuse(*_: object, **__: object) -> None:
        raise DiskFull(worked_in)

    monkeypatch.setattr(libraries, "use_journal", refuse)
    with open_window(worked_in) as person:
        person.window.resize(1600, 900)
        yield person


def bar_of(person: Person) -> ReadingBar:
    """Return what stands above all parts of the window."""
    (bar,) = person.window.findChildren(ReadingBar)
    assert bar.isVisible()
    return bar


def problems(person: Person) -> list[str]:
    """Return what the messages say went wrong."""
    toasts = person.frame.messages.findChildren(Toast)
    return [toast.message for toast in toasts if toast.tone is Tone.PROBLEM]


def test_it_says_so_and_why(reading: Person) -> None:
    assert bar_of(reading).text.text().startswith(WHY)
    assert problems(reading) == []


def test_what_changes_the_library_is_off_and_says_why(reading: Person) -> None:
    reading.open(TITLE)
    for name in STAYS_OFF:
        action = reading.frame.action[name]
        assert not action.isEnabled(), name
        assert action.statusTip() == WHY
        assert WHY in action.toolTip()
    assert all(not action.isEnabled() for action in reading.work.annotator.label_keys.actions())


def test_no_key_changes_anything_or_ends_in_an_error(reading: Person, worked_in: Path) -> None:
    before = worked_in.read_bytes()
    reading.open(TITLE)
    keys = [row.keys[0] for row in ACTIONS if row.changes and row.keys]
    for key in (*keys, "C", "1", "Alt+1", "Ctrl+Shift+N"):
        reading.select(reading.work.cleaned, "seawall")
        reading.press(key)
        reading.window.activateWindow()
        until(reading.window.isActiveWindow, "the window has the keyboard again")
    assert QApplication.activeModalWidget() is None
    assert problems(reading) == []
    assert len(reading.cards()) == 1
    assert worked_in.read_bytes() == before


def test_the_mouse_selects_words_without_an_offer(reading: Person) -> None:
    reading.open(TITLE)
    reading.select(reading.work.cleaned, "seawall")
    assert reading.work.bar.isHidden()
    menu = reading.right_click(reading.work.cleaned, "seawall")
    off = {action.text() for action in menu.actions() if not action.isEnabled()}
    assert any("Highlight" in words for words in off)
    menu.hide()


def test_nobody_is_asked_to_highlight(reading: Person) -> None:
    reading.open("Pelabuhan")
    nothing = reading.work.notes.nothing
    until(nothing.isVisible, "there is no card")
    assert nothing.text() == "No highlights or notes in this article."
    reading.open("Harbour bridge")
    assert reading.work.guide.isHidden()


def offers(person: Person) -> set[str]:
    """Return what the rows about removed paragraphs offer under the mouse."""
    return {words for row in person.work.cleaned.sheet.page.rows for _, words in row.acts}


def test_removed_paragraphs_open_and_offer_no_restoring(reading: Person) -> None:
    reading.open(TITLE)
    folded = reading.text(reading.work.cleaned)
    reading.press("Shift+R")
    assert len(reading.text(reading.work.cleaned)) > len(folded)
    assert offers(reading) == set()


def test_where_the_library_can_be_written_they_offer_it(window: Person) -> None:
    window.open(TITLE)
    window.press("Shift+R")
    assert {"Restore", "Always…"} <= offers(window)


def test_notes_are_read_and_take_no_letters(reading: Person) -> None:
    reading.open(TITLE)
    until(reading.cards, "the card")
    reading.click(reading.work.notes.article_note.shown)
    reading.type("abc")
    assert reading.work.notes.article_note.editor.typed() == "A note on the article."
    reading.work.notes.list.setFocus()
    reading.press("Down", "Return")
    reading.type("abc")
    assert "A note on it." in reading.cards()[0]
    assert reading.commands.notes.save()


def test_a_claim_and_the_details_take_no_letters(reading: Person) -> None:
    reading.open(TITLE)
    until(reading.cards, "the card")
    reading.press("]", "C")
    face = reading.commands.claims.made_face()
    until(lambda: face.view.claim is not None, "the claim is shown")
    assert face.view.form.statement.isReadOnly()
    assert not face.view.form.status.isEnabled()
    assert face.view.form.status.toolTip() == WHY
    assert all(not button.isEnabled() for button in face.view.evidence.buttons.values())
    reading.press("Alt+Return")
    details = reading.frame.inspector.show_face(FaceName.DETAILS)
    assert all(field.edit.isReadOnly() for field in details.fields.values())
    assert not details.star.isEnabled()


def test_it_is_searched(reading: Person) -> None:
    reading.press("Ctrl+Shift+F")
    reading.type("seawall")
    page = reading.frame.pages.page(PageName.SEARCH)
    until(page.model.rowCount, "results")
    assert problems(reading) == []


def test_what_is_dropped_is_not_imported(reading: Person, tmp_path: Path) -> None:
    page = tmp_path / "new.html"
    page.write_text("<p>New words.</p>")
    before = reading.titles()
    reading.drop_files(page)
    reading.see_status("Nothing was changed.")
    assert reading.titles() == before


def test_what_others_write_to_it_is_told(reading: Person, worked_in: Path) -> None:
    os.utime(worked_in, ns=(1, 1))
    reading.window.furnish().watch.look()
    reading.hear("Another program has changed the library.")


def test_a_copy_is_made_elsewhere_and_opened(
    reading: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(
        reading.commands.libraries, "_start", lambda path: opened.append(path) or True
    )
    copy = tmp_path / "elsewhere.sqlite"
    reading.answer_dialog(str(copy))
    reading.click(bar_of(reading).copy)
    until(lambda: opened, "the copy is opened")
    assert opened == [copy]
    until(lambda: not reading.window.isVisible(), "this window has gone")
    monkeypatch.undo()
    with open_library(copy) as library:
        notes.set_note(library, about_article(articles.list_articles(library)[0].id), "Here.")
