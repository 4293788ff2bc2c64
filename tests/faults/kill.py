"""Kill a program that works on a library, many times over, and see what it left: ``python -m
tests.faults.kill [KILLS]``.

Half of the kills come at a system call that changes a file, before the system has done it or when
it has written half of the bytes; these need Linux and a C compiler. The others come at any moment.
The program highlights, writes notes, deletes and undoes without end; or it merges another library,
upgrades an old one, makes backups, or puts one back (``tests/faults/courses``).

After each kill the library must hold everything that was acknowledged and at most the one action
that was under way. After each kill within a course, each tenth other one and the last one of a
library everything in the file is checked, and undoing and redoing must lead to where they should.
Exit status 1 where anything is wrong.
"""

import random
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from reader.domain.errors import ReaderError
from reader.services import history
from reader.services.library import Library, open_library
from reader.services.verifying import verify
from tests.faults.calls import GROUPS, Trap, is_watched, run_watched, trap
from tests.faults.courses.course import library_in
from tests.faults.courses.pool import COURSES, Known, Pool, doing
from tests.faults.figure_table import table
from tests.faults.lives import Life, Moment, Say, live
from tests.faults.scribe import Scribe, hashed, whole

ROUND = (*("write",) * 12, *("merge",) * 4, *("upgrade",) * 2, "backup", "restore")
"""Of what kind one life after the other is; their order does not matter."""

MOST_LINES, MOST_SECONDS = 20, 0.02
"""How many actions a program has acknowledged when it is killed at any moment, and how long after
that.
"""

CALLS = dict(zip(GROUPS, (400, 350, 40, 0), strict=True))
"""At the how manieth call of a group at most a program at work is killed."""

CALLS_AT_THE_START = dict(zip(GROUPS, (700, 650, 8, 6), strict=True))
"""The same of one that makes its library."""

AT_THE_START = 0.5
"""Seconds within which a program is killed that makes its library."""

LIVES = 25
"""How many kills one library lives through; the first one while it is made."""

WHOLE = 10
"""Each so manieth library at work is checked as a whole."""

TOLD = 100
"""After so many kills it is told how far it is."""


@dataclass
class Row:
    """What came out of lives of one kind."""

    kills: int = 0
    acknowledged: int = 0
    under_way_done: int = 0
    checked: int = 0
    wrong: int = 0


@dataclass
class Figures:
    """What came out. ``wrong`` says in words what should not have happened."""

    rows: dict[str, Row] = field(default_factory=dict)
    at_calls: Counter[str] = field(default_factory=Counter)
    undone: int = 0
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def row(self, kind: str) -> Row:
        """Return the row of a kind."""
        return self.rows.setdefault(kind, Row())

    def total(self) -> Row:
        """Return the sum of all rows."""
        rows = self.rows.values()
        names = Row.__dataclass_fields__
        return Row(**{name: sum(getattr(row, name) for row in rows) for name in names})

    def table(self, counted: str = "kills") -> str:
        """Return a line for each kind and one for all; ``counted`` is what there were."""
        return table({**self.rows, "all": self.total()}, {"kills": counted})

    def __str__(self) -> str:
        calls = ", ".join(f"{count} at {name}" for name, count in self.at_calls.most_common())
        total = self.total().kills
        lines = [
            self.table(),
            f"killed at system calls: {sum(self.at_calls.values())} of {total} ({calls or 'none'})",
            f"undone and redone {self.undone} times; {self.seconds:.0f} s",
            *self.wrong,
        ]
        return "\n".join(lines)


@dataclass(frozen=True)
class Told:
    """What a killed program had said: the hashes of its last acknowledgement and of what it was
    about to do.
    """

    acknowledged: int
    did: tuple[str, str] | None
    will: tuple[str, str] | None


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


def unsound(library: Library) -> Iterator[str]:
    """Yield what a check of everything finds in a library that a killed program left."""
    for problem in library.query("PRAGMA integrity_check"):
        if problem[0] != "ok":
            yield f"damaged: {problem[0]}"
    for index in ("article_fts", "document_fts", "annotation_fts"):
        library.query(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608 (names of our own)
    yield from (f"not sound: {problem}" for problem in verify(library).problems)
    if library.set_aside:
        yield f"its own journal was put aside: {library.set_aside}"


def complaints(
    library: Library, told: Told, before: str, figures: Figures, *, is_whole: bool = True
) -> Iterator[str]:
    """Yield what is wrong in the library that a killed program left; ``before`` is the hash of what
    it had found.
    """
    row = figures.row("write")
    if is_whole:
        row.checked += 1
        yield from unsound(library)
    found = hashed(whole(library))
    did = told.did or (before, "-")
    if found == did[0]:
        undone = did[1]
    elif told.will is not None and found == told.will[0]:
        row.under_way_done += 1
        undone = told.will[1]
    else:
        yield "something acknowledged is not there, or something is there that nobody did"
        return
    if is_whole and undone != "-":
        figures.undone += 1
        yield from undoing(library, found, undone)


def undoing(library: Library, present: str, undone: str) -> Iterator[str]:
    """Undo and redo, and yield what is wrong then."""
    history.undo(library)
    if hashed(whole(library)) != undone:
        yield "undoing led elsewhere"
    history.redo(library)
    if hashed(whole(library)) != present:
        yield "redoing led elsewhere"


class Killer:
    """Kills one program after the other."""

    def __init__(self, folder: Path, seed: int, trap: Trap | None) -> None:
        self._folder = folder
        self._seed = seed
        self._trap = trap
        self._chance = random.Random(seed)  # noqa: S311 (the same kills, as far as the machine is)
        self._pool = Pool(folder, self._chance, trap)
        self._library = folder / "none.sqlite"
        self._before = ""
        self.figures = Figures()

    def kill(self, kind: str) -> None:
        """Kill one of a kind."""
        row = self.figures.row(kind)
        told = self._at_work(row) if kind == "write" else self._within(kind)
        number = self.figures.total().kills
        row.kills += 1
        self.figures.wrong += [f"kill {number} ({kind}): {complaint}" for complaint in told]
        row.wrong += bool(told)

    def _is_at_call(self, row: Row) -> bool:
        return self._trap is not None and row.kills % 2 == 1

    def _lived(self, life: Life, row: Row) -> None:
        row.acknowledged += life.acknowledged
        if life.call:
            self.figures.at_calls[life.call] += 1

    def _at_work(self, row: Row) -> list[str]:
        """Kill a program that works on, and look at its library."""
        is_new = row.kills % LIVES == 0
        if is_new:
            self._library.unlink(missing_ok=True)
            self._library = self._folder / f"{row.kills}.sqlite"
            self._before = hashed({})
        path, seed = self._library, self._seed * 1_000_000 + row.kills

        def work(say: Say) -> None:
            Scribe(open_library(path), seed, say).work()

        life = live(work, self._moment(row, is_new=is_new), self._trap)
        self._lived(life, row)
        is_whole = row.kills % WHOLE == 0 or row.kills % LIVES == LIVES - 1
        told = understood(list(life.lines))
        try:
            with open_library(path) as library:
                wrong = list(
                    complaints(library, told, self._before, self.figures, is_whole=is_whole)
                )
                self._before = hashed(whole(library))
        except ReaderError as error:
            return [f"it cannot be opened: {error!r}"]
        return wrong

    def _moment(self, row: Row, *, is_new: bool) -> Moment:
        chance = self._chance
        # each second library is made by a program that is killed at a call
        is_at_call = row.kills // LIVES % 2 == 1 if is_new else self._is_at_call(row)
        if is_at_call and self._trap is not None:
            return self._call(CALLS_AT_THE_START if is_new else CALLS)
        if is_new:
            return Moment(0, chance.uniform(0, AT_THE_START))
        return Moment(chance.randint(0, MOST_LINES), chance.uniform(0, MOST_SECONDS))

    def _call(self, calls: dict[str, int]) -> Moment:
        """Return any call, with how many there are of each group."""
        group = self._chance.choice([group for group, most in calls.items() if most])
        call, is_halfway = self._chance.randint(1, calls[group]), self._chance.random() < 0.5
        return Moment(call=call, group=group, halfway=is_halfway)

    def _within(self, kind: str) -> list[str]:
        """Kill a program within a course of steps, and look at what is there then."""
        row, chance = self.figures.row(kind), self._chance
        known = self._pool.course(kind)
        if self._is_at_call(row):
            moment = self._call(known.calls)
        else:
            steps = chance.randrange(len(known.states))
            moment = Moment(steps, chance.uniform(0, known.seconds))
        with TemporaryDirectory(dir=self._folder) as lived:
            folder = Path(lived)
            known.course.lay_out(folder)
            life = live(doing(known.course, folder), moment, self._trap)
            self._lived(life, row)
            row.checked += 1
            try:
                return list(between(known, folder, life.acknowledged, row))
            except ReaderError as error:
                return [f"{library_in(folder).name} cannot be opened: {error!r}"]


def between(known: Known, folder: Path, done: int, row: Row) -> Iterator[str]:
    """Yield what is wrong in the folder of a course of which so many steps were acknowledged."""
    found = known.course.state(folder)
    if found not in known.states[done : done + 2]:
        yield f"after {done} steps neither as before nor as after the next one: {found}"
        return
    row.under_way_done += found != known.states[done]
    yield from known.course.complaints(folder)


def kill_often(
    kills: int,
    folder: Path,
    seed: int = 1,
    *,
    kinds: Sequence[str] = ROUND,
    trap: Trap | None = None,
    is_told: bool = False,
) -> Figures:
    """Kill a program so many times and return what came out."""
    killer, began = Killer(folder, seed, trap), monotonic()
    for number in range(kills):
        killer.kill(kinds[number * 7 % len(kinds)])
        killer.figures.seconds = monotonic() - began
        if is_told and number % TOLD == TOLD - 1:
            print(f"{killer.figures}\n", file=sys.stderr, flush=True)
    return killer.figures


def main() -> int:
    """Run as a command."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int, nargs="?", default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--only", choices=["write", *COURSES], action="append", help="kill at this alone"
    )
    parser.add_argument(
        "--folder", type=Path, help="where the libraries are made; else a temporary folder"
    )
    chosen = parser.parse_args()
    if not is_watched():
        return run_watched("tests.faults.kill", sys.argv[1:])
    with TemporaryDirectory(dir=chosen.folder) as folder:
        figures = kill_often(
            chosen.kills,
            Path(folder),
            chosen.seed,
            kinds=chosen.only or ROUND,
            trap=trap(),
            is_told=True,
        )
    print(figures)
    return 1 if figures.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
