"""What the page tells about the article, which may be anything: the page's process is not
trusted.
"""

from typing import TYPE_CHECKING

import pytest

from reader.domain.document import BlockKind, Span
from tests.ui.widgets.articles import KEPT, LABELS, SHARING, article

if TYPE_CHECKING:
    from reader.ui.original.shown_article import ShownArticle

PIECES = [
    (BlockKind.PARAGRAPH, "A wave 🌊 came.", KEPT),
    (BlockKind.PARAGRAPH, "Share this", SHARING),
]


@pytest.fixture
def shown() -> "ShownArticle":
    from reader.ui.original.shown_article import ShownArticle

    made = ShownArticle()
    made.show(article(PIECES), LABELS)
    return made


def test_blocks_are_given_in_units(shown: "ShownArticle") -> None:
    assert shown.blocks_in_units() == [(0, 15, 1), (16, 26, 0)]


def test_units_become_offsets_of_whole_characters(shown: "ShownArticle") -> None:
    assert [shown.offset_told(unit) for unit in (0, 7, 9, 26)] == [0, 7, 8, 25]
    assert shown.span_told([7, 14]) == Span(7, 13)
    assert shown.ends(Span(7, 13)) == (7, 14)


@pytest.mark.parametrize("told", [None, "3", True, -1, 27, 2.5, [], {}])
def test_an_offset_that_makes_no_sense_is_none(shown: "ShownArticle", told: object) -> None:
    assert shown.offset_told(told) is None


@pytest.mark.parametrize(
    "told", [None, 3, [1], [1, 2, 3], ["1", 2], [3, 3], [5, 2], [-1, 4], [0, 99]]
)
def test_a_span_that_makes_no_sense_is_none(shown: "ShownArticle", told: object) -> None:
    assert shown.span_told(told) is None


def test_only_blocks_of_the_article_are_believed(shown: "ShownArticle") -> None:
    assert [shown.block_told(index) for index in (-1, 0, 1, 2, None, True)] == [
        None,
        0,
        1,
        None,
        None,
        None,
    ]


def test_without_an_article_nothing_is_believed(shown: "ShownArticle") -> None:
    shown.show(None, {})
    assert (shown.text, list(shown.blocks), shown.blocks_in_units()) == ("", [], [])
    assert shown.block_told(0) is None
    assert shown.span_told([0, 1]) is None
