"""Damage copies of a library by a letter, a byte, some bytes or a page, and see whether it is
noticed: ``python -m tests.faults.damage [COPIES]``.

A copy is noticed where opening it is refused or ``verify`` finds a problem. Asked for are all in
which something that the user wrote, or a source, a document, a version or the event log, is no
longer what it was. Exit status 1 where one was not noticed, or where anything but an error of the
program's own comes out.
"""

import random
import sqlite3
import sys
from argparse import ArgumentParser
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.domain.annotation import LabelId
from reader.domain.document import Span
from reader.domain.errors import ReaderError
from reader.services import annotating
from reader.services.library import Library, open_library
from reader.services.verifying import verify
from reader.store.soundness.checking import UNREADABLE
from reader.store.soundness.row_sums import SUMMED
from tests.faults.shelf import fill, read_all
from tests.store.examples import stored

PAGE = 4096
Damage = Callable[[bytearray, random.Random], None]


def one_letter(data: bytearray, chance: random.Random) -> None:
    """Turn a letter somewhere in the text of a page into another one."""
    while True:
        place = chance.randrange(100, len(data))
        letter = chr(data[place])
        if letter.isascii() and letter.isalpha():
            others = [other for other in "aeinrstx" if other != letter]
            data[place] = ord(chance.choice(others))
            return


def one_bit(data: bytearray, chance: random.Random) -> None:
    """Turn a bit anywhere."""
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def one_byte(data: bytearray, chance: random.Random) -> None:
    """Write another byte anywhere."""
    data[chance.randrange(len(data))] ^= chance.randrange(1, 256)


def some_bytes(data: bytearray, chance: random.Random) -> None:
    """Write other bytes over sixteen."""
    place = chance.randrange(len(data) - 16)
    data[place : place + 16] = chance.randbytes(16)


def empty_page(data: bytearray, chance: random.Random) -> None:
    """Empty a page."""
    place = chance.randrange(len(data) // PAGE) * PAGE
    data[place : place + PAGE] = bytes(PAGE)


def other_page(data: bytearray, chance: random.Random) -> None:
    """Write another page of the file over a page, as a disk that mixes up addresses does."""
    place, other = (chance.randrange(1, len(data) // PAGE) * PAGE for _ in range(2))
    data[place : place + PAGE] = data[other : other + PAGE]


def cut(data: bytearray, chance: random.Random) -> None:
    """Cut the file off."""
    del data[chance.randrange(1, len(data)) :]


KINDS: tuple[Damage, ...] = (
    *(one_letter, one_letter, one_letter),
    *(one_bit, one_byte, some_bytes, empty_page, other_page, cut),
)


@dataclass
class Line:
    """What came of one kind of damage."""

    copies: int = 0
    changed: int = 0
    noticed: int = 0
    noticed_by_sqlite: int = 0
    wrong: list[str] = field(default_factory=list)


def run(copies: int, folder: Path) -> dict[str, Line]:
    """Damage so many copies, of all kinds in turn."""
    path = folder / "library.sqlite"
    with open_library(path) as library:
        fill(library)
        fill_up(library)
    whole, before = path.read_bytes(), read_all(path, SUMMED)
    lines: dict[str, Line] = {kind.__name__: Line() for kind in KINDS}
    for number in range(copies):
        kind = KINDS[number % len(KINDS)]
        data = bytearray(whole)
        kind(data, random.Random(number))  # noqa: S311 (the same damage each time)
        copy = folder / f"{number}" / "library.sqlite"
        copy.parent.mkdir()
        copy.write_bytes(data)
        look_at(copy, before, lines[kind.__name__], number)
        for name in copy.parent.iterdir():
            name.unlink()
    return lines


def fill_up(library: Library) -> None:
    """Add articles with highlights, so that the file is what the user put there for the most
    part.
    """
    chance = random.Random(1)  # noqa: S311 (the same library each time)
    words = [
        "the",
        "bridge",
        "over",
        "river",
        "cost",
        "million",
        "people",
        "said",
        "report",
        "council",
        "never",
        "opened",
    ]
    for number in range(40):
        paragraphs = [" ".join(chance.choices(words, k=60)).capitalize() + "." for _ in range(12)]
        article = stored(library, f"Number {number}.", *paragraphs)
        for place in range(4):
            span = Span(40 * place, 40 * place + 25)
            annotating.highlight(library, article, span, LabelId(1 + place), f"Ask {place} again.")


def look_at(path: Path, before: object, line: Line, number: int) -> None:
    """Look whether the damage of a copy changed anything, and whether it is noticed."""
    line.copies += 1
    changed = read_all(path, SUMMED) != before
    line.changed += changed
    line.noticed_by_sqlite += changed and not passes_sqlite(path)
    try:
        noticed = is_noticed(path)
    except Exception as error:  # noqa: BLE001 (that is what is counted)
        line.wrong.append(f"copy {number}: {type(error).__name__}: {error}")
        return
    line.noticed += changed and noticed
    if changed and not noticed:
        line.wrong.append(f"copy {number}: not noticed")


def is_noticed(path: Path) -> bool:
    """Whether the program notices that a library is damaged."""
    try:
        with open_library(path) as library:
            return not verify(library).is_sound
    except ReaderError:
        return True


def passes_sqlite(path: Path) -> bool:
    """Whether SQLite alone finds a file sound."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as file:
            file.text_factory = bytes
            return bool(file.execute("PRAGMA integrity_check(1)").fetchone()[0] == b"ok")
    except UNREADABLE:
        return False


def main() -> int:
    """Print a table and return the exit status."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("copies", nargs="?", type=int, default=1200)
    copies = parser.parse_args().copies
    with TemporaryDirectory() as folder:
        lines = run(copies, Path(folder))
    print(f"{'damage':12}{'copies':>8}{'changed':>9}{'noticed':>9}{'by SQLite':>11}{'wrong':>7}")
    for name, line in lines.items():
        print(
            f"{name:12}{line.copies:8}{line.changed:9}{line.noticed:9}"
            f"{line.noticed_by_sqlite:11}{len(line.wrong):7}"
        )
    wrong = [words for line in lines.values() for words in line.wrong]
    print("\n".join(wrong) or "nothing went unnoticed, nothing broke")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
