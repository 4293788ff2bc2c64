"""Counts which small changes of the code the tests notice, and names those that they do not.

    python -m tests.mutation [AREA…] [--sample 60] [--seed 1] [--jobs 2]

Each area (anchoring, journal, exporters, offsets) has its files and its quick tests, see ``areas``.
A mutant is the code with one small change; the tests kill it where one of them fails or never ends.
A survivor is a change that nothing holds: write a test for it, unless it makes no difference that
anybody could see. ``--sample 0`` tries all, which takes an hour or more for an area.

No kept tool does this. mutmut 3 changes only what is in functions, and what most needs a test here
are the tuned constants at the top of a module. cosmic-ray changes no string and leaves out no call,
so that neither a character missing in an escape nor a file not flushed is ever tried; two thirds of
what it does put one operator for another of a kind that any run ends on, mostly in types (``int **
None``), and it needs twenty packages.
"""

import argparse
import os
import random
import sys

from tests.mutation.areas import AREAS, ROOT, Area
from tests.mutation.mutants import Mutant, mutants
from tests.mutation.trials import Outcome, Trial, UnfitTestsError, trials


def main() -> int:
    """Try a sample of each area; return 1 where an area's tests fail without a change."""
    names = [area.name for area in AREAS]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("areas", nargs="*", metavar="AREA", help=", ".join(names))
    parser.add_argument(
        "--sample", type=int, default=60, metavar="N", help="mutants of each area; 0 for all"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="which ones")
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, metavar="J", help="runs at a time"
    )
    options = parser.parse_args()
    unknown = set(options.areas) - set(names)
    if unknown:
        parser.error(f"no such area: {', '.join(sorted(unknown))}")
    status = 0
    for area in AREAS:
        if not options.areas or area.name in options.areas:
            status |= _try(area, options.sample, options.seed, options.jobs)
    return status


def _try(area: Area, sample: int, seed: int, jobs: int) -> int:
    found = [
        mutant
        for path in area.files()
        for mutant in mutants(path, (ROOT / path).read_text(encoding="utf-8"))
    ]
    chosen = _chosen(found, sample, seed)
    try:
        tried = trials(chosen, area.tests, jobs, _tell)
    except UnfitTestsError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(_report(area.name, len(found), tried))
    sys.stdout.flush()
    return 0


def _chosen(found: list[Mutant], sample: int, seed: int) -> list[Mutant]:
    if not 0 < sample < len(found):
        return found
    return random.Random(seed).sample(found, sample)  # noqa: S311 (an experiment, no secret)


def _tell(trial: Trial) -> None:
    sys.stderr.write("S" if trial.outcome is Outcome.SURVIVED else ".")
    sys.stderr.flush()


def _report(name: str, possible: int, tried: list[Trial]) -> str:
    survivors = [trial.mutant for trial in tried if trial.outcome is Outcome.SURVIVED]
    endless = sum(trial.outcome is Outcome.TIMEOUT for trial in tried)
    killed = len(tried) - len(survivors)
    score = (
        f"\n{name}: {killed} of {len(tried)} killed ({killed / max(1, len(tried)):.0%}), "
        f"{endless} of them by taking too long"
    )
    told = sorted(survivors, key=lambda mutant: (mutant.path, mutant.line))
    return "\n".join(
        [f"{score}; {possible} possible", *(mutant.description() for mutant in told), ""]
    )


if __name__ == "__main__":
    sys.exit(main())
