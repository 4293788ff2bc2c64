"""The figures of texts by their values.

Triggers write down whose figures are not found yet. Reading them takes the words of the languages,
so a service does that, when there is time for it and at the latest when figures are searched, and
hands them to ``reader.store.text_figures``.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def rebuild(db: "Database") -> None:
    """Let the figures of all texts be found anew."""
    db.execute("DELETE FROM text_figure")
    db.execute("DELETE FROM figure_pending")
    db.execute("INSERT INTO figure_pending (article) SELECT article FROM document")
