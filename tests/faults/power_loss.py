"""Cut the power while a program works on a library, many times over, and see what is on the disk
then: ``python -m tests.faults.power_loss [STATES]``. Needs strace.

The program runs once, and strace writes down what it writes to which file. After a loss of power a
disk holds all that was synced before. Of each write since then it has all, nothing, or the first
few sectors, each by chance. Such states are made from moments all over the work, and each has to
be a library with everything that was acknowledged before that moment. That a file is there at all
counts as synced with it, as on ext4. Exit status 1 where something is wrong.
"""

import random
import re
import subprocess
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from reader.domain.errors import ReaderError
from reader.services.library import open_library
from tests.faults.calls import ROOT
from tests.faults.courses.course import library_in, made
from tests.faults.courses.pool import Pool
from tests.faults.kill import Figures, between, complaints, understood
from tests.faults.scribe import hashed

SECTOR = 512
LINES = 600
"""How many lines the program says before it ends: two for each action."""

CALLS = ("pwrite64", "write", "fdatasync", "fsync", "ftruncate", "unlink", "rename", "link")
"""What changes files, or makes sure of it."""

_LINE = re.compile(r'(\w+)\((?:(\d+)<([^>]*)>|"([^"]*)")(?:, (.*))?\) += (\d+)$')
_DATA = re.compile(r'"([^"]*)", \d+(?:, (\d+))?')


class Call(NamedTuple):
    """A system call: on which file, with which bytes, where; ``to`` is a file's new name."""

    name: str
    path: str
    data: bytes = b""
    place: int | None = None
    to: str = ""
    number: int = -1


@dataclass
class File:
    """A file as far as it is on the disk, and what was done to it since it was synced."""

    synced: bytearray = field(default_factory=bytearray)
    since: list[Call] = field(default_factory=list)
    length: int = 0

    def do(self, call: Call) -> None:
        """Write, append or cut."""
        if call.name == "write":
            call = call._replace(place=self.length)
        if call.name == "ftruncate":
            self.length = call.place or 0
        else:
            self.length = max(self.length, (call.place or 0) + len(call.data))
        self.since.append(call)

    def sync(self) -> None:
        """Bring everything to the disk."""
        for call in self.since:
            _apply(self.synced, call)
        self.since.clear()

    def after_loss(self, chance: random.Random) -> bytes:
        """Return what may be on the disk."""
        left = bytearray(self.synced)
        for call in self.since:
            fate = chance.random()
            if fate < 0.4:
                _apply(left, call)
            elif fate < 0.7 and len(call.data) > SECTOR:
                torn = chance.randrange(len(call.data) // SECTOR) * SECTOR
                _apply(left, call._replace(data=call.data[:torn]))
        return bytes(left)


def _apply(content: bytearray, call: Call) -> None:
    place = call.place or 0
    if call.name == "ftruncate":
        del content[place:]
        content.extend(bytes(place - len(content)))
        return
    content.extend(bytes(max(0, place - len(content))))
    content[place : place + len(call.data)] = call.data


def traced(trace: Path, program: Sequence[str]) -> list[Call]:
    """Let a program of ours work, which says when it is ready, and return what it did to files, and
    what it said.
    """
    strace = ["strace", "-y", "-xx", "-s", "10000000", "-o", str(trace)]
    command = [*strace, "-e", f"trace={','.join(CALLS)}", sys.executable, "-m", *program]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as running:
        assert running.stdout is not None
        for _ in range(LINES):
            running.stdout.readline()
        running.stdout.close()  # it ends as it says the next word
    return [call for line in trace.read_text("ascii").splitlines() for call in _call(line)]


def _call(line: str) -> Iterator[Call]:
    found = _LINE.fullmatch(line)
    if found is None:
        return
    name, number, opened, path, rest = found.group(1, 2, 3, 4, 5)
    call = Call(name, _bytes(opened or path or "").decode(), number=int(number or -1))
    if name in {"write", "pwrite64"}:
        written = _DATA.fullmatch(rest)
        assert written is not None, line[:200]
        data = _bytes(written[1])[: int(found[6])]
        yield call._replace(data=data, place=int(written[2]) if written[2] else None)
    elif name == "ftruncate":
        yield call._replace(place=int(rest))
    elif name in {"rename", "link"}:
        yield call._replace(to=_bytes(rest.strip('"')).decode())
    else:
        yield call


def _bytes(shown: str) -> bytes:
    """Return what strace shows in hexadecimal numbers."""
    return bytes.fromhex(shown.replace("\\x", ""))


class Disk:
    """The files of one folder, and what the program said so far."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._files = {
            str(path): File(bytearray(path.read_bytes()), length=path.stat().st_size)
            for path in folder.rglob("*")
            if path.is_file()
        }
        self._said = b""

    def do(self, call: Call) -> None:
        """Follow a call."""
        if call.number == 1:
            self._said += call.data
        elif not call.path.startswith(f"{self._folder}/"):
            return
        elif call.name in {"fsync", "fdatasync"}:
            if call.path in self._files:  # folders are synced too
                self._files[call.path].sync()
        elif call.name == "unlink":
            self._files.pop(call.path, None)
        elif call.name == "rename":
            self._files[call.to] = self._files.pop(call.path)
        elif call.name == "link":
            self._files[call.to] = self._files[call.path]
        else:
            self._files.setdefault(call.path, File()).do(call)

    def lines(self) -> list[str]:
        """Return what the program said by now, after it was ready."""
        return self._said.decode().splitlines(keepends=True)[1:]

    def lose_power(self, library: Path, target: Path, chance: random.Random) -> bool:
        """Put what may be left of the files into another folder; false where the library was not
        there yet. What SQLite keeps in memory is lost in any case.
        """
        if str(library) not in self._files:
            return False
        for name, file in self._files.items():
            if not name.endswith("-shm"):
                left = target / Path(name).relative_to(self._folder)
                left.parent.mkdir(parents=True, exist_ok=True)
                left.write_bytes(file.after_loss(chance))
        return True


Judge = Callable[[Path, list[str]], Iterator[str]]
"""Yields what is wrong in a folder after a program had said some lines."""


class PowerLoss:
    """Lets programs work and cuts the power of each many times."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._seed = seed
        self._chance = random.Random(seed)  # noqa: S311 (the same moments each time)
        self.figures = Figures()

    def at_work(self, states: int) -> None:
        """Cut it while a program works on."""
        folder = made(self._folder / "work")
        library = library_in(folder)

        def judge(left: Path, lines: list[str]) -> Iterator[str]:
            told = understood(lines)
            self.figures.row("write").acknowledged += told.acknowledged
            with open_library(library_in(left)) as opened:
                yield from complaints(opened, told, hashed({}), self.figures)

        program = ["tests.faults.scribe", str(library), str(self._seed)]
        self._cut("write", program, folder, states, judge)

    def within(self, kind: str, states: int) -> None:
        """Cut it while a program does a course of steps."""
        known = Pool(made(self._folder / f"pool-{kind}"), self._chance, None).course(kind)
        folder = made(self._folder / kind)
        known.course.lay_out(folder)

        def judge(left: Path, lines: list[str]) -> Iterator[str]:
            row = self.figures.row(kind)
            row.acknowledged += len(lines)
            row.checked += 1
            yield from between(known, left, len(lines), row)

        self._cut(kind, ["tests.faults.courses.walk", kind, str(folder)], folder, states, judge)

    def _cut(
        self, kind: str, program: Sequence[str], folder: Path, states: int, judge: Judge
    ) -> None:
        disk = Disk(folder)
        calls = traced(folder.with_name(f"{folder.name}.trace"), program)
        begun = next(at for at, call in enumerate(calls) if call.number == 1)
        moments = Counter(self._chance.randrange(begun, len(calls)) for _ in range(states))
        for number, call in enumerate(calls):
            disk.do(call)
            for _ in range(moments[number]):
                with TemporaryDirectory(dir=self._folder) as lost:
                    left = Path(lost)
                    if disk.lose_power(library_in(folder), left, self._chance):
                        self._judge(kind, left, disk.lines(), judge)

    def _judge(self, kind: str, left: Path, lines: list[str], judge: Judge) -> None:
        row = self.figures.row(kind)
        row.kills += 1
        try:
            wrong = list(judge(left, lines))
        except ReaderError as error:
            wrong = [f"it cannot be opened: {error!r}"]
        row.wrong += bool(wrong)
        self.figures.wrong += [f"state {row.kills} ({kind}): {one}" for one in wrong]


SHARES = {"merge": 0.2, "backup": 0.1, "upgrade": 0.1}
"""How many of the states are of a course; what puts backups back does not write as it is traced."""


def lose_often(states: int, folder: Path, seed: int = 1) -> Figures:
    """Cut the power so many times and return what came out."""
    loss = PowerLoss(folder, seed)
    counts = {kind: round(states * share) for kind, share in SHARES.items()}
    loss.at_work(states - sum(counts.values()))
    for kind, count in counts.items():
        loss.within(kind, count)
    return loss.figures


def main() -> int:
    """Run as a command."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("states", type=int, nargs="?", default=1000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with TemporaryDirectory() as folder:
        figures = lose_often(chosen.states, Path(folder), chosen.seed)
    print(figures.table("losses"))
    print("\n".join(figures.wrong[:20]))
    return 1 if figures.wrong or not figures.total().kills else 0


if __name__ == "__main__":
    sys.exit(main())
