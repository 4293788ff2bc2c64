"""Quotations in notes: compared with their article when the note is saved, with words on what
differs.
"""

from typing import TYPE_CHECKING

import pytest

from reader.domain.document import Span
from reader.domain.quote_check import Comparison, Fidelity
from reader.domain.subject import about_article
from reader.services.notes import CheckedQuotation
from tests.ui.person import until

if TYPE_CHECKING:
    from tests.ui.person import Person


@pytest.mark.parametrize(
    ("quoted", "passage", "said"),
    [
        ("63 ships were lost", "63 boats were lost", "“ships” is “boats” there."),
        ("boats were lost", "boats were never lost", "“never” is left out."),
        ("all boats were lost", "boats were lost", "“all” is not there."),
        ("1.1 million", "1.2 million", "“1.1” is “1.2” there."),
        ("a b c d e f", "a x c y e z", "“b” is “x” there; “d” is “y” there; …"),
        ("Boats, lost", "boats lost", "other signs in the article."),
    ],
)
def test_differences_are_named_in_words(quoted: str, passage: str, said: str) -> None:
    from reader.ui.notes.quote_words import alteration

    assert alteration(quoted, passage).english() == f"“{quoted}” is altered: {said}"


def test_words_at_the_ends_that_are_others_are_named_with_what_stands_there() -> None:
    from reader.ui.notes.quote_words import alteration, passage_of

    text = "First line\nSome 412 cellars were flooded at night"
    start = text.index("cellars")
    passage = passage_of("413 cellars were drowned", text, Span(start, start + len("cellars were")))
    assert passage == "412 cellars were flooded"
    named = "“413” is “412” there; “drowned” is “flooded” there."
    assert (
        alteration("413 cellars were drowned", passage).english()
        == f"“413 cellars were drowned” is altered: {named}"
    )


@pytest.mark.parametrize(
    ("likeness", "said"),
    [
        (Fidelity.UNCHANGED, ""),
        (Fidelity.INSERTED, ""),
        (Fidelity.SHORTENED, "“a […] c” is shortened."),
        (Fidelity.ALTERED, "“a […] c” is altered: “b” is left out."),
        (Fidelity.NOT_FOUND, "“a […] c” is not in the article."),
    ],
)
def test_what_may_stand_gets_no_warning(likeness: Fidelity, said: str) -> None:
    from reader.domain.annotation import ArticleId
    from reader.ui.notes.quote_words import warning

    checked = CheckedQuotation(
        "a […] c", Span(0, 7), ArticleId(1), Comparison(likeness, Span(0, 5))
    )
    assert warning(checked, "a b c") == said


def test_an_altered_quotation_is_told_on_its_card_and_mended_it_is_gone(window: "Person") -> None:
    window.open("Seawall")
    window.select(window.work.cleaned, "412 cellars")
    window.press("2", "N")
    window.type('It says "the fleet of 64 boats to lose two hours"')
    window.press("Esc")
    until(lambda: "“64” is “63” there" in window.cards()[0], "the card says what differs")
    window.press("N", "Ctrl+A")
    window.type('It says "the fleet of 63 boats to lose two hours"')
    window.press("Esc")
    until(lambda: "there" not in window.cards()[0], "the card says nothing")


def test_the_note_on_the_article_is_compared_too(window: "Person") -> None:
    window.open("Seawall")
    article = window.work.desk.article
    assert article is not None
    box = window.work.notes.article_note
    window.work.desk.set_note(about_article(article.id), "“Nobody ever thought of that at all”")
    until(box.warnings.isVisible, "a warning")
    assert "is not in the article" in box.warnings.text()
    window.open("临江")
    until(lambda: not box.warnings.isVisible(), "the other article's note has no warning")
