"""Quotes of small articles after small changes: each row of the table comes out as it says, and no
constant moves unseen.
"""

from collections.abc import Callable, Iterator
from itertools import product

import pytest

from reader.anchoring import tuning
from reader.anchoring.copies import Copies
from reader.anchoring.places import Doubt, Place, Quote
from reader.anchoring.strands import strand
from reader.domain.document import Span
from reader.domain.words import split
from tests.anchoring.outcomes import Row, rows

ROWS = rows()


@pytest.mark.parametrize("row", ROWS, ids=[row.case for row in ROWS])
def test_a_quote_comes_out_as_the_table_says(row: Row) -> None:
    assert row.outcome() == row.expected


def names_figure(before: int) -> bool:
    """Whether a changed figure is named that stands behind so many words of a quote."""
    old, new = split("word " * before + "1,000"), split("word " * before + "1,200")
    equal = strand(old, new, [(index, index) for index in range(before)] + [(before, before)])
    place = Place(equal, 0, before + 1, 1.0)
    return place.changed_figure(old, new) is not None


def finds_common_words(places: int) -> bool:
    """Whether a quote is looked for whose rarest word stands in so many places; long enough to need
    nothing around it.
    """
    quote, filler = "read 1 2 3 4 5 6 here", "here 6 5 4 3 2 1 read . " * (places - 1)
    old, new = split(f"{filler} ; {quote} ;"), split(f"{filler} : {quote} :")
    start = old.text.index(quote)
    return not isinstance(Copies(old, new).find(Quote(old, Span(start, start + len(quote)))), Doubt)


def tells_copies_apart(same: int) -> bool:
    """Whether two copies of a word are told apart that have so many words on either side in common,
    and others beyond.
    """
    around = ["".join(letters) for letters in product("bcdfgh", "aeiou", "klmnpr", "aeiou")][:same]
    own = (["one"] * 9, ["two"] * 9)
    copies = [" ".join([*words, *around, "quote", *around[::-1], *words]) for words in own]
    old, new = split(f". {' ; '.join(copies)} ."), split(f"! {' : '.join(copies)} !")
    start = old.text.index("quote")
    return not isinstance(
        Copies(old, new).find(Quote(old, Span(start, start + len("quote")))), Doubt
    )


LIMITS: dict[str, tuple[Callable[[int], bool], int]] = {
    "FIGURES_LOOKED_THROUGH": (names_figure, 499),
    "COMMONEST_WORD": (finds_common_words, 100),
    "COPY_CONTEXT": (tells_copies_apart, 197),
}
"""Constants that need texts too long for the table: what depends on each, and the most that it
takes.
"""


@pytest.mark.parametrize("name", LIMITS)
def test_what_is_long_is_looked_through_so_far_and_no_further(name: str) -> None:
    holds, most = LIMITS[name]
    assert holds(most)
    assert not holds(most + 1)


Number = int | float
CONSTANTS: dict[str, Number | tuple[int, ...]] = {
    name: value for name, value in vars(tuning).items() if name.isupper()
}


def moved(value: Number | tuple[int, ...]) -> Iterator[Number | tuple[int, ...]]:
    """Yield what is next to a value: one more and one less, a quarter more and a fifth less, or
    without one of several.
    """
    match value:
        case tuple():
            yield from (value[:at] + value[at + 1 :] for at in range(len(value)))
        case int():
            yield from (value + 1, value - 1)
        case _:
            yield from (value * 1.25, value * 0.8)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        (name, other)
        for name, value in CONSTANTS.items()
        for other in moved(value)
        if name not in LIMITS
    ],
)
def test_the_table_notices_each_constant_that_moves(
    name: str, other: Number | tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tuning, name, other)
    assert any(row.outcome() != row.expected for row in ROWS if name in row.holds)


def test_the_table_names_no_constant_that_is_not_there() -> None:
    assert {name for row in ROWS for name in row.holds} == CONSTANTS.keys() - LIMITS.keys()
