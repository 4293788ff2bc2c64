"""The words in a library that nobody has written yet: labels and the scale that its first steps
bring, in English.
"""

from collections.abc import Sequence

from reader.domain.annotation import Label
from reader.domain.claim import Rating
from reader.store import journal
from reader.store.library import Library
from reader.store.rows.annotation import label_values
from reader.store.rows.claim import rating_values


def put(library: Library, labels: Sequence[Label], scale: Sequence[Rating]) -> None:
    """Write them in other words. It is no step of the history: nobody has done anything yet."""
    with library.transaction() as db:
        for place, label in enumerate(labels, start=1):
            journal.put(db, "label", label_values(label, place))
        for place, rating in enumerate(scale, start=1):
            journal.put(db, "verdict_scale", rating_values(rating, place))
