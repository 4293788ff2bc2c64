"""Let several programs write into one library at once, and merge random pairs of libraries: ``python
-m tests.faults.together [--writes 2400] [--pairs 100]``.

Each write must succeed, and be there afterwards, once. What comes of a merging must be what sets of
plain things say of it, the same from both sides; merging again must change nothing, and undoing it
once must lead back. Exit status 1 where that is not so.
"""

import subprocess
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.domain.annotation import ArticleId
from reader.domain.document import Span
from reader.domain.errors import LibraryBusy
from reader.services import annotating, articles, history, merging
from reader.services.library import Library, open_library
from reader.services.verifying import verify
from tests.faults.calls import ROOT
from tests.services.merged_libraries import Contents, contents, pair
from tests.services.test_merging import assert_fits, copied, merged
from tests.store.examples import stored

PROGRAMS = 4

TOLD_TO_WAIT = "another program is writing"


def write(path: Path, program: str, times: int) -> None:
    """Highlight with a note so many times; this is one of the programs."""
    with open_library(path) as library:
        article = articles.open_article(library, ArticleId(1))
        for number in range(times):
            span, note = Span(number % 400, number % 400 + 5), f"{program}-{number}"
            while True:
                try:
                    annotating.highlight(library, article, span, None, note)
                    break
                except LibraryBusy:
                    print(TOLD_TO_WAIT, flush=True)


def write_at_once(path: Path, writes: int, told: Counter[str]) -> Iterator[str]:
    """Let the programs make so many writes together, and yield what is wrong; count how often one
    was told to wait, as where it came to nothing for five seconds, and tried again.
    """
    each = writes // PROGRAMS
    with open_library(path) as library:
        article = stored(library, "A text that is long enough for all of them. " * 10)
    programs = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.faults.together", "--program", path, str(one), str(each)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for one in range(PROGRAMS)
    ]
    for program in programs:
        said, errors = program.communicate()
        told.update(said.splitlines())
        if errors or program.returncode:
            yield f"a program ended with {program.returncode}: {errors}"
    with open_library(path) as library:
        found = Counter(one.note for one in annotating.annotations_of(library, article.id))
        wanted = {f"{program}-{number}" for program in range(PROGRAMS) for number in range(each)}
        yield from (f"{note} is lost" for note in wanted - found.keys())
        yield from (f"{note} is there {count} times" for note, count in found.items() if count > 1)
        (events,) = library.query("SELECT count(*) FROM event")[0]
        if events != each * PROGRAMS:
            yield f"{events} events were written down"
        yield from (f"not sound: {problem}" for problem in verify(library).problems)


@dataclass
class Pairs:
    """How many pairs were merged, how many things came, how many conflicts there were."""

    merged: int = 0
    copies: int = 0
    things: int = 0
    conflicts: int = 0

    def merge(self, folder: Path, seed: int) -> Iterator[str]:
        """Merge one pair from both sides, and yield what is wrong."""
        mine, theirs, before = pair(folder, seed)
        self.merged += 1
        self.copies += before is not None
        ours, others = _contents_of(mine, before), _contents_of(theirs, before)
        one = merged(copied(mine, "one.sqlite"), theirs, before)
        other = merged(copied(theirs, "other.sqlite"), mine, before)
        self.things += len(one.names)
        if one.names != other.names:
            yield f"pair {seed}: the two sides do not come to the same: {one.names ^ other.names}"
        for found, here, there in ((one, ours, others), (other, others, ours)):
            try:
                assert_fits(found, here, there, before)
            except AssertionError as error:
                yield f"pair {seed}: not as the model says: {error}"
        yield from (f"pair {seed}: {wrong}" for wrong in self._again(mine, theirs))

    def _again(self, mine: Path, theirs: Path) -> Iterator[str]:
        with Library(mine) as library:
            before = contents(library)
            told = merging.merge(library, theirs)
            self.conflicts += told.conflicts
            once = contents(library)
            if merging.merge(library, theirs).outcome.changes or contents(library) != once:
                yield "merging twice changes something"
            if told.outcome.changes:
                history.undo(library)
                found = contents(library).things
                if any(found.get(name) != form for name, form in before.things.items()):
                    yield "undoing leads elsewhere"
            yield from (f"not sound: {problem}" for problem in verify(library).problems)


def _contents_of(path: Path, before: Contents | None) -> Contents:
    with Library(path) as library:
        return contents(library, before)


def main() -> int:
    """Run as a command, or as one of the programs."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--writes", type=int, default=2400)
    parser.add_argument("--pairs", type=int, default=100)
    parser.add_argument("--program", nargs=3, help="write into this library, as one of several")
    chosen = parser.parse_args()
    if chosen.program:
        path, name, times = chosen.program
        write(Path(path), name, int(times))
        return 0
    with TemporaryDirectory() as folder:
        told: Counter[str] = Counter()
        wrong = list(write_at_once(Path(folder) / "library.sqlite", chosen.writes, told))
    print(
        f"{chosen.writes} writes of {PROGRAMS} programs at once, {len(wrong)} failed or lost, "
        f"{told[TOLD_TO_WAIT]} tried again after five seconds"
    )
    pairs = Pairs()
    for seed in range(chosen.pairs):
        with TemporaryDirectory() as folder:
            wrong += pairs.merge(Path(folder), seed)
    print(
        f"{pairs.merged} pairs merged from both sides ({pairs.copies} of them copies of one), "
        f"{pairs.things} things and {pairs.conflicts} conflicts in them"
    )
    print("\n".join(wrong) or "nothing was lost, and all as the model says")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
