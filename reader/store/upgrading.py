"""Bringing a library up to date: the steps that it lacks, and then the derived tables that are out
of date.

It runs in the transaction of whoever calls, so a library is upgraded whole or not at all.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.domain.errors import LibraryDamaged
from reader.store.derived import article_keys, article_sites, search_index, text_figures
from reader.store.migrations import migrations
from reader.store.schema import DERIVED, derived_outdated, steps_applied
from reader.store.soundness import event_links, row_sums

if TYPE_CHECKING:
    from sqlite_utils import Database

REBUILD: dict[str, Callable[["Database"], None]] = {
    "article_key": article_keys.rebuild,
    "article_site": article_sites.rebuild,
    "search_index": search_index.rebuild,
    "text_figure": text_figures.rebuild,
}
"""Who fills each of ``DERIVED``."""

_FILLED_BY = {"article_key": "m008_versions", "article_site": "m011_sites_of_articles"}
"""Which steps once filled the tables themselves, with version 1, when nobody wrote the version
down.

A library that has such a step behind it is not filled anew: for 100,000 articles that takes
minutes.
"""


def upgrade(db: "Database", path: Path) -> None:
    """Bring a library up to date. Raises ``LibraryDamaged`` where its tables are not what its own
    record of steps says.
    """
    before = steps_applied(db.conn)
    try:
        migrations.apply(db)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        raise LibraryDamaged(path, str(error)) from error
    if "m012_derived_tables" not in before:
        filled = [[name] for name, step in _FILLED_BY.items() if step in before]
        db.conn.executemany("INSERT INTO derived_table (name, version) VALUES (?, 1)", filled)
    for name in derived_outdated(db.conn, path):
        REBUILD[name](db)
        db.execute(
            "INSERT OR REPLACE INTO derived_table (name, version) VALUES (?, ?)",
            [name, DERIVED[name]],
        )
    if "m020_soundness" not in before:
        event_links.renew(db.conn)
        row_sums.fill(db.conn)
