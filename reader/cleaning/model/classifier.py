"""How likely each block is a part of the article, and from which likelihood on it is kept.

Two passes judge all blocks at once: the first by what they are and where they stand, the second
also by what the first thought of the blocks around them, in the same elements and of the same form.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from reader.cleaning.model.features import Features
from reader.cleaning.model.second_pass import OWN, measure_company
from reader.cleaning.model.trees import Leaves, Shares, forest

Array = npt.NDArray[np.float32]
PAGE_FOREST = "page"
TEXT_FOREST = "text"
"""The forests that judge web pages and scraped texts."""
SECOND = "-second"
"""What is put behind a forest's name for that of its second pass."""


@dataclass(frozen=True, slots=True)
class Likelihood:
    """For each block the probability, and the one ``threshold`` above which blocks are kept.

    ``passes`` holds for each pass the forest's name and the leaves that it judged by.
    """

    probability: Array
    threshold: float
    passes: tuple[tuple[str, Leaves], ...]

    def contributions(self, group_of: Callable[[str], int], count: int) -> Array:
        """Return how far each of ``count`` groups of measures moved each block's log-odds: shape
        (count, blocks).

        What the second pass took over from the first is told by the first one's own measures.
        """
        moved = np.zeros((count, len(self.probability)), dtype=np.float32)
        for model, leaves in self.passes:
            shares = _shares(model, group_of, count)
            moved += forest(model).contributions(leaves, shares)
        return moved


def likelihood(features: Features, model: str = PAGE_FOREST) -> Likelihood:
    """Judge blocks by a forest and by that of its second pass; adds the measures that the second
    one needs.
    """
    first = forest(model)
    leaves = first.leaves(features.matrix(first.names))
    measure_company(features, first.probabilities(leaves))
    second = forest(model + SECOND)
    again = second.leaves(features.matrix(second.names))
    probability = second.probabilities(again)
    threshold = best_threshold(probability, features.columns["words"])
    return Likelihood(probability, threshold, ((model, leaves), (model + SECOND, again)))


@cache
def _shares(model: str, group_of: Callable[[str], int], count: int) -> Shares:
    """Return what each group of a forest's measures has to do with its leaves, but for what the
    first pass thought.
    """
    trees = forest(model)
    groups = [count if name in OWN else group_of(name) for name in trees.names]
    return trees.shares(np.array(groups, dtype=np.int64), count + 1)[:, :count].copy()


def best_threshold(probability: Array, words: Array) -> float:
    """Return the threshold that promises the greatest F1 over the page's words.

    It is half of the F1 that can be expected (Lipton, Elkan and Narayanaswamy, 2014): near 0.5
    where the page is clear, lower where all of it is doubtful, so that a strange page is not left
    empty.
    """
    order = np.argsort(-probability, kind="stable")
    sizes = np.maximum(words[order].astype(np.float64), 1)
    right = np.cumsum(probability[order] * sizes)
    expected = 2 * right / (np.cumsum(sizes) + right[-1] + 1e-9)
    return min(0.5, float(expected.max()) / 2)
