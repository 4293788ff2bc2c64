"""Links into the middle of a page: which words of it a browser is asked to go to.

A text fragment (https://wicg.github.io/scroll-to-text-fragment/) holds the words, or their
beginning and end, and what stands around them where they are not the only ones. A browser compares
whole words, inside one paragraph, and takes the first place that fits. So nothing here parts a
word, and a fragment holds no more than it needs to fit nowhere else.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote, urldefrag

from reader.domain.document import Block, BlockKind, Document, MarkKind, Span
from reader.domain.folded_text import Folded, plain

DIRECTIVE = ":~:text="
BETWEEN_CELLS = " | "
"""What stands between the cells of a table's row, and not on its page."""

WHOLE = 80
"""Code points up to which words are given whole; of longer ones the beginning and the end do."""
ENDS = 3
"""How many words of a beginning and an end are tried first."""
MOST_WORDS = 12
"""Words of a beginning, an end, or of what is around them, beyond which more would not help."""
LONGEST_WORD = 60
"""Code points beyond which what has no space in it is a sentence of a script without spaces."""

_JOINING = frozenset("'’.,:·-_@/")
"""What stands inside a word between two letters or figures."""


@dataclass(frozen=True, slots=True)
class _Fragment:
    """What a browser looks for, as spans of the text; ``end`` is that of the end of long words."""

    start: Span
    end: Span | None = None
    before: Span | None = None
    after: Span | None = None

    def written(self, text: str) -> str:
        """Return it as it stands in an address."""
        spans = [self.start] if self.end is None else [self.start, self.end]
        parts = [_encoded(text, span) for span in spans]
        if self.before is not None:
            parts.insert(0, f"{_encoded(text, self.before)}-")
        if self.after is not None:
            parts.append(f"-{_encoded(text, self.after)}")
        return DIRECTIVE + ",".join(parts)


def address_at(address: str, document: Document, span: Span) -> str:
    """Return the address that opens a page at a span of its text; the page's own where there is
    nothing in the span that a page shows.
    """
    fragment = text_fragment(document, span)
    page, anchor = urldefrag(address)
    anchor = anchor.partition(":~:")[0]
    if not fragment:
        return address
    return f"{page}#{anchor}{fragment}"


def text_fragment(document: Document, span: Span) -> str:
    """Return the fragment for a span of a text, beginning with ``:~:``; empty where nothing of it
    is shown.

    Linear in the text for each word that has to be added.
    """
    runs = _runs(document, span)
    pieces = [
        Span(max(span.start, run.start), min(span.end, run.end))
        for run in runs
        if run.overlaps(span)
    ]
    pieces = [whole for piece in pieces if (whole := _trimmed(document.text, piece)) is not None]
    if not pieces:
        return ""
    search = _Search(document.text, runs, plain(document.text))
    first, last = search.grown(pieces[0], at_start=True), search.grown(pieces[-1], at_start=False)
    if len(pieces) == 1 and last.end - first.start <= WHOLE:
        return search.whole(Span(first.start, last.end)).written(document.text)
    return search.ends(first, last).written(document.text)


# What a page has as one piece


def _runs(document: Document, span: Span) -> list[Span]:
    """Return the pieces of text around a span that a page has as one: those of the blocks that it
    touches, and of the ones before and behind.
    """
    blocks = document.blocks
    first = bisect_right(blocks, span.start, key=lambda block: block.start) - 1
    last = bisect_right(blocks, span.end, key=lambda block: block.start)
    near = blocks[max(0, first - 1) : last + 1]
    return [run for block in near for run in _runs_of(document, block)]


def _runs_of(document: Document, block: Block) -> Iterator[Span]:
    start = max(
        (mark.end for mark in block.marks if mark.kind is MarkKind.NUMBER), default=block.start
    )
    if block.kind is not BlockKind.TABLE_ROW:
        yield Span(start, block.end)
        return
    for cell in document.text[start : block.end].split(BETWEEN_CELLS):
        if cell:
            yield Span(start, start + len(cell))
        start += len(cell) + len(BETWEEN_CELLS)


def _trimmed(text: str, span: Span) -> Span | None:
    """Return a span without white space at its ends; ``None`` for nothing else."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    end = span.end - len(words) + len(words.rstrip())
    return Span(start, end) if start < end else None


# Words


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_" or unicodedata.category(sign)[0] == "M"


def _parts_word(text: str, place: int, run: Span) -> bool:
    """Whether a place is inside a word."""
    if not run.start < place < run.end:
        return False
    before, after = text[place - 1], text[place]
    if _is_of_word(before) and _is_of_word(after):
        return True
    inner = before in _JOINING and place - 1 > run.start and _is_of_word(text[place - 2])
    outer = after in _JOINING and place + 1 < run.end and _is_of_word(text[place + 1])
    return (inner and _is_of_word(after)) or (outer and _is_of_word(before))


def _ends_of_words(text: str, span: Span, run: Span) -> list[int]:
    """Return the places inside a span, and its end, at which words end."""
    places = range(span.start + 1, span.end)
    return [
        *(
            place
            for place in places
            if _is_of_word(text[place - 1]) and not _parts_word(text, place, run)
        ),
        span.end,
    ]


def _starts_of_words(text: str, span: Span, run: Span) -> list[int]:
    """Return the places inside a span, and its start, at which words start, the last first."""
    places = range(span.end - 1, span.start, -1)
    return [
        *(
            place
            for place in places
            if _is_of_word(text[place]) and not _parts_word(text, place, run)
        ),
        span.start,
    ]


class _Search:
    """Finds what fits only one place of a text."""

    def __init__(self, text: str, runs: Sequence[Span], folded: Folded) -> None:
        self._text = text
        self._runs = runs
        self._folded = folded

    # Whole words

    def grown(self, span: Span, *, at_start: bool) -> Span:
        """Return a span with the whole of the word that it begins or ends in.

        Where a script sets no spaces, a word is as long as a sentence, and stays parted: what is
        around it is then part of the fragment.
        """
        run = self._run(span)
        edge = span.start if at_start else span.end
        place, step = edge, -1 if at_start else 1
        while _parts_word(self._text, place, run) and abs(place - edge) <= LONGEST_WORD:
            place += step
        if _has_no_spaces(self._text, edge) or abs(place - edge) > LONGEST_WORD:
            return span
        return Span(place, span.end) if at_start else Span(span.start, place)

    def _run(self, span: Span) -> Span:
        return next(run for run in self._runs if run.start <= span.start and span.end <= run.end)

    # Fragments

    def whole(self, span: Span) -> _Fragment:
        """Return the fragment that holds all of a span."""
        befores, afters = self._befores(span), self._afters(span)
        needed_before = _parts_word(self._text, span.start, self._run(span))
        needed_after = _parts_word(self._text, span.end, self._run(span))
        found = _Fragment(
            span,
            before=befores[0] if needed_before and befores else None,
            after=afters[0] if needed_after and afters else None,
        )
        for number in range(max(len(befores), len(afters))):
            if self._is_only(found):
                break
            before = befores[min(number, len(befores) - 1)] if befores else None
            after = afters[min(number, len(afters) - 1)] if afters else None
            alone = (replace(found, before=before), replace(found, after=after))
            found = next(
                (one for one in alone if self._is_only(one)),
                replace(found, before=before, after=after),
            )
        return found

    def ends(self, first: Span, last: Span) -> _Fragment:
        """Return the fragment that holds the beginning of one span and the end of another, which
        may be the same.
        """
        starts = self._beginnings(first, last)
        ends = self._endings(first, last)
        start = next((one for one in starts if self._count(one) == 1), starts[-1])
        before = None
        if self._count(start) > 1 or _parts_word(self._text, start.start, self._run(start)):
            befores = self._befores(start)
            before = next(
                (one for one in befores if self._count(Span(one.start, start.end)) == 1),
                befores[-1] if befores else None,
            )
        own = [one for one in ends if one.start >= start.end] or [ends[0]]
        end = next((one for one in own if self._is_next(one, start.end)), own[-1])
        after = None
        if not self._is_next(end, start.end) or _parts_word(self._text, end.end, self._run(end)):
            afters = self._afters(end)
            after = next(
                (one for one in afters if self._is_next(Span(end.start, one.end), start.end)),
                afters[-1] if afters else None,
            )
        return _Fragment(start, end, before, after)

    def _beginnings(self, first: Span, last: Span) -> list[Span]:
        """Return beginnings of a span, the shortest first; none reaches into its end."""
        room = first if first != last else Span(first.start, (first.start + first.end) // 2)
        ends = _ends_of_words(self._text, room, self._run(first))[ENDS - 1 : MOST_WORDS]
        return [Span(first.start, end) for end in ends] or [room]

    def _endings(self, first: Span, last: Span) -> list[Span]:
        """Return ends of a span, the shortest first."""
        room = last if first != last else Span((last.start + last.end) // 2, last.end)
        starts = _starts_of_words(self._text, room, self._run(last))[ENDS - 1 : MOST_WORDS]
        return [Span(start, last.end) for start in starts] or [room]

    # What is around

    def _befores(self, span: Span) -> list[Span]:
        """Return what stands before a span in one piece, by words, the shortest first."""
        run = self._run(span)
        room = _trimmed(self._text, Span(run.start, span.start))
        if room is None:
            earlier = [one for one in self._runs if one.end <= run.start]
            room = _trimmed(self._text, earlier[-1]) if earlier else None
        if room is None:
            return []
        starts = _starts_of_words(self._text, room, self._run(room))[:MOST_WORDS]
        return [Span(start, room.end) for start in starts]

    def _afters(self, span: Span) -> list[Span]:
        """Return what stands behind a span in one piece, by words, the shortest first."""
        run = self._run(span)
        room = _trimmed(self._text, Span(span.end, run.end))
        if room is None:
            later = [one for one in self._runs if one.start >= run.end]
            room = _trimmed(self._text, later[0]) if later else None
        if room is None:
            return []
        ends = _ends_of_words(self._text, room, self._run(room))[:MOST_WORDS]
        return [Span(room.start, end) for end in ends]

    # Counting

    def _is_only(self, fragment: _Fragment) -> bool:
        start = fragment.start.start if fragment.before is None else fragment.before.start
        end = fragment.start.end if fragment.after is None else fragment.after.end
        return self._count(Span(start, end)) == 1

    def _count(self, span: Span) -> int:
        """Return how often words stand in the text, as a browser compares them; 2 for more."""
        wanted = plain(self._text[span.start : span.end]).text
        first = self._folded.text.find(wanted)
        return 1 if self._folded.text.find(wanted, first + 1) < 0 else 2

    def _is_next(self, span: Span, place: int) -> bool:
        """Whether words stand nowhere between a place and where they are."""
        wanted = plain(self._text[span.start : span.end]).text
        between = plain(self._text[place : span.end]).text
        return between.find(wanted) == len(between) - len(wanted)


def _has_no_spaces(text: str, place: int) -> bool:
    """Whether the script at a place sets no spaces between words."""
    name = unicodedata.name(text[place - 1 : place] or " ", "")
    return name.startswith(("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR"))


def _encoded(text: str, span: Span) -> str:
    """Return words as they stand in a fragment, in which commas, hyphens and ampersands mean
    something.
    """
    words = " ".join(text[span.start : span.end].split())
    return quote(words, safe="").replace("-", "%2D")
