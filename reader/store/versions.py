"""Versions of an article: what it was before it was saved again. The latest one is the article
itself.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from reader.domain.annotation import Annotation, ArticleId
from reader.domain.article import Article, Version
from reader.domain.document import Cleaned
from reader.domain.errors import Unknown
from reader.domain.source import SourceDocument
from reader.store import annotations as stored_annotations
from reader.store import sources
from reader.store.connection import damage_told
from reader.store.derived import article_keys, article_sites
from reader.store.journal import Event, RowChange, put, record, remove
from reader.store.library import Library
from reader.store.rows.annotation import annotation_values
from reader.store.rows.article import document_values, metadata_values, verdict_values
from reader.store.rows.cells import Values
from reader.store.rows.source import source_values
from reader.store.rows.version import to_version, to_version_line, version_values

if TYPE_CHECKING:
    from sqlite_utils import Database


def list_earlier(library: Library, article: ArticleId) -> list[Version]:
    """Return the versions before the latest one, the oldest first."""
    rows = library.query(
        """SELECT number, imported, targets, name, sha256, address
            FROM version JOIN source ON source.id = version.source
            WHERE article = ? ORDER BY number""",
        [article],
    )
    highlights = frozenset(
        row["uuid"]
        for row in library.query("SELECT uuid FROM annotation WHERE article = ?", [article])
    )
    with damage_told(library.path):
        return [to_version_line(row, highlights) for row in rows]


def load(library: Library, article: ArticleId, number: int) -> Article:
    """Return an article as an earlier version was, with the highlights that it had and that still
    exist. Raises ``Unknown``.
    """
    rows = library.query(
        """SELECT version.*, source.name, source.sha256, source.media_type, source.address
            FROM version JOIN source ON source.id = version.source
            WHERE article = ? AND number = ?""",
        [article, number],
    )
    if not rows:
        raise Unknown("version", number)
    with damage_told(library.path):
        return to_version(rows[0], stored_annotations.annotations_of(library, article))


def replace_document(  # noqa: PLR0913, PLR0917 (what hangs on a text, and an event's time and name)
    library: Library,
    known: Article,
    cleaned: Cleaned,
    overrides: dict[int, bool],
    annotations: Sequence[Annotation],
    at: str,
    verb: str,
    source: SourceDocument | None = None,
) -> Event | None:
    """Write an article's new document, the user's verdicts on its blocks, and its annotations with
    their new targets.

    With a ``source`` it becomes the article's latest version: what the article ``known`` was by now
    is kept as an earlier one, and an article in the bin comes out of it. ``None`` where nothing
    changes. The log holds both documents whole, so that undoing brings all of it back.
    """
    row = source_values(source) if source else None
    with library.transaction() as db:
        changes: list[RowChange | None] = []
        cells = metadata_values(cleaned.document.metadata)
        if row is not None:
            (present,) = db.execute(
                "SELECT source FROM article WHERE id = ?", [known.id]
            ).fetchone()
            changes.append(put(db, "version", version_values(known, present)))
            cells |= {"source": sources.put(db, row), "imported": at, "deleted": None}
        changes += _text_changes(
            library, db, known.id, cleaned if _differs(known, cleaned) else None, overrides
        )
        changes.append(put(db, "article", {"id": known.id, **cells}))
        changes += (
            put(db, "annotation", annotation_values(annotation)) for annotation in annotations
        )
        article_keys.keep(db, known.id, cleaned, source.address if source else known.address)
        article_sites.settle(db)
        return record(db, at, verb, changes)


def take_back(
    library: Library, earlier: Article, apart: ArticleId, at: str, verb: str
) -> Event | None:
    """Make the version before the latest one the latest again, and take an article that is in the
    bin out of it, as one event.

    ``earlier`` is that version, with all of the article's annotations at their places in it.
    """
    with library.transaction() as db:
        key: Values = {"article": earlier.id, "number": earlier.version}
        (source,) = db.execute(
            "SELECT source FROM version WHERE article = :article AND number = :number", key
        ).fetchone()
        cells = {
            **metadata_values(earlier.metadata),
            "source": source,
            "imported": earlier.imported,
        }
        return record(
            db,
            at,
            verb,
            [
                remove(db, "version", key),
                *_text_changes(
                    library,
                    db,
                    earlier.id,
                    Cleaned(earlier.document, earlier.cleaner),
                    earlier.overrides,
                ),
                put(db, "article", {"id": earlier.id, **cells}),
                *(
                    put(db, "annotation", annotation_values(annotation))
                    for annotation in earlier.annotations
                ),
                put(db, "article", {"id": apart, "deleted": None}),
            ],
        )


def _differs(known: Article, cleaned: Cleaned) -> bool:
    """Whether a document is another one than an article's, in whatever format that is stored."""
    before = (known.document.text, known.document.blocks, known.cleaner)
    return before != (cleaned.document.text, cleaned.document.blocks, cleaned.verdicts)


def _text_changes(
    library: Library,
    db: "Database",
    article: ArticleId,
    cleaned: Cleaned | None,
    overrides: dict[int, bool],
) -> Iterator[RowChange | None]:
    """Write a document, unless there is none to write, and the user's verdicts on its blocks."""
    known: Iterable[int] = [
        row["block"]
        for row in library.query("SELECT block FROM verdict WHERE article = ?", [article])
    ]
    if cleaned is not None:
        yield put(db, "document", document_values(article, cleaned))
    for block in known:
        if block not in overrides:
            yield remove(db, "verdict", {"article": article, "block": block})
    for block, kept in overrides.items():
        yield put(db, "verdict", verdict_values(article, block, kept))
