"""Finding annotations again when the text under them has changed.

The old document is still at hand, so it is not the quote alone that is looked for: both documents
are compared, and a quote goes where its paragraph and its words have gone. A quote that also stands
in another paragraph is therefore not mistaken for this one. What cannot be placed for certain stays
unplaced; nothing is dropped. In order, each step on what the one before has left:

1. ``blocks``: blocks with the same text are the same, told apart by their neighbours where several
   are equal (Heckel, "A Technique for Isolating Differences Between Files", 1978).
2. ``strands``: between blocks that stayed, and then anywhere, words are paired with words in order,
   by the runs that occur once (``alignment``: patience diff, Cohen); what may be chance is not
   believed.
3. ``places``: the pairs of a quote's words are its place, if enough of its letters are left and no
   other place is nearly as good (Dice's coefficient, above a floor and ahead by a margin); a short
   quote needs the words around it.
4. ``copies``: a quote that nothing was paired with, that is too short for its place, or whose place
   has the words of another copy beside it, but whose words stand in the new text, perhaps in
   several places, goes to the copy around which the words are the same.
5. ``vacant``: a quote whose old text is not at hand is looked for in what the new text has of its
   own.

``reader.domain.words`` owns what counts as an equal word;
``carried_verdicts`` carries the user's verdicts by step 1 alone.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.anchoring.copies import Copies
from reader.anchoring.places import Doubt, Quote, find_place, span_of
from reader.anchoring.strands import Strand, compare
from reader.anchoring.vacant import Vacant
from reader.domain.annotation import Placement, Target, describe
from reader.domain.document import Document, Span
from reader.domain.reason import Cause, Reason, because
from reader.domain.words import Words, split


@dataclass(frozen=True, slots=True)
class Anchored:
    """What became of a target, and where it is now.

    ``span`` is ``None`` for an unplaced one. ``score`` goes from 0 to 1; for an unplaced one it is
    that of the likeliest place. ``reason`` is what tells for it, or against any.
    """

    target: Target
    placement: Placement
    span: Span | None
    score: float
    reason: Reason


def anchor(targets: Iterable[Target], old: Document, new: Document) -> tuple[Anchored, ...]:
    """Find targets again; one result for each, in their order.

    A target that does not describe a place in ``old`` (an earlier anchoring left it unplaced) is
    looked for by its quote and context in what ``new`` has and ``old`` has not. About linear in the
    texts, whatever they hold, and in the number of targets.
    """
    anchoring = _Anchoring(old, new)
    return tuple(anchoring.find(target) for target in targets)


class _Anchoring:
    """Finds targets of one old document in one new one."""

    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = old, new
        self.found = compare(old, new)
        self._starts = [block.start for block in old.blocks]

    @cached_property
    def _vacant(self) -> Vacant:
        taken = {place for strand in self.found.strands for place in strand.new}
        return Vacant(self.found.new, taken)

    @cached_property
    def _paired(self) -> set[int]:
        return {place for strand in self.found.strands for place in strand.old}

    @cached_property
    def _copies(self) -> Copies:
        return Copies(self.found.old, self.found.new)

    def find(self, target: Target) -> Anchored:
        """Find one target."""
        if describes(target, self.old.text):
            quote = Quote(self.found.old, target.span)
            found = self._in_same_paragraph(target) or _by_words(
                target, quote, self.found.new, self.found.strands
            )
            if quote.count and (not found.score or self._is_another(quote, found)):
                return self._as_copy(target, quote)
            if found.span is None and quote.count and quote.is_short():
                copy = self._as_copy(target, quote)
                return found if copy.span is None else copy
            return found
        words = split(target.prefix + target.exact + target.suffix)
        start = len(target.prefix)
        quote = Quote(words, Span(start, start + len(target.exact)))
        return _by_words(target, quote, self.found.new, [self._vacant.strand(words)])

    def _is_another(self, quote: Quote, found: Anchored) -> bool:
        """Whether the words beside a place are rather those of another copy of the quote."""
        if found.span is None:
            return False
        twin = self.found.twins.places[self._block_at(quote.span.start)]
        same_paragraph = (
            twin is not None
            and self.new.blocks[twin].start <= found.span.start < self.new.blocks[twin].end
        )
        return self._copies.is_another(
            quote, Quote(self.found.new, found.span), same_paragraph, self._paired
        )

    def _as_copy(self, target: Target, quote: Quote) -> Anchored:
        """Place a target on the copy of its words that it is, if that can be told."""
        copy = self._copies.find(quote)
        if isinstance(copy, Doubt):
            return Anchored(target, Placement.UNPLACED, None, copy.score, copy.reason)
        return _by_words(target, quote, self.found.new, [copy])

    def _in_same_paragraph(self, target: Target) -> Anchored | None:
        """Return the place at the same offset of the same paragraph, where the text there is the
        same to the character.
        """
        old_first, old_last = self._block_at(target.span.start), self._block_at(target.span.end - 1)
        first, last = (self.found.twins.places[index] for index in (old_first, old_last))
        if first is None or last is None or last - first != old_last - old_first:
            return None
        if self._block_differs(old_first, first) or self._block_differs(old_last, last):
            return None
        start = target.span.start - self.old.blocks[old_first].start + self.new.blocks[first].start
        end = target.span.end - self.old.blocks[old_last].start + self.new.blocks[last].start
        if self.new.text[start:end] != target.exact:
            return None
        if self.found.twins.in_order.issuperset((old_first, old_last)):
            return Anchored(
                target, Placement.EXACT, Span(start, end), 1.0, because(Cause.SAME_PLACE)
            )
        return Anchored(
            target, Placement.MOVED, Span(start, end), 1.0, because(Cause.PARAGRAPH_MOVED)
        )

    def _block_at(self, offset: int) -> int:
        """Return the old block that a character of the old text is in."""
        return bisect_right(self._starts, offset) - 1

    def _block_differs(self, old: int, new: int) -> bool:
        return self.old.block_text(self.old.blocks[old]) != self.new.block_text(
            self.new.blocks[new]
        )


def describes(target: Target, text: str) -> bool:
    """Whether a target is of this text: its quote and its context stand where it says."""
    span = target.span
    return 0 <= span.start < span.end <= len(text) and describe(text, span) == target


def _by_words(target: Target, quote: Quote, new: Words, strands: Sequence[Strand]) -> Anchored:
    """Place a target where its words have gone."""
    place = find_place(quote, new, strands)
    if isinstance(place, Doubt):
        return Anchored(target, Placement.UNPLACED, None, place.score, place.reason)
    span = span_of(place, quote, new)
    if place.has_same_words(quote):
        return Anchored(
            target, Placement.MOVED, span, place.score, because(Cause.PARAGRAPH_CHANGED)
        )
    figure = place.changed_figure(quote.words, new)
    reason = (
        because(Cause.FIGURE_CHANGED, old=figure[0], new=figure[1])
        if figure
        else because(Cause.WORDS_CHANGED)
    )
    return Anchored(target, Placement.CHANGED, span, place.score, reason)
