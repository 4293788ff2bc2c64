"""The measures by which the classifier judges the lines of a scraped text: their own words and what
stands around them.
"""

from collections import Counter

import numpy as np
import numpy.typing as npt

from reader.cleaning.model.features import Array, Features, shifted
from reader.cleaning.text.lines import Line
from reader.cleaning.text.phrases import fold, languages

_REACH = (-5, -4, -3, -2, -1, 1, 2, 3, 4, 5)
_NEAR = ("chars", "words", "stops", "ends_stop", "prose", "hit", "gap", "upper", "stop_words")
_NEXT = (
    "hit_related",
    "hit_comments",
    "hit_promotion",
    "hit_sharing",
    "hit_navigation",
    "hit_footer",
    "hit_byline",
    "hit_date",
    "ends_colon",
)
_WINDOWS = (3, 8, 20)
_WIDE_WINDOWS = (3, 8, 20, 50)
_WIDE = (
    "ends_stop",
    "clock",
    "upper",
    "stop_words",
    "hit_related",
    "hit_comments",
    "hit_sharing",
    "hit_navigation",
    "hit_footer",
)
WIDE = "around_"
"""How the names of the measures begin that one of the two kinds of trees goes by and the other does
not.
"""
_HEADLINE = 5
"""Words from which on a line that does not end like a sentence reads like a headline."""
_FARTHEST = 80


def measure_lines(lines: list[Line], language: str | None, title: str | None) -> Features:
    """Return the features of all lines. Linear in their number."""
    features = Features(len(lines))
    known = languages().get(language or "")
    stop_words = known.stop_words if known else frozenset[str]()
    features.add_texts([line.text for line in lines], [line.hit for line in lines], stop_words)
    features.add("prose", [line.prose for line in lines])
    features.add("gap", [line.gap for line in lines])
    _add_repetition(features, lines, title)
    _add_windows(features)
    _add_wide_windows(features, lines)
    _add_place(features)
    _add_runs(features)
    for by in _REACH:
        for name in _NEAR + (_NEXT if abs(by) <= 2 else ()):
            features.add(f"{name}@{by}", shifted(features.columns[name], by))
    return features


def _add_repetition(features: Features, lines: list[Line], title: str | None) -> None:
    folded = [fold(line.text) for line in lines]
    seen = Counter(folded)
    features.add("repeats", [seen[text] for text in folded])
    wanted = set(fold(title or "").split())
    own = [set(text.split()[:40]) for text in folded]
    features.add("title_cover", [len(words & wanted) / (len(wanted) or 1) for words in own])
    features.add("title_share", [len(words & wanted) / (len(words) or 1) for words in own])


def _windowed(values: Array, reach: int) -> Array:
    """Return the sum of the values up to ``reach`` rows away on either side."""
    sums = np.concatenate(([0.0], np.cumsum(values, dtype=np.float64)))
    place = np.arange(len(values))
    found = sums[np.minimum(place + reach + 1, len(values))] - sums[np.maximum(place - reach, 0)]
    return found.astype(np.float32)


def _add_windows(features: Features) -> None:
    columns = features.columns
    prose_words = columns["words"] * columns["prose"]
    for reach in _WINDOWS:
        lines = _windowed(np.ones(features.rows, dtype=np.float32), reach)
        features.add(f"prose_words_{reach}", _windowed(prose_words, reach))
        features.add(f"prose_lines_{reach}", _windowed(columns["prose"], reach) / lines)
        features.add(f"hits_{reach}", _windowed(columns["hit"], reach) / lines)
        features.add(f"mean_words_{reach}", _windowed(columns["words"], reach) / lines)
        features.add(
            f"dates_{reach}", _windowed(columns["year"] * (columns["words"] < 20), reach) / lines
        )
        features.add(f"gaps_{reach}", _windowed(columns["gap"], reach) / lines)


def _add_wide_windows(features: Features, lines: list[Line]) -> None:
    """Add what there is much of around a line: headlines and times beside an article, cookies in
    what a page asks about them.
    """
    columns = features.columns
    shares = {name: columns[name] for name in _WIDE}
    shares["headline"] = (columns["words"] >= _HEADLINE) * (1 - columns["ends_stop"])
    shares["cookie"] = np.array(["cookie" in line.text.lower() for line in lines], dtype=np.float32)
    shares["prose"] = columns["prose"]
    shares["words"] = columns["words"]
    for reach in _WIDE_WINDOWS:
        count = _windowed(np.ones(features.rows, dtype=np.float32), reach)
        for name, values in shares.items():
            features.add(f"{WIDE}{name}_{reach}", _windowed(values, reach) / count)


def _add_place(features: Features) -> None:
    columns = features.columns
    rows = features.rows
    place = np.arange(rows)
    prose_words = columns["words"] * columns["prose"]
    total = max(1.0, float(prose_words.sum()))
    before = np.cumsum(prose_words) - prose_words
    features.add("place", place / max(1, rows))
    features.add("from_start", np.minimum(place, 500))
    features.add("from_end", np.minimum(rows - 1 - place, 500))
    features.add("prose_before", before / total)
    features.add("prose_after", 1 - (before + prose_words) / total)
    features.add("share_of_prose", prose_words / total)
    features.add("lines", rows)
    features.add("all_prose", total)
    for name, mask in (
        ("prose", columns["prose"] > 0),
        ("hit", columns["hit"] > 0),
        ("end", columns["hit_related"] + columns["hit_comments"] > 0),
    ):
        features.add(f"since_{name}", _since(mask, place))
        features.add(f"until_{name}", _since(mask[::-1], place)[::-1])


def _since(mask: npt.NDArray[np.bool_], place: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return how many rows above each row the next marked one is."""
    last = np.maximum.accumulate(np.where(mask, place, -_FARTHEST))
    before = np.concatenate(([-_FARTHEST], last[:-1]))
    return np.minimum(place - before, _FARTHEST)


def _add_runs(features: Features) -> None:
    """Add the length of the run of prose lines that a line is in or next to: an article's runs are
    the long ones.
    """
    prose = features.columns["prose"].tolist()
    words = (features.columns["words"] * features.columns["prose"]).tolist()
    runs: list[float] = []
    run = 0.0
    misses = 0
    for at, own in enumerate(prose):
        misses = 0 if own else misses + 1
        run = run + words[at] if misses <= 2 else 0.0
        runs.append(run)
    features.add("run_above", runs)
    behind: list[float] = []
    run, misses = 0.0, 0
    for at in range(len(prose) - 1, -1, -1):
        misses = 0 if prose[at] else misses + 1
        run = run + words[at] if misses <= 2 else 0.0
        behind.append(run)
    features.add("run_below", behind[::-1])
    features.add("run", np.array(runs) + np.array(behind[::-1]))
