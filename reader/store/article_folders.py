"""The user's folders in the library, and which articles are in them."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reader.domain.annotation import ArticleId
from reader.domain.details import Folder, FolderId
from reader.domain.errors import Unknown
from reader.store import journal
from reader.store.library import Library
from reader.store.rows.folder import article_folder_values, folder_values, to_folder

if TYPE_CHECKING:
    from sqlite_utils import Database


def folders(library: Library) -> tuple[Folder, ...]:
    """Return the folders by name, whatever its letters' case."""
    found = map(to_folder, library.query("SELECT * FROM folder"))
    return tuple(sorted(found, key=lambda folder: (folder.name.casefold(), folder.name)))


def folders_of(library: Library, article: ArticleId) -> tuple[Folder, ...]:
    """Return the folders that an article is in, by name."""
    rows = library.query("SELECT folder FROM article_folder WHERE article = ?", [article])
    own = {row["folder"] for row in rows}
    return tuple(folder for folder in folders(library) if folder.id in own) if own else ()


def filed(library: Library) -> dict[FolderId, frozenset[ArticleId]]:
    """Return the articles in each folder that has some, those in the bin left out."""
    rows = library.query(
        "SELECT folder, json_group_array(article) AS articles FROM article_folder JOIN article"
        " ON article.id = article_folder.article WHERE deleted IS NULL GROUP BY folder"
    )
    return {
        FolderId(row["folder"]): frozenset(map(ArticleId, json.loads(row["articles"])))
        for row in rows
    }


def articles_in(library: Library, folder: FolderId) -> list[ArticleId]:
    """Return the articles in a folder, those in the bin among them."""
    rows = library.query("SELECT article FROM article_folder WHERE folder = ?", [folder])
    return [ArticleId(row["article"]) for row in rows]


def holding_all(library: Library, articles: Sequence[ArticleId]) -> frozenset[FolderId]:
    """Return the folders that every one of these articles is in itself; articles that are named
    twice count once, and of none at all there is no folder.
    """
    wanted = set(articles)
    rows = library.query(
        "SELECT folder FROM article_folder WHERE article IN (SELECT value FROM json_each(?))"
        " GROUP BY folder HAVING count(*) = ?",
        [json.dumps(sorted(wanted)), len(wanted)],
    )
    return frozenset(FolderId(row["folder"]) for row in rows)


def put(library: Library, folder: Folder, at: str, verb: str) -> journal.Event | None:
    """Write a folder, a new one or a known one with another name or in another folder; the name
    must be free there.
    """
    with library.transaction() as db:
        return journal.record(db, at, verb, [journal.put(db, "folder", folder_values(folder))])


def remove(
    library: Library, wanted: Sequence[FolderId], at: str, verb: str
) -> journal.Event | None:
    """Take folders away, each before the one that it lies in; the articles in them stay. Raises
    ``Unknown``.
    """
    with library.transaction() as db:
        changes: list[journal.RowChange | None] = []
        for folder in wanted:
            check(library, folder)
            changes += removed(db, folder)
        return journal.record(db, at, verb, changes)


def removed(db: "Database", folder: FolderId) -> Iterator[journal.RowChange | None]:
    """Take a folder away, as a part of a larger change; none may lie in it."""
    yield from journal.remove_all(db, "article_folder", {"folder": folder})
    yield journal.remove(db, "folder", {"id": folder})


def file(  # noqa: PLR0913 (articles and folder, and an event's time and name)
    library: Library,
    articles: Sequence[ArticleId],
    folder: FolderId,
    *,
    inside: bool,
    at: str,
    verb: str,
) -> journal.Event | None:
    """Put articles into a folder, or take them out of it. Raises ``Unknown``."""
    with library.transaction() as db:
        check(library, folder)
        known = _inside(library, folder, articles)
        rows = [
            article_folder_values(article, folder)
            for article in articles
            if (article in known) != inside
        ]
        write = journal.put if inside else journal.remove
        return journal.record(db, at, verb, [write(db, "article_folder", row) for row in rows])


def check(library: Library, folder: FolderId) -> None:
    """Raise ``Unknown`` for a folder that is not there."""
    if not library.query("SELECT 1 FROM folder WHERE id = ?", [folder]):
        raise Unknown("folder", folder)


def _inside(library: Library, folder: FolderId, articles: Sequence[ArticleId]) -> set[ArticleId]:
    rows = library.query(
        "SELECT article FROM article_folder WHERE folder = ? AND article IN"
        " (SELECT value FROM json_each(?))",
        [folder, json.dumps(list(articles))],
    )
    return {row["article"] for row in rows}
