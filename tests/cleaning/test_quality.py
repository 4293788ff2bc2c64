"""The quality gate: on made-up pages of each layout the kept text stays as good as it was, or the
change has to be looked at.

The floors lie a little under what was measured. ``python -m tests.benchmarks.cleaning`` does the
same with real pages, beside other programs.
"""

from collections import Counter
from collections.abc import Iterable
from statistics import fmean

import pytest

from reader.cleaning import extract, extract_text
from tests.cleaning.made_pages import LANGUAGES, LAYOUTS, made_page, made_text
from tests.training.labels import tokens

_PAGES = 4
_FLOORS = {
    "modern": (0.99, 0.98),
    "table": (0.99, 0.98),
    "plain divisions": (0.99, 0.98),
    "comments": (0.985, 0.9),
    "script-drawn": (0.99, 0.98),
    "boxes in the text": (0.96, 0.93),
    "live blog": (0.99, 0.98),
    "mobile": (0.99, 0.98),
    "list and post": (0.99, 0.98),
    "unclosed": (0.99, 0.98),
}
"""For each layout the F1 that its pages reach in the mean, and that the worst of them reaches."""
_TEXT_FLOOR = 0.97


def f1(truth: str, output: str) -> float:
    """Return the F1 of the word 4-grams of an output."""
    want, got = shingles(truth), shingles(output)
    return 2 * (want & got).total() / max(1, want.total() + got.total())


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = tokens(text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))


def numbered() -> Iterable[tuple[str, int]]:
    return [(language, number) for language in LANGUAGES for number in range(_PAGES)]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_pages_stay_above_their_floor(layout: str) -> None:
    pages = [made_page(layout, language, number) for language, number in numbered()]
    found = [f1(page.truth, extract(page.data)[0]) for page in pages]
    assert (fmean(found) >= _FLOORS[layout][0], min(found) >= _FLOORS[layout][1]) == (True, True), (
        found
    )


def test_scraped_texts_stay_above_their_floor() -> None:
    texts = [made_text(language, number) for language, number in numbered()]
    assert fmean(f1(text.truth, extract_text(text.data)[0]) for text in texts) >= _TEXT_FLOOR


def test_the_gate_would_notice_a_cleaner_that_keeps_everything() -> None:
    page = made_page("modern", "en", 0)
    assert f1(page.truth, page.truth + "\n" + page.truth) < 0.9
    assert f1(page.truth, "") == 0
