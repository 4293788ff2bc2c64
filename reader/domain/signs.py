"""Signs of which it depends on their neighbours what they count as: raised and lowered figures,
fractions, letters in parts, dashes and dots in a row.
"""

import re
import unicodedata
from collections.abc import Callable

from reader.domain.folding import (
    DASHES,
    DROPPED_MARKS,
    LOWERED,
    RAISED,
    RAISED_LETTERS,
    Table,
    is_fraction,
)

RAISED_FIGURES = re.compile(rf"[{RAISED}]+(?:[,\s]?[{RAISED}]+)*")
"""One superscript, or several with commas between them, as of notes."""
BUILT_FRACTION = re.compile(rf"([{RAISED}]+)[/\u2044]([{LOWERED}]+)")
"""A fraction of raised and lowered figures."""
DASH_RUN = re.compile(f"[{re.escape(DASHES)}]{{2,3}}")
"""Two or three dashes, as they are typed for a long one, and as they are set in Chinese."""
MARKS = re.compile(f"[\u0300-\u036f\u3099\u309a\uff9e\uff9f{DROPPED_MARKS}]{{1,16}}")
"""Marks that belong to the letter before them and may be one character with it. So many at a time,
since Unicode's order of marks takes the square of their number to find.
"""

_LOWERED_FIGURES = re.compile(rf"[{LOWERED}]+")
_POWER = re.compile(r"\^(?=[\d{+-])")
_SPACED_DOTS = re.compile(r"\.\s\.\s\.")
_SYLLABLE = re.compile(r"[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?")
_TWISTED_MARKS = re.compile("([\u0e4d\u0ecd])([\u0e48-\u0e4b\u0ec8-\u0ecb])")
"""Thai and Lao: the ring of the vowel am typed before the mark of the tone."""
_DEPENDING = re.compile(rf"[{RAISED}{LOWERED}{RAISED_LETTERS}\^\u0e4d\u0ecd\u1100-\u1112]")

Found = tuple[int, str] | None
"""Where a sign ends, and what it counts as."""


def depends(character: str) -> bool:
    """Whether what a character counts as depends on its neighbours."""
    return is_fraction(character) or is_mark(character) or bool(_DEPENDING.match(character))


def is_mark(character: str) -> bool:
    """Whether a character is one of ``MARKS``."""
    return MARKS.match(character) is not None


def sign(text: str, place: int, table: Table) -> tuple[int, str]:
    """Return where the sign at a place ends, and what it counts as."""
    for form in _FORMS:
        found = form(text, place)
        if found is not None:
            return found
    return place + 1, table[ord(text[place])]


def _fraction(text: str, place: int) -> Found:
    built = BUILT_FRACTION.match(text, place)
    return built and (built.end(), f"{_digits(built[1])}/{_digits(built[2])}")


def _figures(text: str, place: int) -> Found:
    """Return raised or lowered figures: behind a letter as they are typed, elsewhere apart, so that
    they are not part of the figure before them.
    """
    for pattern, apart in ((RAISED_FIGURES, "^"), (_LOWERED_FIGURES, "_")):
        found = pattern.match(text, place)
        if found:
            return found.end(), ("" if _is_behind_letter(text, place) else apart) + _digits(
                found[0]
            )
    return None


def _is_behind_letter(text: str, place: int) -> bool:
    """Whether a letter stands to the left, with or without marks of its own."""
    while place > 0 and unicodedata.combining(text[place - 1]):
        place -= 1
    return place > 0 and text[place - 1].isalpha()


def _power(text: str, place: int) -> Found:
    if text[place] != "^":
        return None
    unneeded = _is_behind_letter(text, place) and _POWER.match(text, place)
    return place + 1, "" if unneeded else "^"


def _run(text: str, place: int) -> Found:
    for pattern, folded in ((DASH_RUN, "-"), (_SPACED_DOTS, "...")):
        found = pattern.match(text, place)
        if found:
            return found.end(), folded
    return None


def _letter(text: str, place: int) -> Found:
    """Return a letter that is written in parts, or in another order than usual."""
    syllable = _SYLLABLE.match(text, place)
    if syllable:
        return syllable.end(), unicodedata.normalize("NFC", syllable[0])
    twisted = _TWISTED_MARKS.match(text, place)
    return twisted and (twisted.end(), twisted[2] + twisted[1])


def _digits(figures: str) -> str:
    return unicodedata.normalize("NFKC", figures).replace("\u2212", "-")


_FORMS: tuple[Callable[[str, int], Found], ...] = (_fraction, _figures, _run, _power, _letter)
