"""Cutting very long rows into pieces that stand under each other without a space between: Qt lays
a paragraph out and paints it whole, and the window can do nothing else meanwhile. Knows no Qt.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.domain.direction import is_right_to_left
from reader.ui.look.styles import Decoration, Style
from reader.ui.widgets.rows import Row

LONGEST = 8_000
"""Characters of a piece. Qt takes 2 ms for so many of a text, 9 ms where each is a sign or a tab,
5 ms for one word, whose best break it looks for in quadratic time; a word of 400,000 takes 4.6 s.
Spaces it counts in 16 bits, and looks for the end of 65,536 for ever.
"""

_SENTENCE_END = re.compile(r"[.!?…؟।][\"”’»)\]]*\s|[。！？]")
_REST = re.compile(r"[\s；，、]")
"""After what a text can be cut so that it still reads well."""
_LETTERS = ("L", "N", "P", "S")
"""The categories of characters that stand for themselves, which marks are not."""
_PLACES = ((_SENTENCE_END, 1_000), (_REST, 200), (_REST, LONGEST // 2))
"""Where a piece ends: after the last of what is found in so many characters before its longest."""
_FURTHEST_BACK = 100
"""Characters that the end of a text without any rest is moved back to keep a letter and its marks
together.
"""


def in_pieces(rows: Sequence[Row]) -> list[Row]:
    """Return the rows, those that are too long for Qt in pieces. Linear in the long ones."""
    if max((len(row.text) for row in rows), default=0) <= LONGEST:
        return list(rows)
    return [piece for row in rows for piece in _pieces(row)]


def _pieces(row: Row) -> Iterator[Row]:
    whole = len(row.text)
    if whole <= LONGEST or row.link or row.picture is not None:
        yield row
        return
    from_right = is_right_to_left(row.text[:LONGEST])
    start = 0
    while start < whole:
        end = _end_of_piece(row.text, start)
        style = _style(row.style, first=start == 0, last=end == whole)
        yield row._replace(
            text=row.text[start:end],
            style=style,
            start=start,
            whole=whole,
            from_right=from_right,
            acts=() if start else row.acts,
        )
        start = end


def _end_of_piece(text: str, start: int) -> int:
    """Return where a piece that begins at ``start`` ends: after a sentence or a rest, else between
    two characters as a reader sees them, if they are not too long either.
    """
    end = start + LONGEST
    if end >= len(text):
        return len(text)
    for wanted, room in _PLACES:
        rests = [found.end() for found in wanted.finditer(text, end - room, end)]
        if rests:
            return rests[-1]
    back = range(end, end - _FURTHEST_BACK, -1)
    return next((at for at in back if _stands_alone(text, at)), end)


def _stands_alone(text: str, at: int) -> bool:
    """Whether a character begins here that belongs to none before it."""
    joins = unicodedata.category(text[at - 1]) == "Cf"
    return not joins and unicodedata.category(text[at])[0] in _LETTERS


def _style(style: Style, *, first: bool, last: bool) -> Style:
    """Return how a piece is set, so that all of them look like one paragraph."""
    only_first, only_last = Decoration.BULLET, Decoration.RULE
    drawn = (first or style.decoration is not only_first) and (
        last or style.decoration is not only_last
    )
    return replace(
        style,
        above=style.above if first else 0.0,
        below=style.below if last else 0.0,
        decoration=style.decoration if drawn else Decoration.NONE,
    )
