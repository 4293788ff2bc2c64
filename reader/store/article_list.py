"""The list of articles, line by line. The window's first painting waits for it, so that this loads
nothing else that an article is made of.
"""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.domain.article_id import ArticleId
from reader.domain.article_row import ArticleRow
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.article_row import to_article_row

if TYPE_CHECKING:
    from reader.domain.claim import Rating

ARTICLES = """
    SELECT id, title, site, published, imported, deleted, state, starred,
           CASE WHEN coalesce(title, '') = ''
                THEN (SELECT name FROM source WHERE source.id = article.source) END AS name,
           (SELECT count(*) FROM annotation WHERE annotation.article = article.id) AS highlights,
           (SELECT count(*) FROM annotation WHERE annotation.article = article.id
                AND (placed = 0 OR review <> '')) AS to_review,
           (SELECT coalesce(max(number), 0) + 1 FROM version
                WHERE version.article = article.id) AS versions
    FROM article
"""
"""Articles as ``to_article_row`` reads them.

The name is looked up only where it is shown: the sources' rows lie far apart, and a cold disk takes
a second for 10,000.
"""

_LIST = ARTICLES + " WHERE deleted IS NULL"
_LISTED = _LIST + " AND id IN (SELECT value FROM json_each(?))"  # noqa: S608 (SQL of our own)


def list_rows(library: Library) -> list[ArticleRow]:
    """Return all articles that are not in the bin, the newest import first."""
    rated = ratings(library)
    rows = library.query(_LIST + " ORDER BY id DESC")
    with damage_told(library.path):
        return [to_article_row(row, rated.get(row["id"], ())) for row in rows]


def rows_of(library: Library, articles: Sequence[ArticleId]) -> list[ArticleRow]:
    """Return the lines of some articles, the newest import first; those that are not there or in
    the bin are missing.
    """
    rated = ratings(library, articles)
    rows = library.query(_LISTED + " ORDER BY id DESC", [json.dumps(list(articles))])
    with damage_told(library.path):
        return [to_article_row(row, rated.get(row["id"], ())) for row in rows]


def article_row(library: Library, article: ArticleId) -> ArticleRow | None:
    """Return one line of the list, or ``None`` for an article that is not there or in the bin."""
    rows = rows_of(library, [article])
    return rows[0] if rows else None


def ratings(
    library: Library, articles: Sequence[ArticleId] | None = None
) -> "dict[ArticleId, tuple[Rating, ...]]":
    """Return the different verdicts on the claims of articles, of all where none are named."""
    if not library.query("SELECT 1 FROM claim_highlight LIMIT 1"):
        return {}
    from reader.store import claim_lists  # noqa: PLC0415 (the first list does not wait for it)

    found = claim_lists.ratings_of_articles(library, articles)
    return {
        article: tuple(one.rating for one in rated if one.rating is not None)
        for article, rated in found.items()
    }


def titles(library: Library, articles: Sequence[ArticleId]) -> dict[ArticleId, str]:
    """Return the titles of those articles that are there and not in the bin."""
    return {row.id: row.title for row in rows_of(library, articles)}
