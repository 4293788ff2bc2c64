"""Which known articles a saved page may be another state of, by the keys that both have."""

import json
from collections.abc import Collection

from reader.domain.annotation import ArticleId
from reader.domain.likeness import Likeness
from reader.store.library import Library

ENOUGH = 3
"""Keys that two pages have to share where none of them is an address."""

MOST = 10
"""Articles that are looked at closely, those that share the most keys first."""


def candidates(library: Library, wanted: Likeness) -> list[ArticleId]:
    """Return the articles that may be the same one, in the bin or not, the likeliest first."""
    rows = library.query(
        """SELECT article, count(*) AS shared,
                sum(key IN (SELECT value FROM json_each(:addresses))) AS addresses
            FROM article_key WHERE key IN (SELECT value FROM json_each(:keys)) GROUP BY article
            HAVING addresses > 0 OR shared >= :enough
            ORDER BY addresses DESC, shared DESC, article LIMIT :most""",
        {
            "keys": json.dumps(list(wanted.search_keys())),
            "addresses": json.dumps(list(wanted.certain_keys())),
            "enough": ENOUGH,
            "most": MOST,
        },
    )
    return [ArticleId(row["article"]) for row in rows]


def at_address(library: Library, keys: Collection[str]) -> list[ArticleId]:
    """Return the articles that are known by one of some keys of an address, those in the bin
    last.
    """
    rows = library.query(
        """SELECT DISTINCT article.id, deleted IS NOT NULL AS gone
            FROM article_key JOIN article ON article.id = article_key.article
            WHERE key IN (SELECT value FROM json_each(?)) ORDER BY gone, article.id""",
        [json.dumps(sorted(keys))],
    )
    return [ArticleId(row["id"]) for row in rows]


def titled(library: Library, title: str) -> list[ArticleId]:
    """Return the articles of a title, those in the bin last."""
    rows = library.query(
        "SELECT id FROM article WHERE title = ? ORDER BY deleted IS NOT NULL, id", [title]
    )
    return [ArticleId(row["id"]) for row in rows]
