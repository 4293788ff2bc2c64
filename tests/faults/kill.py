"""Kill a program that works on a library, at random moments, and see what it left: ``python -m
tests.faults.kill [KILLS] [--at-calls]``.

With ``--at-calls`` each second kill comes at a system call that changes a file, before the system
has done it; that needs strace. After each kill the library must hold everything that was acknowledged and at most the one action
that was under way; SQLite and the search index must find nothing wrong; undoing and redoing must
lead to where they should. Exit status 1 where they do not.
"""

import os
import random
import signal
import subprocess
import sys
import threading
import time
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.services import history
from reader.services.library import Library, open_library
from reader.services.verifying import verify
from tests.faults.scribe import hashed, whole

ROOT = Path(__file__).resolve().parents[2]

AT_THE_START = 0.5
"""Seconds from the moment when the program is about to make its library, within which each fifth
kill comes.
"""

AT_WORK = 0.15
"""Seconds from the first acknowledgement, within which all other kills come."""

CALLS = {"pwrite64": 400, "fdatasync": 60, "write": 200}
"""At which system calls a program at work is killed, and up to the how manieth: SQLite's two, and
that by which lines come into the diary.
"""

CALLS_AT_THE_START = {"pwrite64": 150, "fdatasync": 8, "link": 1, "unlink": 4}
"""The same for a program that makes its library."""

LONGEST = 8.0
"""Seconds that a program has to come to a call."""

NEW_LIBRARY = 5
"""How many kills one library lives through; the first one while it is made."""


@dataclass
class Figures:
    """What came out. ``wrong`` says in words what should not have happened."""

    kills: int = 0
    at_calls: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    under_way_done: int = 0
    undone: int = 0
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        calls = ", ".join(f"{count} at {name}" for name, count in self.at_calls.most_common())
        told = [
            f"{self.kills} kills ({calls or 'all at random moments'}), {self.acknowledged} "
            f"acknowledged actions, {len(self.wrong)} of them wrong afterwards",
            f"an action under way was found done {self.under_way_done} times",
            f"undone and redone {self.undone} times",
        ]
        return "\n".join([*told, *self.wrong])


@dataclass(frozen=True)
class Told:
    """What a killed program had said: the hashes of its last acknowledgement and of what it was
    about to do.
    """

    acknowledged: int
    did: tuple[str, str] | None
    will: tuple[str, str] | None


def run_and_kill(library: Path, seed: int, seconds: float, *, at_work: bool) -> Told:
    """Let the program work on a library and kill it some seconds after it began, or after its first
    acknowledgement.
    """
    command = [sys.executable, "-m", "tests.faults.scribe", str(library), str(seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        lines: list[str] = []
        while at_work and not (lines and lines[-1].startswith("did ")):
            lines.append(program.stdout.readline())
        time.sleep(seconds)
        assert program.poll() is None, "it ended by itself"
        program.kill()
        return understood([*lines, *program.stdout.readlines()])


def run_until_call(library: Path, seed: int, call: str, number: int) -> Told:
    """Let the program work on a library until it is killed as it makes a system call for the so
    manieth time.
    """
    trace = ["strace", "-f", "-o", os.devnull, "-e", f"trace={call}"]
    kill = ["-e", f"inject={call}:signal=KILL:when={number}"]
    scribe = [sys.executable, "-m", "tests.faults.scribe", str(library), str(seed)]
    with subprocess.Popen(
        [*trace, *kill, *scribe], cwd=ROOT, stdout=subprocess.PIPE, text=True, process_group=0
    ) as program:
        assert program.stdout is not None
        # the call may never come: then it is killed as others are
        end = threading.Timer(LONGEST, os.killpg, [program.pid, signal.SIGKILL])
        end.start()
        lines = program.stdout.readlines()
        end.cancel()
        return understood(lines[1:])  # the first one only says that it is ready


def understood(lines: list[str]) -> Told:
    """Return what whole lines say; the last one may be cut short."""
    did = will = None
    acknowledged = 0
    for line in lines:
        word, _, rest = line.partition(" ")
        state, _, undone = rest.rstrip("\n").partition(" ")
        if not line.endswith("\n"):
            break
        if word == "did":
            did, will = (state, undone), None
            acknowledged += 1
        else:
            will = (state, undone)
    return Told(acknowledged, did, will)


def complaints(library: Library, told: Told, before: str, figures: Figures) -> Iterator[str]:
    """Yield what is wrong in the library that a killed program left; ``before`` is the hash of what
    it had found.
    """
    for problem in library.query("PRAGMA integrity_check"):
        if problem[0] != "ok":
            yield f"damaged: {problem[0]}"
    for table in ("article_fts", "document_fts", "annotation_fts"):
        library.query(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")  # noqa: S608 (names of our own)
    yield from (f"not sound: {problem}" for problem in verify(library).problems)
    if library.set_aside:
        yield f"its own journal was put aside: {library.set_aside}"
    found = hashed(whole(library))
    acknowledged = told.did or (before, "-")
    if found == acknowledged[0]:
        yield from undoing(library, found, acknowledged[1], figures)
    elif told.will is not None and found == told.will[0]:
        figures.under_way_done += 1
        yield from undoing(library, found, told.will[1], figures)
    elif told.did is not None or told.will is not None:
        yield "something acknowledged is not there, or something is there that nobody did"


def undoing(library: Library, present: str, undone: str, figures: Figures) -> Iterator[str]:
    """Undo and redo, and yield what is wrong then."""
    if undone == "-":
        return
    figures.undone += 1
    history.undo(library)
    if hashed(whole(library)) != undone:
        yield "undoing led elsewhere"
    history.redo(library)
    if hashed(whole(library)) != present:
        yield "redoing led elsewhere"


def kill_often(kills: int, folder: Path, seed: int = 1, *, at_calls: bool = False) -> Figures:
    """Kill a program so many times and return what came out."""
    chance = random.Random(seed)  # noqa: S311 (the same kills each time, as far as the machine is)
    figures = Figures()
    path = folder / "0.sqlite"
    before = "nothing yet"
    for number in range(kills):
        at_work = number % NEW_LIBRARY > 0
        if not at_work:
            path = folder / f"{number}.sqlite"
            before = hashed({})
        work = seed * 1_000_000 + number
        if at_calls and number % 2:
            calls = CALLS if at_work else CALLS_AT_THE_START
            call = chance.choice(list(calls))
            told = run_until_call(path, work, call, chance.randint(1, calls[call]))
            figures.at_calls[call] += 1
        else:
            seconds = chance.uniform(0, AT_WORK if at_work else AT_THE_START)
            told = run_and_kill(path, work, seconds, at_work=at_work)
        figures.kills += 1
        figures.acknowledged += told.acknowledged
        with open_library(path) as library:
            figures.wrong += [
                f"kill {number}: {complaint}"
                for complaint in complaints(library, told, before, figures)
            ]
            before = hashed(whole(library))
    return figures


def main() -> int:
    """Run as a command."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int, nargs="?", default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--at-calls", action="store_true")
    parser.add_argument(
        "--folder", type=Path, help="where the libraries are made; else a temporary folder"
    )
    chosen = parser.parse_args()
    with TemporaryDirectory(dir=chosen.folder) as folder:
        figures = kill_often(chosen.kills, Path(folder), chosen.seed, at_calls=chosen.at_calls)
    print(figures)
    return 1 if figures.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
