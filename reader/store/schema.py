"""Which steps have made a library what it is; told without sqlite-utils, whose import costs a tenth of a second."""

import sqlite3
from pathlib import Path

from reader.domain.errors import LibraryNewer

STEPS = (
    "m001_articles_and_annotations",
    "m002_several_labels",
    "m003_claims_and_notes",
    "m004_order_of_browsing",
    "m005_saved_resources",
    "m006_unplaced_annotations",
    "m007_reading_places",
    "m008_versions",
    "m009_fetched_pictures",
    "m010_site_rules",
    "m011_sites_of_articles",
)
"""The names of all migrations, in order."""


def steps_missing(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether the library still needs a migration. Raises ``LibraryNewer`` for one with a step unknown here."""
    exists = connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone()
    if not exists:
        return True
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'claim-reader'")
    applied = {row["name"] for row in rows}
    unknown = applied.difference(STEPS)
    if unknown:
        raise LibraryNewer(path, ", ".join(sorted(unknown)))
    return applied != set(STEPS)
