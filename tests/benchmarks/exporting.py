"""How long exporting takes, and how much memory: 10,000 highlights of 1,000 articles, in each format.

Run it from the project's folder: ``python -m tests.benchmarks.exporting [FORMAT ...]``. The library
is made up and stands in a temporary folder, or where ``--library`` says, to be used again. Each
format is written by a process of its own, as the terminal does it: seconds by the clock and of the
processor (all processes), the most memory that one process took, and the file's size.
"""

import argparse
import os
import resource
import subprocess
import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, describe
from reader.domain.document import BlockKind, Category, Cleaned, Metadata, Span, Verdict, assemble
from reader.domain.reason import Cause, because
from reader.domain.source import MediaType, SourceDocument
from reader.domain.subject import LIBRARY, about_article
from reader.services import claims, labels, notes
from reader.services.exporting import export, formats
from reader.services.library import Library, open_library
from reader.services.outcome import Verb
from reader.store import annotations as annotations_store
from reader.store import articles as articles_store

ARTICLES, HIGHLIGHTS, PARAGRAPHS = 1_000, 10, 14
"""Articles have some 700 words, as those of news sites do."""
AT = "2026-02-01T00:00:00.000Z"
WORDS = [
    "council",
    "minister",
    "harbour",
    "bridge",
    "figure",
    "border",
    "northern",
    "budget",
    "kilometres",
    "report",
    "energy",
    "said",
    "wrote",
    "built",
    "sold",
    "the",
    "a",
    "of",
    "to",
    "in",
    "on",
    "and",
    "between",
    "under",
    "measured",
    "doubted",
    "claimed",
    "quarter",
]
FOREIGN = (
    "يبلغ طول الجسر 1200 متر وقال المهندس إن العمل يستمر",
    "渡轮晚点四十分钟，港务局周一说。",
    "Жители ждали парома.",
)
KEPT = Verdict(True, "text", because(Cause.TEXT_INSIDE))
REMOVED = Verdict(False, "promotion", because(Cause.TEXT_INSIDE), Category.PROMOTION)


def fill(library: Library) -> None:
    """Make the articles, their highlights, notes and claims."""
    chance = Random(7)  # noqa: S311 (the same library every time)
    known = [label.id for label in labels.list_labels(library)]
    for number in range(ARTICLES):
        with library.transaction():
            _add(library, number, chance, known)
    named = [AnnotationId(_uuid(number * HIGHLIGHTS)) for number in range(0, ARTICLES, 5)]
    for first in range(0, len(named), 2):
        claims.make_claim(library, named[first : first + 2], _words(chance, 12))
    notes.set_note(library, LIBRARY, _words(chance, 60))


def _add(library: Library, number: int, chance: Random, known: list[labels.LabelId]) -> None:
    texts = [_words(chance, chance.randrange(25, 75)) for _ in range(PARAGRAPHS)]
    if number % 10 == 0:
        texts[3:6] = FOREIGN
    pieces = [(BlockKind.TITLE, f"{_words(chance, 6)} {number}")]
    pieces += [(BlockKind.PARAGRAPH, text) for text in texts]
    metadata = Metadata(
        pieces[0][1], (f"Writer {number % 90}",), "2026-01-01", site=f"site{number % 40}.example",
        language="en", url=f"https://site{number % 40}.example/{number}",
    )  # fmt: skip
    document = assemble(pieces, metadata)
    verdicts = tuple(REMOVED if one.index % 9 == 8 else KEPT for one in document.blocks)
    source = SourceDocument(f"{number}".encode(), MediaType.TEXT, f"{number}.txt")
    article, _ = articles_store.add(library, source, Cleaned(document, verdicts), AT)
    for place in range(HIGHLIGHTS):
        block = document.blocks[1 + place]
        start = chance.randrange(block.start, max(block.start + 1, block.end - 80))
        span = Span(start, min(block.end, start + chance.randrange(20, 80)))
        highlight = Annotation(
            AnnotationId(_uuid(number * HIGHLIGHTS + place)), article,
            describe(document.text, span), (chance.choice(known),),
            _words(chance, chance.randrange(4, 40)) if place % 2 else "", AT, AT,
        )  # fmt: skip
        annotations_store.add(library, highlight, Verb.HIGHLIGHT)
    if number % 4 == 0:
        notes.set_note(library, about_article(ArticleId(article)), _words(chance, 30))


def _uuid(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012}"


def _words(chance: Random, count: int) -> str:
    return " ".join(chance.choices(WORDS, k=count)).capitalize() + "."


def measured(library: Path, name: str, folder: Path) -> str:
    """Export in a process of its own and return a line about it."""
    command = [sys.executable, "-m", "tests.benchmarks.exporting", "--one", name]
    told = subprocess.run(
        [*command, "--library", str(library), "--folder", str(folder)],
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout.strip()


def one(library: Path, name: str, folder: Path) -> str:
    """Export once, in this process, and return a line about it."""
    path = folder / f"all.{name}"
    begun = perf_counter()
    with open_library(library) as opened:
        export(opened, name, path)
    took = perf_counter() - begun
    own, others = (
        resource.getrusage(one) for one in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    busy = sum(one.ru_utime + one.ru_stime for one in (own, others))
    most = max(own.ru_maxrss, others.ru_maxrss) / 1024
    size = (
        sum(file.stat().st_size for file in path.rglob("*"))
        if path.is_dir()
        else path.stat().st_size
    )
    return f"| {name} | {took:.1f} | {busy:.1f} | {most:.0f} | {size / 1e6:.1f} |"


def main() -> None:
    """Make the library where it is not there yet, and print a table."""
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("formats", nargs="*")
    wanted.add_argument("--library", type=Path)
    wanted.add_argument("--folder", type=Path)
    wanted.add_argument("--one", default="")
    given = wanted.parse_args()
    if given.one:
        print(one(given.library, given.one, given.folder))
        return
    with TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        library = given.library or Path(temporary) / "library.sqlite"
        if not library.exists():
            with open_library(library) as made:
                fill(made)
        print(f"load {os.getloadavg()[0]:.1f}\n")
        print("| format | seconds | of the processor | MB | file, MB |")
        print("|---|---:|---:|---:|---:|")
        for each in given.formats or [known.name for known in formats()]:
            print(measured(library, each, folder), flush=True)


if __name__ == "__main__":
    main()
