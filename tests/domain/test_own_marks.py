"""A quote that has quotation marks of its own gets none again."""

import pytest

from reader.domain.own_marks import in_marks, without_own


@pytest.mark.parametrize(
    ("quote", "shown", "bare"),
    [
        ("It rained.", "“It rained.”", "It rained."),
        ("“It rained.”", "“It rained.”", "It rained."),
        ("„Es regnete.“", "„Es regnete.“", "Es regnete."),
        ("« Il pleuvait. »", "« Il pleuvait. »", "Il pleuvait."),
        ('"It rained."', '"It rained."', "It rained."),
        ("“It rained,” she said", "““It rained,” she said”", "“It rained,” she said"),
        ("“It” and “rain”", "““It” and “rain””", "“It” and “rain”"),
        ("“”", "““””", "“”"),
        ("", "“”", ""),
    ],
)
def test_marks_stand_once(quote: str, shown: str, bare: str) -> None:
    assert (in_marks(quote), without_own(quote)) == (shown, bare)
