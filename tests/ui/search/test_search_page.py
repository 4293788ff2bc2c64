"""Searching the library in the window: the field, the results, and where they lead."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog

from reader.domain.document import Span
from reader.domain.search_query import Field, Part
from reader.services import annotating, articles, claims, saved_searches
from reader.ui.search.results_model import LINE_ROLE, Line
from reader.ui.shell.pages import PageName
from tests.ui.person import entries, entry_words, until

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader.ui.search.search_page import SearchPage
    from tests.ui.person import Person

WORD = "seawall"
"""Stands in one of the articles, in its title and its text."""


def searched(person: "Person", typed: str) -> "SearchPage":
    """Type something into the field as a person does, and wait for what comes of it."""
    person.press("Ctrl+Shift+F")
    assert QApplication.focusWidget() is person.frame.bar.search
    person.type(typed)
    page = person.frame.pages.page(PageName.SEARCH)
    assert person.frame.pages.currentWidget() is page
    until(lambda: settled(page), "the search has ended")
    return page  # type: ignore[return-value]


def settled(page: "SearchPage") -> bool:
    return bool(page.model.rowCount() or page.hints.isVisible()) and page.search.is_idle()


def lines(page: "SearchPage") -> list[Line]:
    return [page.model.index(row, 0).data(LINE_ROLE) for row in range(page.model.rowCount())]


def marked(page: "SearchPage") -> set[str]:
    """Return the words that are marked in the hits."""
    return {
        line.snippet.text[mark.start : mark.end].casefold()
        for line in lines(page)
        if line.snippet is not None
        for mark in line.snippet.marks
    }


def test_what_is_typed_is_found_and_opens_at_the_hit_with_the_rest_marked(
    window: "Person",
) -> None:
    page = searched(window, WORD)
    assert marked(page) == {WORD}
    assert page.count.text().endswith(("article", "articles"))
    window.press("Return")
    assert QApplication.focusWidget() is page.list
    text_line = next(line for line in lines(page) if line.snippet and line.snippet.place)
    row = lines(page).index(text_line)
    page.list.setCurrentIndex(page.model.index(row, 0))
    window.press("Return")
    assert window.frame.pages.shown() is PageName.READER
    article = window.work.desk.article
    assert article is not None
    assert text_line.result.article is not None
    assert article.id == text_line.result.article.id
    bar = window.work.find_bar
    assert bar.isVisible()
    assert " of " in bar.count.text()
    current = window.work.cleaned._search.current
    assert current is not None
    assert article.document.text[current.start : current.end].casefold() == WORD
    assert current == text_line.snippet.place  # type: ignore[union-attr]
    window.press("Alt+Left")
    assert window.frame.pages.currentWidget() is page
    assert window.frame.bar.search.text() == WORD


def test_a_click_opens_and_escape_returns(window: "Person") -> None:
    page = searched(window, WORD)
    row = next(row for row, line in enumerate(lines(page)) if line.snippet)
    place = page.list.visualRect(page.model.index(row, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.frame.pages.shown() is PageName.READER


def test_what_was_searched_for_is_not_looked_for_in_other_articles(window: "Person") -> None:
    page = searched(window, WORD)
    page.list.activated.emit(page.model.index(0, 0))
    bar, opened = window.work.find_bar, window.window.windowTitle()
    assert bar.isVisible()
    other = next(title for title in window.titles() if title and title not in opened)
    window.open(other)
    assert not bar.isVisible(), "“Not found” beside every other article helps nobody"
    window.press("Ctrl+F")
    window.open(opened.partition(" — ")[0])
    assert bar.isVisible(), "what the user looks for himself stays"


def test_a_figure_is_found_however_it_is_written(window: "Person") -> None:
    page = searched(window, "1,000 -seawall")
    assert marked(page) == {"1.000"}
    assert [line.snippet.part for line in lines(page) if line.snippet] == [Part.TEXT]
    window.frame.bar.search.selectAll()
    window.type("600..700 miliar")
    until(lambda: "640 miliar rupiah" in marked(page), "the range is found")
    page.list.activated.emit(page.model.index(1, 0))
    assert " of 1" in window.work.find_bar.count.text()


def test_nothing_found_says_what_to_do_next(window: "Person") -> None:
    page = searched(window, f"{WORD} site:nowhere.example")
    assert page.hints.isVisible()
    (offer,) = page.hints.offers
    assert "site:nowhere.example" in offer.text()
    window.click(offer)
    until(page.model.rowCount, "the wider search has ended")
    assert window.frame.bar.search.text() == WORD


def test_a_wrong_query_gets_a_sentence_and_nothing_typed_shows_how_to_search(
    window: "Person",
) -> None:
    page = searched(window, "date:soon")
    until(lambda: "soon" in page.hints.words.text(), "the sentence is shown")
    assert not page.hints.examples.isVisible()
    window.frame.bar.search.selectAll()
    window.press("Del")
    until(page.hints.examples.isVisible, "the examples are shown")


def test_chips_set_conditions_and_take_them_back(window: "Person") -> None:
    page = searched(window, WORD)
    before = page.count.text()
    until(page.chips.fields[Field.LANGUAGE].isVisible, "the chips have their counts")
    title = page.chips.parts[Part.TITLE]
    window.click(title)
    until(lambda: title.isChecked() and page.search.is_idle(), "titles alone are searched")
    assert window.frame.bar.search.text() == f"{WORD} in:title"
    assert {line.snippet.part for line in lines(page) if line.snippet} <= {Part.TITLE}
    window.click(title)
    until(lambda: page.count.text() == before, "all is searched again")
    language = page.chips.fields[Field.LANGUAGE].menu().actions()[0]
    language.trigger()
    until(lambda: len(page.chips.set_conditions) == 1, "the condition is shown")
    window.click(page.chips.set_conditions[0])
    until(lambda: page.count.text() == before, "the condition is gone")


def test_a_search_is_kept_chosen_removed_and_undone(window: "Person") -> None:
    library = window.work.desk.library
    page = searched(window, WORD)
    assert not page.saved.isVisible()
    window.click(page.save)
    assert [one.query for one in saved_searches.list_searches(library)] == [WORD]
    assert page.saved.isVisible()
    in_saved(page, "Remove").trigger()
    assert saved_searches.list_searches(library) == ()
    window.work.desk.undo()
    assert len(saved_searches.list_searches(library)) == 1


def in_saved(page: "SearchPage", name: str) -> "QAction":
    """Return the first search in a part of the menu of saved ones."""
    page.saved.menu().aboutToShow.emit()
    parts = {one.text(): one.menu() for one in page.saved.menu().actions() if one.menu()}
    return parts[name].actions()[0]


def test_a_kept_search_gets_a_name(window: "Person") -> None:
    page = searched(window, WORD)
    window.click(page.save)
    in_saved(page, "Rename").trigger()
    asking = window.window.findChild(QInputDialog)
    asking.setTextValue(" Wet   cellars & roofs ")
    asking.accept()
    assert in_saved(page, "Remove").text() == "Wet cellars && roofs"
    assert window.frame.action["undo"].statusTip() == "Undo: naming a search"
    window.work.desk.undo()
    assert in_saved(page, "Remove").text() == WORD


def test_hits_in_notes_and_claims_open_these(window: "Person") -> None:
    desk = window.work.desk
    desk.open(articles.list_articles(desk.library)[0].id)
    made = desk.highlight(Span(0, 9))
    assert made is not None
    desk.do(lambda: annotating.set_note(desk.library, made, "unlikelyword here"))
    page = searched(window, "unlikelyword")
    page.list.activated.emit(page.model.index(1, 0))
    assert (window.frame.pages.shown(), desk.current) == (PageName.READER, made)
    claim, _ = claims.make_claim(desk.library, [made])
    desk.do(lambda: claims.set_fields(desk.library, claim, statement="another unlikelystatement"))
    page = searched(window, "unlikelystatement")
    wanted: list[object] = []
    page.claim_wanted.connect(wanted.append)
    page.list.activated.emit(page.model.index(1, 0))
    assert wanted == [claim]


def test_it_follows_the_library(window: "Person") -> None:
    page = searched(window, WORD)
    first = lines(page)[0].result.article
    assert first is not None
    window.work.desk.delete_articles([first.id])
    gone = first.id
    until(
        lambda: all(line.result.article and line.result.article.id != gone for line in lines(page)),
        "the deleted article is gone",
    )


@pytest.mark.parametrize("typed", ['"', "site:", "-", "((", "a", "  "])
def test_anything_may_be_typed(window: "Person", typed: str) -> None:
    window.press("Ctrl+Shift+F")
    window.frame.bar.search.setText(typed)
    window.frame.bar.search.textEdited.emit(typed)
    QTest.qWait(250)
    assert window.frame.pages.shown() is PageName.SEARCH


def test_enter_at_once_waits_for_the_results(window: "Person") -> None:
    window.press("Ctrl+Shift+F")
    window.type(WORD)
    window.press("Return")
    page = window.frame.pages.currentWidget()
    until(lambda: QApplication.focusWidget() is page.list, "the results have the keyboard")  # type: ignore[attr-defined]
    assert page.list.currentIndex().row() == 0  # type: ignore[attr-defined]
    window.press("Esc")
    assert window.frame.pages.shown() is PageName.READER


def test_what_is_typed_in_the_list_of_commands_can_be_searched_for(window: "Person") -> None:
    window.press("Ctrl+K")
    window.type(WORD)
    palette = QApplication.activePopupWidget()
    entries = [palette.list.item(row) for row in range(palette.list.count())]  # type: ignore[union-attr]
    assert WORD in entries[-1].text()
    palette.list.itemClicked.emit(entries[-1])  # type: ignore[union-attr]
    page = window.frame.pages.currentWidget()
    until(lambda: QApplication.focusWidget() is page.list, "the results have the keyboard")  # type: ignore[attr-defined]
    assert window.frame.bar.search.text() == WORD


def test_the_right_button_offers_what_can_be_done_with_a_result(window: "Person") -> None:
    page = searched(window, WORD)
    first = page.list.visualRect(page.model.index(0, 0)).center()
    menu = window.right_click_at(page.list.viewport(), first)
    assert [entry_words(entry) for entry in entries(menu)][:2] == ["Open", "Copy the words"]
    window.choose(menu, "Copy the words")
    assert WORD in QApplication.clipboard().text().casefold()
    menu = window.right_click_at(page.list.viewport(), first)
    only = next(entry_words(one) for one in entries(menu) if "Only" in entry_words(one))
    window.choose(menu, only)
    until(lambda: len(page.chips.set_conditions) == 1, "the site is a condition")
