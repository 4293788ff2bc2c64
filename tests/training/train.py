"""Train the classifiers: ``python -m tests.training.train DATA --texts TEXTS --folds FOLDS`` with CatBoost installed.

DATA is the unpacked development half, TEXTS what ``make_scraped_text.py`` makes of it. Writes the program's forests to
``resources/models`` and those of the cross-validation to FOLDS: one per fold, trained without the sites of the fold, with
``folds.json``, which says by a page's SHA-1 which of them has not seen its site. One thread and fixed seeds: the same data
give the same files.
"""

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from catboost import CatBoostClassifier, Pool

from reader.cleaning.classifier import PAGE_FOREST, TEXT_FOREST
from tests.training.dataset import FOLDS, Example, fold_of, read_page, read_text, rows_of
from tests.training.forests import write_forest

Array = npt.NDArray[np.float32]
MODELS = Path(__file__).parents[2] / "resources" / "models"
_SMALL = 0.004
"""Share of a page's article below which a block counts as small; of those outside the article only a quarter is learned from."""
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
    """All examples, ready to be learned from."""

    def __init__(self, examples: Sequence[Example]) -> None:
        self.examples = examples
        self.matrices = [example.features.matrix(example.features.columns).T.copy() for example in examples]
        pages = Counter(example.dataset for example in examples)
        halves = {name: 0.5 if name in _AGREEMENT else 1.0 for name in pages}
        self.importance = [(100 / pages[example.dataset]) ** 0.5 * halves[example.dataset] for example in examples]
        self.fold = np.array([fold_of(example.site) for example in examples])
        self.dice = np.random.RandomState(1)

    def fit(self, chosen: npt.NDArray[np.int64]) -> Any:
        """Train a forest on some examples."""
        rows = [self._rows(int(at)) for at in chosen]
        matrix, label, weight = (np.concatenate(column) for column in zip(*rows, strict=True))
        model = CatBoostClassifier(**SETTINGS)
        return model.fit(Pool(matrix, label, weight=weight * len(weight) / weight.sum()))

    def _rows(self, at: int) -> tuple[Array, Array, Array]:
        example = self.examples[at]
        weight, label = example.weight, example.label
        small = (weight <= _SMALL) & (label <= 0.5)
        kept = (weight > 0) & (~small | (self.dice.rand(len(weight)) < _SHARE))
        scaled = np.minimum(np.where(small, weight / _SHARE, weight), _MOST) + _BASE
        return self.matrices[at][kept], label[kept], scaled[kept] * self.importance[at]


def train(table: Table, name: str, folds: Path) -> dict[str, int]:
    """Train on everything, and for the cross-validation on each fold's other folds; return the fold of each page."""
    names = list(table.examples[0].features.columns)
    write_forest(table.fit(np.arange(len(table.examples))), names, MODELS / f"{name}.npz")
    for fold in range(FOLDS):
        write_forest(table.fit(np.flatnonzero(table.fold != fold)), names, folds / f"{name}-{fold}.npz")
    return {example.sha1: int(fold) for example, fold in zip(table.examples, table.fold, strict=True)}


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--folds", type=Path, required=True)
    options = parser.parse_args()
    options.folds.mkdir(parents=True, exist_ok=True)
    places: dict[str, int] = {}
    for name, data, read in ((PAGE_FOREST, options.data, read_page), (TEXT_FOREST, options.texts, read_text)):
        if data is not None:
            found = (read(folder, row) for folder, row in rows_of(data))
            places |= train(Table([example for example in found if example is not None]), name, options.folds)
            (options.folds / "folds.json").write_text(json.dumps(places), encoding="utf-8")


if __name__ == "__main__":
    main()
