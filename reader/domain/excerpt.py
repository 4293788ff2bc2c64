"""The piece of a text that shows best where it answers a query, with the words that do."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.domain.document import Span
from reader.domain.folded_text import Folded, plain, plain_bare
from reader.domain.search_words import Term

WIDTH = 160
"""Characters of an excerpt, about as many as fit in a line or two."""
_BEFORE = 40
"""Characters of them before the first word found."""
_MOST = 40
"""Places of one term that are looked at."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a text, with ``…`` where it is cut, and where in it the words stand. ``found`` is
    how many terms of the query have a place in it.
    """

    text: str
    marks: tuple[Span, ...]
    found: int


def excerpt(text: str, terms: Sequence[Term]) -> Excerpt:
    """Return the piece of a text in which the most terms of a query stand, the first one of
    several. Linear in the text.
    """
    places = _places(plain_bare(text), terms)
    if len({term for _, term in places}) < len(terms):
        places = sorted({*places, *_places(plain(text), terms)})
    first, found = _fullest(places)
    start, end = _cut(text, first)
    marks = _apart([span for span, _ in places if start <= span.start and span.end <= end])
    before, after = "…" if start else "", "…" if end < len(text) else ""
    shift = len(before) - start
    return Excerpt(
        before + text[start:end] + after,
        tuple(Span(span.start + shift, span.end + shift) for span in marks),
        found,
    )


def _places(folded: Folded, terms: Sequence[Term]) -> list[tuple[Span, int]]:
    """Return where terms stand in a text, with their numbers, in order."""
    places = []
    for number, term in enumerate(terms):
        pattern = re.compile(term.pattern())
        for count, found in enumerate(pattern.finditer(folded.text)):
            if count == _MOST:
                break
            places.append((folded.covering(found.start(), found.end()), number))
    return sorted(places)


def _fullest(places: Sequence[tuple[Span, int]]) -> tuple[int, int]:
    """Return where the piece begins that has the most terms, and how many these are."""
    best, most = 0, 0
    for number, (span, _) in enumerate(places):
        within: set[int] = set()
        for other, term in places[number : number + _MOST]:
            if other.end > span.start + WIDTH - _BEFORE:
                break
            within.add(term)
        if len(within) > most:
            best, most = span.start, len(within)
    return best, most


def _cut(text: str, first: int) -> tuple[int, int]:
    """Return where to cut so that a place is in the piece, between words where there are any."""
    start = max(0, min(first - _BEFORE, len(text) - WIDTH))
    end = min(len(text), start + WIDTH)
    space = text.find(" ", start, first) if start else -1
    start = space + 1 if space >= 0 else start
    space = text.rfind(" ", first + WIDTH // 2, end) if end < len(text) else -1
    return start, space if space > start else end


def _apart(spans: Sequence[Span]) -> list[Span]:
    """Return spans without those that lie in one before."""
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
