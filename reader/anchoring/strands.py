"""The words that an old document and a new one share, as strands: runs of paired words in the same
order on both sides.

One strand goes through the whole text; each passage that moved elsewhere is a strand of its own.
"""

import sys
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

from reader.anchoring import tuning
from reader.anchoring.alignment import Pair, align, shared_windows
from reader.anchoring.blocks import Twins, twins
from reader.domain.document import Document
from reader.domain.words import Words, is_figure, split

_NO_END = sys.maxsize

Range = tuple[int, int]
"""Words ``[first, beyond)``."""

Begins = tuple[set[int], ...]
"""Where runs of words begin; it is enough for one to be in one of the sets."""


@dataclass(frozen=True, slots=True)
class Strand:
    """Paired words, increasing on both sides.

    ``kept[i]`` counts the letters, of both sides, and ``same[i]`` the words written the same, among
    the pairs before pair ``i``. A pair may also be of two words of which one has taken the other's
    place; then only figures for figures count as kept.
    """

    old: list[int]
    new: list[int]
    equal: list[bool]
    kept: list[int]
    same: list[int]

    def within(self, first: int, last: int) -> Range:
        """Return which pairs belong to the old words ``first`` to ``last``."""
        return bisect_left(self.old, first), bisect_right(self.old, last)


@dataclass(frozen=True, slots=True)
class SharedWords:
    """What an old document and a new one have in common. ``strands`` holds the one through the text
    first.
    """

    old: Words
    new: Words
    twins: Twins
    strands: list[Strand]


def compare(old: Document, new: Document) -> SharedWords:
    """Find what two documents have in common. About linear in the length of both, whatever they
    hold.
    """
    return _Comparing(old, new).result()


class _Comparing:
    """Gathers pairs of words: first in blocks that stayed, then between them, then in blocks that
    went elsewhere.
    """

    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = split(old.text), split(new.text)
        self.old_ranges, self.new_ranges = (
            list(_ranges(old, self.old)),
            list(_ranges(new, self.new)),
        )
        self.twins = twins(old, new)

    def result(self) -> SharedWords:
        through = [
            pair for old, new in self.twins.kept_order() for pair in self._twin_words(old, new)
        ]
        rest_old, rest_new = self.twins.rewritten, self.twins.fresh
        between = list(self._between(rest_old, rest_new))
        strands = [self._strand(sorted(through + between)), *map(self._strand, self._moved())]
        found_old, found_new = {i for i, _ in between}, {j for _, j in between}
        rest_old = [
            block for block in rest_old if found_old.isdisjoint(range(*self.old_ranges[block]))
        ]
        rest_new = [
            block for block in rest_new if found_new.isdisjoint(range(*self.new_ranges[block]))
        ]
        strands += map(self._strand, self._gone_elsewhere(rest_old, rest_new))
        return SharedWords(self.old, self.new, self.twins, strands)

    def _twin_words(self, old: int, new: int) -> list[Pair]:
        (a, b), (c, d) = self.old_ranges[old], self.new_ranges[new]
        if b - a == d - c:
            return list(zip(range(a, b), range(c, d), strict=True))
        return self._align([(a, b)], [(c, d)])  # white space was put into a word

    def _moved(self) -> Iterator[list[Pair]]:
        """Yield the pairs of each passage that stands elsewhere, word for word; neighbouring blocks
        are one passage.
        """
        passage: list[Pair] = []
        before: Pair | None = None
        for old, new in enumerate(self.twins.places):
            if new is None or old in self.twins.in_order:
                continue
            if before != (old - 1, new - 1) and passage:
                yield passage
                passage = []
            passage = passage + self._twin_words(old, new)
            before = (old, new)
        if passage:
            yield passage

    def _between(self, rest_old: list[int], rest_new: list[int]) -> Iterator[Pair]:
        """Yield the pairs in blocks that were changed but stand where they stood: between the same
        unchanged ones.
        """
        stays = [(-1, -1), *self.twins.kept_order(), (len(self.old_ranges), len(self.new_ranges))]
        for (a, c), (b, d) in pairwise(stays):
            ours = [self.old_ranges[block] for block in _inside(rest_old, a, b)]
            new_blocks = _inside(rest_new, c, d)
            in_place = list(
                zip(ours, (self.new_ranges[block] for block in new_blocks), strict=False)
            )
            all_changed = len(in_place) == b - a - 1 == d - c - 1
            if all_changed and all(self._same_but_figures(*blocks) for blocks in in_place):
                for blocks in in_place:
                    yield from self._equal_words(*blocks)
                continue
            theirs = self._different(new_blocks)
            if ours and theirs:
                yield from self._in_gap(ours, theirs, is_one_to_one=b - a == d - c == 2)

    def _in_gap(self, ours: list[Range], theirs: list[Range], is_one_to_one: bool) -> list[Pair]:
        """Return the pairs of the words of the changed blocks between two that stayed."""
        pairs = self._align(ours, theirs)
        if is_one_to_one and self._is_most(pairs, ours[0], theirs[0]):
            return pairs
        is_narrow = (
            max(len(ours), len(theirs)) <= tuning.NARROW
        )  # then what stands elsewhere in the text does not matter
        single = (self._single, self._single_here(ours)) if is_narrow else (self._single,)
        return self._believed(pairs, ours, theirs, single)

    def _same_but_figures(self, ours: Range, theirs: Range) -> bool:
        """Whether two blocks have the same words, or figures in the place of figures."""
        here, there = self.old.forms[slice(*ours)], self.new.forms[slice(*theirs)]
        return len(here) == len(there) and all(
            word == other or (is_figure(word) and is_figure(other))
            for word, other in zip(here, there, strict=True)
        )

    def _equal_words(self, ours: Range, theirs: Range) -> Iterator[Pair]:
        """Yield the pairs of words that are equal and in the same place of two blocks of equal
        length.
        """
        places = zip(range(*ours), range(*theirs), strict=True)
        return ((i, j) for i, j in places if self.old.forms[i] == self.new.forms[j])

    def _is_most(self, pairs: list[Pair], ours: Range, theirs: Range) -> bool:
        """Whether a block between two that stayed is mostly the one that stood there, so that it is
        no other that came in.
        """
        letters = sum(len(self.old.forms[i]) for i, _ in pairs)
        return letters >= tuning.SAME_PLACE * max(self.old.weight(*ours), self.new.weight(*theirs))

    def _gone_elsewhere(self, rest_old: list[int], rest_new: list[int]) -> Iterator[list[Pair]]:
        """Yield the pairs of each block that was changed and moved as well."""
        ours, theirs = [self.old_ranges[block] for block in rest_old], self._different(rest_new)
        here, there = _Stream(self.old, ours, "\n"), _Stream(self.new, theirs, "\r")
        votes: dict[int, Counter[int]] = {}
        for i, j in shared_windows(here.forms, there.forms, tuning.TELLING_RUN):
            votes.setdefault(here.range_of(i), Counter())[there.range_of(j)] += 1
        for number, counts in votes.items():
            block = ours[number]
            elected = _elected(counts, block[1] - block[0])
            if elected is not None:
                there_now = theirs[elected]
                pairs = self._believed(
                    self._align([block], [there_now]), [block], [there_now], (self._single,)
                )
                if pairs:
                    yield pairs

    def _different(self, blocks: Iterable[int]) -> list[Range]:
        """Return the words of new blocks, of equal ones the first: two copies of a rewritten block
        would hide each other.
        """
        seen: dict[tuple[str, ...], Range] = {}
        for first, beyond in (self.new_ranges[block] for block in blocks):
            seen.setdefault(tuple(self.new.forms[first:beyond]), (first, beyond))
        return list(seen.values())

    def _align(self, ours: list[Range], theirs: list[Range]) -> list[Pair]:
        here, there = _Stream(self.old, ours, "\n"), _Stream(self.new, theirs, "\r")
        return [(here.places[i], there.places[j]) for i, j in align(here.forms, there.forms)]

    def _believed(
        self, pairs: list[Pair], ours: list[Range], theirs: list[Range], single: Begins
    ) -> list[Pair]:
        """Return the pairs without those that may be chance.

        Nothing is believed of two blocks that share none of the runs which occur once, whose begins
        are in ``single``: the old one may have gone, and what is equal may come from another that
        began or ended alike. Nor are short runs believed in blocks that have little else in common.
        """
        told = {self._blocks_of(pair) for pair in pairs if self._is_told(pair, single)}
        well_old = _well_found(self.old, ours, [i for i, _ in pairs])
        well_new = _well_found(self.new, theirs, [j for _, j in pairs])
        believed: list[Pair] = []
        for run in _runs(pairs):
            (i, j), length = run[0], len(run)
            if i in well_old or j in well_new or self.old.weight(i, i + length) >= tuning.LONG_RUN:
                believed += [pair for pair in run if self._blocks_of(pair) in told]
        return believed

    def _is_told(self, pair: Pair, single: Begins) -> bool:
        """Whether a pair is in a run of those that occur once, perhaps one that began in the block
        before.

        One word does not tell of a longer block that it is the one behind those words still.
        """
        size = tuning.TELLING_RUN
        first, beyond = self.old_ranges[self._blocks_of(pair)[0]]
        reaching = min(first + tuning.TOLD_FROM, beyond)
        for i, j in ((pair[0] - back, pair[1] - back) for back in range(size)):
            is_single = any(i in begins for begins in single)
            if (
                is_single
                and j >= 0
                and i + size >= reaching
                and self.old.forms[i : i + size] == self.new.forms[j : j + size]
            ):
                return True
        return False

    def _blocks_of(self, pair: Pair) -> Pair:
        return bisect_right(self.old_ranges, (pair[0], _NO_END)) - 1, bisect_right(
            self.new_ranges, (pair[1], _NO_END)
        ) - 1

    @cached_property
    def _single(self) -> set[int]:
        """Where the runs of words begin that occur once in the old text."""
        return self._single_in([(0, len(self.old))])

    def _single_here(self, ranges: list[Range]) -> set[int]:
        """Return where the runs begin that occur once in some blocks, and at most once in what is
        new anywhere.
        """
        forms = self.old.forms
        return {
            i
            for i in self._single_in(ranges)
            if self._fresh_runs[tuple(forms[i : i + tuning.TELLING_RUN])] <= 1
        }

    @cached_property
    def _fresh_runs(self) -> Counter[tuple[str, ...]]:
        """How often each run of words stands in the new blocks that were not there before."""
        stream = _Stream(self.new, [self.new_ranges[block] for block in self.twins.fresh], "\r")
        shifted = [stream.forms[shift:] for shift in range(tuning.TELLING_RUN)]
        return Counter(zip(*shifted, strict=False))

    def _single_in(self, ranges: list[Range]) -> set[int]:
        stream = _Stream(self.old, ranges, "\n")
        return {
            stream.places[index]
            for index, _ in shared_windows(stream.forms, stream.forms, tuning.TELLING_RUN)
        }

    def _strand(self, pairs: list[Pair]) -> Strand:
        return strand(self.old, self.new, pairs)


def strand(old: Words, new: Words, pairs: list[Pair]) -> Strand:
    """Return the strand of paired words, with the words that stand in each other's place between
    them.
    """
    equal = set(pairs)
    # Equal words that were not paired are of blocks that nothing tells apart.
    replaced = ((i, j) for i, j in _replaced(pairs) if old.forms[i] != new.forms[j])
    woven = sorted(equal.union(replaced))
    ours, theirs = [i for i, _ in woven], [j for _, j in woven]
    kept = [_kept(old.forms[i], new.forms[j]) for i, j in woven]
    same = [int(old.written[i] == new.written[j]) for i, j in woven]
    return Strand(
        ours,
        theirs,
        [pair in equal for pair in woven],
        [0, *accumulate(kept)],
        [0, *accumulate(same)],
    )


def _kept(old: str, new: str) -> int:
    is_kept = old == new or (is_figure(old) and is_figure(new))
    return len(old) + len(new) if is_kept else 0


class _Stream:
    """The words of some ranges, one after the other; ``bar``, which no word equals, stands between
    ranges that do not touch.
    """

    def __init__(self, words: Words, ranges: list[Range], bar: str) -> None:
        self.forms: list[str] = []
        self.places: list[int] = []
        self._begins: list[int] = []
        beyond_last = None
        for first, beyond in ranges:
            if beyond_last is not None and first != beyond_last:
                self.forms.append(bar)
                self.places.append(-1)
            self._begins.append(len(self.forms))
            self.forms += words.forms[first:beyond]
            self.places += range(first, beyond)
            beyond_last = beyond

    def range_of(self, index: int) -> int:
        """Return which of the ranges a word of the stream is in."""
        return bisect_right(self._begins, index) - 1


def _inside(blocks: list[int], before: int, behind: int) -> list[int]:
    """Return those of some blocks, in order, that stand between two others."""
    return blocks[bisect_right(blocks, before) : bisect_left(blocks, behind)]


def _ranges(document: Document, words: Words) -> Iterator[Range]:
    """Yield the words of each block."""
    first = 0
    for block in document.blocks:
        beyond = bisect_left(words.starts, block.end, first)
        yield first, beyond
        first = beyond


def _elected(votes: Counter[int], length: int) -> int | None:
    """Return the range that most of a block's runs are in, if they are many and no other has nearly
    as many.
    """
    (best, most), *others = votes.most_common(2)
    second = others[0][1] if others else 0
    needed = max(tuning.LEAST_SHARED_RUNS, tuning.LEAST_SHARED * (length - tuning.TELLING_RUN + 1))
    return best if most >= needed and most >= tuning.CLEAR_MAJORITY * second else None


def _well_found(words: Words, ranges: Iterable[Range], found: list[int]) -> set[int]:
    """Return the words of those ranges of which at least half the letters were found again."""
    well: set[int] = set()
    for first, beyond in ranges:
        inside = found[bisect_left(found, first) : bisect_left(found, beyond)]
        letters = sum(len(words.forms[i]) for i in inside)
        if letters >= tuning.SAME_BLOCK * words.weight(first, beyond):
            well.update(range(first, beyond))
    return well


def _runs(pairs: list[Pair]) -> Iterator[list[Pair]]:
    run: list[Pair] = []
    for i, j in pairs:
        if run and run[-1] != (i - 1, j - 1):
            yield run
            run = []
        run.append((i, j))
    if run:
        yield run


def _replaced(pairs: list[Pair]) -> Iterator[Pair]:
    """Yield the words between paired ones that stand in each other's place: all where they are as
    many, else the outer ones.
    """
    for (i, j), (next_i, next_j) in pairwise(pairs):
        ours, theirs = next_i - i - 1, next_j - j - 1
        if not (
            0 < ours <= tuning.LONGEST_REPLACEMENT and 0 < theirs <= tuning.LONGEST_REPLACEMENT
        ):
            continue
        if ours == theirs:
            yield from zip(range(i + 1, next_i), range(j + 1, next_j), strict=True)
        elif min(ours, theirs) > 1:
            yield from ((i + 1, j + 1), (next_i - 1, next_j - 1))
