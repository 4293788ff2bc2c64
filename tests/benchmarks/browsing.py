"""How fast all annotations of a large library can be looked through.

    python -m tests.benchmarks.browsing [ANNOTATIONS]

Makes a library of that many annotations (100,000 by default), 50 to an article, with one to three
labels each, a note on every third, and 200 claims, in a temporary folder. Prints the median and the
slowest of 9 runs of each question, in milliseconds.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, describe
from reader.domain.browsing import Filter, Grouping
from reader.domain.claim import Status
from reader.domain.document import BlockKind, Cleaned, Metadata, Span, Verdict, assemble
from reader.domain.reason import Cause, because
from reader.domain.source import MediaType, SourceDocument
from reader.services import annotating, articles, browsing, claims, labels
from reader.services.library import Library, open_library
from reader.services.outcome import Verb
from reader.store import annotations as annotations_store
from reader.store import articles as articles_store

VOCABULARY = (
    "the bridge over river minister said kilometres budget thousand people port "
    "government harbour figure year"
)
WORDS = VOCABULARY.split()
PHRASE = "more than 1,000 km of quays"
"""Stands in every hundredth article."""
PER_ARTICLE = 50
RUNS = 9


def made(path: Path, total: int) -> Library:
    """Make the library."""
    library, random = open_library(path), Random(1)  # noqa: S311 (the same library every time)
    known = [label.id for label in labels.list_labels(library)]
    for number in range(total // PER_ARTICLE):
        article = _stored(library, number, random)
        text = articles_store.text_of(library, article)
        day = f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}T08:00:00.000Z"
        own = []
        for one in range(PER_ARTICLE):
            start = random.randrange(len(text) - 80)
            target = describe(text, Span(start, start + random.randrange(10, 80)))
            note = " ".join(random.choices(WORDS, k=8)) if one % 3 == 0 else ""
            chosen = tuple(random.sample(known, random.randrange(1, 4)))
            own.append(
                Annotation(
                    AnnotationId(f"{number:08}-{one:04}"), article, target, chosen, note, day, day
                )
            )
        annotations_store.add_all(library, own, Verb.HIGHLIGHT_ALL)
    for number in range(200):
        article = number % (total // PER_ARTICLE)
        claim, _ = claims.make_claim(
            library, [AnnotationId(f"{article:08}-{one:04}") for one in range(5)]
        )
        claims.set_fields(library, claim, status=list(Status)[number % 5])
    return library


def _stored(library: Library, number: int, random: Random) -> ArticleId:
    paragraphs = [" ".join(random.choices(WORDS, k=60)) for _ in range(12)]
    paragraphs += [f"The port has {PHRASE}."] if number % 100 == 0 else []
    metadata = Metadata(
        f"Article {number}", (), f"2025-01-{number % 28 + 1:02}", site=f"site{number % 40}.example"
    )
    document = assemble([(BlockKind.PARAGRAPH, text) for text in paragraphs], metadata)
    verdicts = (Verdict(True, "text", because(Cause.TEXT_INSIDE)),) * len(paragraphs)
    source = SourceDocument("\n".join(paragraphs).encode(), MediaType.TEXT, f"{number}.txt")
    return articles_store.add(
        library, source, Cleaned(document, verdicts), "2026-01-01T00:00:00.000Z"
    )[0]


def timed(name: str, question: Callable[[], object]) -> None:
    """Print how long a question takes."""
    taken = []
    for _ in range(RUNS):
        start = perf_counter()
        question()
        taken.append((perf_counter() - start) * 1000)
    print(f"{name:44} median {median(taken):8.1f}   slowest {max(taken):8.1f}")


def main() -> None:
    """Make a library and ask."""
    total = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with TemporaryDirectory() as folder, made(Path(folder) / "library.sqlite", total) as library:
        first = labels.list_labels(library)[0]
        everything = Filter()
        for grouping in Grouping:
            timed(
                f"all, by {grouping}", lambda by=grouping: browsing.browse(library, everything, by)
            )
        filters = {
            "with a word": Filter(text="harbour"),
            "with two words": Filter(text="harbour budget"),
            "with a label": Filter(labels=frozenset({first.id})),
            "with a colour": Filter(colours=frozenset({first.colour})),
            "of claims to check": Filter(statuses=frozenset({Status.TO_CHECK})),
            "of a site": Filter(sites=frozenset({"site7.example"})),
            "of an article": Filter(articles=frozenset({ArticleId(7)})),
            "of a month": Filter(made_from="2026-03-01", made_to="2026-03-31"),
        }
        for name, wanted in filters.items():
            timed(
                f"{name}, by article",
                lambda wanted=wanted: browsing.browse(library, wanted, Grouping.ARTICLE),
            )
        rows = browsing.browse(library, everything, Grouping.ARTICLE).rows
        timed("50 cards in the middle", lambda: browsing.read(library, rows[len(rows) // 2 :][:50]))
        timed(
            "a phrase in all articles: where to mark it",
            lambda: annotating.candidates(library, PHRASE),
        )
        article = articles.open_article(library, ArticleId(1))
        timed(
            "one more highlight",
            lambda: annotating.highlight(library, article, Span(0, 10), first.id),
        )
        timed("how many highlights a label has", lambda: labels.uses(library, first.id))
        timed("all cards of an article", lambda: annotating.annotations_of(library, ArticleId(7)))
        timed(
            "another definition of a label",
            lambda: labels.set_definition(library, first.id, str(perf_counter())),
        )
        heir = replace(first, name="Heir")
        number, _ = labels.add(library, heir.name, heir.colour)
        start = perf_counter()
        labels.merge(library, first.id, number)
        print(
            f"a label of {labels.uses(library, number)} highlights merged into another in "
            f"{perf_counter() - start:.1f} s"
        )


if __name__ == "__main__":
    main()
