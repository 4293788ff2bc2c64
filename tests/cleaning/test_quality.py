"""The quality gate: on made-up pages of each layout the kept text stays as good as it was, or the change has to be looked at.

The floors lie a little under what was measured. ``tests/benchmarks/README.md`` has the command for real pages.
"""

from collections import Counter
from collections.abc import Iterable
from statistics import fmean

import pytest

from reader.cleaning import extract, extract_text
from tests.cleaning.made_pages import LANGUAGES, LAYOUTS, made_page, made_text
from tests.training.labels import tokens

_PAGES = 4
_FLOORS = {"modern": 0.97, "table": 0.97, "plain divisions": 0.97, "comments": 0.97}
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
    assert fmean(f1(page.truth, extract(page.data)[0]) for page in pages) >= _FLOORS[layout]


def test_scraped_texts_stay_above_their_floor() -> None:
    texts = [made_text(language, number) for language, number in numbered()]
    assert fmean(f1(text.truth, extract_text(text.data)[0]) for text in texts) >= _TEXT_FLOOR


def test_the_gate_would_notice_a_cleaner_that_keeps_everything() -> None:
    page = made_page("modern", "en", 0)
    assert f1(page.truth, page.truth + "\n" + page.truth) < 0.9
    assert f1(page.truth, "") == 0
