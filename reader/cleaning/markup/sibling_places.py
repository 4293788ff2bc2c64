"""Which child of its parent an element is, of all and of those with its tag: what ``:nth-child()``
and the like ask for.
"""

import re
from dataclasses import dataclass

from reader.cleaning.markup.page import Node

_STEPS = re.compile(r"([+-]?\d*)n(?:\s*([+-])\s*(\d+))?|([+-]?\d+)")
_LARGEST = 6
"""Figures of a number that no real page needs more of."""


@dataclass(frozen=True, slots=True)
class Nth:
    """The places ``step`` * n + ``first`` for any n from 0 on; ``of_type`` counts only elements of
    the same tag.
    """

    step: int
    first: int
    of_type: bool = False

    def holds(self, node: Node) -> bool:
        """Whether an element stands at one of the places."""
        behind = (_place_of_type(node) if self.of_type else node.place) - self.first
        if not self.step:
            return behind == 0
        return behind % self.step == 0 and behind // self.step >= 0


def read_nth(text: str, *, of_type: bool = False) -> Nth | None:
    """Return what stands in the brackets of ``:nth-child()``, none where it is more than places."""
    bare = {"odd": "2n+1", "even": "2n"}.get(text.strip().lower(), text.strip().lower())
    found = _STEPS.fullmatch(bare)
    if found is None or any(len(part or "") > _LARGEST for part in found.groups()):
        return None
    step, sign, first, alone = found.groups()
    if alone is not None:
        return Nth(0, int(alone), of_type)
    begin = int(f"{sign or ''}{first or 0}")
    return Nth(int(f"{step}1" if step in ("", "+", "-") else step), begin, of_type)


def _place_of_type(node: Node) -> int:
    """Return the place of an element among those of its tag. All before it are counted with it, so
    that all together cost a step each.
    """
    uncounted: list[Node] = []
    at: Node | None = node
    while at is not None and not at.place_of_type:
        uncounted.append(at)
        at = at.before
    parent = node.parent
    counts = (parent.tags or {}) if parent is not None else {}
    for one in reversed(uncounted):
        counts[one.tag] = one.place_of_type = counts.get(one.tag, 0) + 1
    if parent is not None:
        parent.tags = counts
    return node.place_of_type
