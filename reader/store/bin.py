"""The bin: articles that were deleted, and emptying it for good."""

import json
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.article import BinContents, BinRow
from reader.store import annotations, journal
from reader.store.article_list import ARTICLES
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.article_row import to_article_row
from reader.store.soundness import event_links

if TYPE_CHECKING:
    from sqlite_utils import Database


def binned(library: Library) -> list[BinRow]:
    """Return the articles in the bin, the latest deleted first."""
    rows = library.query(ARTICLES + " WHERE deleted IS NOT NULL ORDER BY deleted DESC, id DESC")
    return [BinRow(to_article_row(row), row["deleted"]) for row in rows]


def highlights(library: Library) -> list[AnnotationId]:
    """Return the highlights of all articles in the bin."""
    rows = library.query(
        "SELECT annotation.uuid FROM annotation JOIN article ON article.id = annotation.article"
        " WHERE article.deleted IS NOT NULL ORDER BY annotation.id"
    )
    return [AnnotationId(row["uuid"]) for row in rows]


def contents(library: Library, articles: Sequence[ArticleId]) -> BinContents:
    """Return what goes when these articles go for good; those that are not in the bin are passed
    over.
    """
    wanted = json.dumps(
        [article for article in articles if article in {row.article.id for row in binned(library)}]
    )
    of_these = "SELECT value FROM json_each(:wanted)"
    counts = library.query(
        f"""SELECT (SELECT count(*) FROM json_each(:wanted)),
            (SELECT count(*) FROM annotation WHERE article IN ({of_these})),
            (SELECT count(*) FROM annotation WHERE article IN ({of_these}) AND note <> '')
                + (SELECT count(*) FROM note WHERE kind = 'article' AND text <> ''
                    AND CAST(subject AS INTEGER) IN ({of_these})),
            (SELECT count(DISTINCT claim) FROM claim_highlight
                JOIN annotation ON annotation.uuid = claim_highlight.annotation
                WHERE article IN ({of_these}))""",  # noqa: S608 (a query of our own)
        {"wanted": wanted},
    )
    return BinContents(*counts[0])


def empty(library: Library, articles: Sequence[ArticleId]) -> list[ArticleId]:
    """Delete articles of the bin for good, with their versions and sources, highlights and notes,
    and return which.

    What the event log holds of them goes as well: it could not be undone any more. Claims stay,
    without these highlights.
    """
    with library.transaction() as db:
        known = {row.article.id for row in binned(library)}
        gone = [article for article in articles if article in known]
        if not gone:
            return []
        imported = {article: _moments_of(db, article) for article in gone}
        highlights: set[AnnotationId] = set()
        sources: set[int] = set()
        for article in gone:
            own = [
                row["uuid"]
                for row in library.query("SELECT uuid FROM annotation WHERE article = ?", [article])
            ]
            highlights.update(map(AnnotationId, own))
            for highlight in own:
                list(annotations.removed(db, highlight))
            sources |= _sources_of(db, article)
            db.execute("DELETE FROM note WHERE kind = 'article' AND subject = ?", [str(article)])
            _delete_with_what_points_at_it(db, "article", article)
        with damage_told(library.path):
            named, lost = _forget(db, set(gone), highlights)
        for source in sources | named:
            _delete_unless_needed(db, source)
    # after that: what the library still holds is to stay in the diary as well
    library.diary.forget(
        imported,
        lambda change, articles: _is_of(journal.RowChange(**change), articles, lost),
        db.conn,
    )
    return gone


def _moments_of(db: "Database", article: ArticleId) -> set[str]:
    """Return when an article's versions were imported."""
    sql = (
        "SELECT imported FROM article WHERE id = :id "
        "UNION SELECT imported FROM version WHERE article = :id"
    )
    return {moment for (moment,) in db.execute(sql, {"id": article})}


def _sources_of(db: "Database", article: ArticleId) -> set[int]:
    """Return the sources of an article's versions."""
    sql = (
        "SELECT source FROM article WHERE id = :id UNION SELECT source FROM version WHERE "
        "article = :id UNION SELECT source FROM joined_page WHERE article = :id"
    )
    return {source for (source,) in db.execute(sql, {"id": article})}


def _delete_unless_needed(db: "Database", source: int) -> None:
    """Delete a source that no article is made of, no version, and none to which undo or redo could
    lead.
    """
    needed = db.execute(
        f"""SELECT 1 FROM article WHERE source = :id
            UNION ALL SELECT 1 FROM version WHERE source = :id
            UNION ALL SELECT 1 FROM joined_page WHERE source = :id
            UNION ALL SELECT 1 FROM event, {journal.CHANGES} AS change
            WHERE event.state <> 'dropped' AND (
                json_extract(change.value, '$.before.source') = :id
                OR json_extract(change.value, '$.after.source') = :id)
            LIMIT 1""",  # noqa: S608 (a query of our own)
        {"id": source},
    ).fetchone()
    if not needed:
        _delete_with_what_points_at_it(db, "source", source)


def _delete_with_what_points_at_it(db: "Database", table: str, number: int) -> None:
    """Delete a row after the rows that name it as a foreign key, in whatever tables there are."""
    pointing = db.execute(
        'SELECT child.name, key."from" FROM sqlite_master AS child, '
        "pragma_foreign_key_list(child.name) AS key"
        " WHERE child.type = 'table' AND key.\"table\" = ?",
        [table],
    ).fetchall()
    for child, column in pointing:
        db.execute(f'DELETE FROM "{child}" WHERE "{column}" = ?', [number])  # noqa: S608 (names of our own schema)
    db.execute(f'DELETE FROM "{table}" WHERE id = ?', [number])  # noqa: S608 (names of our own)


def _forget(
    db: "Database", articles: set[ArticleId], highlights: set[AnnotationId]
) -> tuple[set[int], set[AnnotationId]]:
    """Take what is gone out of the event log, so that undoing the rest still works; events with
    nothing left are dropped.

    ``highlights`` are those that the articles had at the end; the log knows of others, deleted
    before. Return the sources that were named there, and all these highlights.
    """
    events = [
        (number, journal.unpacked(packed))
        for number, packed in db.execute("SELECT id, changes FROM event ORDER BY id").fetchall()
    ]
    lost = highlights | {
        AnnotationId(str(change.cell("uuid")))
        for _, changes in events
        for change in changes
        if change.table == "annotation" and change.cell("article") in articles
    }
    sources: set[int] = set()
    first = None
    for number, changes in events:
        gone = [change for change in changes if _is_of(change, articles, lost)]
        if not gone:
            continue
        first = number if first is None else first
        rows = [row for change in gone for row in (change.before, change.after) if row]
        sources |= {source for row in rows if isinstance(source := row.get("source"), int)}
        kept = [change for change in changes if not _is_of(change, articles, lost)]
        state = [] if kept else [journal.State.DROPPED.value]
        assignments = "changes = ?" if kept else "changes = ?, state = ?"
        db.execute(
            f"UPDATE event SET {assignments} WHERE id = ?",  # noqa: S608 (names of our own)
            [journal.packed(kept), *state, number],
        )
    if first is not None:
        event_links.renew(db.conn, first)
    return sources, lost


def _is_of(
    change: journal.RowChange, articles: Collection[int], highlights: set[AnnotationId]
) -> bool:
    """Whether a row change is one of these articles, or of what hangs on them or on these
    highlights.
    """
    if change.table == "article":
        return change.cell("id") in articles
    if change.table == "note":
        return change.cell("kind") == "article" and change.cell("subject") in {
            str(article) for article in articles
        }
    return change.cell("article") in articles or change.cell("annotation") in highlights
