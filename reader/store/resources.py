"""Resources that were saved with a page: kept once for equal bytes, whatever pages they belong
to.
"""

from collections.abc import Sequence
from hashlib import sha256
from sqlite3 import Row

from reader.domain.annotation import ArticleId
from reader.domain.resource import Resource
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.source import resource_values, saved_with_values, to_resource

_SOURCES = """SELECT source FROM article WHERE id = :article UNION
    SELECT source FROM joined_page WHERE article = :article AND version =
        (SELECT coalesce(max(number), 0) + 1 FROM version WHERE version.article = :article)"""
"""The sources of an article: one, or those of the pages that it was joined of."""

_OF = f"source IN ({_SOURCES})"
_OWN = "source = (SELECT id FROM source WHERE sha256 = :sha256)"


def add(
    library: Library,
    article: ArticleId,
    resources: Sequence[Resource],
    left_out: Sequence[str],
    sha256_of_page: str | None = None,
) -> None:
    """Store what was saved with an article's page, unless something is stored already. ``left_out``
    was there, but too much. ``sha256_of_page`` says with which page, of an article of several.
    """
    hashes = [sha256(resource.data).hexdigest() for resource in resources]
    with library.transaction() as db:
        source = _source(library, article, sha256_of_page)
        if has_any(library, article, sha256_of_page) or not (resources or left_out):
            return
        for resource, digest in zip(resources, hashes, strict=True):
            db.table("resource").insert(resource_values(resource, digest), ignore=True)
            (number,) = library.query("SELECT id FROM resource WHERE sha256 = ?", [digest])[0]
            db.table("saved_with").insert(
                saved_with_values(source, resource.address, number), ignore=True
            )
        for address in left_out:
            db.table("saved_with").insert(saved_with_values(source, address, None), ignore=True)


def add_fetched(
    library: Library, article: ArticleId, resources: Sequence[Resource], at: str
) -> None:
    """Store pictures that were fetched for an article's pages; what was saved with them stays.
    ``at`` is ISO 8601 in UTC.
    """
    with library.transaction() as db:
        rows = library.query(_SOURCES, {"article": article})
        for resource in resources:
            digest = sha256(resource.data).hexdigest()
            db.table("resource").insert(resource_values(resource, digest), ignore=True)
            (number,) = library.query("SELECT id FROM resource WHERE sha256 = ?", [digest])[0]
            for (source,) in rows:
                db.table("saved_with").insert(
                    saved_with_values(source, resource.address, number, at), ignore=True
                )


def count_fetched(library: Library, article: ArticleId) -> int:
    """Return how many pictures were fetched for an article's pages."""
    sql = (
        f"SELECT count(DISTINCT resource) AS number FROM saved_with WHERE {_OF}"  # noqa: S608 (a query of our own)
        " AND fetched IS NOT NULL"
    )
    return int(library.query(sql, {"article": article})[0]["number"])


def forget_fetched(library: Library, article: ArticleId) -> None:
    """Delete the pictures that were fetched for an article's pages."""
    with library.transaction() as db:
        db.execute(
            f"DELETE FROM saved_with WHERE fetched IS NOT NULL AND {_OF}",  # noqa: S608 (a query of our own)
            {"article": article},
        )


def has_any(library: Library, article: ArticleId, sha256_of_page: str | None = None) -> bool:
    """Whether anything is known of what was saved with a page; with any, where none is named."""
    return bool(_rows(library, "1", article, sha256_of_page, " LIMIT 1"))


def addresses(
    library: Library, article: ArticleId, sha256_of_page: str | None = None
) -> frozenset[str]:
    """Return the addresses of the resources of a page; of all, where none is named."""
    rows = _rows(library, "address", article, sha256_of_page, " AND resource IS NOT NULL")
    return frozenset(row["address"] for row in rows)


def left_out(library: Library, article: ArticleId, sha256_of_page: str | None = None) -> int:
    """Return how many files were beside a page but not kept."""
    rows = _rows(library, "address", article, sha256_of_page, " AND resource IS NULL")
    return len(rows)


def load(
    library: Library, article: ArticleId, address: str, sha256_of_page: str | None = None
) -> Resource | None:
    """Return one resource of a page, or ``None`` where it was not saved."""
    where = _OF if sha256_of_page is None else _OWN
    rows = library.query(
        "SELECT saved_with.address, resource.media_type, resource.data FROM saved_with"  # noqa: S608 (ours)
        f" JOIN resource ON resource.id = saved_with.resource WHERE {where}"
        " AND saved_with.address = :address LIMIT 1",
        {"article": article, "sha256": sha256_of_page, "address": address},
    )
    with damage_told(library.path):
        return to_resource(rows[0]) if rows else None


def _rows(
    library: Library, column: str, article: ArticleId, sha256_of_page: str | None, rest: str
) -> Sequence[Row]:
    where = _OF if sha256_of_page is None else _OWN
    return library.query(
        f"SELECT {column} FROM saved_with WHERE {where}{rest}",  # noqa: S608 (names of our own)
        {"article": article, "sha256": sha256_of_page},
    )


def _source(library: Library, article: ArticleId, sha256_of_page: str | None) -> int:
    """Return the number of a page's source; of the article's only or first one where none is
    named.
    """
    if sha256_of_page is None:
        rows = library.query("SELECT source FROM article WHERE id = ?", [article])
    else:
        rows = library.query("SELECT id FROM source WHERE sha256 = ?", [sha256_of_page])
    (number,) = rows[0]
    return int(number)
