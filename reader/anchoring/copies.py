"""Quotes whose words stand in several places of both texts: each copy goes where the words around
it are the same.
"""

from functools import cached_property

from reader.anchoring import tuning
from reader.anchoring.places import Doubt, Quote
from reader.anchoring.strands import Strand, strand
from reader.domain.reason import Cause, because
from reader.domain.words import Words

Agreement = tuple[int, int]
"""How many words before two copies are the same in a row, and how many after them."""


class Copies:
    """Pairs the copies of quotes in an old text with those in a new one."""

    def __init__(self, old: Words, new: Words) -> None:
        self._old, self._new = old, new

    def find(self, quote: Quote) -> Strand | Doubt:
        """Return the strand from a quote to the copy that it is, or why there is none.

        Looks at few copies and few words around them, so that a text which repeats itself takes no
        longer than another.
        """
        forms = self._old.forms[quote.first : quote.last + 1]
        theirs, ours = (
            _found(forms, self._new, self._new_places),
            _found(forms, self._old, self._old_places),
        )
        if theirs is None or ours is None:
            return Doubt(0.0, because(Cause.WORDS_TOO_COMMON))
        if not theirs:
            return Doubt(0.0, because(Cause.WORDS_GONE))
        doubt = Doubt(0.0, because(Cause.MANY_COPIES))
        if not len(ours) <= len(theirs) <= tuning.MOST_COPIES:
            return doubt  # where a copy is gone or was changed, it may be this one
        mine = [self._agreement(quote.first, there, quote.count) for there in theirs]
        best = max(range(len(theirs)), key=lambda index: sum(mine[index]))
        there, agreed = theirs[best], mine[best]
        as_many = len(ours) == len(theirs)
        if as_many and ours.index(quote.first) != best:
            return doubt
        is_long_and_alone = (
            len(ours) == len(theirs) == 1 and quote.count + sum(agreed) >= tuning.COPY_LONG
        )
        if not is_long_and_alone:
            rivals = [
                self._agreement(here, there, quote.count) for here in ours if here != quote.first
            ]
            if rivals:  # else all the new ones are copies of this one
                rivals += [*mine[:best], *mine[best + 1 :]]
            if not _is_first(agreed, [(0, 0), *rivals], as_many):
                return doubt
        return self._strand_around(quote, there, agreed)

    def _strand_around(self, quote: Quote, there: int, agreed: Agreement) -> Strand:
        """Return the strand of a quote's words, and of the equal ones on either side, to those of
        the copy at ``there``.
        """
        before, after = min(agreed[0], quote.first), min(agreed[1], len(self._old) - 1 - quote.last)
        steps = range(-before, quote.count + after)
        return strand(self._old, self._new, [(quote.first + step, there + step) for step in steps])

    def is_another(
        self, quote: Quote, place: Quote, same_paragraph: bool, paired: set[int]
    ) -> bool:
        """Whether a place in the new text may be of another copy of a quote by the words next to
        it.

        Where a text repeats whole sentences, as filler text does, a part of one paragraph may be
        what another one was. A place in the same paragraph is doubted where those words are more
        like the other copy's. Another place also where they are as like it, from ``COPY_REPEATED``
        words on, or if that copy is nowhere: none of its words are among ``paired``, the old ones
        that are in the new text.
        """
        ours = (
            _found(self._old.forms[quote.first : quote.last + 1], self._old, self._old_places) or []
        )
        if not 1 < len(ours) <= tuning.MOST_COPIES:
            return False
        mine = self._likeness(quote.first, place, quote.count)
        rivals = {
            here: self._likeness(here, place, quote.count) for here in ours if here != quote.first
        }
        if same_paragraph:
            return any(_is_nearer(rival, mine) for rival in rivals.values())
        gone = {here for here in rivals if paired.isdisjoint(range(here, here + quote.count))}
        return any(
            _is_as_near(rival, mine) or (here in gone and _is_near(rival, mine))
            for here, rival in rivals.items()
        )

    def _likeness(self, here: int, place: Quote, count: int) -> Agreement:
        """Return the agreement of a copy of ``count`` words with a place that may have more or less
        of them.
        """
        before, after = self._agreement(here, place.first, count)
        _, after_all_of_it = self._agreement(here, place.first, count, place.count)
        return before, max(after, after_all_of_it)

    def _agreement(
        self, here: int, there: int, count: int, new_count: int | None = None
    ) -> Agreement:
        """Return how many words before two copies, and how many after them, are the same in a row.

        The new one has ``count`` words, too, unless it is said. Where both texts begin or end
        there, that counts for some more.
        """
        old, new = self._old.forms, self._new.forms
        reach = tuning.COPY_CONTEXT
        before = _agreeing(
            old[max(0, here - reach) : here][::-1], new[max(0, there - reach) : there][::-1]
        )
        i, j = here + count, there + (count if new_count is None else new_count)
        after = _agreeing(old[i : i + reach], new[j : j + reach])
        if before == here == there:
            before += tuning.COPY_AHEAD
        if after == len(old) - i == len(new) - j:
            after += tuning.COPY_AHEAD
        return before, after

    @cached_property
    def _old_places(self) -> dict[str, list[int]]:
        return _places(self._old)

    @cached_property
    def _new_places(self) -> dict[str, list[int]]:
        return _places(self._new)


def _agreeing(ours: list[str], theirs: list[str]) -> int:
    """Return how many words two rows have in common before the first that differs."""
    same = 0
    for here, there in zip(ours, theirs, strict=False):
        if here != there:
            break
        same += 1
    return same


def _is_nearer(agreed: Agreement, rival: Agreement) -> bool:
    """Whether a pair agrees further than another by more than chance, and on neither side less
    far.
    """
    return min(_leads(agreed, rival)) >= 0 and sum(agreed) > sum(rival) + tuning.COPY_CHANCE


def _is_as_near(agreed: Agreement, rival: Agreement) -> bool:
    """Whether a pair agrees so far that it is no chance, and nearly as far as another, or on one
    side further by some words.
    """
    if _is_near(agreed, rival) and sum(agreed) >= tuning.COPY_REPEATED:
        return True
    sides = zip(agreed, _leads(agreed, rival), strict=True)
    return any(words >= tuning.COPY_REPEATED and lead > tuning.COPY_CHANCE for words, lead in sides)


def _is_near(agreed: Agreement, rival: Agreement) -> bool:
    """Whether a pair agrees as far as another, but for what may be chance."""
    return min(_leads(agreed, rival)) >= -tuning.COPY_CHANCE


def _is_first(best: Agreement, rivals: list[Agreement], as_many: bool) -> bool:
    """Whether a pair is ahead of all others; where no copy has gone or come, it is enough to be far
    ahead on one side.
    """
    return all(
        _is_ahead(best, rival) or (as_many and _is_far_ahead(best, rival)) for rival in rivals
    )


def _is_ahead(best: Agreement, rival: Agreement) -> bool:
    """Whether a pair agrees clearly further than another, and on both sides: a neighbour may have
    come from elsewhere.
    """
    return min(_leads(best, rival)) >= tuning.COPY_AHEAD


def _is_far_ahead(best: Agreement, rival: Agreement) -> bool:
    """Whether a pair agrees so much further than another on one side that it is no chance, and on
    the other side as far.
    """
    leads = _leads(best, rival)
    return max(leads) >= tuning.COPY_REPEATED and min(leads) >= 0


def _leads(agreed: Agreement, rival: Agreement) -> Agreement:
    """Return by how many words a pair agrees further than another on each side."""
    return agreed[0] - rival[0], agreed[1] - rival[1]


def _places(words: Words) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for index, form in enumerate(words.forms):
        places.setdefault(form, []).append(index)
    return places


def _found(forms: list[str], words: Words, places: dict[str, list[int]]) -> list[int] | None:
    """Return where a row of words stands, by its rarest word; ``None`` where even that one is all
    over the text.
    """
    rarest = min(range(len(forms)), key=lambda index: len(places.get(forms[index], ())))
    found = places.get(forms[rarest], [])
    if len(found) > tuning.COMMONEST_WORD:
        return None
    begins = [place - rarest for place in found if place >= rarest]
    return [begin for begin in begins if words.forms[begin : begin + len(forms)] == forms]
