"""The forests give the same everywhere, and what moved a judgement adds up to it."""

from dataclasses import replace

import numpy as np
import pytest

from reader.cleaning.model.classifier import PAGE_FOREST, TEXT_FOREST, best_threshold
from reader.cleaning.model.trees import DEEPEST, Forest, forest

_TOY = Forest(
    names=("a", "b"),
    feature=np.array([[0, 1], [1, 1]]),
    border=np.array([[0.5, 0.5], [0.5, np.inf]], dtype=np.float32),
    values=np.array([[0, -1, 1, -2, 0, 0, 2], [0, -1, 1, -1, 1, -1, 1]], dtype=np.int32),
    scale=0.5,
    bias=0.25,
)
_ROWS = np.array([[0, 1, 0, 1], [0, 0, 1, 1]], dtype=np.float32)


def test_a_forest_sums_one_leaf_a_tree() -> None:
    log_odds = np.array([-2 - 1, 0 - 1, 0 + 1, 2 + 1]) * 0.5 + 0.25
    assert _TOY.probabilities(_TOY.leaves(_ROWS)) == pytest.approx(
        1 / (1 + np.exp(-log_odds)), abs=1 / 4096
    )


def test_contributions_add_up_to_the_log_odds() -> None:
    moved = _TOY.contributions(_TOY.leaves(_ROWS), _TOY.shares(np.array([0, 1]), 2))
    assert moved.sum(axis=0).tolist() == [-1.5, -0.5, 0.5, 1.5]


def test_trees_whose_leaves_have_no_number_are_refused() -> None:
    deep = np.zeros((1, DEEPEST + 1), dtype=np.int64)
    with pytest.raises(ValueError, match="levels"):
        replace(_TOY, feature=deep, border=deep.astype(np.float32))


@pytest.mark.parametrize("name", [PAGE_FOREST, TEXT_FOREST])
def test_a_block_is_judged_alone_as_among_many(name: str) -> None:
    trees = forest(name)
    many = np.random.default_rng(5).normal(0, 20, (len(trees.names), 5_000)).astype(np.float32)
    together = trees.probabilities(trees.leaves(many))
    assert together[4_321] == trees.probabilities(trees.leaves(many[:, 4_321:4_322]))[0]
    assert trees.probabilities(trees.leaves(many)).tolist() == together.tolist()


def test_nothing_to_judge() -> None:
    leaves = _TOY.leaves(_ROWS[:, :0])
    assert _TOY.probabilities(leaves).tolist() == []
    assert _TOY.contributions(leaves, _TOY.shares(np.array([0, 1]), 2)).shape == (2, 0)


def test_the_threshold_is_lower_where_a_page_is_doubtful() -> None:
    words = np.full(4, 10, dtype=np.float32)
    clear = best_threshold(np.array([0.99, 0.98, 0.01, 0.01], dtype=np.float32), words)
    doubtful = best_threshold(np.array([0.3, 0.25, 0.01, 0.01], dtype=np.float32), words)
    assert 0.45 < clear <= 0.5
    assert doubtful < 0.25
