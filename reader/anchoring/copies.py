"""Quotes whose words stand in several places of both texts: each copy goes where the words around it are the same."""

from functools import cached_property

from reader.anchoring.places import Doubt, Quote
from reader.anchoring.strands import Strand, strand
from reader.domain.words import Words

_AROUND = 200
"""Words that are compared on each side of two copies, until one differs."""

_AHEAD = 3
"""Words by which the best pair of copies has to agree further, on each side, than either copy does with any other one."""

_LONG = 8
"""Words from which on a quote, with the equal words next to it, is the same if either text has it once."""

_REPEATED = 6
"""Words next to a quote from which on it is no chance that another copy has the same ones."""

_MANY = 12
"""Copies beyond which nothing is compared: words as common as that are in a menu or a table."""

_COMMON = 100
"""Places of a quote's rarest word beyond which its copies are not even looked for."""


class Copies:
    """Pairs the copies of quotes in an old text with those in a new one."""

    def __init__(self, old: Words, new: Words) -> None:
        self._old, self._new = old, new

    def find(self, quote: Quote) -> Strand | Doubt:
        """Return the strand from a quote to the copy that it is, or why there is none.

        Looks at few copies and few words around them, so that a text which repeats itself takes no longer than another.
        """
        forms = self._old.forms[quote.first : quote.last + 1]
        theirs, ours = _found(forms, self._new, self._new_places), _found(forms, self._old, self._old_places)
        if theirs is None or ours is None:
            return Doubt(0.0, "Its words are too common to be looked for.")
        if not theirs:
            return Doubt(0.0, "Its words are not in the text any more.")
        doubt = Doubt(0.0, "Its words stand in the text, but nothing tells which of them it was.")
        if not len(ours) <= len(theirs) <= _MANY:
            return doubt  # where a copy is gone or was changed, it may be this one
        mine = [self._agreement(quote.first, there, quote.count) for there in theirs]
        best = max(range(len(theirs)), key=lambda index: sum(mine[index]))
        there, agreed = theirs[best], mine[best]
        rivals = [self._agreement(here, there, quote.count) for here in ours if here != quote.first]
        if rivals:  # else all the new ones are copies of this one
            rivals += [*mine[:best], *mine[best + 1 :]]
        alone = len(ours) == len(theirs) == 1 and quote.count + sum(agreed) >= _LONG
        as_many = len(ours) == len(theirs)
        if as_many and ours.index(quote.first) != best:
            return doubt
        if not alone and not all(
            _is_ahead(agreed, rival) or (as_many and _is_far_ahead(agreed, rival)) for rival in [(0, 0), *rivals]
        ):
            return doubt
        around = range(max(-agreed[0], -quote.first), len(forms) + min(agreed[1], len(self._old) - 1 - quote.last))
        return strand(self._old, self._new, [(quote.first + by, there + by) for by in around])

    def is_another(self, quote: Quote, place: Quote, same_paragraph: bool, paired: set[int]) -> bool:
        """Whether a place in the new text may be of another copy of a quote by the words next to it.

        Where a text repeats whole sentences, as filler text does, a part of one paragraph may be what another one was. A place
        in the same paragraph is doubted where those words are more like the other copy's. Another place also where they are as
        like it, from ``_REPEATED`` words on, or if that copy is nowhere: none of its words are among ``paired``, the old ones
        that are in the new text.
        """
        ours = _found(self._old.forms[quote.first : quote.last + 1], self._old, self._old_places) or []
        if not 1 < len(ours) <= _MANY:
            return False
        mine = self._likeness(quote.first, place, quote.count)
        rivals = [(here, self._likeness(here, place, quote.count)) for here in ours if here != quote.first]
        if same_paragraph:
            return any(_is_nearer(rival, mine) for _, rival in rivals)
        return any(
            _is_as_near(rival, mine) or (_is_near(rival, mine) and paired.isdisjoint(range(here, here + quote.count)))
            for here, rival in rivals
        )

    def _likeness(self, here: int, place: Quote, count: int) -> tuple[int, int]:
        """Return the agreement of a copy of ``count`` words with a place that may have more or less of them."""
        (before, after), (_, shifted) = (self._agreement(here, place.first, count, new) for new in (count, place.count))
        return before, max(after, shifted)

    def _agreement(self, here: int, there: int, count: int, new_count: int | None = None) -> tuple[int, int]:
        """Return how many words before two copies, and how many after them, are the same in a row.

        The new one has ``count`` words, too, unless it is said. Where both texts begin or end there, that counts for some more.
        """
        old, new = self._old.forms, self._new.forms
        before = _agreeing(old[max(0, here - _AROUND) : here][::-1], new[max(0, there - _AROUND) : there][::-1])
        i, j = here + count, there + (count if new_count is None else new_count)
        after = _agreeing(old[i : i + _AROUND], new[j : j + _AROUND])
        begin, end = before == here == there, after == len(old) - i == len(new) - j
        return before + begin * _AHEAD, after + end * _AHEAD

    @cached_property
    def _old_places(self) -> dict[str, list[int]]:
        return _places(self._old)

    @cached_property
    def _new_places(self) -> dict[str, list[int]]:
        return _places(self._new)


def _agreeing(ours: list[str], theirs: list[str]) -> int:
    """Return how many words two rows have in common before the first that differs."""
    return next(
        (at for at, (one, other) in enumerate(zip(ours, theirs, strict=False)) if one != other), min(len(ours), len(theirs))
    )


def _is_nearer(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a pair agrees further than another on one side by some words, and on neither side less far."""
    return sum(one) > sum(other) + 1 and all(ours >= theirs for ours, theirs in zip(one, other, strict=True))


def _is_as_near(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a pair agrees so far that it is no chance, and nearly as far as another, or on one side further by some words."""
    return (_is_near(one, other) and sum(one) >= _REPEATED) or any(
        ours > theirs + 1 and ours >= _REPEATED for ours, theirs in zip(one, other, strict=True)
    )


def _is_near(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a pair agrees as far as another, but for a word."""
    return all(ours >= theirs - 1 for ours, theirs in zip(one, other, strict=True))


def _is_ahead(best: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a pair agrees clearly further than another, and on both sides: a neighbour may have come from elsewhere."""
    return all(ours >= theirs + _AHEAD for ours, theirs in zip(best, other, strict=True))


def _is_far_ahead(best: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a pair agrees so much further than another on one side that it is no chance, and on the other side as far."""
    sides = list(zip(best, other, strict=True))
    return any(ours >= theirs + _REPEATED for ours, theirs in sides) and all(ours >= theirs for ours, theirs in sides)


def _places(words: Words) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for index, form in enumerate(words.forms):
        places.setdefault(form, []).append(index)
    return places


def _found(forms: list[str], words: Words, places: dict[str, list[int]]) -> list[int] | None:
    """Return where a row of words stands, by its rarest word; ``None`` where even that one is all over the text."""
    rarest = min(range(len(forms)), key=lambda index: len(places.get(forms[index], ())))
    found = places.get(forms[rarest], [])
    if len(found) > _COMMON:
        return None
    begins = [place - rarest for place in found if place >= rarest]
    return [begin for begin in begins if words.forms[begin : begin + len(forms)] == forms]
