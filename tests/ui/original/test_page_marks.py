"""Marks on the page, as values."""

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.document import Span
from reader.ui.original.page_marks import without

SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 12)).map(
        lambda pair: Span(pair[0], pair[0] + pair[1])
    ),
    max_size=6,
)


def points(spans: list[Span]) -> set[int]:
    return {point for span in spans for point in range(span.start, span.end)}


@given(SPANS, SPANS)
def test_cutting_spans_out_of_others_leaves_the_rest(spans: list[Span], cut: list[Span]) -> None:
    for span in spans:
        left = list(without([span], cut))
        assert points(left) == points([span]) - points(cut)
        assert all(left)
        assert sum(len(each) for each in left) == len(points(left))
