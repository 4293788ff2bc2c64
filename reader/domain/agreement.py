"""How far two people agree in what they highlighted with one label: by characters (percent, Cohen's
kappa), by the places themselves (Krippendorff's alpha), and where they do not.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.domain.span import Span
from reader.domain.unitizing import Disagreement, disagreement, separate


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two people agree. ``percent``, from 0 to 100, and ``kappa`` count characters, each of
    which has the label for either of them or not; ``alpha`` compares the places. ``None`` is where
    there is nothing to compare, as a kappa of two who gave the label to everything.

    ``agreed`` counts the places that overlap, ``mine`` and ``theirs`` those of one alone.
    """

    percent: float | None
    kappa: float | None
    alpha: float | None
    agreed: int
    mine: int
    theirs: int


@dataclass(frozen=True, slots=True)
class Pair:
    """A place of the one and the place of the other that overlaps it; ``None`` for none."""

    mine: int | None
    theirs: int | None


def compare(length: int, mine: Sequence[Span], theirs: Sequence[Span]) -> Agreement:
    """Compare the places that two people gave one label, in a text of so many characters."""
    ours, others = separate(mine), separate(theirs)
    both = overlap(ours, others)
    one, other = _covered(ours), _covered(others)
    pairs = paired(mine, theirs)
    return Agreement(
        percent=100 * (length - one - other + 2 * both) / length if length else None,
        kappa=kappa(both, one - both, other - both, length - one - other + both),
        alpha=alpha([disagreement(length, (ours, others))]),
        agreed=sum(pair.mine is not None and pair.theirs is not None for pair in pairs),
        mine=sum(pair.theirs is None for pair in pairs),
        theirs=sum(pair.mine is None for pair in pairs),
    )


def kappa(both: int, first: int, second: int, neither: int) -> float | None:
    """Return Cohen's kappa of two raters who say yes or no: how often both did, only one of them,
    and neither. ``None`` where chance alone gives full agreement.

    Jacob Cohen: "A coefficient of agreement for nominal scales", Educational and Psychological
    Measurement 20 (1960), 37-46.
    """
    count = both + first + second + neither
    if not count:
        return None
    by_chance = (both + first) * (both + second) + (neither + first) * (neither + second)
    if by_chance == count**2:
        return None
    return ((both + neither) * count - by_chance) / (count**2 - by_chance)


def alpha(parts: Sequence[Disagreement]) -> float | None:
    """Return Krippendorff's alpha of several labels together."""
    return sum(parts, Disagreement(0.0, 0.0)).alpha


def overlap(mine: Sequence[Span], theirs: Sequence[Span]) -> int:
    """Return how many characters two lists of places share, each in order and without overlaps."""
    shared = first = second = 0
    while first < len(mine) and second < len(theirs):
        one, other = mine[first], theirs[second]
        shared += max(0, min(one.end, other.end) - max(one.start, other.start))
        if one.end <= other.end:
            first += 1
        else:
            second += 1
    return shared


def paired(mine: Sequence[Span], theirs: Sequence[Span]) -> list[Pair]:
    """Return which place of the one is which of the other: each in one pair, by their numbers, the
    largest overlap first; the rest alone. In the order of the text.
    """
    order = sorted(range(len(theirs)), key=lambda place: theirs[place])
    candidates = []
    first = 0
    for number in sorted(range(len(mine)), key=lambda place: mine[place]):
        while first < len(order) and theirs[order[first]].end <= mine[number].start:
            first += 1
        for place in range(first, len(order)):
            other = order[place]
            if theirs[other].start >= mine[number].end:
                break
            shared = _shared(mine[number], theirs[other])
            if shared > 0:
                candidates.append((-shared, number, other))
    taken: dict[int, int] = {}
    used: set[int] = set()
    for _, number, other in sorted(candidates):
        if number not in taken and other not in used:
            taken[number] = other
            used.add(other)
    pairs = [Pair(number, taken.get(number)) for number in range(len(mine))]
    pairs += [Pair(None, other) for other in range(len(theirs)) if other not in used]
    return sorted(pairs, key=lambda pair: _place(pair, mine, theirs))


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _covered(spans: Sequence[Span]) -> int:
    return sum(span.end - span.start for span in spans)


def _place(pair: Pair, mine: Sequence[Span], theirs: Sequence[Span]) -> Span:
    return mine[pair.mine] if pair.mine is not None else theirs[pair.theirs or 0]
