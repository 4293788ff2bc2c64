"""The rows of articles as the list shows them."""

import sqlite3
from typing import TYPE_CHECKING

from reader.domain.article_id import ArticleId
from reader.domain.article_row import ArticleRow, State
from reader.store.rows.cells import flag, one_of

if TYPE_CHECKING:
    from reader.domain.claim import Rating


def to_state(row: sqlite3.Row) -> State:
    """Return how far the work on an article has come."""
    return one_of(State, row["state"], "article.state")


def is_starred(row: sqlite3.Row) -> bool:
    """Whether an article has a star."""
    return flag(row["starred"], "article.starred")


def to_article_row(row: sqlite3.Row, ratings: "tuple[Rating, ...]" = ()) -> ArticleRow:
    """Return a line of the library's list; ``ratings`` are the verdicts on its claims."""
    return ArticleRow(
        id=ArticleId(row["id"]),
        title=row["title"] or row["name"],
        site=row["site"],
        published=row["published"],
        imported=row["imported"],
        highlights=row["highlights"],
        state=to_state(row),
        starred=is_starred(row),
        versions=row["versions"],
        to_review=row["to_review"],
        ratings=ratings,
    )
