"""Which steps have made a library what it is; told without sqlite-utils, whose import costs a tenth
of a second.
"""

import sqlite3
from pathlib import Path

from reader.domain.errors import LibraryDamaged, LibraryNewer

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
    "m012_derived_tables",
    "m013_public_description",
    "m014_reasons",
    "m015_search_by_words",
    "m016_pages_and_captures",
    "m017_details_and_folders",
    "m018_figures_and_saved_searches",
    "m019_evidence_days_and_folders_in_folders",
    "m020_soundness",
    "m021_authors_and_merging",
)
"""The names of all migrations, in order."""

DERIVED = {"article_key": 2, "article_site": 1, "search_index": 1, "text_figure": 3}
"""The tables of ``reader.store.derived``, and the search index, each with the version of what
fills it.

A library whose table was filled by another version has it filled anew when it is opened: raise the
number with the algorithm.
"""


def steps_applied(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the names of the steps that a library has behind it."""
    exists = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'"
    ).fetchone()
    if not exists:
        return frozenset()
    rows = connection.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = 'claim-reader'"
    )
    return frozenset(row["name"] for row in rows)


def steps_missing(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether the library still needs a migration. Raises ``LibraryNewer`` for one with a step
    unknown here.
    """
    applied = steps_applied(connection)
    unknown = applied.difference(STEPS)
    if unknown:
        raise LibraryNewer(path, ", ".join(sorted(unknown)))
    return applied != set(STEPS)


def derived_outdated(connection: sqlite3.Connection, path: Path) -> list[str]:
    """Return the derived tables that another version of their code has filled, of a library that
    needs no migration.

    Raises ``LibraryDamaged`` where the library has lost what says so.
    """
    if not connection.execute(
        "SELECT 1 FROM sqlite_master WHERE name = 'derived_table'"
    ).fetchone():
        raise LibraryDamaged(path, "derived_table is missing")
    filled = {
        row["name"]: row["version"]
        for row in connection.execute("SELECT name, version FROM derived_table")
    }
    return [name for name, version in DERIVED.items() if filled.get(name) != version]
