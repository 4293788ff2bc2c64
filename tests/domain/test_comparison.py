"""Two texts compared by words."""

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.comparison import Change, Piece, compare
from tests.effort import ends_in_time

SAME, REMOVED, ADDED = Change.SAME, Change.REMOVED, Change.ADDED


def test_a_changed_figure_is_told_as_one() -> None:
    (line,) = compare(["It is 1.000 km long."], ["It is 1.300 km long."])
    assert line.inline() == (
        Piece(SAME, "It is "),
        Piece(REMOVED, "1.000", figure=True),
        Piece(ADDED, "1.300", figure=True),
        Piece(SAME, " km long."),
    )


def test_words_that_come_and_go_are_marked_where_they_stand() -> None:
    (line,) = compare(
        ["The minister said the wall is done."], ["The minister denied that the wall is done."]
    )
    assert [(piece.change, piece.text) for piece in line.inline()] == [
        (SAME, "The minister "),
        (REMOVED, "said"),
        (ADDED, "denied that"),
        (SAME, " the wall is done."),
    ]


def test_paragraphs_that_come_and_go_stand_alone() -> None:
    lines = compare(
        ["One stays here.", "Two is gone for good."],
        ["A new head about nothing.", "One stays here."],
    )
    assert [(line.old is None, line.new is None) for line in lines] == [
        (True, False),
        (False, False),
        (False, True),
    ]
    assert [line.is_changed for line in lines] == [True, False, True]


def test_chinese_is_compared_by_characters() -> None:
    (line,) = compare(["边界超过一千公里。"], ["边界超过两千公里。"])
    assert [(piece.change, piece.text) for piece in line.inline()] == [
        (SAME, "边界超过"),
        (REMOVED, "一"),
        (ADDED, "两"),
        (SAME, "千公里。"),
    ]


PARAGRAPHS = st.lists(
    st.lists(st.sampled_from(["one", "two", "3,000", "four."]), min_size=1, max_size=6).map(
        " ".join
    ),
    max_size=5,
)


@given(old=PARAGRAPHS, new=PARAGRAPHS)
def test_nothing_is_lost(old: list[str], new: list[str]) -> None:
    lines = compare(old, new)
    was = ["".join(piece.text for piece in line.old) for line in lines if line.old is not None]
    now = ["".join(piece.text for piece in line.new) for line in lines if line.new is not None]
    assert (was, now) == (old, new)


def test_long_texts_end_in_time() -> None:
    old = [f"Paragraph {number} says something of the wall." for number in range(3_000)]
    new = [text.replace("something", "nothing") for text in old]
    with ends_in_time():
        lines = compare(old, new)
        compare(["word " * 30_000], ["other " * 30_000])
    assert all(line.old is not None and line.new is not None for line in lines)
