"""The elements of a page as the classifier's measures need them: what stands in each, and which of
them are alike.

Sums are told by where an element begins and ends: elements are counted in the order in which they
open, so all that stands in one comes right behind it.
"""

from collections.abc import Sequence
from itertools import accumulate

import numpy as np
import numpy.typing as npt

from reader.cleaning.markup.page import Page

Indices = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.float64]


class PageTree:
    """Sums over the elements of a page. Elements are counted as ``Node.order`` counts them.

    ``parent`` is the element above each (-1 for none), ``beyond`` the first one behind each that
    does not stand in it, ``node`` the element of each block. ``forms`` are alike for elements of
    the same tag and classes.
    """

    def __init__(self, page: Page) -> None:
        nodes = page.nodes
        self.parent = [
            node.parent.order if node.parent is not None and node.parent.tag else -1
            for node in nodes
        ]
        self.above: Indices = np.array(self.parent, dtype=np.int64)
        self.node: Indices = np.array([block.node.order for block in page.blocks], dtype=np.int64)
        self.depth: Indices = np.array([node.depth for node in nodes], dtype=np.int64)
        self.beyond = self._beyond()
        numbers: dict[tuple[str, str], int] = {}
        self.forms: Indices = np.array(
            [
                numbers.setdefault((node.tag, node.attributes.get("class", "")), len(numbers))
                for node in nodes
            ],
            dtype=np.int64,
        )
        self.blocks = self.summed([np.ones(len(self.node))])[0]
        """How many blocks are in each element."""
        self.wider = self._wider()
        """For each the next element above that holds more blocks; wrappers around the same blocks
        are passed over.
        """

    def _beyond(self) -> Indices:
        found = list(range(1, len(self.parent) + 1))
        for order in range(len(found) - 1, -1, -1):
            above = self.parent[order]
            if above >= 0 and found[order] > found[above]:
                found[above] = found[order]
        return np.array(found, dtype=np.int64)

    def summed(self, columns: Sequence[npt.NDArray[np.floating]]) -> Numbers:
        """Return the sums of the blocks' numbers over all that is in each element: shape (columns,
        elements). They have to be exact in double precision.
        """
        size = len(self.parent)
        sums = np.zeros((len(columns), size + 1))
        for row, values in zip(sums, columns, strict=True):
            np.cumsum(np.bincount(self.node, values, size), out=row[1:])
        return sums[:, self.beyond] - sums[:, :-1]

    def _wider(self) -> Indices:
        counts = self.blocks.tolist()
        found: list[int] = []
        for order, above in enumerate(self.parent):
            if above < 0:
                found.append(order)
            else:
                found.append(above if counts[above] > counts[order] else found[above])
        return np.array(found, dtype=np.int64)

    def levels(self, count: int) -> Indices:
        """Return for each block its element, the wider one above it, and so on: shape (count,
        blocks).
        """
        steps = accumulate(range(1, count), lambda at, _: self.wider[at], initial=self.node)
        return np.stack(list(steps))

    def shared_depth(self, target: int) -> Indices:
        """Return for each block the depth of the lowest element that both it and an element are
        in; 0 for none.
        """
        path = np.array(sorted(with_above(self.parent, target)), dtype=np.int64)
        begun = np.searchsorted(path, self.node, "right")
        ended = np.searchsorted(-self.beyond[path], -self.node, "left")
        # What ends later begins earlier, so the last that is not over is the lowest.
        met = np.minimum(begun, ended)
        return np.concatenate(([0], self.depth[path]))[met]


def with_above(parent: list[int], order: int) -> set[int]:
    """Return an element and all that it is in; ``parent`` is the element above each, -1 for
    none.
    """
    found: set[int] = set()
    while order >= 0:
        found.add(order)
        order = parent[order]
    return found
