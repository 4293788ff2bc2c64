"""Which blocks of one document are the same blocks in another, whatever their order.

Runs of blocks that occur once in both are pairs; their neighbours follow them (Paul Heckel, "A Technique for Isolating
Differences Between Files", 1978). So a block that is short or repeated is known by its neighbours alone, and where those before
and those behind it disagree it stays unpaired.
"""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from itertools import groupby, pairwise

from reader.anchoring.alignment import longest_chain, shared_windows
from reader.domain.document import Document
from reader.domain.words import fold, split, without_figures

TELLING = 20
"""Bytes of UTF-8 (seven Chinese characters, three or four English words) from which on a block is known by its text alone."""

_SMALL_GAP = 8
"""Blocks from one that stayed to the next, within which a text that stands there once is the same one on either side."""

_RUNS = (4, 2)
"""Blocks in a run; a menu that is on the page twice is told apart by what begins and ends it."""


@dataclass(frozen=True, slots=True)
class Twins:
    """Which blocks have the same text.

    ``of`` holds for each old block the new one that it is, or ``None``; ``in_order`` the old ones that kept their order.
    ``fresh`` are the new blocks whose text the old document does not have, ``rewritten`` the old ones that may have become them:
    those whose text stands nowhere any more, and of others, and of several equal ones, those whose neighbours stayed. What is
    neither paired nor one of these is one of several equal blocks, and nothing tells which.
    """

    of: list[int | None]
    in_order: frozenset[int]
    rewritten: list[int]
    fresh: list[int]

    def kept_order(self) -> list[tuple[int, int]]:
        """Return the pairs that increase on both sides."""
        return [(old, new) for old, new in enumerate(self.of) if new is not None and old in self.in_order]


def twins(old: Document, new: Document) -> Twins:
    """Pair the blocks of two documents that have the same text apart from white space and typographic variants.

    n log n in the number of blocks, linear in the text.
    """
    ours, theirs = _texts(old), _texts(new)
    known = _followed(ours, theirs, _without_doubtful(_seeds(ours, theirs, 1), ours, theirs))
    guessed = _followed(ours, theirs, _added(known, *(_seeds(ours, theirs, size) for size in _RUNS)))
    repeated = _repeated(ours) | _repeated(theirs)  # what seems to have moved may be another block with the same text
    of = _to_the_character(_certain(known, guessed, ours, theirs), old, new, [text in repeated for text in ours])
    in_order = frozenset(index for index, _ in longest_chain([(i, j) for i, j in enumerate(of) if j is not None]))
    of = [
        place if index in in_order or text not in repeated else None
        for index, (place, text) in enumerate(zip(of, ours, strict=True))
    ]
    of, in_order = _filled(of, in_order, ours, theirs)
    of = _of_same_copy(of, ours, theirs)
    fresh = _missing(theirs, ours)
    of = _unlike_shifted(of, ours, theirs, set(fresh))
    in_order = frozenset(index for index in in_order if of[index] is not None)
    certain = in_order - _parts(of, ours, theirs)
    gaps = _Gaps(of, certain, theirs, fresh)
    of = [
        place if index in certain or place is None or not gaps.has_half_of(text, index) else None
        for index, (place, text) in enumerate(zip(of, ours, strict=True))
    ]
    in_order = frozenset(index for index in in_order if of[index] is not None)
    doubtful = _repeated(ours) | set(theirs)
    rewritten = [i for i, place in enumerate(of) if place is None and (ours[i] not in doubtful or gaps.is_narrow(i))]
    return Twins(of, in_order, rewritten, fresh)


def _to_the_character(of: list[int | None], old: Document, new: Document, is_repeated: list[bool]) -> list[int | None]:
    """Of blocks that differ in white space or signs alone, pair those that stand once on either side and are wholly equal."""
    ours, theirs = ([one.block_text(block) for block in one.blocks] for one in (old, new))
    here, there = Counter(ours), Counter(theirs)
    alone = {text: place for place, text in enumerate(theirs) if there[text] == 1}
    taken = set(of)
    found = list(of)
    for index, (place, text) in enumerate(zip(of, ours, strict=True)):
        same = alone.get(text) if is_repeated[index] and here[text] == 1 and _is_telling(text) else None
        if same is not None and same not in taken and (place is None or theirs[place] != text):
            found[index] = same
    return found


class _Gaps:
    """Where in the new text an old block stood: between the nearest blocks before and behind it that kept their order."""

    def __init__(self, of: list[int | None], in_order: frozenset[int], theirs: list[str], fresh: list[int]) -> None:
        stays = [(index, place) for index, place in enumerate(of) if place is not None and index in in_order]
        self._old = [-1, *(index for index, _ in stays), len(of)]
        self._new = [-1, *(place for _, place in stays), len(theirs)]
        self._theirs, self._fresh = theirs, fresh
        self._words: dict[int, set[str]] = {}

    def is_narrow(self, index: int) -> bool:
        """Whether the blocks next to an old one stayed, and next to each other or nearly so."""
        at = bisect_left(self._old, index)
        return self._old[at] - self._old[at - 1] == 2 and self._new[at] - self._new[at - 1] <= 3

    def has_half_of(self, text: str, index: int) -> bool:
        """Whether half of the words of a block that seems to have gone elsewhere are in what is new where it stood.

        Then it was rewritten there, and another one has become what it was.
        """
        at = bisect_left(self._old, index)
        there = self._words.get(at)
        if there is None:
            there = self._words[at] = self._words_in(self._new[at - 1] + 1, self._new[at])
        own = set(split(text).forms) if there else set()
        return 2 * len(own & there) >= max(1, len(own))

    def _words_in(self, first: int, beyond: int) -> set[str]:
        """Return the words of the new blocks in a gap, in a large one of the first that are there."""
        begin, end = (bisect_left(self._fresh, place) for place in (first, min(beyond, first + _SMALL_GAP)))
        return {form for place in self._fresh[begin:end] for form in split(self._theirs[place]).forms}


def _of_same_copy(of: list[int | None], ours: list[str], theirs: list[str]) -> list[int | None]:
    """Drop pairs of the n-th copy of a text with another than the n-th, where both documents have as many copies of it.

    A menu that is on the page twice, with an entry gone here and another one there, has neighbours that speak for the wrong one.
    """
    counts, others = Counter(ours), Counter(theirs)
    here, there = _copy_numbers(ours), _copy_numbers(theirs)
    return [
        place if place is None or counts[text] != others[text] or here[index] == there[place] else None
        for index, (place, text) in enumerate(zip(of, ours, strict=True))
    ]


def _unlike_shifted(of: list[int | None], ours: list[str], theirs: list[str], fresh: set[int]) -> list[int | None]:
    """Drop pairs that seem to have changed places with a block that was like them but for figures.

    Of the lines "Sales 2010" and "Sales 2009", which are "Sales 2011" and "Sales 2010" now, the first may have been pushed down,
    or each may have become another one. Where two stay in such a row, that is no chance.
    """
    here, there = ([without_figures(text) for text in texts] for texts in (ours, theirs))
    gone = {index for index, place in enumerate(of) if place is None}
    return [
        None
        if place is not None
        and any(
            index - step in gone and place + step in fresh and here[index - step] == here[index] == there[place + step]
            for step in (1, -1)
        )
        else place
        for index, place in enumerate(of)
    ]


def _parts(of: list[int | None], ours: list[str], theirs: list[str]) -> set[int]:
    """Return the blocks whose text stands in a longer old one that is gone, unless both their neighbours stayed.

    The longer one may have been cut to what is equal now.
    """
    gone = "\n".join(text for text, place in zip(ours, of, strict=True) if place is None)
    is_held = _held(of, len(theirs))
    return {
        index
        for index, (text, held) in enumerate(zip(ours, is_held, strict=True))
        if of[index] is not None and not held and _is_telling(text) and text in gone
    }


def _copy_numbers(texts: list[str]) -> list[int]:
    """Return for each block how many equal ones stand before it."""
    seen: Counter[str] = Counter()
    numbers = []
    for text in texts:
        numbers.append(seen[text])
        seen[text] += 1
    return numbers


def _filled(
    of: list[int | None], in_order: frozenset[int], ours: list[str], theirs: list[str]
) -> tuple[list[int | None], frozenset[int]]:
    """Add pairs in the gaps between two that kept their order, however often their text stands elsewhere.

    Where as many blocks are in the gap now, and half of them are what stood in their place but for figures, the equal ones stay;
    in a small gap, what stands there once on either side.
    """
    stays = [(-1, -1), *((i, place) for i, place in enumerate(of) if place is not None and i in in_order)]
    taken = set(of)
    filled, order = list(of), set(in_order)
    for (a, c), (b, d) in pairwise([*stays, (len(ours), len(theirs))]):
        here = {index: ours[index] for index in range(a + 1, b) if of[index] is None}
        there = {index: theirs[index] for index in range(c + 1, d) if index not in taken}
        beside = [(i, i - a + c) for i in here if i - a + c in there] if b - a == d - c else []
        if 2 * sum(without_figures(ours[i]) == without_figures(theirs[j]) for i, j in beside) >= b - a - 1 > 0:
            pairs = [(i, j) for i, j in beside if ours[i] == theirs[j]]
        elif b - a <= _SMALL_GAP and d - c <= _SMALL_GAP:
            pairs = longest_chain(_alone_in_both(here, there))
        else:
            continue
        for i, j in pairs:
            filled[i] = j
            order.add(i)
    return filled, frozenset(order)


def _alone_in_both(here: dict[int, str], there: dict[int, str]) -> list[tuple[int, int]]:
    """Return the pairs of equal texts that stand once on either side, in the order of the first."""
    counts, other = Counter(here.values()), Counter(there.values())
    places = {text: index for index, text in there.items()}
    return [(i, places[text]) for i, text in here.items() if counts[text] == other[text] == 1]


def _repeated(texts: list[str]) -> set[str]:
    return {text for text, count in Counter(texts).items() if count > 1}


def _texts(document: Document) -> list[str]:
    return [fold(text) or text for text in map(document.block_text, document.blocks)]


def _missing(some: list[str], others: list[str]) -> list[int]:
    known = set(others)
    return [index for index, text in enumerate(some) if text not in known]


def _seeds(ours: list[str], theirs: list[str], size: int) -> list[int | None]:
    """Return, for each block that stands in a run of ``size`` that says enough and occurs once on either side, where it is."""
    found: list[int | None] = [None] * len(ours)
    for i, j in shared_windows(ours, theirs, size):
        if _is_telling(*ours[i : i + size]):
            found[i : i + size] = range(j, j + size)
    return found


def _added(found: list[int | None], *more: list[int | None]) -> list[int | None]:
    """Return the pairs with those of ``more`` that touch none of them."""
    taken = set(found)
    added = list(found)
    for pairs in more:
        added = [known if known is not None or new in taken else new for known, new in zip(added, pairs, strict=True)]
    return added


def _followed(ours: list[str], theirs: list[str], seeds: list[int | None]) -> list[int | None]:
    """Return the pairs with those of their neighbours, where the ones before and the ones behind do not disagree.

    Where some of a row of equal blocks are gone, nothing tells which, and none of the row is paired; where it has grown, as
    many of its blocks are what it was, from the neighbour that stayed on.
    """
    after = _spread(ours, theirs, seeds)
    mirrored = [_mirrored(place, len(theirs)) for place in seeds[::-1]]
    before = [_mirrored(place, len(theirs)) for place in _spread(ours[::-1], theirs[::-1], mirrored)[::-1]]
    in_row, there_in_row = _row_lengths(ours), _row_lengths(theirs)
    rows = _row_numbers(theirs)
    found = [
        seed if seed is not None else _agreed(one, other, rows) for seed, one, other in zip(seeds, after, before, strict=True)
    ]
    claims = Counter(found)
    return [
        place if place is not None and claims[place] == 1 and in_row[index] <= there_in_row[place] else None
        for index, place in enumerate(found)
    ]


def _spread(ours: list[str], theirs: list[str], seeds: list[int | None]) -> list[int | None]:
    """Let each pair, and the common beginning, pair the blocks that follow as long as they are equal."""
    taken = {place for place in seeds if place is not None}
    found = list(seeds)
    following = 0
    for index, text in enumerate(ours):
        place = found[index]
        if place is None and following < len(theirs) and following not in taken and theirs[following] == text:
            place = found[index] = following
        following = len(theirs) if place is None else place + 1
    return found


def _certain(known: list[int | None], guessed: list[int | None], ours: list[str], theirs: list[str]) -> list[int | None]:
    """Return the pairs without those that could as well be of another block with the same text.

    ``known`` are those that follow from blocks which occur once; where some with the same text are gone, it is not enough that
    one neighbour speaks for them. ``guessed`` has others, too: unless they are short and occur once, both neighbours have to.
    """
    repeated = _repeated(ours) | _repeated(theirs)
    gone = Counter(ours) - Counter(theirs)
    is_held = _held(guessed, len(theirs))
    return [
        place if held or (sure is not None and text not in gone) or not (text in repeated or _is_telling(text)) else None
        for place, held, sure, text in zip(guessed, is_held, known, ours, strict=True)
    ]


def _without_doubtful(seeds: list[int | None], ours: list[str], theirs: list[str]) -> list[int | None]:
    """Return the pairs without those whose text stands within another new block as well, unless both neighbours agree.

    Such a block may have become a part of the other one, and the one that is equal now may have been longer.
    """
    is_held = _held(_followed(ours, theirs, seeds), len(theirs))
    whole = "\n".join(theirs)
    return [
        place if place is not None and (held or not _is_twice(ours[index], whole)) else None
        for index, (place, held) in enumerate(zip(seeds, is_held, strict=True))
    ]


def _held(found: list[int | None], count: int) -> list[bool]:
    """Return for each block whether both its neighbours are paired with those of its pair; borders of the text are neighbours."""
    stays = [-1, *found, count]
    return [
        place is not None and stays[index] == place - 1 and stays[index + 2] == place + 1 for index, place in enumerate(found)
    ]


def _is_telling(*texts: str) -> bool:
    return sum(len(text.encode("utf-8", "replace")) for text in texts) >= TELLING


def _is_twice(text: str, whole: str) -> bool:
    return whole.find(text, whole.find(text) + 1) >= 0


def _row_lengths(texts: list[str]) -> list[int]:
    """Return for each block how many equal ones stand in a row there. If some of a row are gone, nothing tells which."""
    return [length for _, row in groupby(texts) for length in [len(list(row))] for _ in range(length)]


def _row_numbers(texts: list[str]) -> list[int]:
    """Return for each block the number of the row of equal ones that it stands in."""
    return [number for number, (_, row) in enumerate(groupby(texts)) for _ in row]


def _agreed(one: int | None, other: int | None, rows: list[int]) -> int | None:
    """Return the place that both say; the first where they mean equal blocks in a row."""
    if one is None or other is None:
        return one if other is None else other
    return one if rows[one] == rows[other] else None


def _mirrored(place: int | None, count: int) -> int | None:
    return None if place is None else count - 1 - place
