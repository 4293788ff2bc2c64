"""What stands between two blocks that stayed: pairs found there, and blocks that were rewritten
there.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from reader.anchoring import tuning
from reader.anchoring.alignment import Pair, longest_chain
from reader.anchoring.block_texts import BlockTexts, Places
from reader.domain.words import split, without_figures


@dataclass(frozen=True, slots=True)
class _Gap:
    """The blocks between two pairs that stayed; the pairs themselves are its borders, outside of
    it.
    """

    before: Pair
    behind: Pair

    @property
    def old(self) -> range:
        """The old blocks in it."""
        return range(self.before[0] + 1, self.behind[0])

    @property
    def new(self) -> range:
        """The new blocks in it."""
        return range(self.before[1] + 1, self.behind[1])

    def is_small(self) -> bool:
        """Whether what stands elsewhere in the text does not matter in it."""
        return max(len(self.old), len(self.new)) < tuning.SMALL_GAP


def pairs_in_gaps(texts: BlockTexts, places: Places, in_order: frozenset[int]) -> Iterator[Pair]:
    """Yield more pairs, between those that kept their order, however often their text stands
    elsewhere.

    Where as many blocks are in the gap now, and half of them are what stood in their place but for
    figures, the equal ones stay; in a small gap, what stands there once on either side.
    """
    taken = set(places)
    for gap in _gaps(_stays(places, in_order), texts):
        here = {index: texts.ours[index] for index in gap.old if places[index] is None}
        there = {index: texts.theirs[index] for index in gap.new if index not in taken}
        beside = [
            (i, j) for i, j in zip(gap.old, gap.new, strict=False) if i in here and j in there
        ]
        if len(gap.old) == len(gap.new) and _stayed_but_for_figures(beside, gap, texts):
            yield from ((i, j) for i, j in beside if here[i] == there[j])
        elif gap.is_small():
            yield from longest_chain(_alone_in_both(here, there))


def _stays(places: Places, in_order: frozenset[int]) -> list[Pair]:
    return [
        (index, place)
        for index, place in enumerate(places)
        if place is not None and index in in_order
    ]


def _gaps(stays: list[Pair], texts: BlockTexts) -> Iterator[_Gap]:
    borders = [(-1, -1), *stays, (len(texts.ours), len(texts.theirs))]
    return (_Gap(before, behind) for before, behind in pairwise(borders))


def _stayed_but_for_figures(beside: Iterable[Pair], gap: _Gap, texts: BlockTexts) -> bool:
    """Whether enough of the blocks in a gap that kept its size are like those in their place."""
    alike = sum(
        without_figures(texts.ours[i]) == without_figures(texts.theirs[j]) for i, j in beside
    )
    return len(gap.old) > 0 and alike >= tuning.STAYED_BUT_FIGURES * len(gap.old)


def _alone_in_both(here: dict[int, str], there: dict[int, str]) -> list[Pair]:
    """Return the pairs of equal texts that stand once on either side, in the order of the first."""
    counts, there_counts = Counter(here.values()), Counter(there.values())
    places = {text: index for index, text in there.items()}
    return [
        (i, places[text]) for i, text in here.items() if counts[text] == there_counts[text] == 1
    ]


class Gaps:
    """Where in the new text an old block stood: between the nearest blocks before and behind it
    that kept their order.
    """

    def __init__(self, texts: BlockTexts, places: Places, in_order: frozenset[int]) -> None:
        self._gaps = list(_gaps(_stays(places, in_order), texts))
        self._ends = [gap.behind[0] for gap in self._gaps]
        self._texts = texts
        self._words: dict[_Gap, set[str]] = {}

    def is_narrow(self, index: int) -> bool:
        """Whether the blocks next to an old one stayed, and next to each other or nearly so."""
        gap = self._around(index)
        return len(gap.old) == 1 and len(gap.new) < tuning.NARROW_GAP

    def was_rewritten(self, index: int) -> bool:
        """Whether half of the words of a block that seems to have gone elsewhere are in what is new
        where it stood.

        Then it was rewritten there, and another one has become what it was.
        """
        gap = self._around(index)
        there = self._words.get(gap)
        if there is None:
            there = self._words[gap] = self._fresh_words(gap)
        own = set(split(self._texts.ours[index]).forms) if there else set()
        return len(own & there) >= max(1, len(own)) * tuning.LEFT_BEHIND

    def _around(self, index: int) -> _Gap:
        return self._gaps[bisect_left(self._ends, index)]

    def _fresh_words(self, gap: _Gap) -> set[str]:
        """Return the words of the new blocks in a gap, in a large one of the first that are
        there.
        """
        fresh = self._texts.fresh
        first, beyond = gap.new.start, min(gap.new.stop, gap.new.start + tuning.SMALL_GAP)
        inside = fresh[bisect_left(fresh, first) : bisect_left(fresh, beyond)]
        return {form for place in inside for form in split(self._texts.theirs[place]).forms}
