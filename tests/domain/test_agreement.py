"""Figures of agreement, against published examples, worked examples, and plain definitions."""

import random
from itertools import pairwise

import pytest

from reader.domain.agreement import alpha, compare, kappa, overlap, paired
from reader.domain.span import Span
from reader.domain.unitizing import Disagreement, disagreement, separate
from tests.effort import ends_in_time

# Krippendorff, "Content Analysis", 2nd edition, page 254: a continuum from 150 to 450
JON_C = [Span(75, 145), Span(220, 250)]
HAN_C = [Span(70, 150), Span(205, 225), Span(250, 270)]
BOTH_K = [Span(30, 90), Span(150, 200)]


def test_krippendorffs_own_example() -> None:
    c = disagreement(300, (JON_C, HAN_C))
    assert (c.observed, c.expected) == pytest.approx((0.0144, 0.0532), abs=0.00005)
    assert c.alpha == pytest.approx(0.7286, abs=0.0005)
    k = disagreement(300, (BOTH_K, BOTH_K))
    assert k.observed == 0
    assert k.expected == pytest.approx(0.0490, abs=0.00005)
    assert alpha([c, k]) == pytest.approx(0.8591, abs=0.0005)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Span(225, 295), Span(220, 300), 50),
        (Span(370, 400), Span(355, 375), 850),
        (Span(5, 11), Span(4, 6), 26),
        (Span(5, 11), Span(7, 9), 8),
    ],
)
def test_published_differences_of_two_units(one: Span, other: Span, expected: int) -> None:
    found = disagreement(1000, ([one], [other])).observed * 1000**2
    assert found == pytest.approx(expected)


def naive(length: int, observers: list[list[Span]]) -> Disagreement:
    """The formulas of the book, letter by letter."""
    sections = []
    for units in observers:
        edges = [0, *sorted({edge for unit in units for edge in (unit.start, unit.end)}), length]
        starts = {unit.start for unit in units}
        sections.append(
            [(start, end - start, start in starts) for start, end in pairwise(edges) if end > start]
        )
    observed = 0
    for i, own in enumerate(sections):
        for j, others in enumerate(sections):
            if i == j:
                continue
            for start, size, is_unit in own:
                for other_start, other_size, other_is_unit in others:
                    if is_unit and other_is_unit and -size < start - other_start < other_size:
                        observed += (start - other_start) ** 2 + (
                            start + size - other_start - other_size
                        ) ** 2
                    elif (
                        is_unit
                        and not other_is_unit
                        and other_size - size >= start - other_start >= 0
                    ):
                        observed += size**2
                    elif (
                        other_is_unit
                        and not is_unit
                        and size - other_size >= other_start - start >= 0
                    ):
                        observed += other_size**2
    count = len(observers)
    lengths = [size for own in sections for _, size, is_unit in own if is_unit]
    total = 0.0
    for size in lengths:
        room = sum(
            other_size - size + 1
            for own in sections
            for _, other_size, other_is_unit in own
            if not other_is_unit and other_size >= size
        )
        total += (len(lengths) - 1) / 3 * (2 * size**3 - 3 * size**2 + size) + size**2 * room
    ways = count * length * (count * length - 1) - sum(size * (size - 1) for size in lengths)
    return Disagreement(observed / (count * (count - 1) * length**2), 2 / length * total / ways)


@pytest.mark.parametrize("seed", range(60))
def test_the_same_as_the_formulas_letter_by_letter(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 (a test)
    length = chance.randrange(20, 120)
    observers = [
        [span for span in separate(some) if span.end <= length]
        for some in (
            [
                Span(start, start + chance.randrange(1, 15))
                for start in (chance.randrange(length) for _ in range(chance.randrange(6)))
            ]
            for _ in range(chance.randrange(2, 4))
        )
    ]
    observers = [[one for one in own if not touches(one, own)] for own in observers]
    found, expected = disagreement(length, observers), naive(length, observers)
    assert found.observed == pytest.approx(expected.observed)
    assert found.expected == pytest.approx(expected.expected)


def touches(one: Span, own: list[Span]) -> bool:
    """Whether a unit follows another one without a gap, which edges alone cannot tell."""
    return any(one.start == other.end for other in own)


def test_ten_thousand_places_take_no_time() -> None:
    mine = [Span(20 * number, 20 * number + 9) for number in range(10_000)]
    theirs = [Span(20 * number + 3, 20 * number + 12) for number in range(10_000)]
    found = disagreement(200_000, (mine, theirs))
    assert found.alpha is not None
    assert 0.7 < found.alpha < 0.75
    assert len(paired(mine, theirs)) == 10_000


def test_kappa_as_textbooks_have_it() -> None:
    # worked: 20 and 15 of 50 agreed, so 0.7 was observed, and 0.5 is by chance
    assert kappa(20, 5, 10, 15) == pytest.approx(0.4)
    # the two tables of a hundred that textbooks compare: the same 60 agreed in both
    assert kappa(45, 15, 25, 15) == pytest.approx(0.1304, abs=0.0001)
    assert kappa(25, 35, 5, 35) == pytest.approx(0.2593, abs=0.0001)
    assert kappa(10, 0, 0, 10) == 1
    assert kappa(10, 0, 0, 0) is None
    assert kappa(0, 0, 0, 0) is None


def test_two_people_and_a_text() -> None:
    found = compare(100, [Span(0, 10), Span(50, 60)], [Span(5, 15), Span(80, 90)])
    assert (found.agreed, found.mine, found.theirs) == (1, 1, 1)
    assert found.percent == pytest.approx(70)  # 5 characters have it from both, 30 from one
    assert found.kappa == pytest.approx((0.7 - (0.2 * 0.2 + 0.8 * 0.8)) / (1 - 0.68))
    same = compare(100, [Span(3, 9)], [Span(3, 9)])
    assert (same.percent, same.kappa, same.alpha) == (100, 1, 1)
    nothing = compare(100, [], [])
    assert (nothing.percent, nothing.kappa, nothing.alpha) == (100, None, None)
    assert compare(0, [], []).percent is None


def test_which_places_are_one() -> None:
    mine, theirs = [Span(0, 10), Span(8, 20)], [Span(9, 19), Span(40, 50)]
    pairs = [(pair.mine, pair.theirs) for pair in paired(mine, theirs)]
    assert pairs == [(0, None), (1, 0), (None, 1)]


def test_overlaps_within_one_hand_count_once() -> None:
    assert separate([Span(5, 9), Span(0, 6), Span(9, 12)]) == [Span(0, 9), Span(9, 12)]
    assert overlap([Span(0, 9)], [Span(3, 5), Span(8, 12)]) == 3


def test_many_places_are_compared_in_the_time_of_sorting() -> None:
    count = 100_000
    mine = [Span(10 * one, 10 * one + 5) for one in range(count)]
    theirs = [Span(10 * one + 2, 10 * one + 7) for one in range(count)]
    with ends_in_time(10):
        assert compare(10 * count, mine, theirs).agreed == count
