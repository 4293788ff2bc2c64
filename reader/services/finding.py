"""Finding in the text of one article: words, figures by their value, and all that the library was
searched for.
"""

from collections import deque
from collections.abc import Callable, Iterable, Sequence

from reader.domain.document import Span
from reader.domain.excerpt import all_places
from reader.domain.figure_ranges import FigureRange
from reader.domain.quote_search import find_alike
from reader.domain.search_query import Query, read_figure_range
from reader.domain.text_figures import figures_in
from reader.services.cancelling import never
from reader.services.figures import languages

_known: deque[tuple[tuple[str, str | Query, str | None], Sequence[Span]]] = deque(maxlen=2)
"""What was found last: two views of an article ask for the same."""


def places_of(
    text: str,
    sought: str | Query,
    language: str | None = None,
    check: Callable[[], None] = never,
) -> Sequence[Span]:
    """Return where something stands in a text, in order, without overlaps.

    Words are found as they follow each other; a figure also where it is written in another way. Of
    a query each of its words is found, and each of its figures. ``language`` is the article's BCP
    47 tag, where known. ``check`` raises ``Cancelled`` to end it. Linear in the text; the last
    answers are kept.
    """
    asked = (text, sought, language)
    for known, places in list(_known):  # other threads add to it
        if known == asked:
            return places
    found = _found(text, sought, language, check)
    _known.append((asked, found))
    return found


def _found(
    text: str, sought: str | Query, language: str | None, check: Callable[[], None]
) -> Sequence[Span]:
    if isinstance(sought, Query):
        words: Iterable[Span] = all_places(text, sought.marked)
        figures = list(sought.figures)
    else:
        words = find_alike(text, sought, check)
        figure = read_figure_range(sought, languages)
        figures = [] if figure is None else [figure]
    return _apart([*words, *_by_value(text, figures, language, check)])


def _by_value(
    text: str,
    figures: Sequence[FigureRange],
    language: str | None,
    check: Callable[[], None],
) -> list[Span]:
    if not figures:
        return []
    spans = []
    for found in figures_in(text, language, languages()):
        check()
        if any(one.holds(found.value, found.unit) for one in figures):
            spans.append(found.span)
    return spans


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order; of those that overlap the longest of the first ones."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
