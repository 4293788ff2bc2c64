"""By what articles are recognised when they are saved again. The keys of all versions are kept, and
go with the article.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.domain.annotation import ArticleId
from reader.domain.details import Detail, Own
from reader.domain.document import Cleaned
from reader.domain.joining import pieces
from reader.domain.likeness import Likeness, address_keys, likeness
from reader.store.connection import UNDECODABLE, is_undecodable
from reader.store.rows.article import key_values, to_cleaned, to_found
from reader.store.rows.cells import Senseless
from reader.store.rows.stored_json import FormatNewer
from reader.store.rows.version import to_joined_pages, to_version_metadata

if TYPE_CHECKING:
    from sqlite_utils import Database

log = logging.getLogger(__name__)

_LATEST = """SELECT article.*, document.text, document.blocks, source.address FROM article
    JOIN document ON document.article = article.id
    JOIN source ON source.id = article.source WHERE article.id = ?"""
_EARLIER = """SELECT version.*, source.address FROM version
    JOIN source ON source.id = version.source
    WHERE version.article = ? AND version.number = ?"""

_NUMBER = "SELECT coalesce(max(number), 0) + 1 FROM version WHERE article = ?"
_PAGES = """SELECT joined_page.*, source.sha256, source.name, source.media_type, source.address
    FROM joined_page JOIN source ON source.id = joined_page.source
    WHERE article = ? AND version = ? ORDER BY place"""


def keep(db: "Database", article: ArticleId, cleaned: Cleaned, address: str | None) -> None:
    """Keep the keys of a document; what an article was recognised by before stays."""
    keep_likeness(db, article, likeness(cleaned, address))


def keep_likeness(db: "Database", article: ArticleId, found: Likeness) -> None:
    """Keep the keys of a document by what it is recognised by, which for a long one takes seconds
    to find.
    """
    rows = [key_values(article, key) for key in found.search_keys()]
    db.table("article_key").insert_all(rows, ignore=True)


def keep_own_address(db: "Database", article: ArticleId, own: Own) -> None:
    """Keep the address that the user has given an article."""
    address = own.get(Detail.URL)
    rows = [key_values(article, key) for key in address_keys(str(address or ""))]
    db.table("article_key").insert_all(rows, ignore=True)


def keep_stored(db: "Database", article: ArticleId) -> None:
    """Keep the keys of the document that an article has by now, as after undo or redo; none where
    it cannot be read.
    """
    with _passed_over(f"article {article}"):
        row = db.execute(_LATEST, [article]).fetchone()
        if row is None:
            return
        found, own = to_found(row)
        cleaned = to_cleaned(row["text"], row["blocks"], found)
        keep_own_address(db, article, own)
        (number,) = db.execute(_NUMBER, [article]).fetchone()
        _keep_pages(db, article, number, cleaned, row["address"])


def rebuild(db: "Database") -> None:
    """Find the keys of all articles and their earlier versions anew. What cannot be read is not
    recognised; the rest is.
    """
    db.execute("DELETE FROM article_key")
    for (article,) in db.execute("SELECT id FROM article").fetchall():
        keep_stored(db, ArticleId(article))
    for article, number in db.execute("SELECT article, number FROM version").fetchall():
        with _passed_over(f"version {number} of article {article}"):
            row = db.execute(_EARLIER, [article, number]).fetchone()
            cleaned = to_cleaned(row["text"], row["blocks"], to_version_metadata(row))
            _keep_pages(db, ArticleId(article), number, cleaned, row["address"])


def _keep_pages(
    db: "Database", article: ArticleId, number: int, cleaned: Cleaned, address: str | None
) -> None:
    """Keep the keys of a version; of one that was joined of several pages, those of each page."""
    rows = db.execute(_PAGES, [article, number]).fetchall()
    if not rows:
        keep(db, article, cleaned, address)
    for piece, address_of_page in pieces(cleaned, to_joined_pages(rows)):
        keep(db, article, piece, address_of_page)


@contextmanager
def _passed_over(what: str) -> Iterator[None]:
    """Go on with the next one where what is stored of one cannot be read."""
    try:
        yield
    except (Senseless, FormatNewer) as error:
        log.warning("%s will not be recognised when it is saved again: %s", what, error)
    except UNDECODABLE as error:
        if not is_undecodable(error):
            raise
        log.warning("%s will not be recognised when it is saved again: its text is no text", what)
