"""The filter above the cards: what fits stays, the rest is not touched anywhere else."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label, LabelId, describe
from reader.domain.claim import Status
from reader.domain.document import Span
from reader.services import claims
from reader.ui.notes.card_filter import CardFilter

if TYPE_CHECKING:
    from tests.ui.person import Person

RED, BLUE = LabelId(1), LabelId(2)
LABELS = {RED: Label(RED, "Claim", "#da4128", 1), BLUE: Label(BLUE, "Figure", "#0247c1", 2)}


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (CardFilter(), True),
        (CardFilter(text="SHIPS harb"), True),
        (CardFilter(text="ships cellars"), False),
        (CardFilter(labels=frozenset([RED])), True),
        (CardFilter(labels=frozenset([BLUE, None])), False),
        (CardFilter(colours=frozenset(["#da4128"])), True),
        (CardFilter(colours=frozenset(["#0247c1"])), False),
        (CardFilter(statuses=frozenset([Status.NEW])), True),
        (CardFilter(with_note=True), True),
        (CardFilter(with_note=True, labels=frozenset([None])), False),
    ],
)
def test_all_conditions_have_to_be_met(wanted: CardFilter, fits: bool) -> None:
    name = AnnotationId("a")
    one = Annotation(
        name, ArticleId(1), describe("63 ships left", Span(0, 8)), (RED,), "Ask the harbour", "", ""
    )
    assert wanted.fits(one, LABELS, {name}) is fits


@pytest.fixture
def reading(window: "Person") -> "Person":
    """Somebody with three highlights, the last one with a note and a claim."""
    window.open("Seawall")
    for key, words in (("1", "nine metres"), ("2", "412 cellars"), ("1", "63 boats")):
        window.select(window.work.cleaned, words)
        window.press(key)
    window.press("N")
    window.type("Registered ones")
    window.press("Esc")
    return window


def test_words_narrow_the_cards_and_nothing_else(reading: "Person") -> None:
    highlighted = reading.highlighted(reading.work.cleaned)
    reading.press("Ctrl+Alt+F")
    reading.type("registered")
    assert reading.cards() == ["Claim. 63 boats. Registered ones"]
    assert reading.work.notes.filters.count.text() == "1 of 3 highlights"
    assert reading.highlighted(reading.work.cleaned) == highlighted
    article = reading.work.desk.article
    assert article is not None
    assert len(article.annotations) == 3


def test_esc_takes_the_filter_away_and_then_goes_back_to_the_text(reading: "Person") -> None:
    reading.press("Ctrl+Alt+F")
    reading.type("cellars")
    reading.press("Esc")
    assert len(reading.cards()) == 3
    assert not reading.work.notes.filters.count.isVisible()
    reading.press("Esc")
    assert reading.work.cleaned.hasFocus()


def test_the_arrow_goes_to_the_cards(reading: "Person") -> None:
    reading.work.desk.set_current(None)
    reading.press("Ctrl+Alt+F")
    reading.type("cellars")
    reading.press("Down")
    assert QApplication.focusWidget() is reading.work.notes.list
    assert reading.current_card() == "Figure. 412 cellars"


def choose(menu: QMenu, name: str) -> None:
    """Choose an entry of a menu."""
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == name).trigger()


def test_the_menu_filters_by_label_note_and_status(reading: "Person") -> None:
    filters = reading.work.notes.filters
    choose(filters.button.menu(), "Figure")
    assert reading.cards() == ["Figure. 412 cellars"]
    filters.clear()
    choose(filters.button.menu(), "With a note")
    assert reading.cards() == ["Claim. 63 boats. Registered ones"]
    filters.clear()
    choose(filters.button.menu(), "New")
    assert reading.cards() == []
    assert "No highlight matches" in reading.work.notes.nothing.text()
    desk = reading.work.desk
    assert desk.article is not None
    cellars = next(one.id for one in desk.article.annotations if one.target.exact == "412 cellars")
    desk.do(lambda: claims.make_claim(desk.library, [cellars])[1])
    assert reading.cards() == ["Figure. 412 cellars"]


def test_a_note_on_a_hidden_highlight_takes_the_filter_away(reading: "Person") -> None:
    reading.press("Ctrl+Alt+F")
    reading.type("cellars")
    reading.work.cleaned.setFocus()
    reading.select(reading.work.cleaned, "held back the water")
    reading.press("2", "N")
    reading.type("Of which year")
    reading.press("Esc")
    assert "Figure. held back the water. Of which year" in reading.cards()


def test_a_label_above_others_shows_what_they_mark() -> None:
    above = Label(LabelId(9), "Above", "#000000", None)
    below = replace(LABELS[RED], parent=above.id)
    one = Annotation(
        AnnotationId("a"), ArticleId(1), describe("63 ships", Span(0, 2)), (RED,), "", "", ""
    )
    wanted = CardFilter(labels=frozenset([above.id]))
    assert wanted.fits(one, {RED: below, above.id: above}, frozenset())
    assert not wanted.fits(one, {RED: LABELS[RED], above.id: above}, frozenset())
