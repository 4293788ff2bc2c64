"""Finding words in the open article."""

from typing import TYPE_CHECKING

import pytest

from reader.ui.search import long_search
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person


@pytest.fixture
def finding(window: "Person") -> "Person":
    """Somebody whose keyboard is in the field to find words in."""
    window.open("Seawall")
    window.press("Ctrl+F")
    return window


def test_the_bar_counts_the_places_whatever_the_case_and_the_kind_of_space(
    finding: "Person",
) -> None:
    finding.type("the TIDE")
    assert finding.work.find_bar.count.text() == "1 place"
    finding.work.find_bar.field.clear()
    finding.type("27.5 million")
    assert finding.work.find_bar.count.text() == "1 place", "the article has a no-break space there"
    finding.type("x")
    assert finding.work.find_bar.count.text() == "Not found"


def test_enter_goes_there_in_both_views_and_esc_goes_back_to_the_text(finding: "Person") -> None:
    finding.type("prices are known")
    finding.press("Return")
    assert "prices are known" in finding.highlighted(finding.work.cleaned)
    assert "prices are known" in finding.highlighted(finding.work.original)
    finding.press("Esc")
    assert not finding.work.find_bar.isVisible()
    assert finding.work.cleaned.hasFocus()
    assert "prices are known" not in finding.highlighted(finding.work.original)


def test_what_was_removed_is_found_and_its_ghost_opens(finding: "Person") -> None:
    finding.type("planted the dunes")
    finding.press("Return")
    assert "planted the dunes" in finding.text(finding.work.cleaned)


def test_enter_tells_which_of_the_places_it_is(finding: "Person") -> None:
    finding.type("the")
    count = int(finding.work.find_bar.count.text().split()[0])
    assert count > 1
    finding.press("Return", "Return")
    assert finding.work.find_bar.count.text() == f"2 of {count}"
    finding.press("Shift+Return", "Shift+Return")
    assert finding.work.find_bar.count.text() == f"{count} of {count}"


def test_what_was_found_is_selected_after_esc_and_can_be_highlighted(finding: "Person") -> None:
    finding.type("prices are known")
    finding.press("Return", "Esc", "2")
    assert [card for card in finding.cards() if "Figure" in card and "prices are known" in card]


def test_find_next_searches_again_after_the_bar_was_closed(finding: "Person") -> None:
    finding.type("prices are known")
    finding.press("Return", "Esc", "F3")
    assert finding.work.find_bar.isVisible()
    assert finding.work.find_bar.count.text() == "1 of 1"


def test_letters_and_digits_are_text_while_searching(finding: "Person") -> None:
    finding.type("hnrjk12/?")
    assert finding.work.find_bar.field.text() == "hnrjk12/?"
    assert finding.cards() == []


def test_another_article_is_searched_for_the_same_words(finding: "Person") -> None:
    finding.type("12")
    assert finding.work.find_bar.count.text() == "1 place"
    finding.open("临江")
    assert finding.work.find_bar.count.text() == "Not found"


def test_esc_selects_what_was_typed_though_enter_was_not_pressed(finding: "Person") -> None:
    finding.type("prices are known")
    finding.press("Esc", "2")
    assert [card for card in finding.cards() if "Figure" in card and "prices are known" in card]
    finding.press("Ctrl+F", "Esc", "3")
    assert len(finding.cards()) == 1, "nothing was typed, so nothing was selected"


def test_words_that_were_selected_are_let_go_of_where_another_highlight_becomes_current(
    finding: "Person",
) -> None:
    finding.type("prices are known")
    finding.press("Return", "Esc", "2")
    finding.press("Ctrl+F")
    finding.type("cellars")
    finding.press("Return", "Esc", "]", "N")
    finding.type("Check")
    finding.press("Esc")
    assert [card for card in finding.cards() if "Check" in card] == [
        "Figure. prices are known. Check"
    ]


def test_a_figure_is_found_however_it_is_written(finding: "Person") -> None:
    finding.type("27,500,000")
    assert finding.work.find_bar.count.text() == "1 place"
    finding.press("Return")
    assert "27.5\u00a0million" in finding.highlighted(finding.work.cleaned)
    finding.work.find_bar.field.clear()
    finding.type("20..30 million")
    assert finding.work.find_bar.count.text() == "1 place"


def test_a_long_article_is_looked_through_while_the_window_goes_on(
    finding: "Person", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long_search, "AT_ONCE", 0)
    bar = finding.work.find_bar
    finding.type("the tide")
    assert bar.count.text() == "Searching…"
    finding.press("Return")
    until(lambda: bar.count.text() == "1 of 1", "the place that was asked for is gone to")
    assert "the tide" in finding.highlighted(finding.work.cleaned)[0].lower()
    bar.field.clear()
    finding.type("no such words")
    until(lambda: bar.count.text() == "Not found", "that they are not there is said")
    bar.field.clear()
    finding.type("the tide")
    finding.press("Esc")
    assert not bar.isVisible()
    assert not finding.highlighted(finding.work.original)
