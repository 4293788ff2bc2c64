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
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from reader.domain.errors import LibraryError
from reader.services.library import open_library
from tests.faults.kill import ROOT, Figures, Told, complaints, understood
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


def traced(library: Path, seed: int) -> list[Call]:
    """Let the program work and return what it did to files, and what it said."""
    trace = library.with_name("trace.txt")
    strace = ["strace", "-y", "-xx", "-s", "10000000", "-o", str(trace)]
    scribe = [sys.executable, "-m", "tests.faults.scribe", str(library), str(seed)]
    command = [*strace, "-e", f"trace={','.join(CALLS)}", *scribe]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as program:
        assert program.stdout is not None
        for _ in range(LINES):
            program.stdout.readline()
        program.stdout.close()  # it ends as it says the next word
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
        self._files: dict[str, File] = {}
        self._said = b""

    def do(self, call: Call) -> None:
        """Follow a call."""
        if call.number == 1:
            self._said += call.data
        elif not call.path.startswith(f"{self._folder}/"):
            return
        elif call.name in {"fsync", "fdatasync"}:
            self._files.setdefault(call.path, File()).sync()
        elif call.name == "unlink":
            self._files.pop(call.path, None)
        elif call.name == "rename":
            self._files[call.to] = self._files.pop(call.path)
        elif call.name == "link":
            self._files[call.to] = self._files[call.path]
        else:
            self._files.setdefault(call.path, File()).do(call)

    def told(self) -> Told:
        """Return what was acknowledged by now."""
        _, *lines = self._said.decode().splitlines(keepends=True)
        return understood(lines)

    def lose_power(self, library: Path, target: Path, chance: random.Random) -> bool:
        """Put what may be left of a library and its journals somewhere else; false where it was not
        there yet. What SQLite keeps in memory is lost in any case.
        """
        if str(library) not in self._files:
            return False
        for path, file in self._files.items():
            ending = path.removeprefix(str(library))
            if path.startswith(str(library)) and ending != "-shm":
                target.with_name(target.name + ending).write_bytes(file.after_loss(chance))
        return True


def lose_often(states: int, folder: Path, seed: int = 1) -> Figures:
    """Cut the power so many times and return what came out."""
    chance = random.Random(seed)  # noqa: S311 (the same moments each time)
    library = folder / "work" / "library.sqlite"
    library.parent.mkdir()
    calls = traced(library, seed)
    moments = Counter(chance.randrange(len(calls)) for _ in range(states))
    figures, disk = Figures(), Disk(library.parent)
    for number, call in enumerate(calls):
        disk.do(call)
        for _ in range(moments[number]):
            with TemporaryDirectory(dir=folder) as lost:
                left = Path(lost) / "library.sqlite"
                if disk.lose_power(library, left, chance):
                    _judge(left, disk.told(), figures)
    return figures


def _judge(left: Path, told: Told, figures: Figures) -> None:
    figures.kills += 1
    figures.acknowledged += told.acknowledged
    try:
        with open_library(left) as opened:
            for complaint in complaints(opened, told, hashed({}), figures):
                figures.wrong.append(f"state {figures.kills}: {complaint}")
    except LibraryError as error:
        figures.wrong.append(f"state {figures.kills}: it cannot be opened: {error!r}")


def main() -> int:
    """Run as a command."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("states", type=int, nargs="?", default=1000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with TemporaryDirectory() as folder:
        figures = lose_often(chosen.states, Path(folder), chosen.seed)
    print(f"{figures.kills} losses of power, {len(figures.wrong)} wrong afterwards")
    print(f"an action under way was found done {figures.under_way_done} times")
    print("\n".join(figures.wrong[:20]))
    return 1 if figures.wrong or not figures.kills else 0


if __name__ == "__main__":
    sys.exit(main())
