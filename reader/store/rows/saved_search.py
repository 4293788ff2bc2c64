"""Rows of the searches that the user keeps."""

import sqlite3

from reader.domain.saved_search import SavedSearch, SearchId
from reader.store.rows.cells import Values


def saved_search_values(search: SavedSearch) -> Values:
    """Return the row of a search."""
    return {
        "uuid": search.id,
        "name": search.name,
        "query": search.query,
        "created": search.created,
    }


def to_saved_search(row: sqlite3.Row) -> SavedSearch:
    """Return a search."""
    return SavedSearch(SearchId(row["uuid"]), row["name"], row["query"], row["created"])
