"""From the start of the process to a window with its list, for 1,000 articles, against a bare
PySide6 window in the same run.

    python -m tests.benchmarks.start [--runs N] [--articles N]

The two take turns, so that a busy machine is busy for both. The aim: at most twice the bare window.
"""

import argparse
import os
import subprocess
import sys
import time
from contextlib import nullcontext
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from reader.services.importing import import_paths
from reader.services.library import open_library
from tests.virtual_display import Display, missing_tools, virtual_display

ROOT = Path(__file__).resolve().parents[2]
SENTENCE = (
    "The council of town {number} voted on Monday to spend {number} million on its {place} "
    "bridge, officials said."
)
PARAGRAPHS = 25


def make_library(path: Path, articles: int) -> None:
    """Import that many short articles into a new library."""
    folder = path.with_suffix(".sources")
    folder.mkdir()
    for number in range(articles):
        lines = [f"Bridge number {number} is to be built"]
        lines += [SENTENCE.format(number=number, place=place) * 3 for place in range(PARAGRAPHS)]
        (folder / f"{number:04}.txt").write_text("\n\n".join(lines), "utf-8")
    with open_library(path) as library:
        report = import_paths(library, [folder])
    assert len(report.imported) == articles, report.failed[:3]


def first_paint(environment: dict[str, str], kind: str, rows: int, *arguments: str) -> float:
    """Start a program once; return the milliseconds until its window stood."""
    script = Path(__file__).with_name("first_paint.py")
    command = [sys.executable, str(script), kind, str(time.monotonic_ns()), str(rows), *arguments]
    return float(
        subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, check=True, timeout=120
        ).stdout
    )


def measure(environment: dict[str, str], library: Path, articles: int, runs: int) -> None:
    """Let the two programs take turns and print what came out. The first turn warms the disk's
    cache and does not count.
    """
    bare: list[float] = []
    reader: list[float] = []
    for turn in range(runs + 1):
        bare.append(first_paint(environment, "bare", articles))
        reader.append(first_paint(environment, "reader", articles, "--library", str(library)))
        show("not counted" if turn == 0 else f"turn {turn}", bare[-1], reader[-1])
    show("median", median(bare[1:]), median(reader[1:]))


def show(what: str, bare: float, reader: float) -> None:
    """Print one line of the table."""
    print(
        f"{what:>12}: bare {bare:5.0f} ms   reader {reader:5.0f} ms   ratio {reader / bare:.2f}",
        flush=True,
    )


def main() -> None:
    """Measure on a screen of our own, or without one where the machine has no X server."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--runs", type=int, default=15)
    options.add_argument("--articles", type=int, default=1000)
    chosen = options.parse_args()
    no_screen = Display("offscreen", os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    with (
        TemporaryDirectory() as folder,
        nullcontext(no_screen) if missing_tools() else virtual_display() as display,
    ):
        home = dict.fromkeys(
            ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"),
            folder,
        )
        environment = display.environment | home | {"PYTHONPATH": str(ROOT)}
        environment.pop(
            "PYTHONDONTWRITEBYTECODE", None
        )  # a user's Python compiles our modules once
        library = Path(folder, "benchmark.sqlite")
        began = time.monotonic()
        make_library(library, chosen.articles)
        print(
            f"{chosen.articles} articles imported in {time.monotonic() - began:.0f} s; display "
            f"{display.name}"
        )
        measure(environment, library, chosen.articles, chosen.runs)


if __name__ == "__main__":
    main()
