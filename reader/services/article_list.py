"""The list of articles. The window's first painting waits for it; all else that is done with
articles stands in ``articles``.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.domain.article_id import ArticleId
from reader.domain.article_row import ArticleRow
from reader.store import article_list
from reader.store.library import Library

if TYPE_CHECKING:
    from reader.domain.claim import Rating


def list_articles(library: Library) -> list[ArticleRow]:
    """Return all articles, the newest import first."""
    return article_list.list_rows(library)


def rows_of(library: Library, wanted: Sequence[ArticleId]) -> list[ArticleRow]:
    """Return the lines of some articles in the list; those that are not there (any more) are
    missing.
    """
    return article_list.rows_of(library, wanted)


def ratings(library: Library) -> "dict[ArticleId, tuple[Rating, ...]]":
    """Return the different verdicts on the claims of each article that has some."""
    return {one: found for one, found in article_list.ratings(library).items() if found}


def article_row(library: Library, article: ArticleId) -> ArticleRow | None:
    """Return an article's line in the list, or ``None`` where it is not there (any more)."""
    return article_list.article_row(library, article)
