"""Krippendorff's alpha for units that observers find in a continuum themselves, as highlights in a
text.

After Klaus Krippendorff: "On the reliability of unitizing continuous data", Sociological
Methodology 25 (1995), 47-76, and "Content Analysis", 2nd edition (2004), pages 251-256. What both
found at the same places is agreement, also where the places differ a little; what one found in a
gap of the other is disagreement by the square of its length.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, permutations

from reader.domain.span import Span


@dataclass(frozen=True, slots=True)
class Disagreement:
    """How much observers disagree on the units of one category, and how much they would by
    chance.
    """

    observed: float
    expected: float

    def __add__(self, other: "Disagreement") -> "Disagreement":
        return Disagreement(self.observed + other.observed, self.expected + other.expected)

    @property
    def alpha(self) -> float | None:
        """1 for perfect agreement, 0 for what chance gives; ``None`` where nobody found any."""
        return 1 - self.observed / self.expected if self.expected else None


def disagreement(length: int, observers: Sequence[Sequence[Span]]) -> Disagreement:
    """Return the disagreement of at least two observers on the units of one category, in a
    continuum of a length. Each observer's units are in order and do not overlap (``separate``).

    In the time of sorting.
    """
    count = len(observers)
    if length < 2 or count < 2:
        return Disagreement(0.0, 0.0)
    pairs = permutations(range(count), 2)
    differing = sum(_difference(observers[one], observers[other], length) for one, other in pairs)
    observed = differing / (count * (count - 1) * length**2)
    return Disagreement(observed, _expected(length, observers))


def separate(spans: Sequence[Span]) -> list[Span]:
    """Return the places of one observer in order, those that overlap as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        elif span.end > span.start:
            found.append(span)
    return found


def _difference(units: Sequence[Span], others: Sequence[Span], length: int) -> int:
    """Return what the units of one observer add to the differences with another one: each pair that
    intersects, and each unit that lies in a gap. The pairs are seen from either side, so that half
    of each counts here.
    """
    total = 0
    gaps = list(_gaps(others, length))
    starts = [gap.start for gap in gaps]
    ends = [other.end for other in others]
    for unit in units:
        place = bisect_left(starts, unit.start + 1) - 1
        if place >= 0 and unit.end <= gaps[place].end:
            total += 2 * (unit.end - unit.start) ** 2
            continue
        # the ends of units that do not overlap are in order
        for number in range(bisect_left(ends, unit.start + 1), len(others)):
            other = others[number]
            if other.start >= unit.end:
                break
            total += (unit.start - other.start) ** 2 + (unit.end - other.end) ** 2
    return total


def _gaps(units: Sequence[Span], length: int) -> Iterator[Span]:
    place = 0
    for unit in units:
        if unit.start > place:
            yield Span(place, unit.start)
        place = unit.end
    if place < length:
        yield Span(place, length)


def _expected(length: int, observers: Sequence[Sequence[Span]]) -> float:
    """Return the disagreement by chance: over all ways in which the units could lie."""
    count = len(observers)
    units = [unit.end - unit.start for own in observers for unit in own]
    gaps = sorted(gap.end - gap.start for own in observers for gap in _gaps(own, length))
    summed = [0, *accumulate(gaps)]
    total = 0.0
    for own in units:
        first = bisect_left(gaps, own)
        room = summed[-1] - summed[first] - (len(gaps) - first) * (own - 1)
        total += (len(units) - 1) / 3 * (2 * own**3 - 3 * own**2 + own) + own**2 * room
    ways = count * length * (count * length - 1) - sum(own * (own - 1) for own in units)
    return 2 / length * total / ways if ways else 0.0
