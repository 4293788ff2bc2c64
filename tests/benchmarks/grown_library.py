"""A library of any size, grown from real pages.

    python -m tests.benchmarks.grown_library PAGES ARTICLES LIBRARY

Cleans some hundred pages of the folder PAGES, or below it, and makes articles of their paragraphs:
each has the language and half of the paragraphs of one page, the rest from others in its language.
Sites, dates, authors, highlights with notes, claims and notes are spread over them by chance, the
same every time. Goes on with a library that is there.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from reader.cleaning import clean
from reader.domain.annotation import Annotation, AnnotationId, ArticleId, LabelId, describe
from reader.domain.claim import Status
from reader.domain.document import BlockKind, Cleaned, Metadata, Span, Verdict, assemble
from reader.domain.errors import ReaderError
from reader.domain.reason import Cause, because
from reader.domain.source import MediaType, SourceDocument
from reader.domain.subject import Subject, SubjectKind
from reader.services import claims, labels, notes, searching
from reader.services.library import Library, open_library
from reader.services.outcome import Verb
from reader.store import annotations as annotations_store
from reader.store import articles as articles_store

PAGES = 300
SITES = 200
AT_ONCE = 250
"""Articles that are stored in one transaction."""
MOST_PARAGRAPHS = 40
KEPT = Verdict(True, "text", because(Cause.TEXT_INSIDE))


@dataclass(frozen=True)
class Seed:
    """What a page gives: its title, language and paragraphs."""

    title: str
    language: str | None
    paragraphs: tuple[str, ...]


def seeds(folder: Path) -> list[Seed]:
    """Clean the pages: the same ones every time."""
    files = sorted(path for path in folder.rglob("*") if path.suffix in {".html", ".htm"})
    Random(1).shuffle(files)  # noqa: S311 (the same pages every time)
    found = []
    for file in files[: 2 * PAGES]:
        try:
            cleaned = clean(SourceDocument(file.read_bytes(), MediaType.HTML, file.name))
        except ReaderError:
            continue
        own = tuple(
            cleaned.document.block_text(block)
            for block, verdict in zip(cleaned.document.blocks, cleaned.verdicts, strict=True)
            if verdict.kept and block.kind is BlockKind.PARAGRAPH
        )
        metadata = cleaned.document.metadata
        if len(own) > 3:
            found.append(Seed(metadata.title or file.stem, metadata.language, own))
        if len(found) == PAGES:
            break
    return found


def grow(library: Library, pages: Sequence[Seed], articles: int) -> None:
    """Add articles until there are so many."""
    (there,) = library.query("SELECT count(*) FROM article")[0]
    known = [label.id for label in labels.list_labels(library)]
    for first in range(there, articles, AT_ONCE):
        with library.transaction():
            for number in range(first, min(first + AT_ONCE, articles)):
                _add(library, pages, number, known)
    while searching.fill_figures(library, 10):
        pass


def _add(library: Library, pages: Sequence[Seed], number: int, known: Sequence[LabelId]) -> None:
    chance = Random(number)  # noqa: S311 (the same article every time)
    seed = pages[number % len(pages)]
    texts = list(_paragraphs(pages, seed, chance))
    site = f"site{int(SITES * chance.random() ** 3)}.example"
    year, month, day = (
        chance.randrange(2015, 2027),
        chance.randrange(1, 13),
        chance.randrange(1, 29),
    )
    metadata = Metadata(
        seed.title,
        (f"Writer {chance.randrange(500)}",),
        f"{year}-{month:02}-{day:02}",
        site=site,
        language=seed.language,
        url=f"https://{site}/{number}",
    )
    document = assemble([(BlockKind.PARAGRAPH, text) for text in texts], metadata)
    source = SourceDocument(f"{number}".encode(), MediaType.TEXT, f"{number}.txt")
    cleaned = Cleaned(document, (KEPT,) * len(document.blocks))
    at = f"2026-01-01T00:00:{number % 60:02}.000Z"
    article, _ = articles_store.add(library, source, cleaned, at)
    if number % 5 == 0:
        _annotate(library, article, document.text, chance, known)


def _paragraphs(pages: Sequence[Seed], seed: Seed, chance: Random) -> Iterator[str]:
    yield from chance.sample(seed.paragraphs, min(len(seed.paragraphs) // 2 + 1, MOST_PARAGRAPHS))
    others = [one for one in chance.sample(pages, 20) if one.language == seed.language]
    for other in others[:5]:
        yield from chance.sample(other.paragraphs, min(2, len(other.paragraphs)))


def _annotate(
    library: Library, article: ArticleId, text: str, chance: Random, known: Sequence[LabelId]
) -> None:
    at, name = "2026-02-01T00:00:00.000Z", f"{article:012}"
    start = chance.randrange(max(1, len(text) - 200))
    target = describe(text, Span(start, min(len(text), start + 80)))
    words = text.split()
    note = " ".join(chance.sample(words, min(12, len(words)))) if article % 2 else ""
    highlight = Annotation(
        AnnotationId(name), article, target, (chance.choice(known),), note, at, at
    )
    annotations_store.add_all(library, [highlight], Verb.HIGHLIGHT)
    if article % 3 == 0:
        notes.set_note(library, Subject(SubjectKind.ARTICLE, str(article)), f"Note: {note[:80]}")
    if article % 10 == 1:
        claim, _ = claims.make_claim(library, [highlight.id])
        status = list(Status)[article % len(Status)]
        claims.set_fields(library, claim, speaker="Olaf Berg", status=status)


def main() -> None:
    """Grow a library."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("articles", type=int)
    parser.add_argument("library", type=Path)
    wanted = parser.parse_args()
    with open_library(wanted.library) as library:
        grow(library, seeds(wanted.pages), wanted.articles)
        print(f"{wanted.library}: {wanted.library.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
