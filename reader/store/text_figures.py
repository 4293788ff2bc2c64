"""The figures of texts by their values. Triggers write down whose are not found yet; reading them
takes the words of the languages, so a service does that and hands them over here.
"""

import sqlite3
from collections.abc import Iterable, Sequence

from reader.domain.annotation import ArticleId
from reader.domain.text_figures import TextFigure
from reader.store.library import Library

Waiting = tuple[ArticleId, str, str | None]
"""An article with its text and language."""

_TEXTS = """SELECT document.article, CAST(document.text AS BLOB) AS text,
    CAST(article.language AS BLOB) AS language
    FROM figure_pending JOIN document ON document.article = figure_pending.article
    JOIN article ON article.id = document.article"""


def waiting(library: Library, most: int) -> list[Waiting]:
    """Return some of the texts whose figures are not found yet, the newest first. What is no text
    is read as far as it is.
    """
    newest = f"{_TEXTS} ORDER BY figure_pending.article DESC LIMIT ?"
    return [_waiting(row) for row in library.query(newest, [most])]


def _waiting(row: sqlite3.Row) -> Waiting:
    text, language = (
        None if cell is None else cell.decode("utf-8", "replace")
        for cell in (row["text"], row["language"])
    )
    return ArticleId(row["article"]), text or "", language


def is_behind(library: Library) -> bool:
    """Whether there are texts whose figures are not found yet."""
    return bool(library.query("SELECT 1 FROM figure_pending LIMIT 1"))


def keep(library: Library, found: Sequence[tuple[Waiting, Iterable[TextFigure]]]) -> None:
    """Store the figures of texts; those of a text that has changed meanwhile go on waiting."""
    with library.transaction(derived=True) as db:
        for (article, text, language), figures in found:
            rows = db.execute(f"{_TEXTS} WHERE document.article = ?", [article]).fetchall()
            if [_waiting(row) for row in rows] != [(article, text, language)]:
                continue
            db.execute("DELETE FROM text_figure WHERE article = ?", [article])
            db.conn.executemany(
                'INSERT OR IGNORE INTO text_figure (article, unit, value, start, "end")'
                " VALUES (?, ?, ?, ?, ?)",
                [
                    (article, one.unit, float(one.value), one.span.start, one.span.end)
                    for one in figures
                ],
            )
            db.execute("DELETE FROM figure_pending WHERE article = ?", [article])
