"""What the offsets of a REFI-QDA project count. The standard says code points of the text; but
programs count the end of a line that Windows writes once or twice, a byte order mark or not, and
some count UTF-16 units. The text itself tells: people select whole words, and most programs write
the selected words beside the offsets.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

BOM = "\ufeff"

LEAST_NAME = 3
"""Letters and digits of a selection's name that is compared with what is selected."""

MOST_TRIED = 500
"""Selections that are tried to find out what the offsets count."""


@dataclass(frozen=True, slots=True)
class Selection:
    """A selection by the offsets of its program, with the name that it has."""

    start: int
    end: int
    name: str = ""


class Counting:
    """One way to count in a text. ``text`` has line feeds alone, and no byte order mark."""

    def __init__(self, raw: str, *, ends_twice: bool, wide: bool, mark: bool) -> None:
        bare = raw.removeprefix(BOM)
        self.text = bare.replace("\r\n", "\n").replace("\r", "\n")
        self._shift = 1 if mark else 0
        self._extra = list(_extra(bare, ends_twice=ends_twice, wide=wide))

    def place(self, counted: int) -> int:
        """Return the code point of ``text`` that an offset means."""
        at = counted - self._shift
        return at - bisect_left(self._extra, at)

    def passage(self, one: Selection) -> tuple[int, int] | None:
        """Return where a selection lies in ``text``; ``None`` where it is not in it."""
        start, end = self.place(one.start), self.place(one.end)
        return (start, end) if 0 <= start < end <= len(self.text) else None

    def merit(self, selections: Sequence[Selection]) -> tuple[int, int]:
        """Return how many names are those of what is selected, and how many ends are words'."""
        named = whole = 0
        for one in selections[:MOST_TRIED]:
            passage = self.passage(one)
            if passage is None:
                continue
            start, end = passage
            name = _letters(one.name)
            named += len(name) >= LEAST_NAME and _letters(self.text[start:end]).startswith(name)
            whole += _is_edge(self.text, start) + _is_edge(self.text, end)
        return named, whole


def counting(raw: str, selections: Sequence[Selection], *, ends_once: bool) -> Counting:
    """Return the way to count in a text that fits its selections best. Where several fit, it is
    that of the standard; ``ends_once`` says which its program is known for.
    """
    has_ends = "\r\n" in raw
    ends = ((False, True) if ends_once else (True, False)) if has_ends else (False,)
    widths = (False, True) if max(raw, default="") > "\uffff" else (False,)
    marks = (False, True) if raw.startswith(BOM) else (False,)
    ways = [
        Counting(raw, ends_twice=twice, wide=wide, mark=mark)
        for mark, wide, twice in product(marks, widths, ends)
    ]
    if len(ways) == 1:
        return ways[0]
    return max(ways, key=lambda way: way.merit(selections))


def _extra(text: str, *, ends_twice: bool, wide: bool) -> Iterator[int]:
    """Yield where a count has one more than ``Counting.text`` has, in the offsets of that count."""
    if not (ends_twice or wide):
        return
    at = 0
    for place, sign in enumerate(text):
        if sign == "\r" and text.startswith("\n", place + 1):
            if ends_twice:
                yield at
                at += 1
            continue
        at += 1
        if wide and sign > "\uffff":
            yield at
            at += 1


def _is_edge(text: str, place: int) -> bool:
    """Whether no word goes on at a place, and no white space stands on both sides of it."""
    before, after = text[place - 1 : place] if place else "", text[place : place + 1]
    return not (before.isalnum() and after.isalnum()) and not (before.isspace() and after.isspace())


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text[:200])).casefold()
