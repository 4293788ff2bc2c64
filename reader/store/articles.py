"""Articles in the library: storing an import, opening, the user's verdicts, the bin. Their list
stands in ``article_list``.
"""

import json
import sqlite3
from collections.abc import Callable, Sequence
from types import MappingProxyType

from reader.domain.annotation import ArticleId
from reader.domain.article import Article, ArticlePage
from reader.domain.details import Own
from reader.domain.document import Cleaned
from reader.domain.errors import Unknown
from reader.domain.likeness import Likeness, likeness
from reader.domain.site_rules import by_rules, site_of
from reader.domain.source import SourceDocument
from reader.store import article_folders, joined_pages, site_rules, sources
from reader.store.annotations import annotations_of
from reader.store.article_list import article_row, list_rows, ratings, rows_of, titles
from reader.store.connection import damage_told
from reader.store.derived import article_keys, article_sites
from reader.store.journal import Event, put, record
from reader.store.library import Library
from reader.store.rows.article import (
    article_values,
    detail_values,
    document_values,
    to_cleaned,
    to_found,
    verdict_values,
)
from reader.store.rows.article_row import is_starred, to_state
from reader.store.rows.blocks import block_texts
from reader.store.rows.cells import Values
from reader.store.rows.source import source_values

LONG = 500_000
"""Bytes of the stored blocks of an article that takes long to load: some 4,000 of them, 20 ms."""

__all__ = ["article_row", "list_rows", "ratings", "rows_of", "titles"]


def add(
    library: Library,
    source: SourceDocument,
    cleaned: Cleaned,
    imported: str,
    known_by: Likeness | None = None,
) -> tuple[ArticleId, bool]:
    """Store an article, unless there is one of exactly these bytes; return which one it is and
    whether it is new.

    ``imported`` is ISO 8601 in UTC, ``known_by`` its likeness where that is at hand.
    """
    # both take long for megabytes; nobody shall wait for the library meanwhile
    row = source_values(source)
    known_by = known_by or likeness(cleaned, source.address)
    with library.transaction():
        known = sources.find_article(library, source.sha256)
        if known is not None:
            return known, False
        return insert(library, row, cleaned, imported, known_by=known_by), True


def insert(  # noqa: PLR0913, PLR0917 (an article, and where it stands)
    library: Library,
    source: Values,
    cleaned: Cleaned,
    imported: str,
    deleted: str | None = None,
    pages: tuple[ArticlePage, ...] = (),
    own: Own = MappingProxyType({}),
    known_by: Likeness | None = None,
) -> ArticleId:
    """Store an article of a source's row, whatever else is made of it; ``deleted`` is since when it
    is in the bin, ``pages`` are those that it was joined of, whose sources are there, ``own`` the
    details that the user has set, ``known_by`` its likeness where that is at hand.
    """
    with library.transaction() as db:
        metadata = cleaned.document.metadata
        values = article_values(sources.put(db, source), metadata, imported) | {"deleted": deleted}
        values |= detail_values(metadata, own)
        article = ArticleId(_insert(db.table("article").insert(values).last_pk))
        db.table("document").insert(document_values(article, cleaned))
        joined_pages.add(db, article, pages)
        address = source["address"]
        if known_by is None:
            known_by = likeness(cleaned, None if address is None else str(address))
        article_keys.keep_likeness(db, article, known_by)
        article_sites.settle(db)
    return article


def load(library: Library, article: ArticleId) -> Article:
    """Return an article, whole. Raises ``Unknown``."""
    row = _one(
        library,
        "SELECT article.*, document.text, document.blocks, source.sha256, source.name, "
        "source.media_type, source.address,"
        " (SELECT coalesce(max(number), 0) + 1 FROM version WHERE version.article = article.id) AS "
        "version"
        " FROM article JOIN document ON document.article = article.id JOIN source ON source.id = "
        "article.source"
        " WHERE article.id = ?",
        article,
    )
    with damage_told(library.path):
        found, own = to_found(row)
        cleaned = to_cleaned(row["text"], row["blocks"], found)
        state, starred = to_state(row), is_starred(row)
    verdicts = library.query("SELECT block, kept FROM verdict WHERE article = ?", [article])
    rules = site_rules.rules(library, site_of(row["url"] or row["address"], row["site"]))
    pages = joined_pages.load(library, article, row["version"])
    return Article(
        id=article,
        document=cleaned.document,
        cleaner=cleaned.verdicts,
        overrides={verdict["block"]: bool(verdict["kept"]) for verdict in verdicts},
        annotations=annotations_of(library, article),
        sha256=row["sha256"],
        source_name=row["name"],
        media_type=row["media_type"],
        address=row["address"],
        imported=row["imported"],
        version=row["version"],
        by_rule=by_rules(cleaned.document, cleaned.verdicts, rules),
        pages=pages,
        own=own,
        state=state,
        starred=starred,
        folders=article_folders.folders_of(library, article),
    )


def is_long(library: Library, article: ArticleId) -> bool:
    """Whether ``load`` takes so long that nobody should wait for it."""
    rows = library.query(
        "SELECT length(CAST(blocks AS BLOB)) FROM document WHERE article = ?", [article]
    )
    return bool(rows) and rows[0][0] > LONG


def text_of(library: Library, article: ArticleId) -> str:
    """Return an article's text, kept and removed blocks. Raises ``Unknown``."""
    return str(_one(library, "SELECT text FROM document WHERE article = ?", article)["text"])


def blocks_where(
    library: Library, articles: Sequence[ArticleId], wanted: Callable[[str], bool]
) -> list[list[tuple[str, bool]]]:
    """Return, of those articles whose whole text is ``wanted``, each block's text and whether the
    cleaner keeps it.

    For looks through thousands of articles: a quarter of the time of ``load``.
    """
    rows = library.query(
        "SELECT text, blocks FROM document WHERE article IN (SELECT value FROM json_each(?))",
        [json.dumps(articles)],
    )
    with damage_told(library.path):
        return [block_texts(row["text"], row["blocks"]) for row in rows if wanted(row["text"])]


def set_verdicts(
    library: Library, article: ArticleId, kept: dict[int, bool], at: str, verb: str
) -> Event | None:
    """Write the user's verdict on some blocks of an article; ``None`` where that changes
    nothing.
    """
    with library.transaction() as db:
        changes = [
            put(db, "verdict", verdict_values(article, block, keep)) for block, keep in kept.items()
        ]
        return record(db, at, verb, changes)


def set_deleted(
    library: Library, articles: list[ArticleId], deleted: str | None, at: str, verb: str
) -> Event | None:
    """Put articles into the bin (``deleted`` is the time, ISO 8601 in UTC) or take them out of it
    (``None``).

    Those that are there already stay as they are. Raises ``Unknown``, and then changes nothing.
    """
    with library.transaction() as db:
        deletions = {
            article: _one(library, "SELECT deleted FROM article WHERE id = ?", article)[0]
            for article in articles
        }
        moved = [
            article
            for article, at_present in deletions.items()
            if (at_present is None) != (deleted is None)
        ]
        return record(
            db,
            at,
            verb,
            [put(db, "article", {"id": article, "deleted": deleted}) for article in moved],
        )


def is_deleted(library: Library, article: ArticleId) -> bool:
    """Whether an article is in the bin."""
    return bool(
        library.query("SELECT 1 FROM article WHERE id = ? AND deleted IS NOT NULL", [article])
    )


def _one(library: Library, sql: str, article: ArticleId) -> sqlite3.Row:
    rows = library.query(sql, [article])
    if not rows:
        raise Unknown("article", article)
    return rows[0]


def _insert(number: object) -> int:
    """Return the number of a row that was just inserted."""
    if not isinstance(number, int):
        raise TypeError(f"the table has no row number: {number!r}")
    return number
