"""What the search index costs, beside the least that SQLite could do.

    python -m tests.benchmarks.indexing [ARTICLES]

Makes a library of that many articles (1,000 by default) of 6,000 characters, half of them English,
a quarter German with soft hyphens, a quarter Chinese, and beside it bare FTS5 tables over the same
texts: one with SQLite's own words, as the library had until its fifteenth step, and one with
trigrams. Prints sizes, how long each takes to fill, and the median and slowest of 9 runs of each
question, in milliseconds of the processor. How long the index takes to be made anew is told as well, in portions as
the window does it.
"""

import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from reader.domain.document import BlockKind, Cleaned, Metadata, Verdict, assemble
from reader.domain.folded_text import plain, plain_bare
from reader.domain.quote_search import find_alike
from reader.domain.reason import Cause, because
from reader.domain.source import MediaType, SourceDocument
from reader.services import searching
from reader.services.library import Library, open_library
from reader.store import articles as articles_store
from reader.store.derived import search_index

LENGTH = 6_000
RUNS = 9
GERMAN = [
    *(
        "Der",
        "Hoch\u00adwasser\u00adschutz",
        "am",
        "Hafen",
        "kostet",
        "die",
        "Stadt",
        "mehr",
        "als",
    ),
    *("erwartet", "und", "der", "Rat", "beschließt", "über", "das", "Gesetz", "noch", "einmal"),
]
HAN = "".join(map(chr, range(0x4E00, 0x4E00 + 2500)))
OFTEN = [1 / (place + 1) for place in range(len(HAN))]
"""How often each of them stands: some characters make up most of a text."""
QUESTIONS = ("harbour", "harb", "word77 word78", '"word77 word78"', "Hochwasserschutz", "防波")
BARE = {"SQLite's words": "unicode61 remove_diacritics 2", "trigrams": "trigram"}


def texts(count: int) -> list[str]:
    """Return the texts of the articles, the same ones every time."""
    random = Random(1)  # noqa: S311 (no secret)
    english = [f"word{number}" for number in range(5_000)]
    made = []
    for number in range(count):
        if number % 4 < 2:
            words = random.choices(english, k=LENGTH // 8)
            words[random.randrange(len(words))] = "harbour" if number % 20 == 0 else "port"
            text = " ".join(words)
        elif number % 4 == 2:
            text = " ".join(random.choices(GERMAN, k=LENGTH // 7))
        else:
            text = "".join(random.choices(HAN, OFTEN, k=LENGTH)) + (
                "防波堤" if number % 20 == 3 else ""
            )
        made.append(text[:LENGTH])
    return made


def fill(library: Library, made: list[str]) -> None:
    """Store the articles."""
    for number, text in enumerate(made):
        paragraphs = [text[place : place + 500].strip() for place in range(0, len(text), 500)]
        document = assemble(
            [(BlockKind.PARAGRAPH, one) for one in paragraphs], Metadata(f"Article {number}")
        )
        verdicts = (Verdict(True, "text", because(Cause.TEXT_INSIDE)),) * len(document.blocks)
        source = SourceDocument(text.encode(), MediaType.TEXT, f"{number}.txt")
        articles_store.add(library, source, Cleaned(document, verdicts), "2026-01-01T00:00:00.000Z")


def timed(question: Callable[[], object]) -> str:
    """Return how long a question takes the processor, which other work does not change much."""
    taken = []
    for _ in range(RUNS):
        start = process_time()
        question()
        taken.append((process_time() - start) * 1000)
    return f"median {median(taken):8.2f}   slowest {max(taken):8.2f}"


def bare(path: Path, tokenizer: str, made: list[str]) -> tuple[sqlite3.Connection, float]:
    """Make an index of SQLite's own over the texts; return it and how long that took."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE document (article INTEGER PRIMARY KEY, text TEXT)")
    connection.execute(
        f"CREATE VIRTUAL TABLE found USING FTS5 (text, tokenize='{tokenizer}', content='document',"
        " content_rowid='article')"
    )
    connection.executemany("INSERT INTO document (text) VALUES (?)", [[one] for one in made])
    start = process_time()
    connection.execute("INSERT INTO found (rowid, text) SELECT article, text FROM document")
    connection.commit()
    return connection, process_time() - start


def size(connection: sqlite3.Connection, prefix: str) -> float:
    """Return how many megabytes the index holds."""
    (found,) = connection.execute(
        f"SELECT sum(length(block)) FROM {prefix}_data"  # noqa: S608 (names of our own)
    ).fetchone()
    return int(found) / 1e6


def print_bare(folder: Path, made: list[str]) -> None:
    """Print what SQLite's own indexes cost and answer."""
    sql = (
        "SELECT rowid, snippet(found, 0, '', '', '…', 24) FROM found WHERE found MATCH ?"
        " ORDER BY rank LIMIT 200"
    )
    for name, tokenizer in BARE.items():
        connection, taken = bare(folder / f"{tokenizer[:7]}.sqlite", tokenizer, made)
        print(f"{name}: {size(connection, 'found'):.1f} MB, filled in {taken:.1f} s")
        for query in QUESTIONS:
            words = query if query[0] == '"' else " ".join(f'"{one}"*' for one in query.split())
            found = connection.execute(sql, [words]).fetchall()
            ask = connection.execute
            told = timed(lambda ask=ask, words=words: ask(sql, [words]).fetchall())
            print(f"  {query:20} {len(found):4} found   {told}")
        connection.close()


def print_ours(folder: Path, made: list[str]) -> None:
    """Print what the library's index costs and answers."""
    with open_library(folder / "library.sqlite") as library:
        start = process_time()
        fill(library, made)
        print(f"ours: all stored in {process_time() - start:.1f} s, ", end="")
        with library.transaction() as db:
            search_index.rebuild(db)
        longest, start = 0.0, process_time()
        more = True
        while more:
            began = perf_counter()
            more = library.fill_index(0.05)
            longest = max(longest, perf_counter() - began)
        print(
            f"{size(library.db.conn, 'document_fts'):.1f} MB, made anew in "
            f"{process_time() - start:.1f} s, the longest portion {longest * 1000:.0f} ms"
        )
        for query in QUESTIONS:
            found = searching.search(library, query)
            told = timed(lambda query=query: searching.search(library, query))
            print(f"  {query:20} {len(found):4} found   {told}")


def print_folding(made: list[str]) -> None:
    """Print how long one article of 100,000 characters takes to be searched."""
    for name, first in (("English", 0), ("German, soft hyphens", 2), ("Chinese", 3)):
        text = " ".join(made[first::4])[:100_000]

        def fold(text: str = text) -> None:
            for one in (plain, plain_bare):
                one.cache_clear()
            find_alike(text, "zz")

        print(f"100,000 characters of {name}, first: {timed(fold)}")
        print(f"    then: {timed(lambda text=text: find_alike(text, 'zz'))}")


def main() -> None:
    """Make everything and ask."""
    made = texts(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
    print(f"{len(made)} articles, {sum(len(one.encode()) for one in made) / 1e6:.1f} MB of text")
    with TemporaryDirectory() as folder:
        print_bare(Path(folder), made)
        print_ours(Path(folder), made)
    print_folding(made)


if __name__ == "__main__":
    main()
