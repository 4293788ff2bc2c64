"""Let the disk be full, or fail, at each of the system calls by which a program writes, and see what
the user is told and whether anything is lost: ``python -m tests.faults.failing_disk [RUNS]``.

A program opens a library, works on it, makes a backup and closes it. In each run the calls fail
from a certain one on, or that one alone. Whatever then does not work must be told in one of the
program's own sentences with something to do; all that there is must stay readable; and when the
disk works again everything that was acknowledged must be there. Exit status 1 where it is not.
Needs Linux and a C compiler.
"""

import errno
import random
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.domain.errors import LibraryError, ReaderError
from reader.services import articles, backing_up, searching
from reader.services.library import Library, open_library, open_to_read
from reader.services.sentences import sentence
from tests.faults.calls import NAMING, SYNCING, WRITING, Deed, Trap, is_watched, run_watched, trap
from tests.faults.figure_table import table
from tests.faults.kill import unsound
from tests.faults.lives import NEVER, Life, Moment, Say, live
from tests.faults.scribe import Scribe, hashed, whole

ACTIONS = 7
"""Things that a program does before it makes a backup."""

TOLD = "told"
"""What a line begins with that gives the sentence for the user."""


@dataclass(frozen=True)
class Fault:
    """Which calls fail, and with which error."""

    name: str
    calls: str
    error: int
    deed: Deed


FAULTS = (
    Fault("full", f"{WRITING} {NAMING}", errno.ENOSPC, Deed.FAIL_FROM_THEN_ON),
    Fault("full for once", f"{WRITING} {NAMING}", errno.ENOSPC, Deed.FAIL_ONCE),
    Fault("no writing", WRITING, errno.EIO, Deed.FAIL_FROM_THEN_ON),
    Fault("no writing for once", WRITING, errno.EIO, Deed.FAIL_ONCE),
    Fault("no syncing", SYNCING, errno.EIO, Deed.FAIL_FROM_THEN_ON),
    Fault("no syncing for once", SYNCING, errno.EIO, Deed.FAIL_ONCE),
    Fault("write-protected", f"{WRITING} {NAMING}", errno.EROFS, Deed.FAIL_FROM_THEN_ON),
)


@dataclass
class Row:
    """What came of one kind of fault. ``passed`` counts runs in which everything worked."""

    runs: int = 0
    errors: int = 0
    acknowledged: int = 0
    told: int = 0
    passed: int = 0
    there_though_told: int = 0
    wrong: int = 0


@dataclass
class Figures:
    """What came out: a row for each kind, each sentence with how often it was said, and in words
    what should not have happened.
    """

    rows: dict[str, Row] = field(default_factory=lambda: {fault.name: Row() for fault in FAULTS})
    sentences: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        said = [f"{count:6} x {words}" for words, count in self.sentences.most_common()]
        return "\n".join([table(self.rows), *said, *self.wrong])


def work(path: Path, seed: int, say: Say) -> None:
    """Open, work, make a backup, close; tell what does not work."""
    try:
        library = open_library(path)
    except LibraryError as error:
        _tell(error, say)
        with open_to_read(path) as library:
            _read(library)
        return
    scribe = Scribe(library, seed, say)
    has_begun = False
    for _ in range(ACTIONS):
        before = deepcopy(scribe.model)
        # a note would go on from before, until something else was done
        with _told(say, library):
            (scribe.act_once if has_begun else scribe.begin)()
            has_begun = True
            continue
        scribe.model = before
    with _told(say, library):
        backing_up.make(library, backing_up.backup_folder(path))
    with _told(say):
        library.close()


@contextmanager
def _told(say: Say, library: Library | None = None) -> Iterator[None]:
    """Tell what does not work, and see that the library can be read none the less."""
    try:
        yield
    except ReaderError as error:
        _tell(error, say)
        if library is not None:
            _read(library)


def _tell(error: ReaderError, say: Say) -> None:
    words = sentence(error).english().replace(str(error.__dict__.get("path", "\0")), "…")
    say(f"{TOLD} {words}")


def _read(library: Library) -> None:
    """Read everything that the window shows of a library."""
    for row in articles.list_articles(library):
        articles.open_article(library, row.id)
    whole(library)
    answer = searching.answer(library, searching.read("km"))
    searching.results(library, answer, 0, 20)


class FailingDisk:
    """Runs one program after the other on copies of a library."""

    def __init__(self, folder: Path, seed: int, trap: Trap) -> None:
        self._folder = folder
        self._seed = seed
        self._trap = trap
        self._chance = random.Random(seed)  # noqa: S311 (the same runs each time)
        self._library = folder / "whole.sqlite"
        with open_library(self._library) as library:
            scribe = Scribe(library, seed, lambda _line: None)
            scribe.begin()
            for _ in range(30):
                scribe.act_once()
            self._before = hashed(whole(library))
        self._calls = {fault.calls: self._count(fault) for fault in FAULTS}
        self.figures = Figures()

    def _count(self, fault: Fault) -> int:
        """Return how many calls there are that may fail."""
        with TemporaryDirectory(dir=self._folder) as folder:
            life = self._life(Path(folder), 0, Moment(NEVER, group=fault.calls))
        assert not any(line.startswith(TOLD) for line in life.lines)
        return life.calls

    def _life(self, folder: Path, number: int, moment: Moment, fault: Fault | None = None) -> Life:
        path = folder / "library.sqlite"
        path.write_bytes(self._library.read_bytes())
        deed = None if fault is None else (fault.deed, fault.error)
        return live(lambda say: work(path, number, say), moment, self._trap, deed)

    def run(self, fault: Fault, number: int) -> None:
        """Let one program meet a fault, and look at what is there afterwards."""
        call = self._chance.randint(1, self._calls[fault.calls])
        row = self.figures.rows[fault.name]
        with TemporaryDirectory(dir=self._folder) as folder:
            moment = Moment(NEVER, call=call, group=fault.calls)
            life = self._life(Path(folder), number, moment, fault)
            wrong = list(self._complaints(Path(folder) / "library.sqlite", life, row))
        row.runs += 1
        row.errors += self._trap.failed
        row.acknowledged += life.acknowledged
        row.wrong += bool(wrong)
        self.figures.wrong += [f"{fault.name}, run {number}, call {call}: {one}" for one in wrong]

    def _complaints(self, path: Path, life: Life, row: Row) -> Iterator[str]:
        told = [line.removeprefix(TOLD).strip() for line in life.lines if line.startswith(TOLD)]
        row.told += len(told)
        row.passed += not told
        self.figures.sentences.update(told)
        if not life.is_whole:
            yield f"the program broke: {life.lines[-2:]}"
        for words in told:
            if words.count(". ") < 1:
                yield f"nothing to do is said: {words}"
        done, may_be = self._before, set[str]()
        for line in life.lines:
            word, _, rest = line.partition(" ")
            if word == "will":
                may_be.add(rest.split()[0])
            elif word == "did":
                done, may_be = rest.split()[0], set()
        with open_library(path) as library:
            yield from unsound(library)
            found = hashed(whole(library))
        row.there_though_told += found != done and found in may_be
        if found != done and found not in may_be:
            yield "something acknowledged is lost, or something is there that nobody did"
        for backup in backing_up.list_backups(path, backing_up.backup_folder(path)):
            with Library(Path(backup.path), read_only=True) as library:
                if hashed(whole(library)) not in {done, found}:
                    yield f"the backup {backup.path.name} is not what was there"


def main() -> int:
    """Run as a command."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("runs", type=int, nargs="?", default=700)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    if not is_watched():
        return run_watched("tests.faults.failing_disk", sys.argv[1:])
    trapped = trap()
    if trapped is None:
        print("this needs Linux and a C compiler", file=sys.stderr)
        return 2
    with TemporaryDirectory() as folder:
        disk = FailingDisk(Path(folder), chosen.seed, trapped)
        for number in range(chosen.runs):
            disk.run(FAULTS[number % len(FAULTS)], number)
    print(disk.figures)
    return 1 if disk.figures.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
