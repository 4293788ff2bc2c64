"""Which blocks of one document are the same blocks in another, whatever their order.

First, blocks are paired by what they say and by what stands beside them (``neighbours``). So a
block that is short or repeated is known by its neighbours alone. Then pairs are added, or dropped,
for one reason after the other: see ``_STEPS``.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from reader.anchoring.alignment import Pair, longest_chain
from reader.anchoring.block_texts import BlockTexts, Places, block_texts, held, is_telling
from reader.anchoring.gaps import Gaps, pairs_in_gaps
from reader.anchoring.neighbours import paired_by_neighbours
from reader.domain.document import Document
from reader.domain.words import without_figures


@dataclass(frozen=True, slots=True)
class Twins:
    """Which blocks have the same text.

    ``places`` holds for each old block the new one that it is, or ``None``; ``in_order`` the old
    ones that kept their order. ``fresh`` are the new blocks whose text the old document does not
    have, ``rewritten`` the old ones that may have become them: those whose text stands nowhere any
    more, and of others, and of several equal ones, those whose neighbours stayed. What is neither
    paired nor one of these is one of several equal blocks, and nothing tells which.
    """

    places: Places
    in_order: frozenset[int]
    rewritten: list[int]
    fresh: list[int]

    def kept_order(self) -> list[Pair]:
        """Return the pairs that increase on both sides."""
        return [
            (old, new)
            for old, new in enumerate(self.places)
            if new is not None and old in self.in_order
        ]


def twins(old: Document, new: Document) -> Twins:
    """Pair the blocks of two documents that have the same text apart from white space and
    typographic variants.

    n log n in the number of blocks, linear in the text.
    """
    texts = block_texts(old, new)
    pairing = _Pairing(old, new, texts, [None] * len(texts.ours))
    for step in _STEPS:
        pairing = step(pairing)
    return Twins(pairing.places, pairing.in_order, _rewritten(pairing), texts.fresh)


@dataclass(frozen=True, slots=True)
class _Pairing:
    """What is paired so far, between one step and the next.

    ``in_order`` are the old blocks that kept their order; ``anchored`` those of them between which
    others may be looked for.
    """

    old: Document
    new: Document
    texts: BlockTexts
    places: Places
    in_order: frozenset[int] = frozenset()
    anchored: frozenset[int] = frozenset()

    def paired(self) -> list[Pair]:
        """Return the pairs, by the old block."""
        return [(index, place) for index, place in enumerate(self.places) if place is not None]

    def without(self, dropped: set[int]) -> "_Pairing":
        """Return the pairing without the pairs of some old blocks."""
        places = [None if index in dropped else place for index, place in enumerate(self.places)]
        return replace(self, places=places, in_order=self.in_order - dropped)


def _paired_by_neighbours(pairing: _Pairing) -> _Pairing:
    """Pair what occurs once on either side, and what stands beside it."""
    return replace(pairing, places=paired_by_neighbours(pairing.texts))


def _paired_to_the_character(pairing: _Pairing) -> _Pairing:
    """Of blocks that differ in white space or signs alone, pair those that stand once on either
    side and are wholly equal.
    """
    ours, theirs = (
        list(map(document.block_text, document.blocks)) for document in (pairing.old, pairing.new)
    )
    counts, there_counts = Counter(ours), Counter(theirs)
    alone = {text: place for place, text in enumerate(theirs) if there_counts[text] == 1}
    taken = set(pairing.places)
    places = list(pairing.places)
    for index, (place, text) in enumerate(zip(pairing.places, ours, strict=True)):
        if (
            pairing.texts.ours[index] not in pairing.texts.repeated
            or counts[text] > 1
            or not is_telling(text)
        ):
            continue
        same = alone.get(text)
        if same is not None and same not in taken and (place is None or theirs[place] != text):
            places[index] = same
    return replace(pairing, places=places)


def _with_order(pairing: _Pairing) -> _Pairing:
    """Say which kept their order: the longest chain of pairs that increases on both sides."""
    return replace(
        pairing, in_order=frozenset(index for index, _ in longest_chain(pairing.paired()))
    )


def _without_moved_copies(pairing: _Pairing) -> _Pairing:
    """Drop what seems to have moved and has its text several times: it may be another block with
    the same text.
    """
    moved = {index for index, _ in pairing.paired() if index not in pairing.in_order}
    return pairing.without(
        {index for index in moved if pairing.texts.ours[index] in pairing.texts.repeated}
    )


def _with_gaps_filled(pairing: _Pairing) -> _Pairing:
    """Add what stands once between two that stayed, and what stayed in a list of which only the
    figures changed.
    """
    places, in_order = list(pairing.places), set(pairing.in_order)
    for index, place in pairs_in_gaps(pairing.texts, pairing.places, pairing.in_order):
        places[index] = place
        in_order.add(index)
    return replace(pairing, places=places, in_order=frozenset(in_order))


def _without_other_copies(pairing: _Pairing) -> _Pairing:
    """Drop pairs of the n-th copy of a text with another than the n-th, where both documents have
    as many copies of it.

    A menu that is on the page twice, with an entry gone here and another one there, has neighbours
    that speak for the wrong one.
    """
    ours, theirs = pairing.texts.ours, pairing.texts.theirs
    counts, there_counts = Counter(ours), Counter(theirs)
    numbers, there_numbers = _copy_numbers(ours), _copy_numbers(theirs)
    return pairing.without(
        {
            index
            for index, place in pairing.paired()
            if counts[ours[index]] == there_counts[ours[index]]
            and numbers[index] != there_numbers[place]
        }
    )


def _copy_numbers(texts: list[str]) -> list[int]:
    """Return for each block how many equal ones stand before it."""
    seen: Counter[str] = Counter()
    numbers = []
    for text in texts:
        numbers.append(seen[text])
        seen[text] += 1
    return numbers


def _without_shifted_lines(pairing: _Pairing) -> _Pairing:
    """Drop pairs that seem to have changed places with a block that was like them but for figures.

    Of the lines "Sales 2010" and "Sales 2009", which are "Sales 2011" and "Sales 2010" now, the
    first may have been pushed down, or each may have become another one. Where two stay in such a
    row, that is no chance.
    """
    ours, theirs = (
        [without_figures(text) for text in texts]
        for texts in (pairing.texts.ours, pairing.texts.theirs)
    )
    gone = {index for index, place in enumerate(pairing.places) if place is None}
    fresh = set(pairing.texts.fresh)

    def is_shifted(index: int, place: int, step: int) -> bool:
        beside, there = index - step, place + step
        return beside in gone and there in fresh and ours[beside] == ours[index] == theirs[there]

    return pairing.without(
        {
            index
            for index, place in pairing.paired()
            if is_shifted(index, place, 1) or is_shifted(index, place, -1)
        }
    )


def _with_anchored(pairing: _Pairing) -> _Pairing:
    """Say which of those in order are certain: not what stands in a longer old block that is gone,
    unless both neighbours stayed.

    The longer one may have been cut to what is equal now.
    """
    ours = pairing.texts.ours
    gone = "\n".join(
        text for text, place in zip(ours, pairing.places, strict=True) if place is None
    )
    is_held = held(pairing.places, len(pairing.texts.theirs))
    parts = {
        index
        for index, _ in pairing.paired()
        if not is_held[index] and is_telling(ours[index]) and ours[index] in gone
    }
    return replace(pairing, anchored=pairing.in_order - parts)


def _without_rewritten_in_place(pairing: _Pairing) -> _Pairing:
    """Drop what is not certain, as it seems to have moved, where half of its words are in what is
    new where it stood.
    """
    gaps = Gaps(pairing.texts, pairing.places, pairing.anchored)
    doubtful = [index for index, _ in pairing.paired() if index not in pairing.anchored]
    return pairing.without({index for index in doubtful if gaps.was_rewritten(index)})


_STEPS: tuple[Callable[[_Pairing], _Pairing], ...] = (
    _paired_by_neighbours,
    _paired_to_the_character,
    _with_order,
    _without_moved_copies,
    _with_gaps_filled,
    _without_other_copies,
    _without_shifted_lines,
    _with_anchored,
    _without_rewritten_in_place,
)
"""How blocks are paired, each step on what the ones before it have left."""


def _rewritten(pairing: _Pairing) -> list[int]:
    """Return the unpaired old blocks that may have become new ones.

    Of those whose text still stands somewhere, or stood several times, it is known only where their
    neighbours stayed.
    """
    texts = pairing.texts
    gaps = Gaps(texts, pairing.places, pairing.anchored)
    doubtful = {text for text, count in Counter(texts.ours).items() if count > 1}.union(
        texts.theirs
    )
    unpaired = [index for index, place in enumerate(pairing.places) if place is None]
    return [
        index for index in unpaired if texts.ours[index] not in doubtful or gaps.is_narrow(index)
    ]
