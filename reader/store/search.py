"""Searching all titles, texts, quotes and notes of the library by words."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from reader.domain.annotation import ArticleId
from reader.domain.document import Span
from reader.domain.errors import LibraryError
from reader.domain.excerpt import Excerpt, excerpt
from reader.domain.search_words import Term, matching, terms
from reader.store.library import Library

log = logging.getLogger(__name__)

_SQL = """
    SELECT article.id, hit.part, hit.row FROM (
        SELECT rowid AS article, 'title' AS part, rowid AS row, bm25(article_fts) * 4 AS rank
        FROM article_fts WHERE article_fts MATCH :query
      UNION ALL
        SELECT rowid, 'text', rowid, bm25(document_fts)
        FROM document_fts WHERE document_fts MATCH :query
      UNION ALL
        SELECT annotation.article, 'note', annotation.id, bm25(annotation_fts) * 2
        FROM annotation_fts JOIN annotation ON annotation.id = annotation_fts.rowid
        WHERE annotation_fts MATCH :query
    ) AS hit JOIN article ON article.id = hit.article
    WHERE article.deleted IS NULL ORDER BY hit.rank LIMIT :most
"""

_SHOWN = {
    "title": "SELECT title FROM article WHERE id = ?",
    "text": "SELECT text FROM document WHERE article = ?",
    "note": "SELECT exact, note FROM annotation WHERE id = ?",
}
"""What is shown of each hit: the first of these columns in which most of the words stand."""

_SEARCHED = ("article", "document", "annotation")

_PORTION = 1.0
"""Seconds for which an index is filled before others may write."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where the words of a query stand: ``part`` is ``title``, ``text`` or ``note``; ``snippet``
    shows them in context, and ``marks`` are their places in it.
    """

    article: ArticleId
    part: str
    snippet: str
    marks: tuple[Span, ...]


def search(library: Library, query: str, most: int) -> list[Found]:
    """Return the best hits first, at most ``most``.

    Every word has to occur, in any order; letter case and accents do not count. Words in quotation
    marks have to follow each other. Any query is allowed: nothing in it is taken for SQLite's own
    query language.
    """
    wanted = terms(query)
    if not wanted:
        return []
    fill_index(library, _SEARCHED)
    rows = library.query(_SQL, {"query": matching(query), "most": most})
    found = []
    for row in rows:
        shown = _shown(library, row["part"], row["row"], wanted)
        found.append(Found(ArticleId(row["id"]), row["part"], shown.text, shown.marks))
    return found


def fill_index(library: Library, parts: Sequence[str]) -> None:
    """Fill what is left of an index that is made anew: about half a minute for 10,000 articles,
    once. Where that cannot be written, what is indexed is searched.
    """
    try:
        while library.fill_index(_PORTION, parts):
            pass
    except LibraryError as error:
        log.warning("the search index is not complete: %s", error)


def _shown(library: Library, part: str, row: int, wanted: Sequence[Term]) -> Excerpt:
    rows = library.query(_SHOWN[part], [row])
    cells = [cell for cell in rows[0] if cell] if rows else []  # deleted by now
    excerpts = [excerpt(cell, wanted) for cell in cells]
    return max(excerpts, key=lambda one: one.found, default=Excerpt("", (), 0))
