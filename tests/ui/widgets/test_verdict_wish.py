"""Which verdict is asked for when some blocks are turned round."""

import pytest

from reader.domain.document import BlockKind
from reader.ui.widgets.verdict_wish import opposite
from tests.ui.widgets.articles import KEPT, SHARING, article

PIECES = [
    (BlockKind.PARAGRAPH, "It was kept.", KEPT),
    (BlockKind.PARAGRAPH, "Share this", SHARING),
    (BlockKind.PARAGRAPH, "It was kept, too.", KEPT),
]


@pytest.mark.parametrize(
    ("blocks", "asked"),
    [
        ([0], ([0], False)),
        ([1], ([1], True)),
        ([0, 1, 2], ([0, 2], False)),
        ([1, 2], ([1], True)),
    ],
)
def test_the_first_block_decides(blocks: list[int], asked: tuple[list[int], bool]) -> None:
    assert opposite(article(PIECES), blocks) == asked
