"""How likely each block is a part of the article, and from which likelihood on it is kept.

One pass judges all blocks at once. A second one over the neighbours' likelihoods was tried and gained nothing: what it could
tell, the measures of the neighbours and of the elements above already tell the first.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.cleaning.features import Features
from reader.cleaning.trees import forest

Array = npt.NDArray[np.float32]
PAGE_FOREST = "page"
TEXT_FOREST = "text"
"""The forests that judge web pages and scraped texts."""


@dataclass(frozen=True, slots=True)
class Likelihood:
    """For each block the probability, and the one ``threshold`` above which blocks are kept.

    ``matrix`` holds the measures that it came from, one a row; ``model`` is the forest's name.
    """

    probability: Array
    threshold: float
    matrix: Array
    model: str

    def contributions(self, group_of: Callable[[str], int], count: int) -> Array:
        """Return how far each of ``count`` groups of measures moved each block's log-odds: shape (count, blocks)."""
        trees = forest(self.model)
        return trees.contributions(self.matrix, np.array([group_of(name) for name in trees.names], dtype=np.int64), count)


def likelihood(features: Features, model: str = PAGE_FOREST) -> Likelihood:
    """Judge blocks by a forest."""
    trees = forest(model)
    matrix = features.matrix(trees.names)
    probability = trees.probabilities(matrix)
    return Likelihood(probability, best_threshold(probability, features.columns["words"]), matrix, model)


def best_threshold(probability: Array, words: Array) -> float:
    """Return the threshold that promises the greatest F1 over the page's words.

    It is half of the F1 that can be expected (Lipton, Elkan and Narayanaswamy, 2014): near 0.5 where the page is clear,
    lower where all of it is doubtful, so that a strange page is not left empty.
    """
    order = np.argsort(-probability, kind="stable")
    sizes = np.maximum(words[order].astype(np.float64), 1)
    right = np.cumsum(probability[order] * sizes)
    expected = 2 * right / (np.cumsum(sizes) + right[-1] + 1e-9)
    return min(0.5, float(expected.max()) / 2)
