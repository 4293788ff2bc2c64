"""How soon the first page of a search is there, whatever is typed.

    python -m tests.benchmarks.searching PAGES [ARTICLES …] [--keep FOLDER]

Grows a library from the real pages in the folder PAGES (see ``grown_library``), to each of the
sizes (1,000 and 10,000 articles by default) in turn, in FOLDER where one is given. Asks 200
questions of every kind there, made of what stands in the library, the same ones every time, and
prints for each kind the median, the 99th percentile and the worst time until the first 20 articles
are there with their snippets, in milliseconds of the processor, and behind them on the clock, which
other work makes longer; how long the counts for the chips take after that; and beside both what
SQLite takes for its own best 20 rows of texts with the same words.
"""

import argparse
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from reader.domain.search_query import Query
from reader.services import searching
from reader.services.library import Library, open_library
from tests.benchmarks.grown_library import Seed, grow, seeds

QUESTIONS = 200
SHOWN = 20
_BARE = "SELECT rowid FROM document_fts WHERE document_fts MATCH ? ORDER BY rank LIMIT 20"
STOP_WORDS = ("the", "a", "of", "and", "in", "to", "der", "die", "de", "que", "yang", "a e i")
FIGURES = (
    *("1,000 km", "1000 kilometers", "5%", "10 %", "$1 million", "3.5 billion", "20,000", "1.500"),
    *("500..1500 km", "1..1000000", "1%..50%", ">100 km", "<5%", "$1..$1000000", "100.. the", ">1"),
)
CONDITIONS = (
    *(
        "site:site0.example",
        "site:site150.example",
        "date:2022",
        "date:2022-11..2022-12",
        "lang:en",
    ),
    *("lang:de", "label:claim", "status:done", "has:note", "has:claim", "-lang:en", "date:2015.."),
    *("author:writer", 'author:"Writer 7"', "is:new", "in:title"),
)


def questions(pages: Sequence[Seed]) -> Iterator[tuple[str, str]]:
    """Yield what is asked, each with its kind."""
    chance = Random(2)  # noqa: S311 (the same questions every time)
    paragraphs = [text for page in pages for text in page.paragraphs]
    words = re.findall(r"[^\W\d_]{2,}", " ".join(chance.sample(paragraphs, 400)))
    long = [word for word in words if len(word) > 4]
    kinds: dict[str, Callable[[], str]] = {
        "one letter": lambda: chance.choice("abcdefghijklmnopqrstuvwxyz"),
        "stop word": lambda: chance.choice(STOP_WORDS),
        "word": lambda: chance.choice(words),
        "beginning": lambda: chance.choice(long)[: chance.randrange(3, 5)],
        "two words": lambda: " ".join(chance.sample(words, 2)),
        "five words": lambda: " ".join(chance.sample(words, 5)),
        "phrase": lambda: f'"{_phrase(chance, paragraphs)}"',
        "left out": lambda: f"{chance.choice(words)} -{chance.choice(words)}",
        "condition": lambda: chance.choice(CONDITIONS),
        "word and condition": lambda: f"{chance.choice(words)} {chance.choice(CONDITIONS)}",
        "stop word and condition": lambda: (
            f"{chance.choice(STOP_WORDS)} {chance.choice(CONDITIONS)} {chance.choice(CONDITIONS)}"
        ),
        "figure": lambda: chance.choice(FIGURES),
        "figure and word": lambda: f"{chance.choice(FIGURES)} {chance.choice(words)}",
        "sign": lambda: chance.choice(
            ["的", "日本", "の", "มา", "한국", "في", "/", "-", "nowhereword"]
        ),
    }
    names = list(kinds)
    for number in range(QUESTIONS):
        kind = names[number % len(names)]
        yield kind, kinds[kind]()


def _phrase(chance: Random, paragraphs: Sequence[str]) -> str:
    words = re.findall(r"\w+", chance.choice(paragraphs))
    start = chance.randrange(max(1, len(words) - 5))
    return " ".join(words[start : start + chance.randrange(2, 6)])


def timed(question: Callable[[], object]) -> tuple[float, float]:
    """Return how many milliseconds a question takes of the processor, and on the clock."""
    start, begun = perf_counter(), process_time()
    question()
    return (process_time() - begun) * 1000, (perf_counter() - start) * 1000


def ask(library: Library, asked: Sequence[tuple[str, str]]) -> None:
    """Ask everything and print how long it took."""
    first: dict[str, list[tuple[float, float]]] = {}
    counted, bare, slowest = [], [], ((0.0, 0.0), "")
    for kind, typed in asked:
        query = searching.read(typed)

        def page(query: Query = query) -> None:
            searching.results(library, searching.answer(library, query), 0, SHOWN)

        taken = timed(page)
        slowest = max(slowest, (taken, typed))
        first.setdefault(kind, []).append(taken)
        answer = searching.answer(library, query)
        counted.append(timed(lambda answer=answer: searching.facets(library, answer)))
        words = " AND ".join(term.match() for term in query.marked)
        if words:
            bare.append(timed(lambda words=words: library.query(_BARE, [words])))
    for kind, times in first.items():
        print(f"  {kind:24} {_told(times)}")
    print(f"  {'all':24} {_told([one for times in first.values() for one in times])}")
    print(f"  {'counts for the chips':24} {_told(counted)}")
    print(f"  {'SQLite alone':24} {_told(bare)}")
    print(f"  slowest: {slowest[1]!r}")


def _told(times: Sequence[tuple[float, float]]) -> str:
    said = []
    for clock in zip(*times, strict=True):
        ordered = sorted(clock)
        late = ordered[min(len(ordered) - 1, round(0.99 * len(ordered)))]
        said.append(f"median {median(ordered):6.1f}   99 % {late:6.1f}   worst {ordered[-1]:6.1f}")
    return "   on the clock ".join(said)


def main() -> None:
    """Grow the library step by step and ask."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("articles", type=int, nargs="*", default=[1_000, 10_000])
    parser.add_argument("--keep", type=Path)
    wanted = parser.parse_args()
    pages = seeds(wanted.pages)
    asked = list(questions(pages))
    with nullcontext(wanted.keep) if wanted.keep else TemporaryDirectory() as folder:
        for articles in sorted(wanted.articles):
            path = Path(folder) / "library.sqlite"
            with open_library(path) as library:
                start = perf_counter()
                grow(library, pages, articles)
                grown = perf_counter() - start
                size = path.stat().st_size / 1e6
                print(f"{articles} articles, {size:.0f} MB, grown in {grown:.0f} s", flush=True)
                ask(library, asked)


if __name__ == "__main__":
    main()
