"""What the user says about articles: details over those of the source, how far the work has come,
and stars. For one article or for many at once, as one event.
"""

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from reader.domain.annotation import ArticleId
from reader.domain.details import ArticleDetails, Own, State
from reader.domain.document import Metadata
from reader.domain.errors import Unknown
from reader.store import journal
from reader.store.connection import damage_told
from reader.store.derived import article_keys, article_sites
from reader.store.library import Library
from reader.store.rows.article import detail_values, star_values, state_values, to_found
from reader.store.rows.article_row import is_starred, to_state
from reader.store.rows.cells import Values

if TYPE_CHECKING:
    from sqlite_utils import Database


def load(library: Library, articles: Sequence[ArticleId]) -> list[ArticleDetails]:
    """Return what is known of articles beside their texts; those that are not there are missing."""
    rows = library.query(
        "SELECT article.*, source.address, source.sha256 FROM article"
        " JOIN source ON source.id = article.source"
        " WHERE article.id IN (SELECT value FROM json_each(?)) ORDER BY article.id",
        [json.dumps(list(articles))],
    )
    with damage_told(library.path):
        return [
            ArticleDetails(
                ArticleId(row["id"]),
                *to_found(row),
                to_state(row),
                is_starred(row),
                row["address"],
                row["sha256"],
            )
            for row in rows
        ]


def change(  # noqa: PLR0913, PLR0917 (an event's time, name and continuation)
    library: Library,
    articles: Sequence[ArticleId],
    changed: Callable[[Metadata, Own], Own],
    at: str,
    verb: str,
    goes_on: Callable[[journal.Event], bool] | None = None,
) -> journal.Event | None:
    """Write what ``changed`` makes of each article's details: it is given what the source says and
    what the user has set. Raises ``Unknown``, and then changes nothing.

    ``goes_on`` is as in ``reader.store.annotations.change``.
    """
    with library.transaction() as db:
        wanted: dict[ArticleId, Own] = {}
        for row in _rows(library, articles):
            with damage_told(library.path):
                wanted[ArticleId(row["id"])] = changed(*to_found(row))
        changes = [put_own(library, db, article, own) for article, own in wanted.items()]
        event = journal.record_or_extend(library, db, at, verb, changes, goes_on)
        settle(db, wanted)
        return event


def put_own(
    library: Library, db: "Database", article: ArticleId, own: Own
) -> journal.RowChange | None:
    """Write the details that the user has set of one article, as a part of a larger change;
    ``settle`` has to follow. Raises ``Unknown``.
    """
    (row,) = _rows(library, [article])
    with damage_told(library.path):
        found, before = to_found(row)
    present = detail_values(found, before)
    cells = {
        name: cell for name, cell in detail_values(found, own).items() if cell != present[name]
    }
    return journal.put_cells(db, "article", {"id": article, **cells}) if cells else None


def settle(db: "Database", own: Mapping[ArticleId, Own]) -> None:
    """Keep what follows from the details of articles that have changed."""
    for article, details in own.items():
        article_keys.keep_own_address(db, article, details)
    if own:
        article_sites.settle(db)


def set_state(
    library: Library, articles: Sequence[ArticleId], state: State, at: str, verb: str
) -> journal.Event | None:
    """Write how far the work on articles has come. Raises ``Unknown``, and then changes nothing."""
    return _set(library, articles, lambda article: state_values(article, state), at, verb)


def set_starred(
    library: Library, articles: Sequence[ArticleId], starred: bool, at: str, verb: str
) -> journal.Event | None:
    """Give articles a star or take it away. Raises ``Unknown``, and then changes nothing."""
    return _set(library, articles, lambda article: star_values(article, starred), at, verb)


def check(library: Library, articles: Sequence[ArticleId]) -> None:
    """Raise ``Unknown`` where one of some articles is not there."""
    _rows(library, articles)


def _set(
    library: Library,
    articles: Sequence[ArticleId],
    values: Callable[[ArticleId], Values],
    at: str,
    verb: str,
) -> journal.Event | None:
    with library.transaction() as db:
        check(library, articles)
        changes = [journal.put_cells(db, "article", values(article)) for article in articles]
        return journal.record(db, at, verb, changes)


def _rows(library: Library, articles: Sequence[ArticleId]) -> list[sqlite3.Row]:
    """Return the rows of articles, in whatever order. Raises ``Unknown``."""
    rows = library.query(
        "SELECT * FROM article WHERE id IN (SELECT value FROM json_each(?))",
        [json.dumps(list(articles))],
    )
    missing = set(articles).difference(row["id"] for row in rows)
    if missing:
        raise Unknown("article", min(missing))
    return rows
