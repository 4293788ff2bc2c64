"""Train the classifiers: ``python -m tests.training.train DATA --texts TEXTS --folds FOLDS`` with
the extra ``training``.

DATA is the unpacked development half, TEXTS what ``make_scraped_text.py`` makes of it. Writes the
program's forests to ``resources/models`` and those of the cross-validation to FOLDS: for each fold
those of both passes, trained without the sites of the fold, with ``folds.json``, which says by a
page's SHA-1 which of them have not seen its site. The second pass learns from likelihoods of
forests that have not seen a page's site either. Lines are judged by the mean of two kinds of trees,
with and without the wide measures: they err on other texts. One thread and fixed seeds: the same
data give the same files.
"""

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from catboost import CatBoostClassifier, Pool

from reader.cleaning.model.classifier import PAGE_FOREST, SECOND, TEXT_FOREST
from reader.cleaning.model.line_features import WIDE
from reader.cleaning.model.second_pass import measure_company
from reader.cleaning.model.trees import rounded
from tests.training.dataset import FOLDS, Example, fold_of, read_page, read_text, rows_of
from tests.training.forests import write_forest

Array = npt.NDArray[np.float32]
Without = frozenset[int]
"""Folds that a forest has not seen."""
MODELS = Path(__file__).parents[2] / "resources" / "models"
_SMALL = 0.004
"""Share of a page's article below which a block counts as small; of those outside the article only
a quarter is learned from.
"""
_SHARE = 0.25
_MOST = 0.5
_BASE = 0.0005
_AGREEMENT = ("readability_js", "newspaper4k_fixtures")
"""Data sets whose truth is another program's output: they count half."""
SETTINGS = {
    "iterations": 350,
    "learning_rate": 0.08,
    "depth": 6,
    "random_seed": 0,
    "loss_function": "CrossEntropy",
    "thread_count": 1,
    "verbose": 0,
    "border_count": 64,
    "l2_leaf_reg": 8,
    "rsm": 0.25,
    "bootstrap_type": "Bernoulli",
    "subsample": 0.7,
    "score_function": "L2",
    "allow_writing_files": False,
}


class Table:
    """All examples, ready to be learned from: the matrix of the first pass for each, and the fold
    that it is in.

    Measures whose names begin with ``left_out`` are not learned from.
    """

    def __init__(self, examples: Sequence[Example], left_out: str | None = None) -> None:
        self.examples = examples
        self._measured = len(examples[0].features.columns)
        self.names = [
            name
            for name in examples[0].features.columns
            if left_out is None or not name.startswith(left_out)
        ]
        self.matrices = [_matrix(example, self.names) for example in examples]
        pages = Counter(example.dataset for example in examples)
        halves = {name: 0.5 if name in _AGREEMENT else 1.0 for name in pages}
        self.importance = [
            (100 / pages[example.dataset]) ** 0.5 * halves[example.dataset] for example in examples
        ]
        self.fold = np.array([fold_of(example.site) for example in examples])
        dice = np.random.RandomState(1)
        self.chosen = [_chosen(example, dice) for example in examples]

    def fit(self, without: Without, matrices: Sequence[Array]) -> Any:
        """Train a forest on the pages of all folds but some."""
        rows = [
            self._rows(int(at), matrices[at])
            for at in np.flatnonzero(~np.isin(self.fold, [*without]))
        ]
        matrix, label, weight = (np.concatenate(column) for column in zip(*rows, strict=True))
        model = CatBoostClassifier(**SETTINGS)
        return model.fit(Pool(matrix, label, weight=weight * len(weight) / weight.sum()))

    def log_odds(self, at: int, forest: Any) -> npt.NDArray[np.float64]:
        """Return the log-odds that a forest of the first pass gives each block of an example."""
        found: npt.NDArray[np.float64] = forest.predict(
            self.matrices[at], prediction_type="RawFormulaVal"
        )
        return found

    def with_company(self) -> tuple[list[str], list[Array]]:
        """Return the measures of the second pass and their matrices, when all examples have been
        measured for it.
        """
        added = list(self.examples[0].features.columns)[self._measured :]
        pairs = zip(self.examples, self.matrices, strict=True)
        return [*self.names, *added], [
            np.concatenate([matrix, _matrix(one, added)], axis=1) for one, matrix in pairs
        ]

    def _rows(self, at: int, matrix: Array) -> tuple[Array, Array, Array]:
        kept, weight = self.chosen[at]
        return matrix[kept], self.examples[at].label[kept], weight * self.importance[at]


def _matrix(example: Example, names: list[str]) -> Array:
    return example.features.matrix(names).T.copy()


def _chosen(example: Example, dice: np.random.RandomState) -> tuple[npt.NDArray[np.int64], Array]:
    """Return which blocks are learned from, and their weights."""
    weight, label = example.weight, example.label
    small = (weight <= _SMALL) & (label <= 0.5)
    kept = np.flatnonzero((weight > 0) & (~small | (dice.rand(len(weight)) < _SHARE)))
    scaled = np.minimum(np.where(small, weight / _SHARE, weight), _MOST) + _BASE
    return kept, scaled[kept]


def train(tables: Sequence[Table], name: str, folds: Path) -> dict[str, int]:
    """Train on everything, and for the cross-validation on each fold's other folds; return the fold
    of each page.

    A forest is the mean of those that are learned from each table of the same examples.
    """
    nobody: Without = frozenset()
    single = [frozenset({fold}) for fold in range(FOLDS)]
    pairs = [frozenset(pair) for pair in combinations(range(FOLDS), 2)]
    firsts = [
        {without: table.fit(without, table.matrices) for without in (nobody, *single, *pairs)}
        for table in tables
    ]
    for without in (nobody, *single):
        target = MODELS / name if without == nobody else folds / f"{name}-{min(without)}"
        measure_companies(tables, firsts, without)
        seconds = [
            (table.fit(without, matrices), names)
            for table in tables
            for names, matrices in [table.with_company()]
        ]
        first_pass = [
            (first[without], table.names) for table, first in zip(tables, firsts, strict=True)
        ]
        write_forest(first_pass, target.with_name(f"{target.name}.npz"))
        write_forest(seconds, target.with_name(f"{target.name}{SECOND}.npz"))
    return {
        example.sha1: int(fold)
        for example, fold in zip(tables[0].examples, tables[0].fold, strict=True)
    }


def measure_companies(
    tables: Sequence[Table], firsts: Sequence[dict[Without, Any]], without: Without
) -> None:
    """Measure all examples for the second pass, as seen by whoever is to learn without some folds.

    The likelihoods of each page come from forests that have seen neither its fold nor those: else
    the second pass would learn to trust a first one that knows the answers.
    """
    for at, (example, fold) in enumerate(
        zip(tables[0].examples, tables[0].fold.tolist(), strict=True)
    ):
        odds = [
            table.log_odds(at, first[without | {fold}])
            for table, first in zip(tables, firsts, strict=True)
        ]
        measure_company(example.features, rounded(1 / (1 + np.exp(-np.mean(odds, axis=0)))))


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--folds", type=Path, required=True)
    options = parser.parse_args()
    options.folds.mkdir(parents=True, exist_ok=True)
    places: dict[str, int] = {}
    for name, data, read, views in (
        (PAGE_FOREST, options.data, read_page, (None,)),
        (TEXT_FOREST, options.texts, read_text, (None, WIDE)),
    ):
        if data is not None:
            found = (read(folder, row) for folder, row in rows_of(data))
            examples = [example for example in found if example is not None]
            places |= train([Table(examples, left_out) for left_out in views], name, options.folds)
            (options.folds / "folds.json").write_text(json.dumps(places), encoding="utf-8")


if __name__ == "__main__":
    main()
