"""What has become of highlights since they were made, told by what they were and what they are.

``anchor`` looks for a place; here the place is known, be it that the user gave it.
"""

from bisect import bisect_right
from collections.abc import Iterable

from reader.anchoring.blocks import Twins, twins
from reader.domain.annotation import Placement, Target
from reader.domain.document import Document


def placements_since(
    pairs: Iterable[tuple[Target, Target]], old: Document, new: Document
) -> list[Placement]:
    """Return for pairs of targets, in an old text and in a new one, how the second stands to the
    first: exact, moved or changed.
    """
    known: Twins | None = None
    found = []
    for made, now in pairs:
        if made.exact != now.exact:
            found.append(Placement.CHANGED)
            continue
        known = known or twins(old, new)
        found.append(Placement.EXACT if _stays(made, now, old, new, known) else Placement.MOVED)
    return found


def _stays(made: Target, now: Target, old: Document, new: Document, known: Twins) -> bool:
    """Whether a target is at the same place of the same paragraphs, which kept their order."""
    ends = (
        (made.span.start, now.span.start),
        (made.span.end - 1, now.span.end - 1),
    )
    for before, after in ends:
        one, other = _block_at(old, before), _block_at(new, after)
        if known.places[one] != other or one not in known.in_order:
            return False
        there, here = old.blocks[one], new.blocks[other]
        if before - there.start != after - here.start:
            return False
        if old.block_text(there) != new.block_text(here):
            return False
    return True


def _block_at(document: Document, offset: int) -> int:
    return max(0, bisect_right(document.blocks, offset, key=lambda block: block.start) - 1)
