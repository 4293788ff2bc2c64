"""What of a hit is seen where there is little room."""

import pytest

from reader.domain.document import Span
from reader.ui.search.result_delegate import from_shortly_before

LINE = "…work will take 14 months and cost 27.5 million crowns, the board’s engineer said."


def marked(line: str, *words: str) -> tuple[Span, ...]:
    return tuple(Span(line.index(one), line.index(one) + len(one)) for one in words)


@pytest.mark.parametrize("fitting", [3, 24, 45, 400])
def test_a_text_begins_with_a_word_shortly_before_its_first_mark(fitting: int) -> None:
    words = ("million", "crowns")
    shown, marks = from_shortly_before(LINE, marked(LINE, *words), fitting)
    assert [shown[mark.start : mark.end] for mark in marks] == [*words]
    assert LINE.endswith(shown[1:])
    assert shown[0] == "…"
    assert LINE[: -len(shown[1:])][-1:] in ("", " ")
    assert marks[0].start <= max(1, fitting // 3 + 1)


def test_a_text_without_spaces_begins_with_its_mark() -> None:
    shown, marks = from_shortly_before("临江市夜间电车明年开通", (Span(4, 6),), 4)
    assert (shown, marks) == ("…间电车明年开通", (Span(1, 3),))
