"""Which words of one text are the same words in another: a comparison in order, linear in both
whatever they hold.

Runs of words that occur once on either side are taken as fixed, the longest chain of them that
keeps the order is kept, and what lies between is compared again with shorter runs (patience diff,
Bram Cohen; windows as in "A Technique for Isolating Differences Between Files", Paul Heckel, 1978).
Text that only repeats itself has no such runs and stays unpaired.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from reader.anchoring import tuning

Pair = tuple[int, int]


def align(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """Return pairs of indices of equal words, increasing on both sides."""
    return _Alignment(old, new).result()


class _Alignment:
    """Gathers pairs. Everywhere ``a`` to ``b`` are words of the old text, and ``c`` to ``d`` of the
    new one, half open.
    """

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self.old, self.new = old, new
        self.pairs: list[Pair] = []

    def result(self) -> list[Pair]:
        """Compare the whole, then what lies between the runs that were found, each time with
        shorter runs.
        """
        waiting = [(0, len(self.old), 0, len(self.new), 0)]
        while waiting:
            a, b, c, d, level = waiting.pop()
            a, c = self._forward(a, b, c, d)
            b, d = self._backward(a, b, c, d)
            if a == b or c == d or level == len(tuning.ALIGNED_RUNS):
                continue
            ours, theirs = (
                _single(*part, tuning.ALIGNED_RUNS[level])
                for part in ((self.old, a, b), (self.new, c, d))
            )
            for i, j in longest_chain(_shared(ours, theirs)):
                if i >= a and j >= c:  # else it is inside the run that the one before has grown to
                    waiting.append((a, *self._grown_back(a, i, c, j), level + 1))
                    a, c = self._forward(i, b, j, d)
            waiting.append((a, b, c, d, level + 1))
        return sorted(self.pairs)

    def _forward(self, a: int, b: int, c: int, d: int) -> Pair:
        """Pair equal words from the beginning on; return where they end."""
        while a < b and c < d and self.old[a] == self.new[c]:
            self.pairs.append((a, c))
            a, c = a + 1, c + 1
        return a, c

    def _backward(self, a: int, b: int, c: int, d: int) -> Pair:
        """Pair equal words from the end on; return where they begin."""
        while a < b and c < d and self.old[b - 1] == self.new[d - 1]:
            b, d = b - 1, d - 1
            self.pairs.append((b, d))
        return b, d

    def _grown_back(self, a: int, i: int, c: int, j: int) -> tuple[int, int, int]:
        """Let a run grow towards the one before; return the end of the old words between them, and
        the new ones.
        """
        first, beside = self._backward(a, i, c, j)
        return first, c, beside


def longest_chain(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the longest part of pairs, which come in the order of their first, that also increases
    in their second.

    By patience sorting: n log n.
    """
    tops: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        before.append(last[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [j]
        last[pile : pile + 1] = [index]
    chain = []
    index = last[-1] if last else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def shared_windows(old: Sequence[str], new: Sequence[str], size: int) -> list[Pair]:
    """Return where the runs of ``size`` words that occur once in either text begin, in the order of
    the old one.
    """
    return _shared(_single(old, 0, len(old), size), _single(new, 0, len(new), size))


def _shared(ours: dict[tuple[str, ...], int], theirs: dict[tuple[str, ...], int]) -> list[Pair]:
    return [(i, theirs[window]) for window, i in ours.items() if window in theirs]


def _single(words: Sequence[str], first: int, beyond: int, size: int) -> dict[tuple[str, ...], int]:
    """Return where each window begins, of those that occur once, in order."""
    places: dict[tuple[str, ...], int] = {}
    repeated: set[tuple[str, ...]] = set()
    for index, window in _windows(words, first, beyond, size):
        if places.setdefault(window, index) != index:
            repeated.add(window)
    return {window: index for window, index in places.items() if window not in repeated}


def _windows(
    words: Sequence[str], first: int, beyond: int, size: int
) -> Iterator[tuple[int, tuple[str, ...]]]:
    shifted = [words[first + shift : beyond] for shift in range(size)]
    return enumerate(zip(*shifted, strict=False), first)
