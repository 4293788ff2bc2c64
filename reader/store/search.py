"""Searching all titles, texts, quotes and notes of the library by words."""

from dataclasses import dataclass

from reader.domain.annotation import ArticleId
from reader.domain.characters import well_formed
from reader.store.library import Library

_SQL = """
    SELECT article.id, hit.part, hit.snippet FROM (
        SELECT rowid AS article, 'title' AS part, bm25(article_fts) * 4 AS rank,
               snippet(article_fts, 0, '', '', '…', 24) AS snippet
        FROM article_fts WHERE article_fts MATCH :query
      UNION ALL
        SELECT rowid, 'text', bm25(document_fts), snippet(document_fts, 0, '', '', '…', 24)
        FROM document_fts WHERE document_fts MATCH :query
      UNION ALL
        SELECT annotation.article, 'note', bm25(annotation_fts) * 2,
            snippet(annotation_fts, -1, '', '', '…', 24)
        FROM annotation_fts JOIN annotation ON annotation.id = annotation_fts.rowid
        WHERE annotation_fts MATCH :query
    ) AS hit JOIN article ON article.id = hit.article
    WHERE article.deleted IS NULL ORDER BY hit.rank LIMIT :most
"""


@dataclass(frozen=True, slots=True)
class Found:
    """Where the words of a query stand: ``part`` is ``title``, ``text`` or ``note``; ``snippet``
    shows them in context.
    """

    article: ArticleId
    part: str
    snippet: str


def search(library: Library, query: str, most: int) -> list[Found]:
    """Return the best hits first, at most ``most``.

    Every word has to occur, in any order; letter case and accents do not count. Words in straight
    quotation marks have to follow each other. Any query is allowed: nothing in it is taken for
    SQLite's own query language.
    """
    terms = _terms(query)
    if not terms:
        return []
    rows = library.query(_SQL, {"query": " ".join(terms), "most": most})
    return [Found(ArticleId(row["id"]), row["part"], row["snippet"]) for row in rows]


def matching(query: str) -> str:
    """Return what the user typed as FTS5 takes it, or nothing where it holds no word."""
    return " ".join(_terms(query))


def _terms(query: str) -> list[str]:
    """Quote what the user typed for FTS5: phrases as they are, single words as beginnings of words.

    Each once: FTS5 takes a minute over a text of two hundred words that says the same two all the
    time.
    """
    terms: list[str] = []
    for place, part in enumerate(well_formed(query).replace("\0", " ").split('"')):
        if place % 2:
            terms += [f'"{part}"'] if any(map(str.isalnum, part)) else []
        else:
            terms += [f'"{word}"*' for word in part.split() if any(map(str.isalnum, word))]
    return list(dict.fromkeys(terms))
