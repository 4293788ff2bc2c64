"""Giving an article another document, with all that hangs on its text."""

from collections.abc import Sequence

from reader.domain.annotation import Annotation, ArticleId
from reader.domain.document import Cleaned
from reader.store.journal import Event, put, record, remove
from reader.store.library import Library
from reader.store.rows import annotation_values, document_values, metadata_values


def replace_document(  # noqa: PLR0913, PLR0917 (what hangs on a text, and an event's time and name)
    library: Library,
    article: ArticleId,
    cleaned: Cleaned,
    overrides: dict[int, bool],
    annotations: Sequence[Annotation],
    at: str,
    verb: str,
) -> Event | None:
    """Write an article's new document, the user's verdicts on its blocks, and its annotations with their new targets.

    ``None`` where nothing changes. The log holds both documents whole, so that undoing brings all of it back.
    """
    with library.transaction() as db:
        known = [row["block"] for row in library.query("SELECT block FROM verdict WHERE article = ?", [article])]
        changes = [
            put(db, "document", document_values(article, cleaned)),
            put(db, "article", {"id": article, **metadata_values(cleaned.document.metadata)}),
            *(remove(db, "verdict", {"article": article, "block": block}) for block in known if block not in overrides),
            *(put(db, "verdict", {"article": article, "block": block, "kept": int(kept)}) for block, kept in overrides.items()),
            *(put(db, "annotation", annotation_values(annotation)) for annotation in annotations),
        ]
        return record(db, at, verb, changes)
