"""Versions of an article: what it was before it was saved again. The latest one is the article
itself.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from reader.domain.annotation import ArticleId
from reader.domain.article import Article, Version
from reader.domain.details import of_the_article
from reader.domain.document import Cleaned
from reader.domain.errors import Unknown
from reader.domain.joining import pieces
from reader.domain.source import SourceDocument
from reader.store import annotations as stored_annotations
from reader.store import joined_pages, sources
from reader.store.connection import damage_told
from reader.store.derived import article_keys, article_sites
from reader.store.journal import Event, RowChange, put, record, remove
from reader.store.library import Library
from reader.store.rows.annotation import annotation_values
from reader.store.rows.article import detail_values, document_values, verdict_values
from reader.store.rows.cells import Values
from reader.store.rows.source import source_values
from reader.store.rows.version import to_version, to_version_line, version_values

if TYPE_CHECKING:
    from sqlite_utils import Database


def list_earlier(library: Library, article: ArticleId) -> list[Version]:
    """Return the versions before the latest one, the oldest first."""
    rows = library.query(
        """SELECT number, imported, targets, name, sha256, address, metadata
            FROM version JOIN source ON source.id = version.source
            WHERE article = ? ORDER BY number""",
        [article],
    )
    highlights = frozenset(
        row["uuid"]
        for row in library.query("SELECT uuid FROM annotation WHERE article = ?", [article])
    )
    with damage_told(library.path):
        return [
            to_version_line(row, highlights, joined_pages.load(library, article, row["number"]))
            for row in rows
        ]


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
    pages = joined_pages.load(library, article, number)
    with damage_told(library.path):
        return to_version(rows[0], stored_annotations.annotations_of(library, article), pages)


def load_earlier(library: Library, known: Article) -> list[Article]:
    """Return all earlier versions of an article, the oldest first, each with the highlights that it
    had and that the article still has.
    """
    rows = library.query(
        """SELECT version.*, source.name, source.sha256, source.media_type, source.address
            FROM version JOIN source ON source.id = version.source
            WHERE article = ? ORDER BY number""",
        [known.id],
    )
    with damage_told(library.path):
        return [
            to_version(row, known.annotations, joined_pages.load(library, known.id, row["number"]))
            for row in rows
        ]


def replace_document(  # noqa: PLR0913, PLR0917 (what it was and is, and an event's time and name)
    library: Library,
    known: Article,
    renewed: Article,
    at: str,
    verb: str,
    source: SourceDocument | None = None,
) -> Event | None:
    """Write what an article is now: its document, the user's verdicts on its blocks, its
    annotations with their new targets, and of which pages it was joined.

    ``source`` is stored where it is a new one. Where ``renewed`` has the next version's number,
    what the article ``known`` was by now is kept as an earlier one, and an article in the bin comes
    out of it. ``None`` where nothing changes. The log holds both documents whole, so that undoing
    brings all of it back.
    """
    row = source_values(source) if source else None
    with library.transaction() as db:
        (present,) = db.execute("SELECT source FROM article WHERE id = ?", [known.id]).fetchone()
        if row is not None:
            sources.put(db, row)
        return record(db, at, verb, list(_renewal(library, db, known, renewed, present, at)))


def join_articles(  # noqa: PLR0913, PLR0917 (what both were and are, and an event's time and name)
    library: Library,
    known: Article,
    renewed: Article,
    others: Sequence[ArticleId],
    note: Values | None,
    at: str,
    verb: str,
) -> Event | None:
    """Write an article that took the pages and annotations of others, which go to the bin, as one
    event. ``note`` is the row of its note, where that changes.
    """
    with library.transaction() as db:
        (present,) = db.execute("SELECT source FROM article WHERE id = ?", [known.id]).fetchone()
        changes = list(_renewal(library, db, known, renewed, present, at))
        changes += [put(db, "article", {"id": other, "deleted": at}) for other in others]
        if note is not None:
            changes.append(put(db, "note", note))
        return record(db, at, verb, changes)


def part_article(  # noqa: PLR0913, PLR0917 (both articles, what one was, and an event's time and name)
    library: Library,
    known: Article,
    renewed: Article,
    apart: Article,
    at: str,
    verb: str,
) -> Event | None:
    """Write an article that gave a page, with what the user did on it, to another one that is in
    the bin, which comes out of it, as one event.
    """
    with library.transaction() as db:
        (present,) = db.execute("SELECT source FROM article WHERE id = ?", [known.id]).fetchone()
        changes = list(_renewal(library, db, known, renewed, present, at))
        changes += [put(db, "annotation", annotation_values(one)) for one in apart.annotations]
        changes += [
            put(db, "verdict", verdict_values(apart.id, block, kept))
            for block, kept in apart.overrides.items()
        ]
        changes.append(put(db, "article", {"id": apart.id, "deleted": None}))
        return record(db, at, verb, changes)


def insert_earlier(  # noqa: PLR0913, PLR0917 (both states, and an event's time and name)
    library: Library, known: Article, earlier: Article, source: SourceDocument, at: str, verb: str
) -> Event | None:
    """Keep another state of an article among its earlier versions, with the number that it has;
    those after it get the next numbers. The article's own text stays.
    """
    row = source_values(source)
    with library.transaction() as db:
        number = sources.put(db, row)
        changes = list(joined_pages.shift(db, known.id, known.version))
        for later in range(known.version - 1, earlier.version - 1, -1):
            changes += _shifted(db, known.id, later)
        changes.append(put(db, "version", version_values(earlier, number)))
        changes.append(put(db, "article", {"id": known.id, "deleted": None}))
        article_keys.keep(db, known.id, Cleaned(earlier.document, earlier.cleaner), earlier.address)
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
            **detail_values(earlier.document.metadata, earlier.own),
            "source": source,
            "imported": earlier.imported,
        }
        return record(
            db,
            at,
            verb,
            [
                remove(db, "version", key),
                *joined_pages.forget(db, earlier.id, earlier.version + 1),
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


def _renewal(  # noqa: PLR0913, PLR0917 (the library, both states, and what stands in the tables)
    library: Library, db: "Database", known: Article, renewed: Article, present: int, at: str
) -> Iterator[RowChange | None]:
    """Write what an article is now, whose sources are there already."""
    (source,) = db.execute("SELECT id FROM source WHERE sha256 = ?", [renewed.sha256]).fetchone()
    is_next = renewed.version > known.version
    own = of_the_article(renewed.own) if is_next else renewed.own
    cells = {**detail_values(renewed.document.metadata, own), "source": source}
    if is_next:
        yield put(db, "version", version_values(known, present))
        cells |= {"imported": at, "deleted": None}
    elif renewed.pages != known.pages:
        cells["deleted"] = None
    cleaned = Cleaned(renewed.document, renewed.cleaner)
    yield from _text_changes(
        library, db, known.id, cleaned if _differs(known, cleaned) else None, renewed.overrides
    )
    yield put(db, "article", {"id": known.id, **cells})
    yield from joined_pages.write(db, renewed)
    for annotation in renewed.annotations:
        yield put(db, "annotation", annotation_values(annotation))
    for piece, address in (
        pieces(cleaned, renewed.pages) if renewed.pages else ((cleaned, renewed.address),)
    ):
        article_keys.keep(db, known.id, piece, address)
    article_sites.settle(db)


def _shifted(db: "Database", article: ArticleId, number: int) -> Iterator[RowChange | None]:
    """Give an earlier version the next number, which has none."""
    key: Values = {"article": article, "number": number}
    found = db.execute(
        "SELECT * FROM version WHERE article = :article AND number = :number", key
    ).fetchone()
    if found is not None:
        yield put(db, "version", dict(found) | {"number": number + 1})
        yield remove(db, "version", key)
    yield from joined_pages.shift(db, article, number)


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
