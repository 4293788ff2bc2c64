"""Searching the whole library: what is typed is read, answered, and shown page by page."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf
from time import monotonic
from typing import overload

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.article import ArticleRow
from reader.domain.claim import ClaimId
from reader.domain.document import Span
from reader.domain.portions import LINE_END, portions
from reader.domain.search_query import Part, Query, read_query
from reader.domain.text_figures import TextFigure, figures_in
from reader.services.cancelling import never
from reader.services.figures import languages
from reader.store import articles as stored_articles
from reader.store import search as search_index
from reader.store import search_facets, text_figures
from reader.store.library import Library
from reader.store.search import Found, Hits, Matches
from reader.store.search_facets import Facet

__all__ = ["Facet", "Query"]

MOST_HITS = 200
MOST_SHOWN = 3
"""Hits of one article that are shown."""
_TEXTS_AT_ONCE = 20
"""Texts whose figures are found before they are stored."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that fits: ``part`` is where it stands; ``snippet`` shows the words in their
    context, and ``marks`` are their places in it. ``article`` is ``None`` for a note on the
    library, and for what belongs to a claim without highlights.
    """

    article: ArticleId | None
    title: str
    part: str
    snippet: str
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Holder:
    """The highlight or the claim that a hit belongs to; neither for one in a text or title."""

    annotation: AnnotationId | None = None
    claim: ClaimId | None = None


@dataclass(frozen=True, slots=True)
class Snippet:
    """A hit as it is shown beside its article. ``place`` is where in the article's text it stands,
    if it stands there, and ``found`` the row that it was found in.
    """

    part: Part
    text: str
    marks: tuple[Span, ...]
    place: Span | None
    found: Found


@dataclass(frozen=True, slots=True)
class Result:
    """An article that answers a query, with its best hits; ``more`` are those not shown. The
    article is ``None`` for what belongs to no article.
    """

    article: ArticleRow | None
    snippets: tuple[Snippet, ...]
    more: int


class Groups(Sequence[tuple[Found, ...]]):
    """What was found, by article, the best first: each article's hits are put together when they
    are asked for.
    """

    def __init__(self, matches: Matches) -> None:
        self._matches = matches
        ranks: dict[_Key, float] = {}
        for hits in matches.hits:
            for key, rank in zip(_keys(hits), hits.ranks, strict=True):
                if rank < ranks.get(key, inf):
                    ranks[key] = rank
        self.keys = sorted(ranks, key=_newest_first)
        """The articles; what belongs to none is by itself."""
        self.keys.sort(key=ranks.__getitem__)

    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, place: int) -> tuple[Found, ...]: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[tuple[Found, ...]]: ...
    def __getitem__(self, place: int | slice) -> tuple[Found, ...] | Sequence[tuple[Found, ...]]:
        if isinstance(place, int):
            return self[place : place + 1 or None][0]
        groups: dict[_Key, list[Found]] = {key: [] for key in self.keys[place]}
        for hits in self._matches.hits:
            for number, key in enumerate(_keys(hits)):
                if key in groups:
                    groups[key].append(hits.found(number))
        return [tuple(sorted(one, key=lambda found: found.rank)) for one in groups.values()]

    def __iter__(self) -> Iterator[tuple[Found, ...]]:
        return iter(self[:])


_Key = int | tuple[str, int]


def _keys(hits: Hits) -> Iterator[_Key]:
    """Yield the articles of hits; of those without one, where they stand."""
    for article, row in zip(hits.articles, hits.rows, strict=True):
        yield (hits.table, row) if article is None else article


def _newest_first(key: _Key) -> int:
    return -key if isinstance(key, int) else 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for a query, by article, the best first. ``complete`` is false where there is
    more than was ranked: then every count is a count of at least.
    """

    query: Query
    groups: Groups
    matches: Matches

    @property
    def complete(self) -> bool:
        """Whether all was ranked."""
        return self.matches.complete

    @property
    def articles(self) -> list[ArticleId]:
        """The articles that were found, the best first."""
        return [ArticleId(key) for key in self.groups.keys if isinstance(key, int)]

    def parts(self) -> dict[Part, int]:
        """Return in how many articles each part of them answers."""
        found: dict[Part, set[_Key]] = {part: set() for part in Part}
        for hits in self.matches.hits:
            found[hits.part].update(_keys(hits))
        return {part: len(keys) for part, keys in found.items()}


def read(typed: str) -> Query:
    """Return what a query asks for. Raises ``QueryWrong`` where one of its conditions makes no
    sense.
    """
    return read_query(typed, languages)


def answer(library: Library, query: Query, check: Callable[[], None] = never) -> Answer:
    """Return what answers a query; ``results`` then reads what is shown of it. ``check`` is called
    every few milliseconds and may raise to cancel.
    """
    matches = _matches(library, query, check)
    return Answer(query, Groups(matches), matches)


def results(
    library: Library, found: Answer, first: int, most: int, check: Callable[[], None] = never
) -> list[Result]:
    """Return a page of an answer, from the article ``first`` on. What was deleted meanwhile is
    missing.
    """
    groups = found.groups[first : first + most]
    wanted = [group[0].article for group in groups if group[0].article is not None]
    known = {row.id: row for row in stored_articles.rows_of(library, wanted)}
    shown = []
    for group in groups:
        check()
        article = group[0].article
        if article is None or article in known:
            snippets = tuple(_snippet(library, found.query, one) for one in group[:MOST_SHOWN])
            row = None if article is None else known[article]
            shown.append(Result(row, snippets, len(group) - len(snippets)))
    return shown


def holder(library: Library, found: Found) -> Holder:
    """Return what a hit belongs to, to open that."""
    return Holder(*search_index.holder(library, found))


def facets(library: Library, found: Answer) -> list[Facet]:
    """Return what the articles of an answer have in common: how many of them have which value."""
    return search_facets.facets(library, found.articles)


def search(library: Library, query: str, most: int = MOST_HITS) -> list[Hit]:
    """Return the best hits first, at most ``most``; ``read`` says what a query may be. Raises
    ``QueryWrong``.
    """
    wanted = read(query)
    found = _matches(library, wanted, never).best(most)
    # one of those found may have been deleted by now
    titles = stored_articles.titles(library, [one.article for one in found if one.article])
    hits = []
    for one in found:
        title = "" if one.article is None else titles.get(one.article)
        if title is not None:
            shown = search_index.shown(library, wanted, one)
            hits.append(Hit(one.article, title, one.part, shown.snippet, shown.marks))
    return hits


def fill_figures(library: Library, seconds: float, check: Callable[[], None] = never) -> bool:
    """Go on finding the figures of texts by their values, for about so many seconds; whether there
    is more to do. Some milliseconds for a text, in which others may use the library.
    """
    ends = monotonic() + seconds
    if not library.keeps_index:
        return False
    while waiting := text_figures.waiting(library, _TEXTS_AT_ONCE):
        found = []
        for one in waiting:
            found.append((one, list(_figures_in(one[1], one[2], check))))
            if monotonic() > ends:
                break
        text_figures.keep(library, found)
        if monotonic() > ends:
            return text_figures.is_behind(library)
    return False


def _figures_in(text: str, language: str | None, check: Callable[[], None]) -> Iterator[TextFigure]:
    """Yield the figures of a text, some lines at a time."""
    for start, part in portions(text, ends=LINE_END):
        check()
        for one in figures_in(part, language, languages()):
            yield replace(one, span=Span(one.span.start + start, one.span.end + start))


def _matches(library: Library, query: Query, check: Callable[[], None]) -> Matches:
    if query.figures:
        while fill_figures(library, 1.0, check):
            check()
    return search_index.search(library, query, check)


def _snippet(library: Library, query: Query, found: Found) -> Snippet:
    shown = search_index.shown(library, query, found)
    return Snippet(found.part, shown.snippet, shown.marks, shown.place, found)
