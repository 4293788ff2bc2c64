"""The page with all highlights of the library."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.browsing import Grouping
from reader.domain.document import Span
from reader.services import annotating, articles
from reader.ui.browsing.listing_model import LINE_ROLE, GroupHead
from tests.ui.person import until

if TYPE_CHECKING:
    from reader.ui.browsing.highlights_page import HighlightsPage
    from tests.ui.person import Person


def opened(person: "Person") -> "HighlightsPage":
    """Open the page by its action, with three highlights in two articles."""
    from reader.ui.browsing.highlights_page import HighlightsPage

    desk = person.work.desk
    labels = list(desk.labels)
    first, second = [row.id for row in articles.list_articles(desk.library)][:2]
    for article, label in ((first, labels[0]), (first, labels[1]), (second, labels[0])):
        desk.open(article)
        desk.highlight(Span(0, 9) if label == labels[0] else Span(10, 19), label)
    person.frame.action["browse"].trigger()
    page = person.frame.pages.currentWidget()
    assert isinstance(page, HighlightsPage)
    return page


def lines(window: "HighlightsPage") -> list[str]:
    """Return what the list shows: heads with their counts, quotes as they are."""
    found = [window.model.index(line, 0).data(LINE_ROLE) for line in range(window.model.rowCount())]
    return [
        f"{one.name}: {one.count}" if isinstance(one, GroupHead) else one.annotation.target.exact
        for one in found
    ]


def test_it_groups_the_highlights_of_all_articles(window: "Person") -> None:
    browser = opened(window)
    assert len([line for line in lines(browser) if line.endswith((": 1", ": 2"))]) == 2
    browser.grouping.setCurrentIndex(browser.grouping.findData(Grouping.LABEL.value))
    assert lines(browser)[0] == "Claim: 2"
    assert lines(browser)[3] == "Figure: 1"


def test_words_narrow_the_list_and_nothing_found_is_said(window: "Person") -> None:
    browser = opened(window)
    browser.words.setText("certainly not in any of them")
    browser.refresh()
    assert lines(browser) == []
    assert "No highlight matches" in browser.nothing.text()
    assert browser.nothing.isVisible()


def test_enter_opens_the_article_at_the_highlight(window: "Person") -> None:
    browser = opened(window)
    wanted: tuple[ArticleId, AnnotationId] | None = None
    for line in range(browser.model.rowCount()):
        one = browser.model.browsed_at(browser.model.index(line, 0))
        if one is not None and one.annotation.article != window.work.desk.article.id:
            browser.list.setCurrentIndex(browser.model.index(line, 0))
            wanted = (one.annotation.article, one.id)
    QTest.keyClick(browser.list, Qt.Key.Key_Return)
    assert wanted == (window.work.desk.article.id, window.work.desk.current)


def test_several_are_labelled_and_deleted_in_one_step_each(window: "Person") -> None:
    browser = opened(window)
    library = window.work.desk.library
    browser.list.selectAll()
    chosen = [one.id for one in browser.chosen()]
    assert len(chosen) == 3
    last = list(window.work.desk.labels)[-1]
    annotating.add_label(library, chosen, last)
    assert all(last in annotating.open_annotation(library, one).labels for one in chosen)
    window.work.desk.undo()
    assert not any(last in annotating.open_annotation(library, one).labels for one in chosen)
    browser.refresh()
    browser.list.selectAll()
    until(browser.list.hasFocus, "the list has the keyboard")
    window.press("Del")
    assert lines(browser) == []
    window.press("Ctrl+Z")
    until(lambda: len(lines(browser)) == 5, "they are back")
