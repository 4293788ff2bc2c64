"""The searches that the user keeps: keeping, removing, and what answers them now."""

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

from reader.domain.annotation import ArticleId
from reader.domain.characters import well_formed
from reader.domain.errors import Unknown
from reader.domain.saved_search import SavedSearch, SearchId
from reader.services import searching
from reader.services.cancelling import never
from reader.services.clock import now
from reader.services.outcome import NOTHING, Outcome, Verb, outcome
from reader.store import saved_searches as stored_searches
from reader.store.library import Library

__all__ = ["SavedSearch", "SearchId"]


def list_searches(library: Library) -> tuple[SavedSearch, ...]:
    """Return the searches that the user keeps, the oldest first."""
    return stored_searches.searches(library)


def save(library: Library, query: str, name: str = "") -> Outcome:
    """Keep a query, by its own words where no name is given; one that is kept already gets the
    name. Raises ``QueryWrong`` for one that makes no sense.
    """
    typed = " ".join(well_formed(query).split())
    if not searching.read(typed):
        return NOTHING
    at = now()
    known = next((one for one in list_searches(library) if one.query == typed), None)
    kept = SavedSearch(
        known.id if known else SearchId(str(uuid4())),
        " ".join(well_formed(name).split()) or (known.name if known else typed),
        typed,
        known.created if known else at,
    )
    return (
        NOTHING
        if kept == known
        else outcome(stored_searches.keep(library, kept, at, Verb.SAVE_SEARCH))
    )


def rename(library: Library, search: SearchId, name: str) -> Outcome:
    """Give a search a name; without one it is called by its words. Raises ``Unknown``."""
    known = _known(library, search)
    named = replace(known, name=" ".join(well_formed(name).split()) or known.query)
    if named == known:
        return NOTHING
    return outcome(stored_searches.keep(library, named, now(), Verb.NAME_SEARCH))


def remove(library: Library, search: SearchId) -> Outcome:
    """Remove a search; what it found stays."""
    return outcome(stored_searches.remove(library, search, now(), Verb.REMOVE_SEARCH))


def articles_of(
    library: Library, search: SearchId, check: Callable[[], None] = never
) -> list[ArticleId]:
    """Return the articles that answer a search now, the best first, as far as they are ranked.
    Raises ``Unknown``; ``check`` may raise to cancel.
    """
    known = _known(library, search)
    return searching.answer(library, searching.read(known.query), check).articles


def _known(library: Library, search: SearchId) -> SavedSearch:
    known = next((one for one in list_searches(library) if one.id == search), None)
    if known is None:
        raise Unknown("search", search)
    return known
