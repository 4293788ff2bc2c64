"""Where the words of a quote have gone, and whether that is certain enough."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.anchoring.strands import Strand
from reader.domain.document import Span
from reader.domain.words import Words, inner_offset, is_figure, snapped

FLOOR = 0.75
"""Least score of a place: of the letters of the old and the new quote together, the share that both have (Dice)."""

MARGIN = 0.1
"""How much the best place has to be better than the next one."""

SHORT = 4
"""Words below which a quote is only placed where all of it and the words around it have stayed."""

_NEVER_SHORT = 50
"""Words and signs from which on a quote is not short, whatever it is made of."""

_AROUND = 4
"""Words on each side that speak for a short quote."""

_STRAYS = 2
"""Pairs at either end of a quote that may be left out: a full stop may have been paired with one a sentence later."""

_FAR = 5
"""Words put in between from which on a pair at the end of a quote is left out."""

_LOOKED_THROUGH = 500
"""Words of a quote that are looked through for a changed figure to name."""


class Quote:
    """A quote as words: the words ``first`` to ``last``, inclusive, of the text that it stood in; none if ``first > last``."""

    def __init__(self, words: Words, span: Span) -> None:
        """Take the quote at ``span`` of the words' text."""
        self.words, self.span = words, span
        self.first = bisect_right(words.ends, span.start)
        self.last = bisect_left(words.starts, span.end) - 1

    @property
    def count(self) -> int:
        """The number of its words."""
        return self.last - self.first + 1

    def is_short(self) -> bool:
        """Whether it is too short to be known by its words alone. Figures do not count: a table has the same in many rows."""
        if self.count > _NEVER_SHORT:
            return False
        return sum(form[0].isalpha() for form in self.words.forms[self.first : self.last + 1]) < SHORT


@dataclass(frozen=True, slots=True)
class Place:
    """A place of a quote: the pairs ``[begin, beyond)`` of a strand. ``score`` is 1 where every letter was kept."""

    strand: Strand
    begin: int
    beyond: int
    score: float

    @property
    def ends(self) -> tuple[int, int]:
        """The first and the last of its words in the new text."""
        return self.strand.new[self.begin], self.strand.new[self.beyond - 1]

    def has_same_words(self, quote: Quote) -> bool:
        """Whether it has the quote's words, each written the same, and none between them."""
        start, end = self.ends
        same = self.strand.same[self.beyond] - self.strand.same[self.begin]
        return bool(self.beyond - self.begin == end - start + 1 == quote.count == same)

    def changed_figure(self, old: Words, new: Words) -> tuple[str, str] | None:
        """Return the first figure that another one has replaced, and that one."""
        part = slice(self.begin, min(self.beyond, self.begin + _LOOKED_THROUGH))
        for i, j in zip(self.strand.old[part], self.strand.new[part], strict=True):
            if is_figure(old.forms[i]) and is_figure(new.forms[j]) and old.forms[i] != new.forms[j]:
                return old.word(i), new.word(j)
        return None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a quote has no place. ``score`` is that of the likeliest one, ``reason`` a sentence in English."""

    score: float
    reason: str


def find_place(quote: Quote, new: Words, strands: Sequence[Strand]) -> Place | Doubt:
    """Return where most of a quote's words have gone, if that is clear."""
    if not quote.count:
        return Doubt(0.0, "It has no words, and its paragraph is not in the text any more.")
    places = sorted(_places(quote, new, strands), key=lambda place: -place.score)
    if not places or not places[0].score:
        return Doubt(0.0, "Its words are not in the text any more.")
    best = places[0]
    reason = _why_doubtful(quote, best, places[1:], new)
    return Doubt(best.score, reason) if reason else best


def _why_doubtful(quote: Quote, best: Place, others: list[Place], new: Words) -> str | None:
    if best.score < FLOOR:
        return f"Only {best.score:.0%} of it is left in the likeliest place."
    if others and best.score - others[0].score < MARGIN:
        return "It could be in several places."
    if quote.is_short() and not _is_held(quote, best):
        return "It is short, and the words in or around it have changed."
    if _may_be_next(quote, best, new):
        return "It stands twice there, and nothing tells which of the two it was."
    return None


def span_of(place: Place, quote: Quote, new: Words) -> Span:
    """Return the span of a place; where a border of the quote was inside a word that is still there, so is the new one.

    White space at the quote's borders belongs to the place where the same stands there.
    """
    old, strand, (start, end) = quote.words, place.strand, place.ends
    begins, ends = new.starts[start], new.ends[end]
    if quote.span.start > old.starts[quote.first] and strand.old[place.begin] == quote.first and strand.equal[place.begin]:
        begins += inner_offset(old.word(quote.first), new.word(start), quote.span.start - old.starts[quote.first])
    if quote.span.end < old.ends[quote.last] and strand.old[place.beyond - 1] == quote.last and strand.equal[place.beyond - 1]:
        ends = new.starts[end] + inner_offset(old.word(quote.last), new.word(end), quote.span.end - old.starts[quote.last])
    before = old.text[quote.span.start : old.starts[quote.first]]
    behind = old.text[old.ends[quote.last] : quote.span.end]
    if before and strand.old[place.begin] == quote.first and new.text.endswith(before, 0, begins):
        begins -= len(before)
    if behind and strand.old[place.beyond - 1] == quote.last and new.text.startswith(behind, ends):
        ends += len(behind)
    return snapped(new.text, Span(begins, ends))


def _places(quote: Quote, new: Words, strands: Sequence[Strand]) -> list[Place]:
    """Return the place of a quote in each strand that has some of its words."""
    letters = quote.words.weight(quote.first, quote.last + 1)
    places = []
    for strand in strands:
        begin, beyond = _without_strays(strand, *strand.within(quote.first, quote.last))
        if begin < beyond:
            kept = strand.kept[beyond] - strand.kept[begin]
            both = letters + new.weight(strand.new[begin], strand.new[beyond - 1] + 1)
            places.append(Place(strand, begin, beyond, kept / both))
    return places


def _without_strays(strand: Strand, begin: int, beyond: int) -> tuple[int, int]:
    """Leave out pairs at either end that went far from the others."""
    for _ in range(_STRAYS):
        begin += begin + 1 < beyond and _parted(strand, begin)
        beyond -= begin + 1 < beyond and _parted(strand, beyond - 2)
    return begin, beyond


def _parted(strand: Strand, pair: int) -> bool:
    """Whether words were put in between a pair and the next one."""
    old, new = (words[pair + 1] - words[pair] for words in (strand.old, strand.new))
    return new - old >= _FAR


def _is_held(quote: Quote, place: Place) -> bool:
    """Whether each word of a quote is there, or one in its place, with half of the words around it and one next to it."""
    strand, (start, end) = place.strand, place.ends
    if place.beyond - place.begin != quote.count or not (
        _is_next(strand, place.begin - 1, quote.first - 1, start - 1) or _is_next(strand, place.beyond, quote.last + 1, end + 1)
    ):
        return False
    around = min(quote.first, _AROUND) + min(len(quote.words) - 1 - quote.last, _AROUND)
    begin, beyond = strand.within(quote.first - _AROUND, quote.last + _AROUND)
    still = [
        strand.equal[pair] and start - 2 * _AROUND <= strand.new[pair] <= end + 2 * _AROUND
        for pair in (*range(begin, place.begin), *range(place.beyond, beyond))
    ]
    return bool(2 * sum(still) >= around)


def _may_be_next(quote: Quote, place: Place, new: Words) -> bool:
    """Whether what was taken out, or put in, beside a quote ends or begins like the quote: then that may be the quote as well.

    Of "Professor of law, Professor of law in Paris" without the first three words, either "of law" may be left.
    """
    strand = place.strand
    needed = max(1, (_letters(quote.words.forms[quote.first : quote.last + 1]) + 1) // 2)
    first, last = _run_end(strand, place.begin, -1), _run_end(strand, place.beyond - 1, 1)
    for forms, gap, whole in ((quote.words.forms, strand.old, strand.new), (new.forms, strand.new, strand.old)):
        begin, end = gap[place.begin], gap[place.beyond - 1]
        if last + 1 < len(gap) and whole[last + 1] == whole[last] + 1:
            alike = _alike(forms, range(gap[last], begin - 1, -1), range(gap[last + 1] - 1, gap[last], -1))
            if _letters(forms[max(begin, gap[last] - alike + 1) : end + 1]) >= needed:
                return True
        if first and whole[first - 1] == whole[first] - 1:
            alike = _alike(forms, range(gap[first], end + 1), range(gap[first - 1] + 1, gap[first]))
            if _letters(forms[begin : gap[first] + alike]) >= needed:
                return True
    return False


def _letters(forms: Sequence[str]) -> int:
    """Return how many words are no mere signs."""
    return sum(form[0].isalnum() for form in forms)


def _run_end(strand: Strand, pair: int, step: int) -> int:
    """Return the last pair of the run of neighbouring words that a pair is in, in one direction; not looking far."""
    for beyond in range(pair + step, pair + step * (_AROUND + 1), step):
        if not 0 <= beyond < len(strand.old):
            break
        if strand.old[beyond] - strand.old[pair] != step or strand.new[beyond] - strand.new[pair] != step:
            break
        pair = beyond
    return pair


def _alike(forms: Sequence[str], one: range, other: range) -> int:
    """Return how many words from two places on are the same."""
    same = 0
    for i, j in zip(one, other, strict=False):
        if forms[i] != forms[j]:
            break
        same += 1
    return same


def _is_next(strand: Strand, pair: int, old: int, new: int) -> bool:
    """Whether a pair is of exactly these two words, and they are equal."""
    return 0 <= pair < len(strand.old) and (strand.old[pair], strand.new[pair]) == (old, new) and strand.equal[pair]
