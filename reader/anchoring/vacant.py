"""The parts of a new document that no old one accounts for: where a target may be whose old text is
not at hand any more.
"""

from collections import Counter

from reader.anchoring import tuning
from reader.anchoring.alignment import align
from reader.anchoring.strands import Strand, strand
from reader.domain.words import Words


class Vacant:
    """An index of the words that are not taken."""

    def __init__(self, new: Words, taken: set[int]) -> None:
        """Index the runs of words of which none is in ``taken``. Linear in their number."""
        self._new = new
        self._taken = taken
        self._places: dict[tuple[str, ...], list[int]] = {}
        free = [index not in taken for index in range(len(new))]
        for index in range(len(new) - tuning.VACANT_RUN + 1):
            if all(free[index : index + tuning.VACANT_RUN]):
                places = self._places.setdefault(
                    tuple(new.forms[index : index + tuning.VACANT_RUN]), []
                )
                if len(places) <= tuning.VACANT_COMMON:
                    places.append(index)

    def strand(self, words: Words) -> Strand:
        """Return the strand from a quote with its context to the place that most of its runs are
        in; empty where there is none.

        It is also empty where another place has more than half as many.
        """
        votes: Counter[int] = Counter()
        for index in range(len(words) - tuning.VACANT_RUN + 1):
            places = self._places.get(tuple(words.forms[index : index + tuning.VACANT_RUN]), [])
            if len(places) <= tuning.VACANT_COMMON:
                votes.update(place - index for place in places)
        if not votes:
            return strand(words, self._new, [])
        (shift, most), *_ = votes.most_common(1)
        elsewhere = max(
            (count for other, count in votes.items() if abs(other - shift) > tuning.VACANT_SLACK),
            default=0,
        )
        if tuning.CLEAR_MAJORITY * elsewhere > most:
            return strand(words, self._new, [])
        first, beyond = (
            max(0, shift - tuning.VACANT_SLACK),
            min(len(self._new), shift + len(words) + tuning.VACANT_SLACK),
        )
        forms = [
            "\n" if first + i in self._taken else form
            for i, form in enumerate(self._new.forms[first:beyond])
        ]
        return strand(words, self._new, [(i, first + j) for i, j in align(words.forms, forms)])
