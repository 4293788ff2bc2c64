"""The cleaning of real pages beside other programs, all in one run, as the table of
``tests/benchmarks/README.md``.

    python -m tests.benchmarks.cleaning DATA --scorer score_extraction.py --folds FOLDS [--peers
    NAMES] [--json FILE]

DATA is the unpacked development half, FOLDS what ``tests.training.train`` wrote: each page is
judged by a forest that never saw its site, once for each draw of the folds; ours is the mean of the
draws, with the least and the greatest beside it. Without ``--folds`` the program is scored as it
is, as on pages that it did not learn from. To be run by a Python that has the peers; those of JavaScript
need ``EXTRACTION_NODE_DIR``. ``--limit`` draws fewer pages, evenly.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
OURS = "ours"
HUMAN = ("scrapinghub", "naeb", "fundus", "wcxb_article", "magic_article", "zh_articles", "daniel")
"""The data sets whose truth was made or reviewed by people."""
PEERS = (
    "trafilatura",
    "trafilatura_precision",
    "trafilatura_recall",
    "trafilatura_meta",
    "readability_lxml",
    "newspaper4k",
    "magic_html",
    "readability_linkedom",
    "defuddle",
)
_TIMED = "trafilatura_meta"
"""The peer that does what ours does, metadata and all: times and memory are held against it."""
Figures = dict[str, dict[str, float]]


def main() -> None:
    """Run the scorer, and print its text figures with the best peer of each data set."""
    options = _options()
    draws = sorted(options.folds.glob("draw-*")) if options.folds else [None]
    with TemporaryDirectory() as scratch:
        target = options.json or Path(scratch) / "figures.json"
        found = [
            _scored(options, draw, target.with_stem(f"{target.stem}-{number}"), peers=not number)
            for number, draw in enumerate(draws)
        ]
    groups: dict[str, Figures] = found[0]["groups"]
    everything = groups["all pages" if len(groups) > 1 else next(iter(groups))]
    lines = quality(groups, [one["groups"] for one in found])
    print("\n".join([*lines, "", *costs(everything, found[0]["memory"])]))


def _scored(
    options: argparse.Namespace, folds: Path | None, target: Path, *, peers: bool
) -> dict[str, Any]:
    line = command(options, target, options.peers if peers else "")
    subprocess.run(line, env=_environment(folds), cwd=ROOT, check=True)
    found: dict[str, Any] = json.loads(target.read_text(encoding="utf-8"))
    return found


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--folds", type=Path)
    parser.add_argument("--peers", default=",".join(PEERS))
    parser.add_argument("--sets", default=",".join(HUMAN))
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--rss", action="store_true", help="measure memory too, each program alone")
    parser.add_argument("--json", type=Path, help="keep all figures in this file")
    return parser.parse_args()


def command(options: argparse.Namespace, target: Path, peers: str) -> list[str]:
    """Return the scorer's command line."""
    extractor = (
        "tests.training.crossvalidated:extract" if options.folds else "reader.cleaning:extract"
    )
    known = [
        sys.executable,
        str(options.scorer.resolve()),
        "--data",
        str(options.data.resolve()),
        "--only",
        options.sets,
    ]
    known += [
        "--extractor",
        f"{OURS}={extractor}",
        "--peers",
        peers,
        "--limit",
        str(options.limit),
    ]
    return [*known, "--json", str(target.resolve()), *(["--rss"] if options.rss else [])]


def _environment(folds: Path | None) -> dict[str, str]:
    known = {**os.environ, "PYTHONPATH": str(ROOT)}
    return known | ({"CLAIM_READER_FOLDS": str(folds.resolve())} if folds else {})


def quality(groups: dict[str, Figures], draws: Sequence[dict[str, Figures]]) -> list[str]:
    """Return the shingle F1 of each program on each data set, their means, and how far ours lies
    above the best peer. Ours is the mean of its draws, its spread from the least to the greatest.
    """
    sets = [name for name in HUMAN if name in groups]
    names = list(groups[sets[0]])
    rows = {name: {program: groups[name][program]["sh_f1"] for program in names} for name in sets}
    ours = {name: [draw[name][OURS]["sh_f1"] for draw in draws] for name in sets}
    ours["mean"] = [fmean(column) for column in zip(*ours.values(), strict=True)]
    rows["mean"] = {program: fmean(rows[name][program] for name in sets) for program in names}
    for name, row in rows.items():
        row[OURS] = fmean(ours[name])
    table = [
        [
            name,
            *(f"{row[program]:.3f}" for program in names),
            f"{min(ours[name]):.3f}–{max(ours[name]):.3f}",
            f"{lead(row):+.3f}",
        ]
        for name, row in rows.items()
    ]
    return markdown(["data set", *names, "spread", "ahead by"], table)


def lead(row: dict[str, float]) -> float:
    """Return how far ours lies above the best of the others."""
    return row[OURS] - max(
        (value for program, value in row.items() if program != OURS), default=0.0
    )


def costs(figures: Figures, memory: Figures) -> list[str]:
    """Return times and memory, and what they are of those of the peer that gives metadata too."""
    base = figures.get(_TIMED)
    rows = []
    for name, own in figures.items():
        times = [f"{own[key]:.1f}" for key in ("ms_mean", "ms_p50", "ms_p95", "ms_max")]
        ratios = [f"{own[key] / base[key]:.2f}" if base else "–" for key in ("ms_p50", "ms_p95")]
        peak = memory.get(name, {}).get("peak_mb")
        rows.append(
            [
                name,
                *times,
                *ratios,
                f"{peak:.0f}" if peak else "–",
                f"{own['errors']:.0f}",
                f"{own['empty']:.0f}",
            ]
        )
    return markdown(
        [
            "program",
            "mean ms",
            "median",
            "95th",
            "worst",
            "median ×",
            "95th ×",
            "peak MB",
            "failed",
            "empty",
        ],
        rows,
    )


def markdown(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return a table in Markdown, one line a row."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return [f"| {' | '.join(line)} |" for line in lines]


if __name__ == "__main__":
    main()
