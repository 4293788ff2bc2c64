"""Sources: the bytes of every import, each content once, whichever articles and versions are made
of it.
"""

from typing import TYPE_CHECKING

from reader.domain.annotation import ArticleId
from reader.domain.errors import Unknown
from reader.domain.source import SourceDocument
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.cells import Values
from reader.store.rows.source import to_source

if TYPE_CHECKING:
    from sqlite_utils import Database


def find_article(library: Library, sha256: str) -> ArticleId | None:
    """Return the article one of whose versions is made of exactly these bytes; one in the bin only
    where no other is.
    """
    rows = library.query(
        """SELECT article.id FROM source, article
            WHERE source.sha256 = ? AND (article.source = source.id
            OR EXISTS (SELECT 1 FROM version
                WHERE version.article = article.id AND version.source = source.id)
            OR EXISTS (SELECT 1 FROM joined_page
                WHERE joined_page.article = article.id AND joined_page.source = source.id))
            ORDER BY article.deleted IS NOT NULL, article.source <> source.id, article.id
            LIMIT 1""",
        [sha256],
    )
    return ArticleId(rows[0]["id"]) if rows else None


def hashes(library: Library) -> frozenset[str]:
    """Return the SHA-256 of all sources."""
    return frozenset(row["sha256"] for row in library.query("SELECT sha256 FROM source"))


def put(db: "Database", row: Values) -> int:
    """Store a source, unless its bytes are there already, as after a new version was undone; return
    its number.
    """
    db.table("source").insert(row, ignore=True)
    (number,) = db.execute("SELECT id FROM source WHERE sha256 = ?", [row["sha256"]]).fetchone()
    return int(number)


def load(library: Library, article: ArticleId, version: int | None = None) -> SourceDocument:
    """Return the source of an article, or of an earlier version of it, byte for byte as it was
    imported. Raises ``Unknown``.
    """
    sql = (
        "SELECT source.* FROM article JOIN source ON source.id = article.source WHERE article.id "
        "= ?"
    )
    rows = library.query(sql, [article])
    if version is not None:
        earlier = (
            "SELECT source.* FROM version JOIN source ON source.id = version.source WHERE "
            "article = ? AND number = ?"
        )
        rows = library.query(earlier, [article, version])
    if not rows:
        raise Unknown("article", article) if version is None else Unknown("version", version)
    with damage_told(library.path):
        return to_source(rows[0])


def load_by_hash(library: Library, sha256: str) -> SourceDocument:
    """Return the source of these bytes, as of one page of an article. Raises ``Unknown``."""
    rows = library.query("SELECT * FROM source WHERE sha256 = ?", [sha256])
    if not rows:
        raise Unknown("source", sha256)
    with damage_told(library.path):
        return to_source(rows[0])
