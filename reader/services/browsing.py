"""Looking through all annotations of the library."""

from collections.abc import Sequence
from dataclasses import replace

from reader.domain.annotation import AnnotationId
from reader.domain.browsing import Browsed, Filter, Grouping, Listing
from reader.domain.labels import with_those_below
from reader.store import browsing as stored_browsing
from reader.store import labels as stored_labels
from reader.store.library import Library


def browse(library: Library, wanted: Filter, grouping: Grouping) -> Listing:
    """Return which annotations fit and how they are grouped; ``read`` then reads those that are on
    the screen.

    Groups stand in this order: articles the newest import first, labels in the user's order, claims
    and days the newest first. What has no label, or is in no claim, comes last. A label that is
    wanted stands for those below it, too.
    """
    return stored_browsing.browse(library, _with_labels_below(library, wanted), grouping)


def found(library: Library, wanted: Filter) -> frozenset[AnnotationId]:
    """Return which annotations fit."""
    listing = browse(library, wanted, Grouping.ARTICLE)
    return frozenset(one.id for one in stored_browsing.read(library, listing.rows))


def _with_labels_below(library: Library, wanted: Filter) -> Filter:
    if not wanted.labels:
        return wanted
    known = stored_labels.labels(library)
    there = {label.id for label in known}
    below = {
        one
        for label in wanted.labels
        for one in (with_those_below(known, label) if label in there and label else (label,))
    }
    return replace(wanted, labels=frozenset(below))


def read(library: Library, rows: Sequence[int]) -> list[Browsed]:
    """Return some annotations of a listing, in the order asked for; those deleted by now are
    missing.
    """
    return stored_browsing.read(library, rows)


def sites(library: Library) -> tuple[str, ...]:
    """Return the sites to filter by."""
    return stored_browsing.sites(library)
