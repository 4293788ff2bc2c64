"""Describing a span: the quote and its context, to the code point."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.annotation import CONTEXT, describe
from reader.domain.document import Span


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Menteri Pertahanan\u00a0Rusia Sergei Shoigu", "Pertahanan\u00a0Rusia Sergei"),
        ("🙂🙂 lebih dari 1.000 km", "1.000 km"),
        ("a 👩\u200d👩\u200d👧 b", "\u200d👩\u200d"),
        ("e\u0301 und é", "\u0301 und"),
        ("مرحبا بالعالم", "بالعالم"),
    ],
)
def test_the_quote_is_the_text_between_the_offsets(text: str, quote: str) -> None:
    start = text.index(quote)
    target = describe(text, Span(start, start + len(quote)))
    assert target.exact == quote
    assert (target.prefix, target.suffix) == (text[:start], text[start + len(quote) :])


def test_the_context_has_its_length_and_ends_at_the_borders_of_the_text() -> None:
    text = "".join(map(chr, range(0x100, 0x200)))
    target = describe(text, Span(100, 110))
    assert (target.prefix, target.suffix) == (text[100 - CONTEXT : 100], text[110 : 110 + CONTEXT])
    whole = describe(text, Span(0, len(text)))
    assert (whole.exact, whole.prefix, whole.suffix) == (text, "", "")


@pytest.mark.parametrize("span", [Span(2, 2), Span(0, 7), Span(6, 7)])
def test_an_empty_span_and_one_beyond_the_text_are_refused(span: Span) -> None:
    with pytest.raises(ValueError, match="not a part"):
        describe("abcdef", span)


@given(st.text(min_size=1), st.data())
def test_quote_and_context_are_a_piece_of_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    target = describe(text, Span(start, end))
    piece = target.prefix + target.exact + target.suffix
    assert text[start - len(target.prefix) :].startswith(piece)
    assert len(target.exact) == len(target.span)
