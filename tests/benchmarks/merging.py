"""How long it takes to merge a library into an empty one, into itself as it was, and once more.

    python -m tests.benchmarks.merging [--articles 1000] [--highlights 10]

Prints the seconds of the whole, for how long the window could not read from the library at most, and
for how long another program could not write to it.
"""

import argparse
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

from reader.domain.annotation import LabelId
from reader.domain.span import Span
from reader.services import annotating, merging
from reader.services.articles import open_article
from reader.store.library import Library
from tests.store.examples import stored

WORDS = (
    "harbour",
    "bridge",
    "ferry",
    "market",
    "mayor",
    "tower",
    "costs",
    "long",
    "said",
    "twelve",
)
PARAGRAPHS = 20


def fill(path: Path, articles: int, highlights: int) -> None:
    """Make a library of articles of 20 paragraphs, with so many highlights each."""
    chance = Random(7)  # noqa: S311 (the same texts every time)
    with Library(path) as library:
        for number in range(articles):
            texts = [
                f"{number} " + " ".join(chance.choices(WORDS, k=40)) for _ in range(PARAGRAPHS)
            ]
            article = open_article(library, stored(library, *texts, title=f"Text {number}").id)
            length = len(article.document.text)
            spans = [
                Span(start, start + 20) for start in range(0, length - 20, length // highlights)
            ]
            annotating.highlight_all(library, article, spans[:highlights], LabelId(1))


class Waiting:
    """Does something again and again beside a merging, and notes how long it took at most."""

    def __init__(self, act: Callable[[], object]) -> None:
        self.longest = 0.0
        self._act = act
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._work)

    def __enter__(self) -> "Waiting":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _work(self) -> None:
        while not self._over.wait(0.01):
            begun = time.perf_counter()
            self._act()
            self.longest = max(self.longest, time.perf_counter() - begun)


def read(library: Library) -> None:
    """Read from the library, as the window does."""
    library.query("SELECT count(*) FROM label")


def write(path: Path) -> None:
    """Wait until another program could write, as the terminal does."""
    with closing(sqlite3.connect(path, timeout=120, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


def timed(what: str, library: Library, other: Path) -> None:
    """Merge, and print how long it took."""
    with Waiting(lambda: read(library)) as reading, Waiting(lambda: write(library.path)) as writing:
        begun, worked = time.perf_counter(), time.process_time()
        done = merging.merge(library, other)
        taken = time.perf_counter() - begun
    worked = time.process_time() - worked
    print(
        f"{what}: {taken:.1f} s, {worked:.1f} s of the processor, a reader waited "
        f"{reading.longest:.2f} s, a writer {writing.longest:.2f} s, {done.articles} new articles",
        flush=True,
    )


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--highlights", type=int, default=10)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        other, copy = Path(folder) / "other.sqlite", Path(folder) / "copy.sqlite"
        fill(other, options.articles, options.highlights)
        begun = time.perf_counter()
        with Library(Path(folder) / "mine.sqlite") as library:
            merging.preview(library, other)
            print(f"the preview: {time.perf_counter() - begun:.1f} s")
            timed("into an empty library", library, other)
            timed("once more", library, other)
        copy.write_bytes(other.read_bytes())
        with Library(copy) as library:
            timed("into a copy", library, other)


if __name__ == "__main__":
    main()
