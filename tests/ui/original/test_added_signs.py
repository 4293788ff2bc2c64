"""Highlights on a page whose text the document says with more signs, or in another order: raised
figures, numbers of lists, readings, words that are struck out.
"""

from typing import TYPE_CHECKING

import pytest

from tests.ui.original.stage import highlight, until

if TYPE_CHECKING:
    from tests.ui.original.stage import Stage

PAGE = """<!doctype html><html lang=en><head><title>Ferries</title></head><body><main>
<h1>Ferries of the islands</h1>
<p>The islands have 84<sup>1</sup> ferries, which burn 3 &times; 10<sup>6</sup> litres of oil a year, said the owner.</p>
<p>He counted <del>1,730</del> <ins>415</ins> passengers, <s>all of them</s> most of them from the mainland, on Monday.</p>
<ol start=4><li>The crew gets 1st class food.</li><li>The captain gets 5 days of leave.</li></ol>
<p>The name is <ruby>東<rt>とう</rt>京<rt>きょう</rt>都<rt>と</rt></ruby>から来た人 and is read aloud.</p>
<p>She answered <q lang=en>never before noon</q> and left; one <math><mfrac><mn>1</mn><mn>12</mn></mfrac></math> of them did.</p>
<table><tr><td>Northern line</td><td>12</td><td>500</td></tr></table>
</main></body></html>"""


@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        ("have 84¹ ferries", ["have 84", "1", "ferries"]),
        ("10⁶ litres", ["10", "6", "litres"]),
        ("counted 415 passengers", ["counted", "415", "passengers"]),
        ("1,730", ["1,730"]),
        ("all of them", ["all of them"]),
        ("1st class", ["1st class"]),
        ("5. The captain gets 5 days", ["The captain gets 5 days"]),
        ("“never before noon”", ["never before noon"]),
        ("Northern line | 12 | 500", ["Northern line", "12", "500"]),
        ("1/12 of them", ["1", "12", "of them"]),
    ],
)
def test_highlights_lie_on_the_same_words_of_the_page(
    stage: "Stage", words: str, drawn: list[str]
) -> None:
    article = stage.show(PAGE)
    stage.annotate(article, highlight(article, words))
    assert "".join("".join(stage.drawn()).split()) == "".join("".join(drawn).split())


def test_a_highlight_on_signs_with_readings_lies_on_the_signs(stage: "Stage") -> None:
    article = stage.show(PAGE)
    stage.annotate(article, highlight(article, "東京都"))
    assert stage.drawn() == ["東", "京", "都"]


@pytest.mark.parametrize(
    ("drawn", "words"),
    [
        ("litres of oil", "litres of oil"),
        ("1,730", "1,730"),
        ("415", "415"),
        ("The captain gets 5", "The captain gets 5"),
        ("before noo", "before noo"),
        ("ら来た人", "ら来た人"),
    ],
)
def test_what_is_selected_on_the_page_is_the_same_in_the_document(
    stage: "Stage", drawn: str, words: str
) -> None:
    article = stage.show(PAGE)
    stage.select(drawn)
    until(stage.view.selected_span, "the selection is told")
    span = stage.view.selected_span()
    assert span is not None
    assert article.document.text[span.start : span.end] == words
