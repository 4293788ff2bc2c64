"""A text as it is searched: each character as what it counts as, with the way back to the offsets
of the text itself.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.domain.asides import ASIDES, aside_end, has_asides, item_end
from reader.domain.document import Span
from reader.domain.folding import DASHES, IDEOGRAPHIC, INVISIBLE, PLAIN, WRITTEN, Table
from reader.domain.portions import signs_of
from reader.domain.signs import DASH_RUN, MARKS, depends, is_mark, sign

_GAP = re.compile(rf"[\s{INVISIBLE}]+")


@cache
def _loose_gap() -> re.Pattern[str]:
    """Return the pattern of where a space is set or not, between Chinese characters, kana and words
    of other scripts. To compile it takes 3 ms, for which the window would wait at its start.
    """
    gap = rf"[\s{INVISIBLE}]+"
    return re.compile(rf"[{IDEOGRAPHIC}]{gap}\w|[\w\u0300-\u036f\u064b-\u065f]{gap}[{IDEOGRAPHIC}]")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is searched. ``starts`` are where its pieces begin, ``origins`` where these
    begin in the text itself, and ``ends`` where they end there: -1 where the piece is as long as
    it is there.
    """

    text: str
    starts: list[int]
    origins: list[int]
    ends: list[int]

    def span(self, start: int, end: int) -> Span | None:
        """Return where a piece stands in the text itself; ``None`` where it would part what is
        written as one sign, unless that is made of letters.
        """
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, end - 1) - 1
        if self._parts(first, start) or self._parts(last, end):
            return None
        return Span(self._origin(first, start), self._end(last, end))

    def covering(self, start: int, end: int) -> Span:
        """Return where a piece stands in the text itself, with the whole of each sign of it."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, end - 1) - 1
        return Span(self._origin(first, start), self._end(last, end))

    def _parts(self, piece: int, place: int) -> bool:
        begin = self.starts[piece]
        beyond = self.starts[piece + 1] if piece + 1 < len(self.starts) else len(self.text)
        return (
            self.ends[piece] >= 0
            and begin < place < beyond
            and not self.text[begin:beyond].isalpha()
        )

    def _origin(self, piece: int, place: int) -> int:
        whole = self.ends[piece] >= 0
        return self.origins[piece] + (0 if whole else place - self.starts[piece])

    def _end(self, piece: int, place: int) -> int:
        end = self.ends[piece]
        return end if end >= 0 else self.origins[piece] + place - self.starts[piece]

    def gaps(self) -> Iterator[tuple[int, int]]:
        """Yield where the text has something of which nothing is left here."""
        beyond = [*self.starts[1:], len(self.text)]
        for begin, after, origin, end in zip(
            self.starts, beyond, self.origins, self.ends, strict=True
        ):
            if begin == after and end > origin:
                yield origin, end

    def places(self, wanted: str) -> Iterator[Span]:
        """Yield where a folded wording stands in the text itself, in order, without overlaps."""
        start, done = self.text.find(wanted), 0
        while start >= 0:
            span = self.span(start, start + len(wanted))
            if span is not None and span.start >= done:
                yield span
                done = span.end
            start = self.text.find(wanted, start + (1 if span is None else len(wanted)))


@lru_cache(maxsize=8)
def written(text: str) -> Folded:
    """Fold a text so that its letters and their case count, and how they are set does not. Linear;
    the last few are kept.
    """
    return _Folding(text, WRITTEN, bare=False).folded()


@lru_cache(maxsize=8)
def plain(text: str) -> Folded:
    """Fold a text so that letter case and accents do not count either."""
    return _Folding(text, PLAIN, bare=False).folded()


@lru_cache(maxsize=8)
def written_bare(text: str) -> Folded:
    """Fold a text as ``written`` does, without what may be passed over."""
    return _Folding(text, WRITTEN, bare=True).folded() if has_asides(text) else written(text)


@lru_cache(maxsize=8)
def plain_bare(text: str) -> Folded:
    """Fold a text as ``plain`` does, without what may be passed over."""
    return _Folding(text, PLAIN, bare=True).folded() if has_asides(text) else plain(text)


_TRIGGERS: dict[tuple[str, int], bool] = {}


def _is_trigger(character: str, table: Table) -> bool:
    """Whether a character is not one character by itself, or its neighbours matter. Remembered: a
    Chinese text has thousands of them.
    """
    key = character, id(table)
    known = _TRIGGERS.get(key)
    if known is None:
        blank = character.isspace() and character != " "
        known = _TRIGGERS[key] = len(table[ord(character)]) != 1 or depends(character) or blank
    return known


class _Folding:
    """Folds one text, from its start to its end, in pieces: stretches in which each character is
    one, and single signs that are none or several.
    """

    def __init__(self, text: str, table: Table, *, bare: bool) -> None:
        self._text = text
        self._table = table
        self._bare = bare
        self._out: list[str] = []
        self._length = 0
        self._tail = ""
        self._done = 0
        self._known: dict[str, str] = {}
        self._starts: list[int] = []
        self._origins: list[int] = []
        self._ends: list[int] = []

    def folded(self) -> Folded:
        """Return the folded text."""
        if self._bare:
            self._pass_over_item(0)
        for place in self._places():
            if place >= self._done:
                self._take(place, self._text[place])
        self._copy(len(self._text))
        if not self._starts:
            self._add(0, 0, "")
        return Folded("".join(self._out), self._starts, self._origins, self._ends)

    def _places(self) -> Iterator[int]:
        """Yield where the characters stand that need a look."""
        triggers = self._triggers()
        one = f"[{re.escape(triggers)}]" if triggers else ""
        several = [re.escape(signs) for signs in ("  ", ". .") if signs in self._text]
        pattern = "|".join([*filter(None, [one]), *several])
        if pattern:
            yield from (found.start() for found in re.finditer(pattern, self._text))

    def _triggers(self) -> str:
        """Return the characters of the text that are not one character by themselves, or whose
        neighbours matter.
        """
        table, text = self._table, self._text
        signs = signs_of(text)
        found = [one for one in signs if not " " < one < "^" and _is_trigger(one, table)]
        if self._bare:
            found += [one for one in ASIDES if one in text]
        if DASH_RUN.search(text):
            found += DASHES
        if any(one >= "\u3005" for one in signs) and _loose_gap().search(text):
            found.append(" ")
        return "".join(found)

    def _add(self, start: int, end: int, folded: str) -> None:
        """Take what stands from ``start`` to ``end`` as one sign."""
        self._starts.append(self._length)
        self._origins.append(start)
        self._ends.append(end)
        self._push(folded)
        self._done = end

    def _push(self, folded: str) -> None:
        if folded:
            self._out.append(folded)
            self._length += len(folded)
            self._tail = folded[-1]

    def _copy(self, end: int) -> None:
        """Take the characters up to ``end`` one by one."""
        if end > self._done:
            self._starts.append(self._length)
            self._origins.append(self._done)
            self._ends.append(-1)
            self._push(self._text[self._done : end].translate(self._table))
            self._done = end

    def _take(self, place: int, character: str) -> None:
        if is_mark(character):
            start, end, folded = self._with_marks(place)
            self._copy(start)
            self._add(start, end, folded)
            return
        if character.isspace() or not self._table[ord(character)]:
            gap = _GAP.match(self._text, place)
            if gap:
                self._copy(place)
                self._take_gap(gap.end())
                return
        if self._bare and self._pass_over(place):
            return
        self._copy(place)
        end, folded = sign(self._text, place, self._table)
        if "/" in folded[1:] and place and self._text[place - 1].isdecimal():
            self._add(place, place, " ")  # or 1½ would be 11/2
        self._add(place, end, folded)

    def _take_gap(self, end: int) -> None:
        """Take white space, with what has no width among it, as one space or none."""
        start = self._done
        signs = self._text[start:end]
        spaced = signs.split() != [signs] and self._tail != " "
        loose = spaced and start and _loose_gap().match(self._text, start - 1)
        self._add(start, end, " " if spaced and not loose else "")
        if self._bare and "\n" in signs:
            self._pass_over_item(end)

    def _with_marks(self, place: int) -> tuple[int, int, str]:
        """Return a letter together with the marks that follow it, as they are where both are one
        character.
        """
        end = MARKS.match(self._text, place).end()  # type: ignore[union-attr]
        start = place - 1 if place > self._done else place
        letter = self._text[start:end]
        folded = self._known.get(letter)
        if folded is None:
            whole = unicodedata.normalize("NFKC", letter)
            folded = self._known[letter] = whole.translate(self._table)
        return start, end, folded

    def _pass_over(self, place: int) -> bool:
        """Pass over what a person who quotes passes over; whether there is any."""
        end = aside_end(self._text, place)
        if end is None:
            return False
        self._copy(place)
        self._add(place, end, "")
        if self._tail in ("", " "):
            gap = _GAP.match(self._text, end)
            if gap:
                self._take_gap(gap.end())
        return True

    def _pass_over_item(self, place: int) -> None:
        """Pass over the number of a list's item at the start of a block."""
        end = item_end(self._text, place)
        if end is not None:
            self._add(place, end, "")
