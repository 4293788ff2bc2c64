"""Pairs of blocks by what they say and by what stands beside them.

Runs of blocks that occur once in both are pairs, and their neighbours follow them (Paul Heckel, "A
Technique for Isolating Differences Between Files", 1978). Where those before and those behind a
block disagree, it stays unpaired.
"""

from collections import Counter
from itertools import groupby

from reader.anchoring import tuning
from reader.anchoring.alignment import shared_windows
from reader.anchoring.block_texts import BlockTexts, Places, held, is_telling


def paired_by_neighbours(texts: BlockTexts) -> Places:
    """Return the pairs that follow from blocks, and runs of blocks, which occur once on either
    side.
    """
    single = _without_doubtful(texts, _seeds(texts, 1))
    known = _followed(texts, single)
    runs = [_seeds(texts, size) for size in tuning.BLOCK_RUNS]
    guessed = _followed(texts, _added(known, runs))
    return _certain(texts, known, guessed)


def _seeds(texts: BlockTexts, size: int) -> Places:
    """Return, for each block that stands in a run of ``size`` that says enough and occurs once on
    either side, where it is.
    """
    found: Places = [None] * len(texts.ours)
    for i, j in shared_windows(texts.ours, texts.theirs, size):
        if is_telling(*texts.ours[i : i + size]):
            found[i : i + size] = range(j, j + size)
    return found


def _without_doubtful(texts: BlockTexts, seeds: Places) -> Places:
    """Return the pairs without those whose text stands within another new block as well, unless
    both neighbours agree.

    Such a block may have become a part of the other one, and the one that is equal now may have
    been longer.
    """
    is_held = held(_followed(texts, seeds), len(texts.theirs))
    whole = "\n".join(texts.theirs)
    return [
        place if place is not None and (agreed or not _is_twice(text, whole)) else None
        for place, agreed, text in zip(seeds, is_held, texts.ours, strict=True)
    ]


def _is_twice(text: str, whole: str) -> bool:
    return whole.find(text, whole.find(text) + 1) >= 0


def _added(found: Places, runs: list[Places]) -> Places:
    """Return the pairs with those of each of the runs in turn that touch none of them."""
    taken = set(found)
    added = list(found)
    for pairs in runs:
        added = [
            known if known is not None or new in taken else new
            for known, new in zip(added, pairs, strict=True)
        ]
    return added


def _followed(texts: BlockTexts, seeds: Places) -> Places:
    """Return the pairs with those of their neighbours, where the ones before and the ones behind do
    not disagree.

    Where some of a row of equal blocks are gone, nothing tells which, and none of the row is
    paired; where it has grown, as many of its blocks are what it was, from the neighbour that
    stayed on.
    """
    ours, theirs = texts.ours, texts.theirs
    forwards = _spread(ours, theirs, seeds)
    backwards = _mirrored(
        _spread(ours[::-1], theirs[::-1], _mirrored(seeds, len(theirs))), len(theirs)
    )
    rows = _row_numbers(theirs)
    found = [
        seed if seed is not None else _agreed(before, behind, rows)
        for seed, before, behind in zip(seeds, forwards, backwards, strict=True)
    ]
    claims = Counter(found)
    in_row, there_in_row = _row_lengths(ours), _row_lengths(theirs)
    return [
        place
        if place is not None and claims[place] == 1 and length <= there_in_row[place]
        else None
        for place, length in zip(found, in_row, strict=True)
    ]


def _spread(ours: list[str], theirs: list[str], seeds: Places) -> Places:
    """Let each pair, and the common beginning, pair the blocks that follow as long as they are
    equal.
    """
    taken = {place for place in seeds if place is not None}
    found = list(seeds)
    following = 0
    for index, text in enumerate(ours):
        place = found[index]
        if (
            place is None
            and following < len(theirs)
            and following not in taken
            and theirs[following] == text
        ):
            place = found[index] = following
        following = len(theirs) if place is None else place + 1
    return found


def _mirrored(places: Places, count: int) -> Places:
    """Return the pairs as they are with both documents read from the end, the new one of ``count``
    blocks.
    """
    return [None if place is None else count - 1 - place for place in places[::-1]]


def _agreed(before: int | None, behind: int | None, rows: list[int]) -> int | None:
    """Return the place that both neighbours say; the first where they mean equal blocks in a
    row.
    """
    if before is None or behind is None:
        return before if behind is None else behind
    return before if rows[before] == rows[behind] else None


def _row_lengths(texts: list[str]) -> list[int]:
    """Return for each block how many equal ones stand in a row there. If some of a row are gone,
    nothing tells which.
    """
    lengths: list[int] = []
    for _, row in groupby(texts):
        length = sum(1 for _ in row)
        lengths += [length] * length
    return lengths


def _row_numbers(texts: list[str]) -> list[int]:
    """Return for each block the number of the row of equal ones that it stands in."""
    return [number for number, (_, row) in enumerate(groupby(texts)) for _ in row]


def _certain(texts: BlockTexts, known: Places, guessed: Places) -> Places:
    """Return the pairs without those that could as well be of another block with the same text.

    ``known`` are those that follow from blocks which occur once; where some with the same text are
    gone, it is not enough that one neighbour speaks for them. ``guessed`` has others, too: unless
    they are short and occur once, both neighbours have to.
    """
    gone = Counter(texts.ours) - Counter(texts.theirs)
    is_held = held(guessed, len(texts.theirs))
    certain: Places = []
    for place, agreed, sure, text in zip(guessed, is_held, known, texts.ours, strict=True):
        follows = sure is not None and text not in gone
        is_own = text not in texts.repeated and not is_telling(text)
        certain.append(place if agreed or follows or is_own else None)
    return certain
