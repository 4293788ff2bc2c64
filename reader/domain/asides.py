"""What a person who quotes may pass over: the numbers of notes, readings beside Chinese characters,
the numbers of lists, the lines between the cells of a table.
"""

import re
from collections.abc import Callable
from functools import cache

from reader.domain.folding import RAISED, RAISED_LETTERS, is_han
from reader.domain.portions import PORTION
from reader.domain.signs import BUILT_FRACTION, RAISED_FIGURES

ASIDES = "[(（*†‡|^\n"
"""What begins an aside, besides raised figures and letters."""

_REFERENCE = re.compile(
    r"\[(?:\d{1,4}|[a-zα-ω]|(?:note|nb|fn|n)\.? ?\d{1,3}|[*†‡]{1,3})\]", re.IGNORECASE
)
_SIGNS = re.compile(r"[*†‡]{1,3}(?!\w)")
_RAISED_LETTER = re.compile(rf"[{RAISED_LETTERS}](?!\w)")
_CARET = re.compile(r"\^\{?\w{1,3}\}?(?!\w)")
_ITEM = re.compile(r"(?:\d{1,3}[.)]|[•▪‣◦])[ \t\u00a0]+")
_BEGINS_ASIDE = re.compile(rf"[\[(（*†‡|^{RAISED}{RAISED_LETTERS}]|(?:^|\n){_ITEM.pattern}")

_LONGEST_BEGINNING = 6
"""Characters of ``_BEGINS_ASIDE``: a line feed, a number, its sign and a space."""


def has_asides(text: str) -> bool:
    """Whether a text may hold any."""
    # a portion at a time, as no other thread runs meanwhile; its end may be the sign's beginning
    starts = range(0, len(text), PORTION)
    return any(_BEGINS_ASIDE.search(text, at, at + PORTION + _LONGEST_BEGINNING) for at in starts)


def item_end(text: str, place: int) -> int | None:
    """Return where the number of a list's item ends that begins at the start of a block."""
    found = _ITEM.match(text, place)
    return found and found.end()


def aside_end(text: str, place: int) -> int | None:
    """Return where an aside ends that begins at a place, or ``None``. Without it, no two figures or
    words run together.
    """
    before = text[place - 1] if place else ""
    end = _KINDS.get(text[place], _note)(text, place, before)
    if end is None or (text[place] not in "(（" and _run_together(before, text[end : end + 1])):
        return None
    return end


def _run_together(before: str, after: str) -> bool:
    return before.isalnum() and after.isalnum()


def _line(text: str, place: int, before: str) -> int | None:
    """Return the end of a line between two cells."""
    return place + 1 if before.isspace() and text[place + 1 : place + 2].isspace() else None


@cache
def _reading_pattern() -> re.Pattern[str]:
    """Return the pattern of a reading in parentheses; compiled when there is a text that may have
    one.
    """
    return re.compile(
        # kana, bopomofo, Hangul, or pinyin with the mark of a tone
        r"[(（][\u3040-\u30ff\u30fc・\s]{1,60}[)）]"
        r"|[(（][\u3100-\u312f\u31a0-\u31bfˊˇˋ˙\s]{1,60}[)）]"
        r"|[(（][\uac00-\ud7a3\s]{1,60}[)）]"
        r"|[(（](?=[^()（）]{0,60}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ\u0300\u0301\u0304\u030c])"
        r"[a-zA-Zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü\u0300-\u0308\u030c'’\s-]{1,60}[)）]"
    )


def _reading(text: str, place: int, before: str) -> int | None:
    found = _reading_pattern().match(text, place) if is_han(before) else None
    return found and found.end()


def _reference(text: str, place: int, _before: str) -> int | None:
    found = _REFERENCE.match(text, place)
    return found and found.end()


def _footnote_signs(text: str, place: int, before: str) -> int | None:
    found = _SIGNS.match(text, place) if before.strip() else None
    return found and found.end()


def _caret(text: str, place: int, before: str) -> int | None:
    found = _CARET.match(text, place) if before.isalnum() else None
    return found and found.end()


def _note(text: str, place: int, before: str) -> int | None:
    """Return the end of a raised note: figures behind anything, a letter behind a figure."""
    if BUILT_FRACTION.match(text, place):
        return None
    figures = RAISED_FIGURES.match(text, place) if before.strip() else None
    found = figures or (_RAISED_LETTER.match(text, place) if before.isdecimal() else None)
    return found and found.end()


_KINDS: dict[str, Callable[[str, int, str], int | None]] = {
    "|": _line,
    "(": _reading,
    "（": _reading,
    "[": _reference,
    "^": _caret,
    **dict.fromkeys("*†‡", _footnote_signs),
}
