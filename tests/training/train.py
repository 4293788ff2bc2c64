"""Train the classifiers: ``python -m tests.training.train DATA --texts TEXTS --folds FOLDS`` with
the extra ``training``.

DATA is the unpacked development half, TEXTS what ``make_scraped_text.py`` makes of it. Writes the
program's forests to ``resources/models`` and those of the cross-validation to FOLDS. The sites are
dealt to the folds several times over, so that a figure comes with its spread: ``FOLDS/draw-N``
holds for each fold of a draw the forests of both passes, trained without the sites of the fold, and
``folds.json``, which says by a page's SHA-1 which of them have not seen its site. The second pass
learns from likelihoods of forests that have not seen a page's site either. Lines are judged by the
mean of two kinds of trees, with and without the wide measures: they err on other texts. One thread
and fixed seeds for each forest: the same data give the same files.
"""

import argparse
import json
import multiprocessing
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
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
Folds = npt.NDArray[np.int64]
"""Which fold each example is in."""
Without = frozenset[int]
"""Folds that a forest has not seen."""
NOBODY: Without = frozenset()
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
    """All examples, ready to be learned from: the matrix of the first pass for each.

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
        dice = np.random.RandomState(1)
        self.chosen = [_chosen(example, dice) for example in examples]

    def fit(self, fold: Folds, without: Without, matrices: Sequence[Array]) -> Any:
        """Train a forest on the pages of all folds but some."""
        rows = [
            self._rows(int(at), matrices[at]) for at in np.flatnonzero(~np.isin(fold, [*without]))
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


def train(
    tables: Sequence[Table], draw: int, learned: Sequence[Without], targets: Sequence[Path]
) -> None:
    """Train both passes on one draw of the folds, once for each set of folds to learn without, and
    write each pair of forests to its target.

    A forest is the mean of those that are learned from each table of the same examples.
    """
    fold = folds_of(tables[0].examples, draw)
    asked = {without | {one} for without in learned for one in range(FOLDS)} | set(learned)
    firsts = [
        {without: table.fit(fold, without, table.matrices) for without in asked} for table in tables
    ]
    for without, target in zip(learned, targets, strict=True):
        measure_companies(tables, fold, firsts, without)
        seconds = [
            (table.fit(fold, without, matrices), names)
            for table in tables
            for names, matrices in [table.with_company()]
        ]
        first_pass = [
            (first[without], table.names) for table, first in zip(tables, firsts, strict=True)
        ]
        write_forest(first_pass, target.with_name(f"{target.name}.npz"))
        write_forest(seconds, target.with_name(f"{target.name}{SECOND}.npz"))


def folds_of(examples: Sequence[Example], draw: int) -> Folds:
    """Return the fold of each example in a draw."""
    return np.array([fold_of(example.site, draw) for example in examples])


def measure_companies(
    tables: Sequence[Table],
    folds: Folds,
    firsts: Sequence[dict[Without, Any]],
    without: Without,
) -> None:
    """Measure all examples for the second pass, as seen by whoever is to learn without some folds.

    The likelihoods of each page come from forests that have seen neither its fold nor those: else
    the second pass would learn to trust a first one that knows the answers.
    """
    for at, (example, fold) in enumerate(zip(tables[0].examples, folds.tolist(), strict=True)):
        odds = [
            table.log_odds(at, first[without | {fold}])
            for table, first in zip(tables, firsts, strict=True)
        ]
        measure_company(example.features, rounded(1 / (1 + np.exp(-np.mean(odds, axis=0)))))


def cross_validate(tables: Sequence[Table], name: str, draw: int, folder: Path) -> None:
    """Train the forests of one draw, each without one fold, and note which page is in which."""
    folder.mkdir(parents=True, exist_ok=True)
    single = [frozenset({fold}) for fold in range(FOLDS)]
    train(tables, draw, single, [folder / f"{name}-{fold}" for fold in range(FOLDS)])
    known = folder / "folds.json"
    places = json.loads(known.read_text(encoding="utf-8")) if known.exists() else {}
    examples = tables[0].examples
    folds = folds_of(examples, draw).tolist()
    places |= {example.sha1: fold for example, fold in zip(examples, folds, strict=True)}
    known.write_text(json.dumps(places), encoding="utf-8")


def main() -> None:
    """Read the command line and train."""
    options = _options()
    for name, data, read, views in (
        (PAGE_FOREST, options.data, read_page, (None,)),
        (TEXT_FOREST, options.texts, read_text, (None, WIDE)),
    ):
        if data is None:
            continue
        found = (read(folder, row) for folder, row in rows_of(data))
        examples = [example for example in found if example is not None]
        tables = [Table(examples, left_out) for left_out in views]
        # Forks share the examples, which would take longer to send than to learn from.
        forked = multiprocessing.get_context("fork")
        with ProcessPoolExecutor(options.processes, forked, _share, (tables,)) as pool:
            work = [
                pool.submit(_cross_validate, name, draw, options.folds / f"draw-{draw}")
                for draw in range(options.draws)
            ]
            if options.models is not None:
                work.append(pool.submit(_train, options.models / name))
            for piece in work:
                piece.result()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--folds", type=Path, required=True)
    parser.add_argument("--draws", type=int, default=5, help="how often the sites are dealt")
    parser.add_argument("--processes", type=int, default=1, help="forests learned at a time")
    parser.add_argument("--models", type=Path, help="write the program's forests here, too")
    return parser.parse_args()


_shared: list[Table] = []
"""The tables, in a process that learns from them."""


def _share(tables: list[Table]) -> None:
    _shared[:] = tables


def _cross_validate(name: str, draw: int, folder: Path) -> None:
    cross_validate(_shared, name, draw, folder)


def _train(target: Path) -> None:
    train(_shared, 0, [NOBODY], [target])


if __name__ == "__main__":
    main()
