"""Boosted trees from a data file, evaluated with numpy alone.

The trees are oblivious: all nodes of one depth ask the same question, so a leaf's number is read
off the answers as bits (Prokhorenkova et al., CatBoost, 2018). Leaves are whole numbers and their
sum is exact, so every machine gets the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from reader.resources import resource_folder

Array = npt.NDArray[np.float32]
Leaves = npt.NDArray[np.uint8]
"""The number of a leaf in each tree for each block: shape (trees, blocks)."""
Shares = npt.NDArray[np.int32]
_Columns = TypeVar("_Columns", Array, Leaves)
_CHUNK = 256
"""Blocks judged at once: their numbers stay in the processor's cache, and pages with very many need
no more memory.
"""
DEEPEST = 8
"""Questions of a tree: each is a bit of a leaf's number, which is a byte."""
STEPS = 4096
"""Parts of one that probabilities are rounded to."""


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees over named features.

    ``feature`` and ``border`` have the shape (trees, depth); an answer is yes where the feature is
    above the border. ``values`` has the shape (trees, 2 ** (depth + 1) - 1): the mean of what is
    below each node, level by level, leaves last. ``scale`` makes log-odds of the sum of one leaf a
    tree. Raises ``ValueError`` for trees deeper than ``DEEPEST``.
    """

    names: tuple[str, ...]
    feature: npt.NDArray[np.int64]
    border: Array
    values: npt.NDArray[np.int32]
    scale: float
    bias: float

    def __post_init__(self) -> None:
        """Refuse trees whose leaves have larger numbers than are counted with."""
        if self.feature.shape[1] > DEEPEST:
            raise ValueError(f"trees of {self.feature.shape[1]} levels, {DEEPEST} at most")

    def leaves(self, matrix: Array) -> Leaves:
        """Return which leaf of each tree each column of ``matrix`` (features, blocks) comes to."""
        return np.concatenate(
            [self._leaves(part) for part in _chunks(matrix)]
            or [np.zeros((len(self.feature), 0), dtype=np.uint8)],
            axis=1,
        )

    def _leaves(self, matrix: Array) -> Leaves:
        leaf = np.zeros((len(self.feature), matrix.shape[1]), dtype=np.uint8)
        for level in range(self.feature.shape[1]):
            answers = matrix[self.feature[:, level]] > self.border[:, level, None]
            leaf |= answers.view(np.uint8) << np.uint8(level)
        return leaf

    def probabilities(self, leaves: Leaves) -> Array:
        """Return the probability of each block by the leaves that it comes to, rounded to
        1/4096.
        """
        values = self.values[:, -self._width() :].ravel()
        sums = self._summed(values, leaves)
        log_odds = sums.astype(np.int64) * np.float64(self.scale) + self.bias
        return _probability(log_odds.astype(np.float64))

    def shares(self, groups: npt.NDArray[np.int64], count: int) -> Shares:
        """Return how much each group of features has to do with each leaf of each tree: shape
        (trees and their leaves, groups). ``groups`` gives the group of each feature.

        Each question moves the mean of the node it is asked at to the mean of the one it leads to
        (Saabas, 2014).
        """
        width = self._width()
        found = np.zeros((len(self.feature), width, count), dtype=np.int32)
        tree, leaf = np.arange(len(self.feature)), np.arange(width)
        above = self.values[:, :1]
        for level in range(self.feature.shape[1]):
            nodes = 2 << level
            below = self.values[:, nodes - 1 + leaf % nodes]
            found[tree, :, groups[self.feature[:, level]]] += below - above
            above = below
        return found.reshape(-1, count)

    def contributions(self, leaves: Leaves, shares: Shares) -> Array:
        """Return how much each group of features moved each block's log-odds: shape (groups,
        blocks).
        """
        return self._summed(shares, leaves).T.astype(np.float32) * np.float32(self.scale)

    def _width(self) -> int:
        """Return how many leaves a tree has."""
        return int(2 ** self.feature.shape[1])

    def _summed(self, values: Shares, leaves: Leaves) -> npt.NDArray[np.int32]:
        """Return for each block the sum of what is said of its leaves; the first leaf of each tree
        comes behind the last one of the tree before.
        """
        first = (np.arange(len(self.feature)) * self._width())[:, None]
        found = [
            np.add.reduce(np.take(values, part + first, axis=0), axis=0, dtype=np.int32)
            for part in _chunks(leaves)
        ]
        return np.concatenate(found or [np.zeros((0, *values.shape[1:]), dtype=np.int32)])


def _chunks(columns: _Columns) -> Iterator[_Columns]:
    return (columns[:, at : at + _CHUNK] for at in range(0, columns.shape[1], _CHUNK))


def _probability(log_odds: npt.NDArray[np.float64]) -> Array:
    """Return 1 / (1 + e^-x), coarse enough that the last bit of another machine's e^x changes
    nothing.
    """
    return rounded(1 / (1 + np.exp(-np.clip(log_odds, -30, 30))))


def rounded(probability: npt.NDArray[np.float64]) -> Array:
    """Return probabilities as multiples of 1/4096."""
    return (np.round(STEPS * probability) / STEPS).astype(np.float32)


@cache
def forest(name: str) -> Forest:
    """Return the forest of a file in ``resources/models``."""
    with np.load(resource_folder("models") / f"{name}.npz", allow_pickle=False) as data:
        return Forest(
            names=tuple(str(data["names"]).split("\n")),
            feature=data["feature"].astype(np.int64),
            border=data["border"],
            values=data["values"].astype(np.int32),
            scale=float(data["scale"]),
            bias=float(data["bias"]),
        )
