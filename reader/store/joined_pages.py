"""The pages of articles that were divided over several: which sources a version was joined of."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reader.domain.annotation import ArticleId
from reader.domain.article import Article, ArticlePage
from reader.store.connection import damage_told
from reader.store.journal import RowChange, put, remove
from reader.store.library import Library
from reader.store.rows.cells import Values
from reader.store.rows.version import joined_page_values, to_joined_pages

if TYPE_CHECKING:
    from sqlite_utils import Database


def load(library: Library, article: ArticleId, version: int) -> tuple[ArticlePage, ...]:
    """Return the pages that a version of an article was joined of, in their order; none for an
    article that was imported as one.
    """
    rows = library.query(
        """SELECT joined_page.*, sha256, name, media_type, address
            FROM joined_page JOIN source ON source.id = joined_page.source
            WHERE article = ? AND version = ? ORDER BY place""",
        [article, version],
    )
    with damage_told(library.path):
        return to_joined_pages(rows)


def write(db: "Database", article: Article) -> Iterator[RowChange | None]:
    """Write the pages of an article in its present version, whose sources are there already."""
    for row in _rows(db, article.id, article.version, article.pages):
        yield put(db, "joined_page", row)
    yield from forget(db, article.id, article.version, len(article.pages))


def add(db: "Database", article: ArticleId, pages: Sequence[ArticlePage]) -> None:
    """Write the pages of an article that was just stored."""
    for row in _rows(db, article, 1, pages):
        put(db, "joined_page", row)


def _rows(
    db: "Database", article: ArticleId, version: int, pages: Sequence[ArticlePage]
) -> Iterator[Values]:
    for place, page in enumerate(pages, start=1):
        (source,) = db.execute("SELECT id FROM source WHERE sha256 = ?", [page.sha256]).fetchone()
        yield joined_page_values(article, version, page, place, source)


def forget(
    db: "Database", article: ArticleId, version: int, after: int = 0
) -> Iterator[RowChange | None]:
    """Delete the pages of a version, or those that come after so many."""
    rows = db.execute(
        "SELECT place FROM joined_page WHERE article = ? AND version = ? AND place > ?",
        [article, version, after],
    ).fetchall()
    for (place,) in rows:
        yield remove(db, "joined_page", {"article": article, "version": version, "place": place})


def shift(db: "Database", article: ArticleId, version: int) -> Iterator[RowChange | None]:
    """Give the pages of a version to the next number, which has none."""
    found = db.execute(
        "SELECT * FROM joined_page WHERE article = ? AND version = ?", [article, version]
    ).fetchall()
    for row in map(dict, found):
        yield put(db, "joined_page", row | {"version": version + 1})
        yield remove(
            db, "joined_page", {"article": article, "version": version, "place": row["place"]}
        )
