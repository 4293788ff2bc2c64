"""Carrying the user's verdicts over to a new document: to the same blocks, known by their text."""

from reader.anchoring.blocks import twins
from reader.domain.document import Document
from reader.domain.words import fold


def carry_over(overrides: dict[int, bool], old: Document, new: Document) -> dict[int, bool]:
    """Return the user's verdicts on the blocks of ``new``: block index to kept or not.

    A block has the verdict of the old block that it is. Where several have the same text and
    nothing tells which is which, it has the verdict that the user gave to all of them, if it was
    one and the same.
    """
    places = {
        index: place for index, place in enumerate(twins(old, new).places) if place is not None
    }
    carried = {place: overrides[index] for index, place in places.items() if index in overrides}
    known = set(places.values())
    by_text: dict[str, set[bool | None]] = {}
    for block in old.blocks:
        by_text.setdefault(fold(old.block_text(block)), set()).add(overrides.get(block.index))
    for block in new.blocks:
        given = by_text.get(fold(new.block_text(block)), set())
        kept = next(iter(given)) if len(given) == 1 else None
        if block.index not in known and kept is not None:
            carried[block.index] = kept
    return carried
