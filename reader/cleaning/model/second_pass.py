"""What the first pass thought of the blocks around, in the same elements and of the same form:
measures for the second one.

A doubtful block is judged by its company: a short line between likely paragraphs, the one teaser
among others, a comment in a list of comments. Likelihoods are multiples of 1/4096 and words whole
numbers, so the sums are exact on every machine.
"""

import numpy as np

from reader.cleaning.model.features import Array, Features, shifted
from reader.cleaning.model.page_features import LEVELS
from reader.cleaning.model.page_tree import Numbers, PageTree
from reader.cleaning.model.trees import STEPS

OWN = ("likely_own", "likely_of_best")
"""The columns that hold what the first pass thought of the block itself."""
_NEIGHBOURS = (-4, -3, -2, -1, 1, 2, 3, 4)
_WINDOWS = (3, 8, 20)
_UNKNOWN = -1
_AT_STAKE = 0.375
"""Likelihood above which a block speaks for the stretch of text that it is in."""
_MOST_WORDS = 60
"""Words that a block has at most, where a stretch is weighed: one long comment shall not outweigh
an article of short lines.
"""
_SEEN_BACK, _SEEN_ON = -50, 200


def measure_company(features: Features, likely: Array) -> None:
    """Add the columns ``likely…``, from the likelihoods of the first pass: one a block, from 0 to
    1.

    They are likelihoods and shares from 0 to 1 (-1 where there is nothing to share), words, and
    distances in blocks. Linear in the number of blocks and elements.
    """
    company = _Company(features, likely)
    for name, values in zip(
        OWN, (likely, likely / max(float(likely.max(initial=0)), 1 / STEPS)), strict=True
    ):
        features.add(name, values)
    for by in _NEIGHBOURS:
        features.add(f"likely@{by}", shifted(likely, by))
    _add_windows(features, company)
    _add_stretch(features, company)
    if features.tree is not None:
        _add_elements(features, company, features.tree)
        _add_forms(features, company, features.tree)


class _Company:
    """How many words each block has, and how many of them the article is expected to have."""

    def __init__(self, features: Features, likely: Array) -> None:
        self.likely = likely.astype(np.float64)
        self.words: Numbers = np.maximum(features.columns["words"], 1).astype(np.float64)
        self.expected = self.words * self.likely
        self.total = max(1.0, float(self.expected.sum()))

    def share_of_others(self, expected: Numbers, words: Numbers) -> Numbers:
        """Return which share of the words around each block is expected, given sums that hold the
        block's own as well.
        """
        others = words - self.words
        return np.where(others > 0, (expected - self.expected) / np.maximum(others, 1), _UNKNOWN)


def _add_windows(features: Features, company: _Company) -> None:
    rows = features.rows
    words, expected = (
        np.concatenate([[0.0], np.cumsum(values)]) for values in (company.words, company.expected)
    )
    at = np.arange(rows)
    for reach in _WINDOWS:
        first, beyond = np.maximum(at - reach, 0), np.minimum(at + reach + 1, rows)
        features.add(
            f"likely_before{reach}",
            (expected[at] - expected[first]) / np.maximum(words[at] - words[first], 1),
        )
        features.add(
            f"likely_after{reach}",
            (expected[beyond] - expected[at + 1]) / np.maximum(words[beyond] - words[at + 1], 1),
        )
    features.add("likely_above", expected[:-1] / company.total)
    features.add("likely_below", 1 - expected[1:] / company.total)
    features.add("likely_words", company.total)
    features.add("likely_page", company.total / max(1.0, float(company.words.sum())))


def _add_stretch(features: Features, company: _Company) -> None:
    """Add how a block lies to the stretch of blocks that gains most (the maximum subarray; Kadane,
    in Bentley, 1984).
    """
    gains = (company.likely - _AT_STAKE) * np.minimum(company.words, _MOST_WORDS)
    sums = np.concatenate([[0.0], np.cumsum(gains)])
    last = int(np.argmax(sums[1:] - np.minimum.accumulate(sums)[:-1])) if features.rows else 0
    first = int(np.argmin(sums[: last + 1]))
    at = np.arange(features.rows)
    features.add("likely_stretch", (at >= first) & (at <= last))
    features.add("likely_since", np.clip(at - first, _SEEN_BACK, _SEEN_ON))
    features.add("likely_until", np.clip(last - at, _SEEN_BACK, _SEEN_ON))


def _add_elements(features: Features, company: _Company, tree: PageTree) -> None:
    levels = tree.levels(LEVELS)
    words, expected = (of[levels] for of in tree.summed([company.words, company.expected]))
    others, share = company.share_of_others(expected, words), expected / company.total
    for level in range(LEVELS):
        features.add(f"likely_up{level}", others[level])
        features.add(f"likely_up{level}_share", share[level])


def _add_forms(features: Features, company: _Company, tree: PageTree) -> None:
    own = tree.forms[tree.node]
    outer = np.append(tree.forms, -1)[tree.above[tree.node]]  # -1 where nothing is above
    kinds = len(tree.forms) + 1
    _, both = np.unique((outer + 1) * kinds + own, return_inverse=True)
    for name, form in (("form", own), ("forms", both)):
        words, expected = (
            np.bincount(form, values)[form].astype(np.float64)
            for values in (company.words, company.expected)
        )
        features.add(f"likely_{name}", company.share_of_others(expected, words))
        features.add(f"likely_{name}_share", expected / company.total)
