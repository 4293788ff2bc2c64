"""Where the words of a quote have gone, and whether that is certain enough."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.anchoring import tuning
from reader.anchoring.strands import Strand
from reader.domain.document import Span
from reader.domain.reason import Cause, Reason, because
from reader.domain.words import Words, inner_offset, is_figure, snapped


class Quote:
    """A quote as words: the words ``first`` to ``last``, inclusive, of the text that it stood in;
    none if ``first > last``.
    """

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
        """Whether it is too short to be known by its words alone. Figures do not count: a table has
        the same in many rows.
        """
        if self.count > tuning.NEVER_SHORT:
            return False
        return (
            sum(form[0].isalpha() for form in self.words.forms[self.first : self.last + 1])
            < tuning.SHORT
        )


@dataclass(frozen=True, slots=True)
class Place:
    """A place of a quote: the pairs ``[begin, beyond)`` of a strand. ``score`` is 1 where every
    letter was kept.
    """

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
        return quote.count == self.beyond - self.begin == end - start + 1 == same

    def changed_figure(self, old: Words, new: Words) -> tuple[str, str] | None:
        """Return the first figure that another one has replaced, and that one."""
        part = slice(self.begin, min(self.beyond, self.begin + tuning.FIGURES_LOOKED_THROUGH))
        for i, j in zip(self.strand.old[part], self.strand.new[part], strict=True):
            if is_figure(old.forms[i]) and is_figure(new.forms[j]) and old.forms[i] != new.forms[j]:
                return old.word(i), new.word(j)
        return None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a quote has no place. ``score`` is that of the likeliest one, ``reason`` what tells
    against it.
    """

    score: float
    reason: Reason


def find_place(quote: Quote, new: Words, strands: Sequence[Strand]) -> Place | Doubt:
    """Return where most of a quote's words have gone, if that is clear."""
    if not quote.count:
        return Doubt(0.0, because(Cause.PARAGRAPH_GONE))
    places = sorted(_places(quote, new, strands), key=lambda place: -place.score)
    if not places or not places[0].score:
        return Doubt(0.0, because(Cause.WORDS_GONE))
    best = places[0]
    reason = _why_doubtful(quote, best, places[1:], new)
    return Doubt(best.score, reason) if reason else best


def _why_doubtful(quote: Quote, best: Place, others: list[Place], new: Words) -> Reason | None:
    if best.score < tuning.FLOOR:
        return because(Cause.LITTLE_LEFT, percent=round(100 * best.score))
    if others and best.score - others[0].score < tuning.MARGIN:
        return because(Cause.MANY_PLACES)
    if quote.is_short() and not _is_held(quote, best):
        return because(Cause.SHORT_AND_CHANGED)
    if _may_be_next(quote, best, new):
        return because(Cause.TWO_PLACES)
    return None


def span_of(place: Place, quote: Quote, new: Words) -> Span:
    """Return the span of a place; where a border of the quote was inside a word that is still
    there, so is the new one.

    White space at the quote's borders belongs to the place where the same stands there.
    """
    old, strand, (start, end) = quote.words, place.strand, place.ends
    begins, ends = new.starts[start], new.ends[end]
    if strand.old[place.begin] == quote.first:  # the first word is there, or one in its place
        inside = quote.span.start - old.starts[quote.first]
        before = old.text[quote.span.start : old.starts[quote.first]]
        if inside > 0 and strand.equal[place.begin]:
            begins += inner_offset(old.word(quote.first), new.word(start), inside)
        if before and new.text.endswith(before, 0, begins):
            begins -= len(before)
    if strand.old[place.beyond - 1] == quote.last:
        inside = quote.span.end - old.starts[quote.last]
        behind = old.text[old.ends[quote.last] : quote.span.end]
        if quote.span.end < old.ends[quote.last] and strand.equal[place.beyond - 1]:
            ends = new.starts[end] + inner_offset(old.word(quote.last), new.word(end), inside)
        if behind and new.text.startswith(behind, ends):
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
    for _ in range(tuning.STRAYS):
        if begin + 1 < beyond and _is_parted(strand, begin):
            begin += 1
        if begin + 1 < beyond and _is_parted(strand, beyond - 2):
            beyond -= 1
    return begin, beyond


def _is_parted(strand: Strand, pair: int) -> bool:
    """Whether many words were put in between a pair and the next one."""
    old, new = (words[pair + 1] - words[pair] for words in (strand.old, strand.new))
    return new - old >= tuning.FAR


def _is_held(quote: Quote, place: Place) -> bool:
    """Whether each word of a quote is there, or one in its place, with half of the words around it
    and one next to it.
    """
    strand, (start, end) = place.strand, place.ends
    is_behind_one = _is_pair(strand, place.begin - 1, quote.first - 1, start - 1)
    is_before_one = _is_pair(strand, place.beyond, quote.last + 1, end + 1)
    if place.beyond - place.begin != quote.count or not (is_behind_one or is_before_one):
        return False
    around = min(quote.first, tuning.SHORT_CONTEXT) + min(
        len(quote.words) - 1 - quote.last, tuning.SHORT_CONTEXT
    )
    begin, beyond = strand.within(
        quote.first - tuning.SHORT_CONTEXT, quote.last + tuning.SHORT_CONTEXT
    )
    beside = range(start - tuning.SHORT_CONTEXT_REACH, end + tuning.SHORT_CONTEXT_REACH + 1)
    outside = [*range(begin, place.begin), *range(place.beyond, beyond)]
    still = sum(strand.equal[pair] and strand.new[pair] in beside for pair in outside)
    return bool(still >= tuning.SHORT_CONTEXT_SHARE * around)


def _may_be_next(quote: Quote, place: Place, new: Words) -> bool:
    """Whether what was taken out, or put in, beside a quote ends or begins like the quote: then
    that may be the quote as well.

    Of "Professor of law, Professor of law in Paris" without the first three words, either "of law"
    may be left.
    """
    strand = place.strand
    run = range(_run_end(strand, place.begin, -1), _run_end(strand, place.beyond - 1, 1) + 1)
    taken_out = _repeated_beside(quote.words.forms, strand.old, strand.new, place, run)
    put_in = _repeated_beside(new.forms, strand.new, strand.old, place, run)
    words = _count_words(quote.words.forms[quote.first : quote.last + 1])
    needed = max(1, words * tuning.REPEATED_BESIDE)
    return any(_count_words(repeated) >= needed for repeated in (*taken_out, *put_in))


def _repeated_beside(
    forms: Sequence[str], gap: Sequence[int], whole: Sequence[int], place: Place, run: range
) -> Iterator[Sequence[str]]:
    """Yield which words of a quote the gap behind it ends with, and which ones the gap before it
    begins with.

    A gap is where pairs of words are neighbours in one text, ``whole``, and not in the other, whose
    words are ``forms`` and whose places of pairs are ``gap``. ``run`` are the pairs around the
    quote without a gap between them.
    """
    begin, end = gap[place.begin], gap[place.beyond - 1]
    first, last = run[0], run[-1]
    if last + 1 < len(gap) and whole[last + 1] == whole[last] + 1:
        to_the_end, gap_behind = (
            range(gap[last], begin - 1, -1),
            range(gap[last + 1] - 1, gap[last], -1),
        )
        alike = _alike(forms, to_the_end, gap_behind)
        yield forms[max(begin, gap[last] - alike + 1) : end + 1]
    if first and whole[first - 1] == whole[first] - 1:
        from_the_beginning, gap_before = (
            range(gap[first], end + 1),
            range(gap[first - 1] + 1, gap[first]),
        )
        alike = _alike(forms, from_the_beginning, gap_before)
        yield forms[begin : gap[first] + alike]


def _count_words(forms: Sequence[str]) -> int:
    """Return how many words are no mere signs."""
    return sum(form[0].isalnum() for form in forms)


def _run_end(strand: Strand, pair: int, step: int) -> int:
    """Return the last pair of the run of neighbouring words that a pair is in, in one direction;
    not looking far.
    """
    for beyond in range(pair + step, pair + step * (tuning.SHORT_CONTEXT + 1), step):
        if not 0 <= beyond < len(strand.old):
            break
        if (
            strand.old[beyond] - strand.old[pair] != step
            or strand.new[beyond] - strand.new[pair] != step
        ):
            break
        pair = beyond
    return pair


def _alike(forms: Sequence[str], here: range, there: range) -> int:
    """Return how many words from two places on are the same."""
    same = 0
    for i, j in zip(here, there, strict=False):
        if forms[i] != forms[j]:
            break
        same += 1
    return same


def _is_pair(strand: Strand, pair: int, old: int, new: int) -> bool:
    """Whether a pair is of exactly these two words, and they are equal."""
    return (
        0 <= pair < len(strand.old)
        and (strand.old[pair], strand.new[pair]) == (old, new)
        and strand.equal[pair]
    )
