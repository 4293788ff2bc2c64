"""Resources that were saved with a page: kept once for equal bytes, whatever pages they belong
to.
"""

from collections.abc import Sequence
from hashlib import sha256

from reader.domain.annotation import ArticleId
from reader.domain.resource import Resource
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.source import resource_values, saved_with_values, to_resource


def add(
    library: Library, article: ArticleId, resources: Sequence[Resource], left_out: Sequence[str]
) -> None:
    """Store what was saved with an article's page, unless something is stored already. ``left_out``
    was there, but too much.
    """
    hashes = [sha256(resource.data).hexdigest() for resource in resources]
    with library.transaction() as db:
        if has_any(library, article) or not (resources or left_out):
            return
        (source,) = library.query("SELECT source FROM article WHERE id = ?", [article])[0]
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
    """Store pictures that were fetched for an article's page; what was saved with the page stays.
    ``at`` is ISO 8601 in UTC.
    """
    with library.transaction() as db:
        (source,) = library.query("SELECT source FROM article WHERE id = ?", [article])[0]
        for resource in resources:
            digest = sha256(resource.data).hexdigest()
            db.table("resource").insert(resource_values(resource, digest), ignore=True)
            (number,) = library.query("SELECT id FROM resource WHERE sha256 = ?", [digest])[0]
            db.table("saved_with").insert(
                saved_with_values(source, resource.address, number, at), ignore=True
            )


def count_fetched(library: Library, article: ArticleId) -> int:
    """Return how many pictures were fetched for a page."""
    sql = (
        "SELECT count(DISTINCT resource) AS number FROM saved_with JOIN article USING (source)"
        " WHERE article.id = ? AND fetched IS NOT NULL"
    )
    return int(library.query(sql, [article])[0]["number"])


def forget_fetched(library: Library, article: ArticleId) -> None:
    """Delete the pictures that were fetched for a page."""
    with library.transaction() as db:
        db.execute(
            "DELETE FROM saved_with WHERE fetched IS NOT NULL AND source = (SELECT source FROM "
            "article WHERE id = ?)",
            [article],
        )


def has_any(library: Library, article: ArticleId) -> bool:
    """Whether anything is known of what was saved with a page."""
    sql = "SELECT 1 FROM saved_with JOIN article USING (source) WHERE article.id = ? LIMIT 1"
    return bool(library.query(sql, [article]))


def addresses(library: Library, article: ArticleId) -> frozenset[str]:
    """Return the addresses of the resources of a page."""
    sql = (
        "SELECT address FROM saved_with JOIN article USING (source) WHERE article.id = ? AND "
        "resource IS NOT NULL"
    )
    return frozenset(row["address"] for row in library.query(sql, [article]))


def left_out(library: Library, article: ArticleId) -> int:
    """Return how many files were beside a page but not kept."""
    sql = (
        "SELECT count(*) AS number FROM saved_with JOIN article USING (source) WHERE article.id "
        "= ? AND resource IS NULL"
    )
    return int(library.query(sql, [article])[0]["number"])


def load(library: Library, article: ArticleId, address: str) -> Resource | None:
    """Return one resource of a page, or ``None`` where it was not saved."""
    sql = (
        "SELECT saved_with.address, resource.media_type, resource.data FROM saved_with"
        " JOIN article USING (source) JOIN resource ON resource.id = saved_with.resource"
        " WHERE article.id = ? AND saved_with.address = ?"
    )
    rows = library.query(sql, [article, address])
    with damage_told(library.path):
        return to_resource(rows[0]) if rows else None
