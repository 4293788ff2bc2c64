"""Which site each article is from, so that those of one site are found without reading the
addresses of all.

What is written here follows from the address and the name beside it: a trigger empties it when
those change, also by undo and redo, and it is filled again with the next document that is stored.
Until then the article is looked at itself.
"""

import sqlite3
from typing import TYPE_CHECKING

from reader.domain.site_rules import site_of

if TYPE_CHECKING:
    from sqlite_utils import Database

UNSETTLED = """SELECT article.id, CAST(coalesce(article.url, source.address) AS BLOB) AS address,
    CAST(article.site AS BLOB) AS site, article.deleted
    FROM article_site JOIN article ON article.id = article_site.article
    JOIN source ON source.id = article.source
    WHERE article_site.site IS NULL"""
"""Articles whose site is not written down, as ``site_in`` reads them: as bytes, since one text that
is none would stop all.
"""


def settle(db: "Database") -> None:
    """Write down the sites that are not. Called wherever a document is stored, in the same
    transaction.
    """
    known = [(site_in(row), row["id"]) for row in db.execute(UNSETTLED).fetchall()]
    db.conn.executemany("UPDATE article_site SET site = ? WHERE article = ?", known)


def rebuild(db: "Database") -> None:
    """Find the sites of all articles anew."""
    db.execute("DELETE FROM article_site")
    db.execute("INSERT INTO article_site (article) SELECT id FROM article")
    settle(db)


def site_in(row: sqlite3.Row) -> str:
    """Return the site of an unsettled article."""
    address, name = (
        None if cell is None else cell.decode("utf-8", "replace")
        for cell in (row["address"], row["site"])
    )
    return site_of(address, name)
