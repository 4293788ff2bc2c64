"""Plain texts of very many lines: cleaning them takes no more for a line the more there are."""

from collections.abc import Callable

import pytest

from reader.cleaning import clean
from reader.domain.source import MediaType, SourceDocument
from tests.effort import lines_run

_SENTENCE = "The ferry to Varby has been out of service since Sunday, and the islanders wait."


def undecided(count: int) -> list[str]:
    return [_SENTENCE, *["Ask", "me"] * count]


def noted(count: int) -> list[str]:
    """Notes below the text whose marks do not stand in it."""
    notes = [f"[{100 + number % 9}] nobody" for number in range(count)]
    return ["Ferry out of service", "", *[_SENTENCE] * count, "", *notes]


@pytest.mark.parametrize("lines_of", [undecided, noted])
def test_twice_the_lines_are_twice_the_work(lines_of: Callable[[int], list[str]]) -> None:
    def effort(count: int) -> int:
        text = "\n".join(lines_of(count))
        source = SourceDocument(text.encode(), MediaType.TEXT, "ferry.txt")
        return lines_run(lambda: clean(source))

    effort(2)  # what is only made once
    some, more = effort(100), effort(400)
    assert more < 5 * some
