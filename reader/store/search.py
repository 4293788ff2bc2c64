"""Searching all titles, texts, quotes, notes, claims and figures of the library.

A search reads no row of what it does not show. In each part the newest hits are taken, at most so
many, by the index alone, and ranked by how well they answer; what they say is read for those that
are shown.
"""

import json
import logging
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from heapq import nsmallest
from itertools import compress
from typing import NamedTuple

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.claim import ClaimId
from reader.domain.document import Span
from reader.domain.errors import LibraryError
from reader.domain.excerpt import Excerpt, around, excerpts_of
from reader.domain.figure_ranges import FigureRange
from reader.domain.search_query import Part, Query
from reader.domain.search_words import Term
from reader.store.article_sets import ArticleSet, allowed_articles
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.cells import number
from reader.store.search_conditions import Articles, claim_has_figure, has_figure, with_figure

log = logging.getLogger(__name__)

MOST_RANKED = 2_000
"""Hits of one part that are ranked. Where there are more, the newest of them are."""

_MANY = 20_000
"""Figures in a range beyond which it is looked for from the newest article on, and not by the index
of values: there are then enough hits among the first.
"""

_VERY_MANY = 10_000
"""Rows with a word beyond which it stands for itself beside others, as "the" in a large library."""

_PORTION = 1.0
"""Seconds for which an index is filled before others may write."""


@dataclass(frozen=True, slots=True)
class Place:
    """Rows of one table that are searched. ``article`` is the SQL of the article that a row belongs
    to, and ``weight`` how much a hit there counts.
    """

    part: Part
    table: str
    article: str
    weight: float
    join: str = ""
    condition: str = ""


_FIRST_HIGHLIGHT = (
    " LEFT JOIN annotation AS first ON first.id = (SELECT annotation.id FROM claim_highlight"
    " JOIN annotation ON annotation.uuid = claim_highlight.annotation"
    " WHERE claim_highlight.claim = {claim}"
    " ORDER BY claim_highlight.position, annotation.uuid LIMIT 1)"
)
PLACES = (
    Place(Part.TITLE, "article", "found.rowid", 4),
    Place(Part.TEXT, "document", "found.rowid", 1),
    Place(
        Part.NOTE,
        "annotation",
        "held.article",
        2,
        "JOIN annotation AS held ON held.id = found.rowid",
    ),
    Place(
        Part.NOTE,
        "note",
        "CASE held.kind WHEN 'article' THEN CAST(held.subject AS INTEGER)"
        " WHEN 'claim' THEN first.article END",
        2,
        "JOIN note AS held ON held.id = found.rowid"
        + _FIRST_HIGHLIGHT.format(claim="CASE held.kind WHEN 'claim' THEN held.subject END"),
        "held.text <> ''",
    ),
    Place(
        Part.CLAIM,
        "claim",
        "first.article",
        2,
        "JOIN claim AS held ON held.id = found.rowid" + _FIRST_HIGHLIGHT.format(claim="held.uuid"),
    ),
)
"""Where words are looked for."""

_TEXTS = next(place for place in PLACES if place.part is Part.TEXT)

_SEARCHED = tuple(place.table for place in PLACES)

_SHOWN = {
    "article": "SELECT title, authors, site FROM article WHERE id = ?",
    "document": "SELECT text FROM document WHERE article = ?",
    "annotation": "SELECT exact, note FROM annotation WHERE id = ?",
    "note": "SELECT text FROM note WHERE id = ?",
    "claim": "SELECT statement, speaker, organisation FROM claim WHERE id = ?",
}
"""What is shown of a hit: the first of these columns in which most of the words stand."""


class Found(NamedTuple):
    """One row that answers a query: of ``table`` the row number ``row``. ``article`` is ``None``
    for a note on the library and for what belongs to a claim without highlights. The less ``rank``,
    the better.
    """

    article: ArticleId | None
    part: Part
    table: str
    row: int
    rank: float


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found in one part: the articles of the rows, their numbers and ranks. Thousands of
    numbers cost Python's search for garbage nothing, thousands of objects more than the search.
    """

    part: Part
    table: str
    articles: Sequence[ArticleId | None]
    rows: Sequence[int]
    ranks: Sequence[float]

    def found(self, place: int) -> Found:
        """Return one of them."""
        return Found(
            self.articles[place], self.part, self.table, self.rows[place], self.ranks[place]
        )

    def without(self, rows: Set[int]) -> "Hits":
        """Return those that are in other rows."""
        kept = [row not in rows for row in self.rows]
        columns = (list(compress(one, kept)) for one in (self.articles, self.rows, self.ranks))
        return Hits(self.part, self.table, *columns)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Matches:
    """All that was found, by part; ``complete`` is false where there is more than was ranked."""

    hits: tuple[Hits, ...]
    complete: bool

    def best(self, most: int) -> list[Found]:
        """Return the best, at most so many."""
        found = (one.found(place) for one in self.hits for place in range(len(one.rows)))
        return nsmallest(most, found, key=lambda one: (one.rank, -(one.article or 0)))


@dataclass(frozen=True, slots=True)
class Shown:
    """What a hit looks like: ``snippet`` shows the words in context, ``marks`` are their places in
    it. ``place`` is the first of them in the text of the article, where the hit stands there.
    """

    snippet: str
    marks: tuple[Span, ...]
    place: Span | None = None


def search(library: Library, query: Query, check: Callable[[], None]) -> Matches:
    """Return what answers a query. ``check`` is called between the parts and may raise to cancel.

    Where no word is asked for, it is every article that meets the conditions, the newest first.
    """
    if not query:
        return Matches((), True)
    fill_index(library, _SEARCHED, check)
    allowed = allowed_articles(library, query)
    if allowed.within and not (query.terms or query.figures):
        return _listed(allowed)
    hits = []
    for part in _searches(library, query, allowed):
        check()
        hits.append(_hits_of(library, part))
    complete = all(len(one.rows) <= MOST_RANKED for one in hits)
    hits = [_ranked(one) for one in hits]
    if query.figures:
        hits = [_only_by_figure(one, hits) if one.part is Part.FIGURE else one for one in hits]
    return Matches(tuple(hits), complete)


def _ranked(hits: Hits) -> Hits:
    most = MOST_RANKED
    columns = hits.articles[:most], hits.rows[:most], hits.ranks[:most]
    return Hits(hits.part, hits.table, *columns)


def _only_by_figure(hits: Hits, found: Sequence[Hits]) -> Hits:
    """Return what is not found by its words already."""
    by_words = {Part.TEXT, Part.CLAIM}
    known = (one.rows for one in found if one.part in by_words and one.table == hits.table)
    return hits.without({row for rows in known for row in rows})


def _article(stored: object) -> ArticleId | None:
    return None if stored is None else ArticleId(number(stored, "the article of a hit"))


def _listed(allowed: ArticleSet) -> Matches:
    """List articles that meet the conditions, the newest first."""
    newest = [ArticleId(one) for one in allowed.newest(MOST_RANKED)]
    hits = Hits(Part.TITLE, "article", newest, newest, [0.0] * len(newest))
    return Matches((hits,), len(allowed.articles) <= MOST_RANKED)


@dataclass(frozen=True, slots=True)
class _Search:
    """What SQLite is asked for one part. ``unranked`` is asked first: where it gives more rows than
    are ranked, these stand as they are.
    """

    part: Part
    table: str
    sql: str
    values: tuple[object, ...]
    unranked: str = ""


def _hits_of(library: Library, part: _Search) -> Hits:
    hits = _read(library, part, part.unranked) if part.unranked else None
    return hits if hits and len(hits.rows) > MOST_RANKED else _read(library, part, part.sql)


def _read(library: Library, part: _Search, sql: str) -> Hits:
    articles, rows, ranks = library.query(
        "SELECT json_group_array("  # noqa: S608 (SQL of our own)
        "CASE WHEN typeof(article) IN ('integer', 'null') THEN article ELSE typeof(article) END),"
        f" json_group_array(row), json_group_array(rank) FROM ({sql})",
        [*part.values, MOST_RANKED + 1],
    )[0]
    with damage_told(library.path):
        known = list(map(_article, json.loads(articles)))
    return Hits(part.part, part.table, known, json.loads(rows), json.loads(ranks))


def _searches(library: Library, query: Query, allowed: ArticleSet) -> Iterator[_Search]:
    """Yield what SQLite is asked for each part."""
    by_words = all(one.written is not None for one in query.figures)
    if query.marked and by_words:
        for place in PLACES:
            if place.part in query.parts:
                yield _by_words(library, place, query, allowed)
    if query.figures and Part.FIGURE in query.parts:
        yield _by_figures(library, query, allowed)
        yield _claims_by_figures(query, allowed)
    if not query.marked and not query.figures:
        yield _without(allowed)


def _by_words(library: Library, place: Place, query: Query, allowed: ArticleSet) -> _Search:
    """Look for the words in one part, and for those that they begin. Of more texts than are ranked
    that hold a beginning the newest come first: to rank them SQLite would join all rows again.
    """
    terms = query.marked if place.join else _looked_for(library, place, query, allowed)
    source = _rows_with(place, terms, query, allowed)
    rank = f"bm25({place.table}_fts) * {place.weight}"
    sql = (
        f"SELECT {place.article} AS article, found.rowid AS row, {{rank}} AS rank"
        f" {source.sql} ORDER BY found.rowid DESC LIMIT ?"
    )
    is_beginning = not place.join and len(terms) == 1 and terms[0].beginning
    unranked = sql.format(rank="0.0") if is_beginning else ""
    return _Search(place.part, place.table, sql.format(rank=rank), source.values, unranked)


def _looked_for(
    library: Library, place: Place, query: Query, allowed: ArticleSet
) -> Sequence[Term]:
    """Return the words that are looked for in texts or titles, which may be very many: SQLite joins
    the rows of all words with a beginning before it gives the first one, twice for a rank.

    No beginnings are looked for where the words themselves stand in more rows than are ranked. A
    word that very many rows hold never is the beginning of others beside more words.
    """
    whole = [replace(term, beginning=False) for term in query.marked]
    if [one.match() for one in whole] == [term.match() for term in query.marked]:
        return query.marked
    if _are_more(library, _rows_with(place, whole, query, allowed), MOST_RANKED):
        return whole
    return query.marked if len(whole) == 1 else _beside_others(library, place, query.marked)


def _beside_others(library: Library, place: Place, terms: Sequence[Term]) -> list[Term]:
    """Return words as they are looked for beside others, or beside figures."""
    whole = [replace(term, beginning=False) for term in terms]
    return [
        one if term.beginning and _are_more(library, _rows_of(place, one), _VERY_MANY) else term
        for term, one in zip(terms, whole, strict=True)
    ]


def _rows_of(place: Place, term: Term) -> Articles:
    index = f"{place.table}_fts"
    return Articles(f"FROM {index} WHERE {index} MATCH ?", (term.match(),))


def _rows_with(place: Place, terms: Sequence[Term], query: Query, allowed: ArticleSet) -> Articles:
    """Return the rows of a part in which words stand, as the end of a query."""
    match = " AND ".join(dict.fromkeys(term.match() for term in terms))
    if query.without and place.join:  # articles with these words are not allowed anyway
        match = f"({match}) NOT ({' OR '.join(term.match() for term in query.without)})"
    index = f"{place.table}_fts"
    held = [Articles(place.condition)] if place.condition else []
    where = _joined([Articles(f"{index} MATCH ?", (match,)), *held, allowed.allows(place.article)])
    return Articles(f"FROM {index} AS found {place.join} WHERE {where.sql}", where.values)


def _are_more(library: Library, rows: Articles, most: int) -> bool:
    counted = f"SELECT count(*) FROM (SELECT 1 {rows.sql} LIMIT ?)"  # noqa: S608 (SQL of our own)
    counts = library.query(counted, [*rows.values, most + 1])
    return int(counts[0][0]) > most


def _by_figures(library: Library, query: Query, allowed: ArticleSet) -> _Search:
    """Look for texts that hold the figures by their value, and the words beside them."""
    terms = _beside_others(library, _TEXTS, query.terms)
    words = " AND ".join(term.match() for term in terms)
    table, key = ("document_fts", "found.rowid") if words else ("article", "found.id")
    held = [Articles("document_fts MATCH ?", (words,))] if words else []
    held += [_holding(library, one, key, within=bool(words)) for one in query.figures]
    where = _joined([*held, allowed.allows(key)])
    return _Search(
        Part.FIGURE,
        "document",
        f"SELECT {key} AS article, {key} AS row, 0.0 AS rank FROM {table} AS found"  # noqa: S608 (names of our own)
        f" WHERE {where.sql} ORDER BY {key} DESC LIMIT ?",
        where.values,
    )


def _claims_by_figures(query: Query, allowed: ArticleSet) -> _Search:
    """Look for claims whose own figure has the values, with the words beside them: through all that
    have one, two milliseconds for a thousand.
    """
    words = " AND ".join(term.match() for term in query.terms)
    held = [Articles("held.figure <> ''")]
    if words:
        in_words = "held.id IN (SELECT rowid FROM claim_fts WHERE claim_fts MATCH ?)"
        held.append(Articles(in_words, (words,)))
    held += [claim_has_figure(one, "held.readings") for one in query.figures]
    where = _joined([*held, allowed.allows("first.article")])
    return _Search(
        Part.FIGURE,
        "claim",
        "SELECT first.article AS article, held.id AS row, 0.0 AS rank FROM claim AS held"  # noqa: S608 (names of our own)
        + _FIRST_HIGHLIGHT.format(claim="held.uuid")
        + f" WHERE {where.sql} ORDER BY held.id DESC LIMIT ?",
        where.values,
    )


def _holding(library: Library, wanted: FigureRange, key: str, *, within: bool) -> Articles:
    """Return the condition that a text holds a figure."""
    having = with_figure(wanted)
    (count,) = library.query(
        f"SELECT count(*) FROM ({having.sql} LIMIT {_MANY + 1})",  # noqa: S608 (SQL of our own)
        having.values,
    )[0]
    if count > _MANY:
        return has_figure(wanted, key)
    return Articles(f"{'+' if within else ''}{key} IN ({having.sql})", having.values)


def _without(allowed: ArticleSet) -> _Search:
    """List all articles but some, the newest first."""
    where = allowed.allows("found.id")
    return _Search(
        Part.TITLE,
        "article",
        "SELECT found.id AS article, found.id AS row, 0.0 AS rank FROM article AS found"  # noqa: S608 (names of our own)
        f" WHERE {where.sql} ORDER BY found.id DESC LIMIT ?",
        where.values,
    )


def _joined(conditions: Sequence[Articles]) -> Articles:
    return Articles(
        " AND ".join(one.sql for one in conditions),
        tuple(value for one in conditions for value in one.values),
    )


def shown(library: Library, query: Query, found: Found) -> Shown:
    """Return what a hit looks like, as it is stored by now."""
    if found.part is Part.FIGURE and found.table == "claim":
        return _shown(_figure_of_claim(library, found.row), in_text=False)
    rows = library.query(_SHOWN[found.table], [found.row])
    cells = [cell for cell in rows[0] if cell] if rows else []  # deleted by now
    if found.part is Part.FIGURE and cells:
        spans = _figure_places(library, query, found.row, len(cells[0]))
        return _shown(around(cells[0], spans), in_text=True)
    excerpts = [excerpts_of(cell, query.marked) for cell in cells]
    best = max(excerpts, key=lambda one: one.found, default=Excerpt("", (), 0))
    return _shown(best, in_text=found.part is Part.TEXT)


def _shown(best: Excerpt, *, in_text: bool) -> Shown:
    return Shown(best.text, best.marks, best.first if in_text else None)


def _figure_of_claim(library: Library, claim: int) -> Excerpt:
    """Return a claim's figure in its statement; where it does not stand there, by itself."""
    rows = library.query("SELECT statement, figure FROM claim WHERE id = ?", [claim])
    statement, figure = rows[0] if rows else ("", "")  # deleted by now
    text = statement if figure in statement else figure
    start = text.find(figure)
    return around(text, [Span(start, start + len(figure))])


def _figure_places(library: Library, query: Query, article: int, length: int) -> list[Span]:
    """Return where the figures stand in a text, each once."""
    found = []
    for wanted in query.figures:
        having = with_figure(wanted)
        sql = having.sql.replace("SELECT article", 'SELECT start, "end"', 1)
        for start, end in library.query(
            f"{sql} AND article = ? LIMIT 20", [*having.values, article]
        ):
            if end <= length:
                found.append(Span(start, end))
    return sorted(found)


def holder(library: Library, found: Found) -> tuple[AnnotationId | None, ClaimId | None]:
    """Return the highlight or the claim that a hit belongs to, as far as it is there still."""
    match found.table:
        case "annotation":
            rows = library.query("SELECT uuid FROM annotation WHERE id = ?", [found.row])
            return (AnnotationId(rows[0]["uuid"]) if rows else None), None
        case "claim":
            rows = library.query("SELECT uuid FROM claim WHERE id = ?", [found.row])
        case "note":
            sql = "SELECT subject AS uuid FROM note WHERE id = ? AND kind = 'claim'"
            rows = library.query(sql, [found.row])
        case _:
            return None, None
    return None, (ClaimId(rows[0]["uuid"]) if rows else None)


def fill_index(
    library: Library, parts: Sequence[str], check: Callable[[], None] = lambda: None
) -> None:
    """Fill what is left of an index that is made anew: about half a minute for 10,000 articles,
    once. Where that cannot be written, what is indexed is searched. ``check`` is called about every
    second and may raise to cancel.
    """
    try:
        while library.fill_index(_PORTION, parts):
            check()
    except LibraryError as error:
        log.warning("the search index is not complete: %s", error)
