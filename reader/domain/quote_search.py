"""Finding words in a text as a person sees them.

White space of any kind and length is one space; how letters, quotation marks, dashes and figures
are set does not count, nor what has no width. The numbers of notes and the like need not be typed.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

from reader.domain import folded_text
from reader.domain.document import Span
from reader.domain.folded_text import Folded

_ACCENT = re.compile("[\u0300-\u036f]")


def find_quote(text: str, quote: str) -> list[Span]:
    """Return where a quote stands in a text, in order, without overlaps.

    The exact wording is looked for first; where it is nowhere, the same words however they are
    set; and where these are nowhere either, whatever their letter case and accents. Linear in the
    text.
    """
    return list(_exact(text, quote)) or find_words(text, quote) or find_alike(text, quote)


def _exact(text: str, quote: str) -> Iterator[Span]:
    start = text.find(quote) if quote else -1
    while start >= 0:
        yield Span(start, start + len(quote))
        start = text.find(quote, start + len(quote))


def find_words(text: str, quote: str) -> list[Span]:
    """Return where the words of a quote stand in a text, in order; their letters count, with case
    and accents.
    """
    wanted = folded_text.written(quote).text.strip()
    if not wanted:
        return []
    return _both(folded_text.written(text), folded_text.written_bare(text), wanted)


def find_alike(text: str, query: str, check: Callable[[], None] = lambda: None) -> list[Span]:
    """Return where the words of a query stand in a text, in order, whatever their letter case.

    Accents do not count where none is typed. Where some are, only places that have them are
    returned, if there are any. ``check`` is called for each place, and raises to end it.
    """
    wanted = folded_text.plain(query).text.strip()
    if not wanted:
        return []
    places = _both(folded_text.plain(text), folded_text.plain_bare(text), wanted, check)
    if not _ACCENT.search(unicodedata.normalize("NFD", query)):
        return places
    typed = _accented(query)
    return [span for span in places if _accented(text[span.start : span.end]) == typed] or places


def searched(text: str) -> str:
    """Return a short text, as a title, as words are looked for in it; the words that are looked
    for, as well.
    """
    return folded_text.plain(text).text


def _accented(text: str) -> str:
    return folded_text.written(text).text.strip().casefold()


def _both(
    whole: Folded, bare: Folded, wanted: str, check: Callable[[], None] = lambda: None
) -> list[Span]:
    """Return the places that either way of reading a text finds. Where two overlap, the first one
    counts.
    """
    places: list[Span] = []
    for reading in [whole] if bare is whole else [whole, bare]:
        for span in reading.places(wanted):
            check()
            places.append(span)
    if bare is whole:
        return places
    found: list[Span] = []
    for span in sorted(set(places)):
        if not found or span.start >= found[-1].end:
            found.append(span)
    return found
