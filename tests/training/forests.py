"""CatBoost's model to the small file that the program reads."""

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

STEPS = 20_000
"""Whole numbers that stand for the greatest leaf; they fit 16 bits."""


def write_forest(models: Sequence[tuple[Any, Sequence[str]]], target: Path) -> None:
    """Write the mean of trained models, each with the names of its features, as one forest over
    those that they ask for.
    """
    found = [_trees(model, names) for model, names in models]
    used = list(dict.fromkeys(name for one in found for name in one.names))
    place = {name: at for at, name in enumerate(used)}
    values = [one.values / len(found) for one in found]
    step = max(float(np.abs(rows).max()) for rows in values) / STEPS
    np.savez_compressed(
        target,
        names=np.array("\n".join(used)),
        feature=np.concatenate(
            [np.array([place[name] for name in one.names])[one.feature] for one in found]
        ).astype(np.int16),
        border=np.concatenate([one.border for one in found]),
        values=np.concatenate([np.round(rows / step) for rows in values]).astype(np.int16),
        scale=np.array(step),
        bias=np.array(sum(one.bias for one in found) / len(found)),
    )


@dataclass(frozen=True)
class _Trees:
    """The trees of one model, as ``reader.cleaning.model.trees.Forest`` holds them, with the values
    as log-odds.
    """

    names: list[str]
    feature: npt.NDArray[np.int64]
    border: npt.NDArray[np.float32]
    values: npt.NDArray[np.float64]
    bias: float


def _trees(model: Any, names: Sequence[str]) -> _Trees:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "model.json"
        model.save_model(str(file), format="json")
        found = json.loads(file.read_text(encoding="utf-8"))
    trees = found["oblivious_trees"]
    depth = max(len(tree["splits"]) for tree in trees)
    feature = np.zeros((len(trees), depth), dtype=np.int64)
    border = np.full((len(trees), depth), np.inf, dtype=np.float32)
    values = np.zeros((len(trees), (2 << depth) - 1))
    for row, tree in enumerate(trees):
        for level, split in enumerate(tree["splits"]):
            feature[row, level] = split["float_feature_index"]
            border[row, level] = split["border"]
        values[row] = node_values(tree["leaf_values"], tree["leaf_weights"], depth)
    used = np.unique(feature)
    scale, bias = found["scale_and_bias"]
    known = [names[at] for at in used]
    return _Trees(
        known,
        np.searchsorted(used, feature),
        border,
        values * scale,
        float(bias[0] if isinstance(bias, list) else bias),
    )


def node_values(
    leaves: Sequence[float], weights: Sequence[float], depth: int
) -> npt.NDArray[np.float64]:
    """Return the mean below each node, level by level; bit ``i`` of a leaf's number answers
    question ``i``.
    """
    full = 1 << depth
    value = np.resize(np.array(leaves), full) if len(leaves) < full else np.array(leaves)
    weight = np.resize(np.array(weights), full) if len(weights) < full else np.array(weights)
    levels = [value]
    for level in range(depth - 1, -1, -1):
        half = 1 << level
        both = weight[:half] + weight[half:]
        mixed = value[:half] * weight[:half] + value[half:] * weight[half:]
        value = np.where(
            both > 0, mixed / np.maximum(both, 1e-12), (value[:half] + value[half:]) / 2
        )
        weight = both
        levels.append(value)
    return np.concatenate(levels[::-1])
