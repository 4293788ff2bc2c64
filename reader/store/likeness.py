"""By what articles are recognised when they are saved again. The keys of all versions are kept, and go with the article."""

import json
from typing import TYPE_CHECKING

from reader.domain.annotation import ArticleId
from reader.domain.document import Cleaned
from reader.domain.likeness import Likeness, likeness
from reader.store.library import Library
from reader.store.rows import key_values

if TYPE_CHECKING:
    from sqlite_utils import Database

ENOUGH = 3
"""Keys that two pages have to share where none of them is an address."""

MOST = 10
"""Articles that are looked at closely, those that share the most keys first."""


def keep(db: "Database", article: ArticleId, cleaned: Cleaned, address: str | None) -> None:
    """Keep the keys of a document; what an article was recognised by before stays."""
    rows = [key_values(article, key) for key in likeness(cleaned, address).search_keys()]
    db.table("article_key").insert_all(rows, ignore=True)


def candidates(library: Library, wanted: Likeness) -> list[ArticleId]:
    """Return the articles that may be the same one, in the bin or not, the likeliest first."""
    rows = library.query(
        """SELECT article, count(*) AS shared, sum(key IN (SELECT value FROM json_each(:addresses))) AS addresses
            FROM article_key WHERE key IN (SELECT value FROM json_each(:keys)) GROUP BY article
            HAVING addresses > 0 OR shared >= :enough ORDER BY addresses DESC, shared DESC, article LIMIT :most""",
        {
            "keys": json.dumps(list(wanted.search_keys())),
            "addresses": json.dumps(list(wanted.addresses)),
            "enough": ENOUGH,
            "most": MOST,
        },
    )
    return [ArticleId(row["article"]) for row in rows]
