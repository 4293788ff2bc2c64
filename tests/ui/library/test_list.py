"""The list of articles: filter, order, going through it, deleting, and what another program adds to
it.
"""

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest

from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.domain.document import Span
from reader.services import annotating, articles
from reader.services.importing import import_paths
from reader.services.library import Library, open_library
from reader.store import articles as stored_articles
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow
    from tests.ui.person import Person


def test_every_line_says_title_site_date_and_highlights(window: "Person") -> None:
    line = next(line for line in window.spoken() if "Seawall" in line)
    assert line.startswith("Seawall rises to nine metres after the autumn storms, ")
    assert "8 Nov 2025" in line
    assert line.endswith("0 highlights")


def test_the_keyboard_in_the_list_opens_nothing_until_a_key_chooses(window: "Person") -> None:
    assert window.frame.list.table.hasFocus()
    assert window.work.welcome.isVisible()
    window.press("Down")
    assert window.titles()[0] in window.window.windowTitle()


def test_enter_in_the_list_opens_the_first_article_where_none_is_chosen(window: "Person") -> None:
    window.press("Return")
    assert window.titles()[0] in window.window.windowTitle()


def test_the_filter_takes_words_of_the_title_and_every_letter_is_text(window: "Person") -> None:
    window.press("/")
    window.type("storms SEAWALL")
    assert len(window.titles()) == 1
    window.frame.list.filter.clear()
    window.type("hnrjk12")
    assert window.frame.list.filter.text() == "hnrjk12"
    assert window.titles() == []
    assert window.frame.list.nothing.isVisible()
    window.frame.list.filter.clear()
    assert len(window.titles()) == 4


def test_thousands_of_names_are_read_in_the_background(
    window: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.ui.library import article_model, name_reader

    may_read = Event()

    def searched(name: str) -> str:
        assert may_read.wait(60)
        return article_model.searched(name)

    monkeypatch.setattr(article_model, "READ_AT_ONCE", 3)
    monkeypatch.setattr(name_reader, "searched", searched)
    window.press("/")
    window.type("seawall")
    window.press("Return")
    assert not window.frame.list.model.is_filtered()
    assert len(window.titles()) == 4
    may_read.set()
    until(window.frame.list.model.is_filtered, "the names are read")
    assert len(window.titles()) == 1
    window.type("x")
    assert window.titles() == []
    window.frame.list.filter.clear()
    assert len(window.titles()) == 4
    assert window.frame.list.filter.hasFocus(), "Enter came too early to mean an article"


def test_esc_takes_the_filter_away_and_goes_to_the_list(window: "Person") -> None:
    window.press("/")
    window.type("seawall")
    window.press("Esc")
    assert len(window.titles()) == 4
    assert window.frame.list.table.hasFocus()


@pytest.mark.parametrize("key", ["Return", "Down"])
def test_from_the_filter_one_goes_to_what_is_left_in_the_list(window: "Person", key: str) -> None:
    window.press("/")
    window.type("seawall")
    window.press(key)
    until(
        lambda: "Seawall" in window.window.windowTitle(), "the article that was looked for is open"
    )
    assert window.frame.list.table.hasFocus()
    assert len(window.titles()) == 1


def test_an_open_article_stays_open_when_the_filter_hides_it(window: "Person") -> None:
    window.open("临江")
    window.press("/")
    window.type("seawall")
    assert "临江" in window.window.windowTitle()
    window.frame.list.filter.clear()
    assert "临江" in window.frame.list.table.currentIndex().data(), (
        "its line is the chosen one again"
    )


def test_the_list_can_be_sorted_and_keeps_its_order(
    open_window: "OpenWindow", library_file: Path
) -> None:
    with open_window(library_file) as person:
        choices = {
            action.text(): action for action in person.frame.list.order_button.menu().actions()
        }
        choices["Title, A to Z"].trigger()
        by_title = person.titles()
        assert by_title == sorted(by_title, key=str.casefold)
        choices["Newest article first"].trigger()
        newest = person.titles()
        assert [newest.index(title) for title in newest if "Seawall" in title] == [0]
    with open_window(library_file) as person:
        assert person.titles() == newest


def test_j_and_k_go_through_the_articles_in_the_order_of_the_list(window: "Person") -> None:
    titles = window.titles()
    window.open(titles[0])
    window.work.cleaned.setFocus()
    window.press("J")
    assert titles[1] in window.window.windowTitle()
    window.press("J", "J", "J")
    assert titles[3] in window.window.windowTitle()
    window.press("K")
    assert titles[2] in window.window.windowTitle()


def test_a_deleted_article_comes_back_with_its_highlights(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("H", "Ctrl+Del")
    assert not any("Seawall" in title for title in window.titles())
    assert "Seawall" not in window.window.windowTitle()
    assert "Ctrl+Z" in window.message()
    window.press("Ctrl+Z")
    assert any("Seawall" in title for title in window.titles())
    window.open("Seawall")
    assert window.cards() == ["Claim. 412 cellars"]


def test_what_another_program_writes_shows_up(
    window: "Person", library_file: Path, tmp_path: Path
) -> None:
    window.open("Seawall")
    story = tmp_path / "ferry.txt"
    story.write_text(
        "Ferry runs late\n\nThe ferry from Ternhaven was an hour late on Sunday, its captain "
        "said.\n",
        "utf-8",
    )
    with open_library(library_file) as other:
        import_paths(other, [story])
        seawall = next(row.id for row in articles.list_articles(other) if "Seawall" in row.title)
        article = articles.open_article(other, seawall)
        (span,) = annotating.occurrences(article, "412 cellars")
        annotating.highlight(other, article, span, None, "from the terminal")
    until(lambda: len(window.titles()) == 5, "the article that the other program imported")
    until(window.cards, "the highlight that the other program made")
    assert "from the terminal" in window.cards()[0]
    assert "412 cellars" in window.highlighted(window.work.cleaned)


def test_deleting_the_open_article_opens_the_next_one(window: "Person") -> None:
    titles = window.titles()
    window.open(titles[1])
    window.frame.list.table.setFocus()
    window.press("Del")
    assert titles[2] in window.window.windowTitle()
    assert window.frame.list.table.hasFocus()
    window.press("Del", "Del")
    assert window.titles() == [titles[0]]
    assert titles[0] in window.window.windowTitle()
    window.press("Del")
    assert window.work.welcome.isVisible()
    window.press("Ctrl+Z")
    assert titles[0] in window.window.windowTitle()


def test_deleting_several_with_the_open_one_opens_one_that_is_left(window: "Person") -> None:
    titles = window.titles()
    window.open(titles[0])
    window.frame.list.table.setFocus()
    window.press("Shift+Down", "Shift+Down", "Del")
    assert window.titles() == [titles[3]]
    assert titles[3] in window.window.windowTitle()


def test_a_long_article_is_opened_once_it_was_read(
    window: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stored_articles, "LONG", 0)
    titles = window.titles()
    window.open(titles[2])
    table = window.frame.list.table
    for line in (1, 0):
        table.setCurrentIndex(table.model().index(line, 0))
    assert titles[2] in window.window.windowTitle(), "until another one was read"
    opened: list[str] = []
    window.work.desk.article_opened.connect(lambda article: opened.append(article.title))
    until(lambda: opened, "the one chosen last is open")
    assert opened == [titles[0]]
    assert table.currentIndex().data() == titles[0]


def test_what_is_written_while_a_long_article_is_read_is_not_missed(
    window: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stored_articles, "LONG", 0)
    table, library = window.frame.list.table, window.work.desk.library
    wanted = window.frame.list.model.article_at(table.model().index(1, 0))
    assert wanted is not None
    table.setCurrentIndex(table.model().index(1, 0))
    annotating.highlight(
        library, articles.open_article(library, wanted), Span(0, 3), None, "while it is read"
    )
    until(lambda: window.work.desk.article is not None, "it is open")
    assert window.work.desk.article is not None
    assert len(window.work.desk.article.annotations) == 1


def test_a_long_article_is_read_once_and_opened_when_the_open_one_can_be_left(
    window: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open("Seawall")
    read: list[ArticleId] = []
    may_go_on, load = Event(), articles.open_article

    def counted(library: Library, article: ArticleId) -> Article:
        read.append(article)
        may_go_on.wait(20)
        return load(library, article)

    monkeypatch.setattr(stored_articles, "LONG", 0)
    monkeypatch.setattr(articles, "open_article", counted)
    monkeypatch.setattr(window.work.desk, "may_leave", lambda: False)
    table = window.frame.list.table
    other = next(line for line, text in enumerate(window.titles()) if "Seawall" not in text)
    place = table.visualRect(table.model().index(other, 0)).center()
    window.click(table.viewport(), place)
    until(lambda: len(read) == 1, "the article is read")
    may_go_on.set()
    until(lambda: window.frame.list.table.currentIndex().row() != other, "the open one is chosen")
    monkeypatch.setattr(window.work.desk, "may_leave", lambda: True)
    opened = window.window.windowTitle()
    may_go_on.clear()
    window.click(table.viewport(), place)
    window.frame.list.article_wanted.emit(read[0])
    may_go_on.set()
    until(lambda: window.window.windowTitle() != opened, "the other article is open")
    assert len(read) == 2
