"""Rows of articles, of their documents, and of what hangs on an article: its search keys and where
the user left it.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from reader.domain.annotation import ArticleId
from reader.domain.details import Detail, Own, State, Value, in_force, value_of
from reader.domain.document import Cleaned, Document, Metadata
from reader.store.rows import blocks
from reader.store.rows.cells import Values, one_of
from reader.store.rows.stored_json import fields, names, pack, unpack

FOUND_FORMAT = 1
"""Of ``article.found``."""


def article_values(source: int, metadata: Metadata, imported: str) -> Values:
    """Return the row of an article that was just imported."""
    return {"source": source, **metadata_values(metadata), "imported": imported, "deleted": None}


def detail_values(found: Metadata, own: Own) -> Values:
    """Return the cells of an article's row that hold its metadata and the details that the user has
    set over it: what counts, and beside it what the source says instead.
    """
    cells = metadata_values(found)
    beside = {detail.value: cells[detail.value] for detail in own}
    return {
        **metadata_values(in_force(found, own)),
        "found": pack("found", FOUND_FORMAT, beside) if beside else None,
    }


def to_found(row: sqlite3.Row | Mapping[str, Any]) -> tuple[Metadata, dict[Detail, Value]]:
    """Return an article's metadata as its source has it, and the details that the user has set over
    it.
    """
    present = to_metadata(row)
    if row["found"] is None:
        return present, {}
    _, content = unpack(row["found"], "found", FOUND_FORMAT)
    beside = fields(content, "found")
    own = _details(beside)
    found = to_metadata(metadata_values(present) | beside)
    return found, {detail: value_of(present, detail) for detail in own}


def _details(names_of: Iterable[str]) -> list[Detail]:
    return [one_of(Detail, name, "found") for name in names_of]


def state_values(article: ArticleId, state: State) -> Values:
    """Return the cells that say how far the work on an article has come."""
    return {"id": article, "state": state.value}


def star_values(article: ArticleId, starred: bool) -> Values:
    """Return the cells that say whether an article has a star."""
    return {"id": article, "starred": int(starred)}


def metadata_values(metadata: Metadata) -> Values:
    """Return the cells of an article's row that hold its metadata."""
    return {
        "title": metadata.title,
        "authors": json.dumps(metadata.authors, ensure_ascii=False),
        "published": metadata.published,
        "modified": metadata.modified,
        "site": metadata.site,
        "language": metadata.language,
        "url": metadata.url,
        "page": metadata.page,
        "pages_total": metadata.pages_total,
        "captured": metadata.captured,
        "archived": metadata.archived,
    }


def to_metadata(row: sqlite3.Row | Mapping[str, Any]) -> Metadata:
    """Return an article's metadata, from its row or from what ``metadata_values`` made."""
    return Metadata(
        title=row["title"],
        authors=names(row["authors"], "authors"),
        published=row["published"],
        modified=row["modified"],
        site=row["site"],
        language=row["language"],
        url=row["url"],
        page=row["page"],
        pages_total=row["pages_total"],
        captured=row["captured"],
        archived=row["archived"],
    )


def document_values(article: ArticleId, cleaned: Cleaned) -> Values:
    """Return the row of a document: its text, and its blocks with the cleaner's verdicts."""
    return {"article": article, "text": cleaned.document.text, "blocks": blocks.pack(cleaned)}


def to_cleaned(text: str, stored: str, metadata: Metadata) -> Cleaned:
    """Return a document with the cleaner's verdicts, from its text and what ``document_values``
    made of its blocks.
    """
    found, verdicts = blocks.unpack(stored)
    return Cleaned(Document(text, found, metadata), verdicts)


def verdict_values(article: ArticleId, block: int, kept: bool) -> Values:
    """Return the row of the user's verdict on a block, by its index."""
    return {"article": article, "block": block, "kept": int(kept)}


def key_values(article: ArticleId, key: str) -> Values:
    """Return the row that says by what an article is recognised when it is saved again."""
    return {"article": article, "key": key}


def reading_place_values(article: ArticleId, block: int, part: float) -> Values:
    """Return the row that says where the user was in an article."""
    return {"article": article, "block": block, "part": part}
