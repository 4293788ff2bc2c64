"""Which blocks of one document are the same blocks in another, whatever their order.

Runs of blocks that occur once in both are pairs; their neighbours follow them (Paul Heckel, "A Technique for Isolating
Differences Between Files", 1978). So a block that is short or repeated is known by its neighbours alone, and where those before
and those behind it disagree it stays unpaired.
"""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from reader.domain.anchoring_alignment import longest_chain, shared_windows
from reader.domain.anchoring_words import fold
from reader.domain.document import Document

TELLING = 20
"""Bytes of UTF-8 (seven Chinese characters, three or four English words) from which on a block is known by its text alone."""

_RUNS = (2, 4, 1)
"""Blocks in a run; a menu that is on the page twice is told apart by what begins and ends it."""


@dataclass(frozen=True, slots=True)
class Twins:
    """Which blocks have the same text.

    ``of`` holds for each old block the new one that it is, or ``None``; ``in_order`` the old ones that kept their order.
    ``rewritten`` and ``fresh`` are the old and the new blocks whose text the other document does not have. What is neither
    paired nor one of these is one of several equal blocks, and nothing tells which.
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
    seeds = _seeds(ours, theirs)
    after = _spread(ours, theirs, seeds)
    before = _spread(ours[::-1], theirs[::-1], [_mirrored(place, len(theirs)) for place in seeds[::-1]])[::-1]
    found = [
        _agreed(one, _mirrored(other, len(theirs))) if seed is None else seed
        for seed, one, other in zip(seeds, after, before, strict=True)
    ]
    of = _certain(found, ours, theirs)
    in_order = frozenset(index for index, _ in longest_chain([(i, j) for i, j in enumerate(of) if j is not None]))
    repeated = _repeated(ours) | _repeated(theirs)  # what seems to have moved may be another block with the same text
    of = [
        place if index in in_order or text not in repeated else None
        for index, (place, text) in enumerate(zip(of, ours, strict=True))
    ]
    return Twins(of, in_order, _missing(ours, theirs), _missing(theirs, ours))


def _repeated(texts: list[str]) -> set[str]:
    return {text for text, count in Counter(texts).items() if count > 1}


def _texts(document: Document) -> list[str]:
    return [fold(text) or text for text in map(document.block_text, document.blocks)]


def _missing(some: list[str], others: list[str]) -> list[int]:
    known = set(others)
    return [index for index, text in enumerate(some) if text not in known]


def _seeds(ours: list[str], theirs: list[str]) -> list[int | None]:
    """Return, for each block that stands in a run of blocks which says enough and occurs once on either side, where it is."""
    found: list[int | None] = [None] * len(ours)
    for size in _RUNS:
        for i, j in shared_windows(ours, theirs, size):
            if _is_telling(*ours[i : i + size]):
                found[i : i + size] = range(j, j + size)
    return found


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


def _certain(found: list[int | None], ours: list[str], theirs: list[str]) -> list[int | None]:
    """Return the pairs without those that could as well be of another block with the same text.

    Where a text stands more often on one side, or within another block as well, a block is only known by both its neighbours;
    where some of a row of equal blocks are gone, by nothing.
    """
    claims = Counter(place for place in found if place is not None)
    often, there = Counter(ours), Counter(theirs)
    here_in_row, there_in_row = _row_lengths(ours), _row_lengths(theirs)
    all_ours, all_theirs = "\n".join(ours), "\n".join(theirs)
    stays = [-1, *found, len(theirs)]  # the borders of the text are neighbours as well

    def is_certain(index: int, place: int) -> bool:
        text = ours[index]
        if claims[place] > 1 or here_in_row[index] != there_in_row[place]:
            return False
        if stays[index] == place - 1 and stays[index + 2] == place + 1:
            return True
        return often[text] == there[text] and not (
            _is_telling(text) and (_is_twice(text, all_ours) or _is_twice(text, all_theirs))
        )

    return [None if place is None or not is_certain(index, place) else place for index, place in enumerate(found)]


def _is_telling(*texts: str) -> bool:
    return sum(len(text.encode("utf-8", "replace")) for text in texts) >= TELLING


def _is_twice(text: str, whole: str) -> bool:
    return whole.find(text, whole.find(text) + 1) >= 0


def _row_lengths(texts: list[str]) -> list[int]:
    """Return for each block how many equal ones stand in a row there. If some of a row are gone, nothing tells which."""
    return [length for _, row in groupby(texts) for length in [len(list(row))] for _ in range(length)]


def _agreed(one: int | None, other: int | None) -> int | None:
    if one is None or other is None:
        return one if other is None else other
    return one if one == other else None


def _mirrored(place: int | None, count: int) -> int | None:
    return None if place is None else count - 1 - place
