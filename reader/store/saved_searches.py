"""The searches that the user keeps, in the library."""

from reader.domain.saved_search import SavedSearch, SearchId
from reader.store import journal
from reader.store.library import Library
from reader.store.rows.saved_search import saved_search_values, to_saved_search


def searches(library: Library) -> tuple[SavedSearch, ...]:
    """Return all of them, the oldest first."""
    rows = library.query("SELECT * FROM saved_search ORDER BY created, uuid")
    return tuple(map(to_saved_search, rows))


def keep(library: Library, search: SavedSearch, at: str, verb: str) -> journal.Event | None:
    """Store a search, or what a stored one is now."""
    with library.transaction() as db:
        return journal.record(
            db, at, verb, [journal.put(db, "saved_search", saved_search_values(search))]
        )


def remove(library: Library, search: SearchId, at: str, verb: str) -> journal.Event | None:
    """Remove a search; nothing happens where it is not there."""
    with library.transaction() as db:
        return journal.record(db, at, verb, [journal.remove(db, "saved_search", {"uuid": search})])
