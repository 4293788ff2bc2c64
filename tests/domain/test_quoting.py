"""Finding a quote as a person would write it."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.document import Span
from reader.domain.quote_search import find_quote

NO_BREAK, NARROW, THIN = "\u00a0", "\u202f", "\u2009"


@pytest.mark.parametrize("space", [NO_BREAK, NARROW, THIN, "\t", "\n", "  ", " \u00a0 "])
def test_any_white_space_is_a_space(space: str) -> None:
    text = f"lebih dari 1.000{space}km wilayah NATO"
    (span,) = find_quote(text, "dari 1.000 km wilayah")
    assert text[span.start : span.end] == f"dari 1.000{space}km wilayah"


def test_a_quote_with_no_break_spaces_finds_plain_ones() -> None:
    assert find_quote("over 1,000 km", f"1,000{NO_BREAK}km") == [Span(5, 13)]


def test_the_exact_wording_comes_before_the_like() -> None:
    text = f"1.000{NO_BREAK}km and 1.000 km"
    assert find_quote(text, "1.000 km") == [Span(13, 21)]


@pytest.mark.parametrize(
    "quote", ["1.000", "(a+b)*", "[x]", "\\d", "^start", "end$", "a|b", "{2}", "?"]
)
def test_signs_of_the_pattern_language_are_only_signs(quote: str) -> None:
    text = f"before {quote} after 10000 aab xx start end"
    start = len("before ")
    assert find_quote(text, quote)[0] == Span(start, start + len(quote))


@pytest.mark.parametrize("quote", ["", " ", "\n\t", NO_BREAK])
def test_nothing_stands_nowhere(quote: str) -> None:
    assert find_quote("word", quote) == []


def test_what_is_not_there_is_not_found() -> None:
    assert find_quote("more than 1,000 km", "more than 2,000 km") == []
    assert find_quote("NATO", "nat o") == []
    assert find_quote("", "NATO") == []


def test_places_come_in_order_and_do_not_overlap() -> None:
    assert find_quote("aaaa", "aa") == [Span(0, 2), Span(2, 4)]
    assert find_quote("ha ha\u00a0ha ha", "ha ha") == [Span(0, 5), Span(6, 11)]


def test_a_quote_may_go_over_the_end_of_a_block() -> None:
    assert find_quote("first block\nsecond block", "block second") == [Span(6, 18)]


@given(st.text(alphabet=st.sampled_from("ab \u00a0\n.*🙂"), max_size=40), st.data())
def test_every_piece_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    quote = text[start:end]
    found = find_quote(text, quote)
    assert bool(found) == bool(quote)
    assert all(text[span.start : span.end] == quote for span in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


def test_a_long_text_and_a_hostile_quote_take_linear_time() -> None:
    text = "a " * 200_000
    assert find_quote(text, "a " * 100 + "b") == []
