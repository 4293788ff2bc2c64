"""Where the user was in each article. Not a change to the article: it is in no event, and nobody
waits for it.
"""

from reader.domain.annotation import ArticleId
from reader.domain.errors import LibraryError
from reader.store.library import Library
from reader.store.rows.article import reading_place_values


def keep(library: Library, article: ArticleId, block: int, part: float) -> bool:
    """Keep the place; false where that cannot be now, as when another program is writing, or the
    article is gone.
    """
    try:
        with library.transaction(patience=0.0) as db:
            if not library.query("SELECT 1 FROM article WHERE id = ?", [article]):
                return False
            db.table("reading_place").upsert(
                reading_place_values(article, block, part), pk="article"
            )
    except LibraryError:
        return False
    return True


def load(library: Library, article: ArticleId) -> tuple[int, float] | None:
    """Return the block, and the part of it, 0 to 1, that stood at the top when the article was
    left; ``None`` at first.
    """
    rows = library.query("SELECT block, part FROM reading_place WHERE article = ?", [article])
    return (rows[0]["block"], rows[0]["part"]) if rows else None
