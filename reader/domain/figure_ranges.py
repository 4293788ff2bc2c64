"""Figures in a query: ``1,000 km``, ``500..1500 km``, ``>5%``.

Who types a query means thousands by a mark before three digits, whatever the language.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from reader.domain import figures
from reader.domain.figure_language import FigureLanguages
from reader.domain.search_words import Term
from reader.domain.text_figures import Quantity, quantity_at


@dataclass(frozen=True, slots=True)
class FigureRange:
    """Values that are looked for, both limits included; ``None`` is no limit. An empty ``unit``
    stands for any. ``written`` are the words of a single value, which may be found as such.
    """

    low: Decimal | None
    high: Decimal | None
    unit: str = ""
    written: Term | None = None

    @property
    def exact(self) -> bool:
        """Whether it is a single value."""
        return self.low == self.high

    def holds(self, value: Decimal, unit: str) -> bool:
        """Whether a figure lies in the range."""
        return (
            (not self.unit or unit == self.unit)
            and (self.low is None or value >= self.low)
            and (self.high is None or value <= self.high)
        )


_START = re.compile(
    r"(?P<sign>[<>≤≥]=?\s?)?(?P<currency>(?:[A-Z]{0,2}\$|[A-Z]{3}|Rp\.?|[€£¥₹₽])\s?)?(?=\d)"
)
_BETWEEN = re.compile(r"\s?\.\.\s?(?=\d)")
_OPEN = re.compile(r"\.\.(?=\s|$)")
_END = re.compile(r"$|[\s\")\]}»,;:!?]|\.(?=\s|$)")
_WORD_ALREADY = re.compile(r"\d{1,3}|(?:19|20)\d\d")
"""A number that says nothing by itself, or a year."""


def figure_at(
    typed: str, place: int, languages: Callable[[], FigureLanguages]
) -> tuple[int, FigureRange] | None:
    """Return the figure that begins at a place of a query, and where it ends; ``None`` where there
    is none, or only a number that is as well looked for as a word.
    """
    text = figures.in_latin_digits(typed)
    start = _START.match(text, place)
    if start is None:
        return None
    known = languages()
    first = quantity_at(text, start.end(), "", known)
    if not first.values:
        return None
    between = _BETWEEN.match(text, first.end)
    if between is not None and not start["sign"]:
        return _between(text, first, quantity_at(text, between.end(), "", known))
    end = _OPEN.match(text, first.end)
    if end is not None:
        return end.end(), FigureRange(first.values[0], None, first.unit)
    if _END.match(text, first.end) is None:
        return None
    return _single(text[start.end() : first.end], start["sign"] or "", first)


def _between(text: str, first: Quantity, last: Quantity) -> tuple[int, FigureRange] | None:
    """Return a range; what the last figure says of unit and scale holds for the first as well."""
    if not last.values or _END.match(text, last.end) is None:
        return None
    scale = 10 ** (0 if first.power else last.power)
    low, high = sorted((first.values[0] * scale, last.values[0]))
    return last.end, FigureRange(low, high, last.unit or first.unit)


def _single(written: str, sign: str, found: Quantity) -> tuple[int, FigureRange] | None:
    value = found.values[0]
    match sign.strip()[:1]:
        case ">" | "≥":
            return found.end, FigureRange(value, None, found.unit)
        case "<" | "≤":
            return found.end, FigureRange(None, value, found.unit)
    if not (found.unit or found.power) and _WORD_ALREADY.fullmatch(written):
        return None
    return found.end, FigureRange(value, value, found.unit)
