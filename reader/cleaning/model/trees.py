"""Boosted trees from a data file, evaluated with numpy alone.

The trees are oblivious: all nodes of one depth ask the same question, so a leaf's number is read
off the answers as bits (Prokhorenkova et al., CatBoost, 2018). Leaves are whole numbers and their
sum is exact, so every machine gets the same.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from reader.resources import resource_folder

Array = npt.NDArray[np.float32]
_CHUNK = 2048
"""Blocks judged at once: bounds the memory on pages with very many."""
STEPS = 4096
"""Parts of one that probabilities are rounded to."""


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees over named features.

    ``feature`` and ``border`` have the shape (trees, depth); an answer is yes where the feature is
    above the border. ``values`` has the shape (trees, 2 ** (depth + 1) - 1): the mean of what is
    below each node, level by level, leaves last. ``scale`` makes log-odds of the sum of one leaf a
    tree.
    """

    names: tuple[str, ...]
    feature: npt.NDArray[np.int64]
    border: Array
    values: npt.NDArray[np.int32]
    scale: float
    bias: float

    def probabilities(self, matrix: Array) -> Array:
        """Return the probability of each column of ``matrix`` (features, blocks), rounded to
        1/4096.
        """
        depth = self.feature.shape[1]
        log_odds = self._sums(matrix, depth) * np.float64(self.scale) + self.bias
        return _probability(log_odds.astype(np.float64))

    def _sums(self, matrix: Array, depth: int) -> npt.NDArray[np.int64]:
        found = [
            self._leaves(matrix[:, begin : begin + _CHUNK], depth)
            for begin in range(0, matrix.shape[1], _CHUNK)
        ]
        return np.concatenate(found) if found else np.zeros(0, dtype=np.int64)

    def _leaves(self, matrix: Array, depth: int) -> npt.NDArray[np.int64]:
        first = self._first(depth)
        total: npt.NDArray[np.int64] = np.take(
            self.values, self._prefix(matrix, depth) + first[:, None]
        ).sum(axis=0)
        return total

    def _first(self, level: int) -> npt.NDArray[np.int64]:
        """Return where each tree's nodes of a level begin in the flat values."""
        trees, width = self.values.shape
        first: npt.NDArray[np.int64] = np.arange(trees, dtype=np.int64) * width + (1 << level) - 1
        return first

    def _prefix(self, matrix: Array, depth: int) -> npt.NDArray[np.int64]:
        trees = len(self.feature)
        answers = matrix[self.feature.ravel()] > self.border.reshape(-1, 1)
        bits = answers.reshape(trees, depth, -1).view(np.uint8)
        number = bits[:, 0].astype(np.uint16)
        for level in range(1, depth):
            number |= bits[:, level].astype(np.uint16) << np.uint16(level)
        return number.astype(np.int64)

    def contributions(self, matrix: Array, groups: npt.NDArray[np.int64], count: int) -> Array:
        """Return how much each group of features moved each block's log-odds: shape (groups,
        blocks).

        Each question moves the mean of the node it is asked at to the mean of the one it leads to
        (Saabas, 2014). ``groups`` gives the group of each feature.
        """
        depth = self.feature.shape[1]
        number = self._prefix(matrix, depth)
        values = self.values.ravel().astype(np.float32)
        found = np.zeros((count, matrix.shape[1]), dtype=np.float32)
        above = np.take(values, self._first(0))[:, None]
        for level in range(depth):
            below = np.take(values, (number & ((2 << level) - 1)) + self._first(level + 1)[:, None])
            asked = groups[self.feature[:, level]]
            order = np.argsort(asked, kind="stable")
            present, starts = np.unique(asked[order], return_index=True)
            found[present] += np.add.reduceat((below - above)[order], starts, axis=0)
            above = below
        return found * np.float32(self.scale)


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
