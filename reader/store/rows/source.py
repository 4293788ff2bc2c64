"""Rows of sources, and of the resources that were saved with a page."""

import sqlite3
import zlib

from reader.domain.resource import Resource
from reader.domain.source import SourceDocument
from reader.store.rows.cells import Values, data, text


def source_values(source: SourceDocument) -> Values:
    """Return the row of a source; its bytes are packed with zlib."""
    return {
        "sha256": source.sha256,
        "data": zlib.compress(source.data),
        "media_type": str(source.media_type),
        "name": source.name,
        "address": source.address,
        "encoding": source.encoding,
    }


def to_source(row: sqlite3.Row) -> SourceDocument:
    """Return the source as it was imported."""
    return SourceDocument(
        data=zlib.decompress(data(row["data"], "source.data")),
        media_type=text(row["media_type"], "source.media_type"),
        name=row["name"],
        address=row["address"],
        encoding=row["encoding"],
        recorded=text(row["sha256"], "source.sha256"),
    )


def resource_values(resource: Resource, sha256: str) -> Values:
    """Return the row of a resource's content. Pictures and fonts are packed already, so it is
    stored as it is.
    """
    return {"sha256": sha256, "media_type": resource.media_type, "data": resource.data}


def saved_with_values(
    source: int, address: str, resource: int | None, fetched: str | None = None
) -> Values:
    """Return the row that says what a page calls a resource, and when that was fetched from the
    network.
    """
    return {"source": source, "address": address, "resource": resource, "fetched": fetched}


def to_resource(row: sqlite3.Row) -> Resource:
    """Return a resource, from a row that joins its content with what the page calls it."""
    return Resource(row["address"], row["media_type"], row["data"])
