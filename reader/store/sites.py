"""Which site each article is from, so that those of one site are found without reading the addresses of all.

What is written here follows from the address and the name beside it: a trigger empties it when those change, also by undo and
redo, and it is filled again with the next document that is stored. Until then the article is looked at itself.
"""

from typing import TYPE_CHECKING

from reader.domain.annotation import ArticleId
from reader.domain.site_rules import site_of
from reader.store.library import Library

if TYPE_CHECKING:
    from sqlite_utils import Database

_OPEN = """SELECT article.id, coalesce(article.url, source.address) AS address, article.site, article.deleted
    FROM article_site JOIN article ON article.id = article_site.article JOIN source ON source.id = article.source
    WHERE article_site.site IS NULL"""
"""Articles whose site is not written down."""


def create_sites(db: "Database") -> None:
    """Create the table, the triggers that keep it true, and its rows: part of the migrations."""
    db.execute("CREATE TABLE article_site (article INTEGER PRIMARY KEY REFERENCES article (id), site TEXT) STRICT")
    db.execute("CREATE INDEX idx_article_site_site ON article_site (site)")
    db.execute(
        "CREATE TRIGGER site_of_a_new_article AFTER INSERT ON article BEGIN"
        " INSERT INTO article_site (article) VALUES (new.id); END"
    )
    db.execute(
        "CREATE TRIGGER site_of_a_changed_article AFTER UPDATE OF url, site, source ON article"
        " WHEN new.url IS NOT old.url OR new.site IS NOT old.site OR new.source IS NOT old.source BEGIN"
        " UPDATE article_site SET site = NULL WHERE article = new.id; END"
    )
    db.execute("INSERT INTO article_site (article) SELECT id FROM article")
    settle(db)


def settle(db: "Database") -> None:
    """Write down the sites that are not. Called wherever a document is stored, in the same transaction."""
    known = [(site_of(row["address"], row["site"]), row["id"]) for row in db.execute(_OPEN).fetchall()]
    db.conn.executemany("UPDATE article_site SET site = ? WHERE article = ?", known)


def articles_of(library: Library, site: str, most: int = -1) -> list[ArticleId]:
    """Return the articles of a site that are not in the bin, the newest import first; ``most`` of them, or all."""
    settled = library.query(
        "SELECT article.id FROM article_site JOIN article ON article.id = article_site.article"
        " WHERE article_site.site = ? AND article.deleted IS NULL ORDER BY article_site.article DESC LIMIT ?",
        [site, most],
    )
    left = [row for row in library.query(_OPEN) if row["deleted"] is None and site_of(row["address"], row["site"]) == site]
    newest = sorted((ArticleId(row["id"]) for row in (*settled, *left)), reverse=True)
    return newest if most < 0 else newest[:most]
