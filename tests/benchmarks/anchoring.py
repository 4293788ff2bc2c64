"""Anchors quotes of real pages again after real edits, and counts where they come out.

    python -m tests.benchmarks.anchoring FOLDER [--pages 300] [--quotes 12] [--seed 1] [--show 10]

FOLDER holds saved pages (``*.html``, at any depth). Each edited character remembers which character
of the old text it comes from, so where a quote went is known by construction. ``wrong`` counts
quotes that were placed elsewhere, or anywhere at all though their text is gone, or called unchanged
though a letter or figure differs. ``still there`` are those of which at least three quarters are
left in one place; a copy of a quote's paragraph counts as its place too, and how often it was
chosen is said.
"""

import argparse
import random
import sys
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from time import perf_counter

from reader.anchoring.anchor import Anchored, anchor
from reader.anchoring.tuning import FLOOR
from reader.cleaning import clean
from reader.domain.annotation import Placement, Target, describe
from reader.domain.characters import is_blank
from reader.domain.document import Cleaned, Document, Metadata, Span, assemble
from reader.domain.errors import ReaderError
from reader.domain.reason_sentences import sentence_for
from reader.domain.source import MediaType, SourceDocument
from reader.domain.words import snapped
from tests.benchmarks.page_edits import EDITS, EVERYTHING, NEW, Paragraph, edited, paragraphs_of

_COPIES = 1000
"""More than a paragraph ever has copies."""

_AROUND = 100
"""Code points on either side that make two places of the same words one and the same to a
reader.
"""

LONGEST_PAGE = 200_000
"""Code points of text beyond which a page is left out: they are measured for time, not for this."""


@dataclass(frozen=True)
class Truth:
    """Where a quote went: the places of its characters for each copy of its paragraph, and how much
    of it is left in one.

    ``places`` has those of words that took the place of others, too; ``kept`` does not, unless
    there are no others.
    """

    places: dict[int, list[int]]
    kept: dict[int, list[int]]
    left: float

    @property
    def still_there(self) -> bool:
        return self.left >= FLOOR

    def copy_at(self, span: Span) -> int | None:
        """Return the copy that a span is the place of: half of its characters at least, and half of
        what is left of the quote.
        """
        for copy, places in self.kept.items():
            inside = sum(span.start <= place < span.end for place in places)
            if 2 * inside >= len(span) and 2 * inside >= len(places):
                return copy
        return None


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--quotes", type=int, default=12, help="a page and edit")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--show", type=int, default=10, help="how many wrong and lost ones to print"
    )
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311 (an experiment, no secret)
    documents = list(islice(_documents(options.folder, chance), options.pages))
    tables: dict[str, Counter[str]] = {}
    shown = Counter(most=options.show)
    seconds = 0.0
    for number, cleaned in enumerate(documents):
        foreign = _foreign(
            cleaned.document,
            [documents[(number + step) % len(documents)].document for step in (1, 2, 3)],
        )
        for name in (*EDITS, EVERYTHING):
            old = cleaned.document
            new = NewText(edited(name, paragraphs_of(old), foreign, chance), old)
            targets = [
                describe(old.text, span)
                for span in islice(quotes_of(cleaned, chance), options.quotes)
            ]
            begin = perf_counter()
            results = anchor(targets, old, new.document)
            seconds += perf_counter() - begin
            for result in results:
                truth = new.truth(result.target)
                _count(result, truth, new, tables.setdefault(name, Counter()))
                shown[_show(result, truth, new, name, shown)] += 1
    return _report(tables, len(documents), seconds)


def _documents(folder: Path, chance: random.Random) -> Iterator[Cleaned]:
    pages = sorted(folder.rglob("*.html"))
    chance.shuffle(pages)
    for page in pages:
        try:
            cleaned = clean(SourceDocument(page.read_bytes(), MediaType.HTML, page.name))
        except ReaderError:
            continue
        if len(cleaned.kept_text()) > 400 and len(cleaned.document.text) <= LONGEST_PAGE:
            yield cleaned


def _foreign(document: Document, others: list[Document]) -> list[Paragraph]:
    """Return the paragraphs of other articles; not of the same one saved twice, of which nobody
    knows what is true.
    """
    own = {document.block_text(block) for block in document.blocks if block.end - block.start > 80}
    different = [other for other in others if own.isdisjoint(map(other.block_text, other.blocks))]
    return [paragraph for other in different for paragraph in paragraphs_of(other)]


def quotes_of(cleaned: Cleaned, chance: random.Random) -> Iterator[Span]:
    """Yield spans as people choose them: a word to some sentences, mostly in kept text, now and
    then over several blocks.
    """
    document = cleaned.document
    kept = [
        block
        for block, verdict in zip(document.blocks, cleaned.verdicts, strict=True)
        if verdict.kept
    ]
    while True:
        blocks = kept if chance.random() < 0.8 else document.blocks
        block = chance.choices(blocks, [one.end - one.start for one in blocks])[0]
        wanted = chance.choice(
            [
                chance.randint(1, 3),
                chance.randint(4, 12),
                chance.randint(4, 12),
                chance.randint(13, 40),
            ]
        )
        first, beyond = block.start, block.end
        if chance.random() < 0.06:
            beyond = document.blocks[
                min(block.index + chance.randint(1, 3), len(document.blocks) - 1)
            ].end
        borders = _words(document.text, first, beyond)
        begin = chance.randrange(len(borders))
        last = len(borders) - 1 if beyond != block.end else min(begin + wanted, len(borders)) - 1
        span = snapped(
            document.text, Span(borders[begin][0], borders[last][1])
        )  # as the window lets nobody select half an emoji
        if not is_blank(document.text[span.start : span.end]):  # nor what nobody sees
            yield span


def _words(text: str, first: int, beyond: int) -> list[tuple[int, int]]:
    """Return where words begin and end; in scripts without spaces, characters."""
    words: list[tuple[int, int]] = []
    for place in range(first, beyond):
        if text[place].isspace():
            continue
        spaced = text[place] < "\u2e80" or "\uac00" <= text[place] <= "\ud7a3"
        if words and words[-1][1] == place and spaced:
            words[-1] = (words[-1][0], place + 1)
        else:
            words.append((place, place + 1))
    return words or [(first, beyond)]


class NewText:
    """The new text, with the way back from each character of the old one."""

    def __init__(self, paragraphs: list[Paragraph], old: Document) -> None:
        self._old, self._old_rows = old, _rows(old)
        self.document = assemble([(one.kind, one.text) for one in paragraphs], Metadata())
        self.text = self.document.text
        self._rows = _rows(self.document)
        self._of: dict[int, list[tuple[int, int, int]]] = {}
        if (
            self.text == old.text
        ):  # equal paragraphs that were put in another order are what they were
            self._of = {place: [(0, place, True)] for place in range(len(self.text))}
            return
        for block, paragraph in zip(self.document.blocks, paragraphs, strict=True):
            for place, (origin, same) in enumerate(
                zip(paragraph.origins, paragraph.same, strict=True), block.start
            ):
                if origin != NEW:
                    self._of.setdefault(origin, []).append((paragraph.copy, place, same))

    def is_same_in_row(self, span: Span, truth: Truth) -> bool:
        """Whether the span is the true place but for which of a row of equal blocks it is in: the
        same place to any reader.
        """
        shifted = {
            copy: [place - self._shift(place) for place in places]
            for copy, places in truth.kept.items()
        }
        shift = self._shift(span.start)
        return (
            Truth({}, shifted, 0.0).copy_at(Span(span.start - shift, span.end - shift)) is not None
        )

    def _shift(self, place: int) -> int:
        return self._rows[bisect_right(self._rows, (place, sys.maxsize)) - 1][1]

    def truth(self, target: Target) -> Truth:
        """Return where a quote went."""
        places: dict[int, list[int]] = {}
        kept: dict[int, list[int]] = {}
        for number, shift in enumerate(self._row(target.span)):
            for origin in range(target.span.start + shift, target.span.end + shift):
                for copy, place, same in self._of.get(origin, []):
                    places.setdefault(copy + number * _COPIES, []).append(place)
                    if same:
                        kept.setdefault(copy + number * _COPIES, []).append(place)
        hulls = {
            copy: _visible(self.text[min(found) : max(found) + 1]) for copy, found in places.items()
        }
        letters = {
            copy: sum(not self.text[place].isspace() for place in found)
            for copy, found in kept.items()
        }
        left = max(
            (
                2 * letters.get(copy, 0) / (_visible(target.exact) + hull)
                for copy, hull in hulls.items()
            ),
            default=0.0,
        )
        return Truth(places, places | kept, left)

    def _row(self, span: Span) -> list[int]:
        """Return how far the same words stand in the equal blocks of a row, the quote's own first:
        nobody tells them apart.
        """
        blocks, rows = self._old.blocks, self._old_rows
        at = bisect_right([block.start for block in blocks], span.start) - 1
        if span.end > blocks[at].end:
            return [0]
        first = rows[at][0] - rows[at][1]
        return [
            0,
            *(
                start - rows[at][0]
                for start, back in rows
                if start - back == first and start != rows[at][0]
            ),
        ]


def _rows(document: Document) -> list[tuple[int, int]]:
    """Return where each block begins, and how far behind the first of a row of equal blocks."""
    rows: list[tuple[int, int]] = []
    for before, block in zip([None, *document.blocks], document.blocks, strict=False):
        same = before is not None and document.block_text(before) == document.block_text(block)
        rows.append((block.start, rows[-1][1] + block.start - rows[-1][0] if same else 0))
    return rows


def _visible(text: str) -> int:
    return len("".join(text.split()))


def _count(result: Anchored, truth: Truth, new: NewText, table: Counter[str]) -> None:
    table["quotes"] += 1
    table[result.placement] += 1
    table["still there"] += truth.still_there
    table["still there, placed"] += truth.still_there and result.span is not None
    table["wrong"] += _is_wrong(result, truth, new)
    if result.span is not None:
        copy = truth.copy_at(result.span)
        table["on a copy"] += bool(copy) or (copy is None and _is_twin(result.span, truth, new))
        places = truth.places.get(copy or 0, [0])
        table["borders"] += _letters(new.text[min(places) : max(places) + 1]) == _letters(
            new.text[result.span.start : result.span.end]
        )


def _is_twin(span: Span, truth: Truth, text: NewText) -> bool:
    """Whether so much is the same around the span and around the true place that nobody could tell
    them apart.
    """
    new = text.text
    if text.is_same_in_row(span, truth):
        return True
    around = [new[max(0, span.start - _AROUND) : span.end + _AROUND]]
    return any(
        new[max(0, min(places) - _AROUND) : min(places) + len(span) + _AROUND] in around
        for places in truth.places.values()
    )


def _is_wrong(result: Anchored, truth: Truth, new: NewText) -> bool:
    if result.span is None:
        return False
    if truth.copy_at(result.span) is None and not _is_twin(result.span, truth, new):
        return True
    unchanged = _letters(new.text[result.span.start : result.span.end]) == _letters(
        result.target.exact
    )
    return result.placement in (Placement.EXACT, Placement.MOVED) and not unchanged


def _letters(text: str) -> str:
    return "".join(
        filter(
            str.isalnum,
            unicodedata.normalize("NFC", text.replace("\u02bc", "'").replace("\u00ad", "")),
        )
    )


def _show(result: Anchored, truth: Truth, new: NewText, name: str, shown: Counter[str]) -> str:
    """Print a wrong or lost one, if few enough were; return which it is."""
    kind = (
        "wrong"
        if _is_wrong(result, truth, new)
        else "lost"
        if truth.still_there and result.span is None
        else ""
    )
    if kind and shown[kind] < shown["most"]:
        target = result.target
        lines = [
            f"{kind} after {name}: {result.placement} {result.score:.2f} "
            f"{sentence_for(result.reason).english()}",
            f"   old …{target.prefix}⟦{target.exact[:200]}⟧{target.suffix}…",
            *(
                f"   true …{_excerpt(new.text, min(places), max(places) + 1)}…"
                for places in truth.places.values()
            ),
            *(
                [f"   new …{_excerpt(new.text, result.span.start, result.span.end)}…"]
                if result.span
                else []
            ),
        ]
        sys.stdout.write("\n".join(line.replace("\n", "¶") for line in lines) + "\n")
    return kind


def _excerpt(text: str, start: int, end: int) -> str:
    return f"{text[max(0, start - 32) : start]}⟦{text[start:end][:200]}⟧{text[end : end + 32]}"


def _report(tables: dict[str, Counter[str]], pages: int, seconds: float) -> int:
    columns = (
        "quotes",
        *Placement,
        "wrong",
        "on a copy",
        "borders",
        "still there",
        "still there, placed",
    )
    total: Counter[str] = Counter()
    sys.stdout.write(
        f"{pages} pages\n{'edit':<12}"
        + "".join(f"{column:>12}" for column in columns[:-1])
        + "      placed\n"
    )
    for name, table in (*tables.items(), ("all", total)):
        placed = table["still there, placed"] / max(1, table["still there"])
        sys.stdout.write(
            f"{name:<12}"
            + "".join(f"{table[column]:>12}" for column in columns[:-1])
            + f"{placed:>12.2%}\n"
        )
        total.update(table)
    sys.stdout.write(f"{1000 * seconds / max(1, total['quotes']):.2f} ms a quote\n")
    return int(total["wrong"] > 0)


if __name__ == "__main__":
    sys.exit(main())
