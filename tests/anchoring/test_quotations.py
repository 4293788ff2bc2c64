"""Placing quotes whose own text is not at hand: by offsets in either unit, by context, or not."""

import pytest

from reader.anchoring.quotations import place_quotes
from reader.domain.annotation import Placement, Target
from reader.domain.document import BlockKind, Metadata, assemble
from reader.domain.span import Span

TEXT = (
    "🌊🌊 The tide rose by 12 cm at the pier.",
    "At the lock it rose by 12 cm as well, the harbour master wrote.",
    "Nobody was hurt in either place, and the ferry left on time.",
)
DOCUMENT = assemble([(BlockKind.PARAGRAPH, text) for text in TEXT], Metadata())


def target(exact: str, prefix: str = "", suffix: str = "", start: int = 0) -> Target:
    return Target(Span(start, start + len(exact)), exact, prefix, suffix)


def starts(exact: str) -> list[int]:
    text = DOCUMENT.text
    return [place for place in range(len(text)) if text.startswith(exact, place)]


@pytest.mark.parametrize(
    ("wanted", "place"),
    [
        (target("12 cm", start=starts("12 cm")[1]), starts("12 cm")[1]),
        (target("12 cm", start=starts("12 cm")[0] + 2), starts("12 cm")[0]),
        (target("12 cm", "rose by ", " as well"), starts("12 cm")[1]),
        (target("12 cm", "rose  by ", "\nas well"), starts("12 cm")[1]),
        (target("the ferry left on time"), starts("the ferry left on time")[0]),
        (target("12 cm"), None),
        (target("12 cm", "fell by ", " or more"), None),
        (target("pier", "a ship's ", " of wood"), None),
        (target("nothing like this was written"), None),
    ],
)
def test_a_quote_goes_where_it_is_certain(wanted: Target, place: int | None) -> None:
    (found,) = place_quotes([wanted], DOCUMENT)
    if place is None:
        assert (found.span, found.placement) == (None, Placement.UNPLACED)
    else:
        assert found.span == Span(place, place + len(wanted.exact))


def test_results_stand_in_the_order_of_the_targets() -> None:
    wanted = [target("gone with the wind"), target("harbour master"), target("no such words")]
    found = place_quotes(wanted, DOCUMENT)
    assert [one.target for one in found] == wanted
    assert [one.span is None for one in found] == [True, False, True]
