"""All figures of a text, with their places: what they are worth and in which unit, as they are
looked for by value.

A figure that says nothing by itself (a small number without a unit, a year) is left out: it is
found as a word.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from reader.domain import figures
from reader.domain.document import Span
from reader.domain.figure_language import MILLION, FigureLanguages

_AHEAD = 40
"""Characters behind a number in which its scale and unit stand."""
_SMALL = 100
_YEARS = range(1900, 2100)
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(rf"\d+(?:{figures.MARKS}\d+){{0,24}}")
"""No longer than a figure can be: rows of numbers would be read from each of them to the end."""
_BLANK = " \u00a0\u202f\u2009-"
_UNPARTED = "\u2e80"
"""From here on scripts part no words."""
_LONGEST_UNIT = 4
"""Characters of a unit that is not parted from what follows."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure with where it ends. ``values`` are its readings, the likeliest first; ``unit`` is
    known, or empty; ``power`` is that of ten in a word such as "million", 0 without one.
    """

    end: int
    values: tuple[Decimal, ...]
    unit: str
    power: int


@dataclass(frozen=True, slots=True)
class TextFigure:
    """A figure at its place in a text. One that can be read in two ways is two."""

    span: Span
    value: Decimal
    unit: str


def figures_in(text: str, language: str | None, languages: FigureLanguages) -> Iterator[TextFigure]:
    """Yield the figures of a text, in digits and then in words. ``language`` is a BCP 47 tag, where
    known; then only its own reading counts. Linear in the text.
    """
    tag = (language or "").lower().replace("_", "-")
    latin = figures.in_latin_digits(text)
    place = 0
    while (number := _DIGIT.search(latin, place)) is not None:
        start = number.start()
        found = quantity_at(latin, start, tag, languages)
        place = max(found.end, start + 1)
        written = latin[start:place]
        for value in found.values:
            if found.unit or found.power or _says_something(value, written):
                yield TextFigure(Span(_with_currency(latin, start), place), value, found.unit)
    if figures.language_code(tag) in languages.by_code:
        yield from _worded(text, figures.language_code(tag), languages)


def _says_something(value: Decimal, written: str) -> bool:
    """Whether a number without a unit is worth finding in another way of writing."""
    return value >= _SMALL and not (written.isdecimal() and int(value) in _YEARS)


def quantity_at(text: str, start: int, tag: str, languages: FigureLanguages) -> Quantity:
    """Read the number that begins at a place of a text with Latin digits, with what stands around
    it.
    """
    found = _NUMBER.match(text, start)
    number = figures.without_tail(found[0]) if found else ""
    end = start + len(number)
    values = tuple(
        figures.values_of(number, languages.decimal_mark(tag), languages.group_mark(tag))
    )
    code = figures.language_code(tag)
    power, more, end = _scaled(text, end, code, languages)
    millions = power >= MILLION or max(values, default=0) >= 10**MILLION
    unit, end = _unit_of(text, Span(start, end), code if millions else None, languages)
    return Quantity(end, tuple(value * 10**power + more for value in values), unit, power)


def _scaled(text: str, end: int, code: str, languages: FigureLanguages) -> tuple[int, int, int]:
    """Return the power of ten in the words behind a number, what is to be added to it, and where
    all that ends.
    """
    after = text[end : end + _AHEAD]
    word = after.lstrip(_BLANK)[:1]
    if not word or word.casefold() not in languages.scale_starts:
        return 0, 0, end
    power, rest = figures.scales_of(after, code, languages)[0]
    more, rest = figures.more_of(rest, code, languages) if power else (0, rest)
    return power, more, end + len(after) - len(rest)


def _unit_of(
    text: str, number: Span, linked_in: str | None, languages: FigureLanguages
) -> tuple[str, int]:
    """Return the unit of a number, and where the figure ends. Where it is millions, a word may link
    it to its unit ("milliards d'euros"), in the language ``linked_in``.
    """
    unit, end = _unit(text, number.start, number.end, languages)
    if not unit and linked_in is not None:
        link = languages.past_link(text, number.end, linked_in)
        unit, beyond = _unit(text, number.start, link, languages)
        end = beyond if unit else end
    return unit, end


def _unit(text: str, start: int, end: int, languages: FigureLanguages) -> tuple[str, int]:
    """Return the unit before or behind a number, and where the figure ends."""
    after = text[end : end + _AHEAD]
    bare = after.lstrip(_BLANK)
    word = figures.WORD.match(bare)
    behind = "" if word is None else word[0]
    ways = [bare[:size] for size in languages.unit_lengths if " " in bare[:size]]
    if behind[:1] >= _UNPARTED:
        ways += [behind[:size] for size in range(min(_LONGEST_UNIT, len(behind)), 0, -1)]
    else:
        ways.append(behind)
    signs = [
        (way, languages.unit_of(way)) for way in [*ways, bare[:1] if not bare[:1].isalpha() else ""]
    ]
    way, unit = next((one for one in signs if one[1]), ("", ""))
    currency = figures.CURRENCY.search(text[max(0, start - 6) : start])
    if currency is not None:
        return languages.unit_of(currency[1]) or currency[1].casefold(), end
    return unit, end + len(after) - len(bare) + len(way) if unit else end


def _with_currency(text: str, start: int) -> int:
    """Return where a figure begins whose currency stands before it."""
    before = max(0, start - 6)
    currency = figures.CURRENCY.search(text[before:start])
    return start if currency is None else before + currency.start(1)


def _worded(text: str, code: str, languages: FigureLanguages) -> Iterator[TextFigure]:
    """Yield the numbers in words: those that have a unit, or are no small ones."""
    language = languages.by_code[code]
    done = 0
    for start, words in figures.runs_of_number_words(text, language):
        if start < done:
            continue
        parts, end = figures.read_words(words, language)
        value = Decimal(language.value(parts))
        linked_in = code if value >= 10**MILLION else None
        unit, done = _unit_of(text, Span(start, end), linked_in, languages)
        if unit or value >= _SMALL:
            yield TextFigure(Span(start, done), value, unit)
