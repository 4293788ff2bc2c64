"""What a backup of a large library costs, beside a bare copy of its file.

    python -m tests.benchmarks.backing_up [--gigabytes 6] [--folder FOLDER]

Grows a library of articles with saved pictures to so many gigabytes and makes a backup of it, which
is copied, brought to the disk and checked row by row. Prints the seconds of it, for how long the
window could not read from the library at most, for how long another program could not write to it,
the most memory, and how long it takes to find out that nothing has changed since. The bare minimum
is a copy of the file that is brought to the disk, and SQLite's own check of that copy.
"""

import argparse
import os
import resource
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

from reader.domain.resource import Resource
from reader.services import backing_up
from reader.store import resources
from reader.store.library import Library
from tests.benchmarks.merging import Waiting, read, write
from tests.store.examples import stored

PICTURE = 4_000_000
"""Bytes of a picture that was saved with a page."""
PICTURES = 25
"""Pictures of an article."""


def grow(path: Path, size: int) -> None:
    """Make a library of at least so many bytes."""
    chance = Random(7)  # noqa: S311 (the same pictures every time)
    with Library(path) as library:
        for number in range(-(-size // (PICTURE * PICTURES))):
            article = stored(library, f"The ferry number {number} sails.", title=f"Ferry {number}")
            saved = [
                Resource(f"{number}-{each}.png", "image/png", chance.randbytes(PICTURE))
                for each in range(PICTURES)
            ]
            resources.add(library, article.id, saved, [])


@contextmanager
def timed(what: str, then: Callable[[], str] = str) -> Iterator[None]:
    """Print how long something took, and what is to be said then."""
    begun, worked = time.perf_counter(), time.process_time()
    yield
    taken, worked = time.perf_counter() - begun, time.process_time() - worked
    print(f"{what}: {taken:.1f} s, {worked:.1f} s of the processor{then()}", flush=True)


def bare_copy(path: Path, target: Path) -> None:
    """Copy the file and bring it to the disk."""
    shutil.copyfile(path, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def bare_check(path: Path) -> None:
    """Let SQLite look over a file."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA integrity_check").fetchall()


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gigabytes", type=float, default=6)
    parser.add_argument("--folder", type=Path, help="where to work, with room for three of them")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        path, backups, copy = folder / "library.sqlite", folder / "backups", folder / "copy.sqlite"
        with timed("made"):
            grow(path, round(options.gigabytes * 1e9))
        print(f"{path.stat().st_size / 1e9:.2f} GB")
        with timed("a bare copy"):
            bare_copy(path, copy)
        with timed("SQLite's own check"):
            bare_check(copy)
        copy.unlink()
        with Library(path) as library:
            with (
                Waiting(lambda: read(library)) as reading,
                Waiting(lambda: write(path)) as writing,
                timed(
                    "a backup, checked",
                    lambda: (
                        f"; a reader waited {reading.longest:.2f} s, a writer {writing.longest:.2f}"
                    ),
                ),
            ):
                backing_up.make(library, backups)
            with timed("found out that nothing has changed"):
                assert backing_up.is_as_in_latest(library, backups)
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        print(f"at most {most / 1e6:.0f} MB of memory")


if __name__ == "__main__":
    main()
