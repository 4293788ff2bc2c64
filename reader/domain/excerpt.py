"""The piece of a text that shows best where it answers a query, with the words that do."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from reader.domain.document import Span
from reader.domain.folded_text import Folded, plain, plain_bare
from reader.domain.folding import PLAIN
from reader.domain.search_words import Term

WIDTH = 160
"""Characters of an excerpt, about as many as fit in a line or two."""
_BEFORE = 40
"""Characters of them before the first word found."""
_MOST = 40
"""Places of one term that are looked at."""


Pattern = tuple[str, re.Pattern[str]]
"""The first words of a term, and its pattern."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a text, with ``…`` where it is cut, and where in it the words stand. ``found`` is
    how many terms of the query have a place in it, and ``first`` where in the whole text the first
    one stands.
    """

    text: str
    marks: tuple[Span, ...]
    found: int
    first: Span | None = None


def excerpt(text: str, terms: Sequence[Term], width: int = WIDTH) -> Excerpt:
    """Return the piece of a text in which the most terms of a query stand, the first one of
    several, ``width`` characters long. Linear in the text.

    Most texts hold the words as they are typed, or nearly: there, only their surroundings are
    folded.
    """
    patterns = [(term.first(), re.compile(term.pattern())) for term in terms]
    for roughly in (str.lower, _without_signs):
        rough = roughly(text)
        places = _rough(rough, patterns)
        if len({number for _, number in places}) == len(terms):
            first, most = _fullest(places)
            shift = abs(len(text) - len(rough))
            start, end = max(0, first - shift - WIDTH), first + shift + 2 * WIDTH
            near = [
                (Span(span.start + start, span.end + start), number)
                for span, number in _places(text[start:end], patterns)
            ]
            if len({number for _, number in near}) >= most:
                return _made(text, near, width)
    return _made(text, _places(text, patterns), width)


def around(text: str, spans: Sequence[Span]) -> Excerpt:
    """Return the piece of a text in which the most of some places stand, in order, the first one of
    several.
    """
    return _made(text, [(span, number) for number, span in enumerate(spans)])


def excerpts_of(text: str, terms: Sequence[Term]) -> Excerpt:
    """Return the piece of a text in which the most terms of a query stand, and behind it the one
    for those that stand elsewhere, if there are any. Linear in the text.
    """
    first = excerpt(text, terms)
    missing = [term for term in terms if not all_places(first.text, [term])]
    if not first.found or not missing:
        return first
    second = excerpt(text, missing, WIDTH // 2)
    if not second.found:
        return first
    first = excerpt(text, [term for term in terms if term not in missing], WIDTH // 2)
    between = " " if first.text.endswith("…") else " … "
    beyond = len(second.text) - len(second.text.removeprefix("…"))
    shift = len(first.text) + len(between) - beyond
    marks = [Span(mark.start + shift, mark.end + shift) for mark in second.marks]
    return Excerpt(
        f"{first.text}{between}{second.text[beyond:]}",
        (*first.marks, *marks),
        first.found + second.found,
        first.first,
    )


def all_places(text: str, terms: Sequence[Term]) -> list[Span]:
    """Return every place in a text where one of some terms stands."""
    patterns = [(term.first(), re.compile(term.pattern())) for term in terms]
    found: set[Span] = set()
    for folded in (plain_bare(text), plain(text)):
        found |= {
            folded.covering(*match.span())
            for pattern in patterns
            for match in _matches(folded.text, *pattern)
            if match.end() > match.start()
        }
    return sorted(found)


def _made(text: str, places: Sequence[tuple[Span, int]], width: int = WIDTH) -> Excerpt:
    first, found = _fullest(places)
    start, end = _cut(text, first, width)
    marks = _apart([span for span, _ in places if start <= span.start and span.end <= end])
    before, after = "…" if start else "", "…" if end < len(text) else ""
    shift = len(before) - start
    return Excerpt(
        before + text[start:end] + after,
        tuple(Span(span.start + shift, span.end + shift) for span in marks),
        found,
        next((span for span, _ in places if start <= span.start and span.end <= end), None),
    )


def _places(text: str, patterns: Sequence[Pattern]) -> list[tuple[Span, int]]:
    """Return where terms stand in a text, with their numbers, in order."""
    bare, whole = plain_bare(text), plain(text)
    places = set(_folded_places(bare, patterns))
    if len({number for _, number in places}) < len(patterns) and bare is not whole:
        places |= set(_folded_places(whole, patterns))
    return sorted(places)


def _folded_places(folded: Folded, patterns: Sequence[Pattern]) -> Iterator[tuple[Span, int]]:
    for span, number in _rough(folded.text, patterns):
        yield folded.covering(span.start, span.end), number


def _without_signs(text: str) -> str:
    return text.translate(PLAIN)


def _rough(text: str, patterns: Sequence[Pattern]) -> list[tuple[Span, int]]:
    """Return where terms fit a text, with their numbers, in order."""
    return sorted(
        (Span(found.start(), found.end()), number)
        for number, pattern in enumerate(patterns)
        for found in islice(_matches(text, *pattern), _MOST)
    )


def _matches(text: str, first: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield where a pattern fits that begins with some words: it is tried only where these are,
    which is ten times as fast.
    """
    place = text.find(first)
    while place >= 0:
        found = pattern.match(text, place)
        if found is not None:
            yield found
        place = text.find(first, place + 1 if found is None else found.end())


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


def _cut(text: str, first: int, width: int) -> tuple[int, int]:
    """Return where to cut so that a place is in the piece, between words where there are any."""
    start = max(0, min(first - width * _BEFORE // WIDTH, len(text) - width))
    end = min(len(text), start + width)
    space = text.find(" ", start, first) if start else -1
    start = space + 1 if space >= 0 else start
    space = text.rfind(" ", first + width // 2, end) if end < len(text) else -1
    return start, space if space > start else end


def _apart(spans: Sequence[Span]) -> list[Span]:
    """Return spans without those that lie in one before."""
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
