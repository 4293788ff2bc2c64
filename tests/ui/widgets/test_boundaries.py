"""Places for the ends of a highlight, where Qt alone would name a wrong one."""

import pytest
from PySide6.QtWidgets import QApplication

from reader.domain.document import Span
from reader.ui.widgets.boundaries import Boundaries, Edge

THAI_THEN_EMOJI = "ที่😀"


@pytest.mark.parametrize("step", [-1, 1])
@pytest.mark.parametrize("edge", Edge)
def test_an_emoji_behind_thai_letters_is_not_cut(
    qt_app: QApplication, edge: Edge, step: int
) -> None:
    text = f"a{THAI_THEN_EMOJI}b"
    boundaries = Boundaries(text, [Span(0, len(text))])
    ends = {0, 1, 4, 5, 6}
    for start in ends:
        for end in (one for one in ends if one > start):
            moved = boundaries.moved(Span(start, end), edge, step, by_word=False)
            assert {moved.start, moved.end} <= ends
            assert moved


def test_the_emoji_alone_stays_whole(qt_app: QApplication) -> None:
    boundaries = Boundaries(THAI_THEN_EMOJI, [Span(0, len(THAI_THEN_EMOJI))])
    emoji = Span(3, 4)
    assert boundaries.whole(emoji) == emoji
    assert boundaries.moved(emoji, Edge.END, -1, by_word=False) == emoji
