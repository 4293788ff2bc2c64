"""Looking through all annotations of the library."""

from collections.abc import Sequence

from reader.domain.browsing import Browsed, Filter, Grouping, Listing
from reader.store import browsing as stored_browsing
from reader.store.library import Library


def browse(library: Library, wanted: Filter, grouping: Grouping) -> Listing:
    """Return which annotations fit and how they are grouped; ``read`` then reads those that are on
    the screen.

    Groups stand in this order: articles the newest import first, labels in the user's order, claims
    and days the newest first. What has no label, or is in no claim, comes last.
    """
    return stored_browsing.browse(library, wanted, grouping)


def read(library: Library, rows: Sequence[int]) -> list[Browsed]:
    """Return some annotations of a listing, in the order asked for; those deleted by now are
    missing.
    """
    return stored_browsing.read(library, rows)


def sites(library: Library) -> tuple[str, ...]:
    """Return the sites to filter by."""
    return stored_browsing.sites(library)
