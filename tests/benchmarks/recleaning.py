"""Cleans a library of another version of the program again, and counts where its highlights come
out.

    python -m tests.benchmarks.recleaning make LIBRARY FOLDER [--pages 2000] [--quotes 5] [--seed 1]
    python -m tests.benchmarks.recleaning check LIBRARY [--show 10]

The first is run with the old version in the path, the second with the new one; FOLDER holds saved
pages (``*.html``, at any depth). Where a highlight should be is found without the program's
anchoring: the words of both texts are aligned by ``difflib``, first block by block. ``wrong``
counts those that are placed where fewer than half of the words stand that the alignment puts there,
or that are called unchanged though a letter or figure differs. Where the alignment knows the place
of fewer than half of a quote's words it is no judge: those are counted apart and shown.
"""

import argparse
import random
import re
import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from itertools import islice
from pathlib import Path

from reader.anchoring.anchor import Anchored
from reader.cleaning import clean
from reader.domain.annotation import Annotation, Placement
from reader.domain.document import Document, Span
from reader.domain.errors import ReaderError
from reader.domain.source import MediaType, SourceDocument
from reader.services.annotating import highlight_all
from reader.services.articles import list_articles, open_article, open_source
from reader.services.clock import now
from reader.services.library import open_library
from reader.services.reanchoring import apply_new_document
from reader.store import articles as stored_articles
from reader.store.library import Library
from tests.benchmarks.anchoring import LONGEST_PAGE, quotes_of

_SIGNS = "\u0e00-\u0e7f\u2e80-\u9fff\uac00-\ud7af"
_WORD = re.compile(rf"[{_SIGNS}]|[^\W{_SIGNS}]+")
"""A word, or a sign of a script without spaces."""


def main() -> int:
    options = _options()
    library = open_library(options.library)
    try:
        if options.command == "check":
            return _check(library, options.show)
        return _make(library, options)
    finally:
        library.close()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    make = commands.add_parser("make")
    make.add_argument("library", type=Path)
    make.add_argument("folder", type=Path)
    make.add_argument("--pages", type=int, default=2000)
    make.add_argument("--quotes", type=int, default=5, help="a page")
    make.add_argument("--seed", type=int, default=1)
    check = commands.add_parser("check")
    check.add_argument("library", type=Path)
    check.add_argument("--show", type=int, default=10, help="how many of each kind to print")
    return parser.parse_args()


def _make(library: Library, options: argparse.Namespace) -> int:
    chance = random.Random(options.seed)  # noqa: S311 (an experiment, no secret)
    pages = sorted(options.folder.rglob("*.html"))
    chance.shuffle(pages)
    made = highlights = 0
    for page in pages:
        if made == options.pages:
            break
        source = SourceDocument(page.read_bytes(), MediaType.HTML, page.name)
        try:
            cleaned = clean(source)
        except ReaderError:
            continue
        if len(cleaned.document.text) > LONGEST_PAGE or not cleaned.kept_text():
            continue
        name, new = stored_articles.add(library, source, cleaned, now())
        if not new:
            continue
        spans = list(islice(quotes_of(cleaned, chance), options.quotes))
        highlight_all(library, open_article(library, name), spans, None)
        made, highlights = made + 1, highlights + len(spans)
    print(f"{highlights:,} highlights on {made:,} pages")
    return 0


def _check(library: Library, most: int) -> int:
    counts: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    for row in list_articles(library):
        known = open_article(library, row.id)
        cleaned = clean(open_source(library, row.id))
        renewal = apply_new_document(library, row.id, cleaned)
        counts["pages"] += 1
        old, new = known.document, cleaned.document
        same = old.text == new.text
        counts["pages with another text"] += not same
        way = {} if same else aligned(old, new)
        before = {one.id: one for one in known.annotations}
        for name, result in renewal.anchored:
            counts["highlights"] += 1
            counts[result.placement.value] += 1
            if same:
                counts["wrong"] += result.span != before[name].target.span
                continue
            if outcome := judged(before[name], result, new.text, way):
                counts[outcome] += 1
                shown[outcome] += 1
                if shown[outcome] <= most:
                    _show(outcome, row.title, before[name], result, new.text)
    placed = counts["highlights"] - counts[Placement.UNPLACED.value]
    for name, count in counts.items():
        print(f"{count:7,} {name}")
    print(f"placed {placed / max(1, counts['highlights']):.2%}, wrong {counts['wrong']}")
    return 1 if counts["wrong"] else 0


def judged(annotation: Annotation, result: Anchored, text: str, way: dict[int, int]) -> str | None:
    """Return what is to be said against a placement, or ``None`` for a right one."""
    if result.span is None:
        return "not placed, see"
    quote = annotation.target.exact
    found = text[result.span.start : result.span.end]
    if result.placement is not Placement.CHANGED and _letters(quote) != _letters(found):
        return "wrong"
    start = annotation.target.span.start
    letters = [start + at for at, sign in enumerate(quote) if sign.isalnum()]
    known = [way[place] for place in letters if place in way]
    if 2 * len(known) < len(letters):
        return "place unknown, see"
    inside = sum(result.span.start <= place < result.span.end for place in known)
    return None if 2 * inside >= len(known) else "wrong"


def aligned(old: Document, new: Document) -> dict[int, int]:
    """Return for each letter or figure of the old text that stands in the new one where that is."""
    blocks = SequenceMatcher(
        None, _block_texts(old), _block_texts(new), autojunk=False
    ).get_opcodes()
    way: dict[int, int] = {}
    for _, first, last, begin, end in blocks:
        before, after = _words(old, first, last), _words(new, begin, end)
        matcher = SequenceMatcher(
            None, [word for _, word in before], [word for _, word in after], autojunk=False
        )
        for at, other, size in matcher.get_matching_blocks():
            for (place, word), (there, _) in zip(
                before[at : at + size], after[other : other + size], strict=True
            ):
                way.update((place + step, there + step) for step in range(len(word)))
    return way


def _block_texts(document: Document) -> list[str]:
    return [_letters(document.block_text(block)) for block in document.blocks]


def _words(document: Document, first: int, last: int) -> list[tuple[int, str]]:
    if first == last:
        return []
    start = document.blocks[first].start
    text = document.text[start : document.blocks[last - 1].end]
    return [(start + found.start(), found.group()) for found in _WORD.finditer(text)]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text)))


def _show(outcome: str, title: str, before: Annotation, result: Anchored, text: str) -> None:
    target = before.target
    span = result.span or Span(0, 0)
    print(f"{outcome}: {title[:60]} ({result.placement.value})")
    print(f"    was: …{target.prefix[-20:]}[{target.exact[:120]}]{target.suffix[:20]}…")
    print(f"    now: {text[max(0, span.start - 20) : span.end + 20][:160]!r}")


if __name__ == "__main__":
    raise SystemExit(main())
