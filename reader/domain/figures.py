"""Reading a figure as people write it: ``1.000 km``, ``US$ 1,5 miliar``, ``seribu kilometer``, ``१,०००``.

A point or comma before three digits may divide thousands or decimals. Both readings are kept then, the likelier one for the
article's language first, so that the person who checks decides and not the program.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from reader.domain.figure_words import (
    COMMA_IS_DECIMAL,
    MODIFIERS,
    MULTIPLIERS,
    NUMBER_WORDS,
    PERCENT,
    SCALES,
    TEENS,
    UNITS,
    Modifier,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a figure says. ``unit`` is a sign or word, a currency among them, or empty."""

    value: Decimal
    unit: str = ""
    modifier: Modifier | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it was written, and what it can mean, the likeliest reading first; none where it makes no sense."""

    raw: str
    readings: tuple[Reading, ...] = ()


_SPACES = "\u00a0\u202f\u2009 "
_NUMBER = re.compile(rf"\d+(?:[.,'’{_SPACES}]\d+)*")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:(?P<mark>[.,' ])\d{3})(?:(?P=mark)\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3}")
"""Groups of three, or as in India twos and a last three."""
_CURRENCY = re.compile(r"(US\$|[A-Z]{3}|Rp|[$€£¥₹₽])\.?\s*$")
_WORD = re.compile(r"[^\W\d_]+|%|٪|°[CF]?")
_HAN_SCALE = re.compile("[千万萬亿億兆]+")
MOST_DIGITS = 60
"""A longer number is no figure; reading it would only cost time."""


def read_figure(raw: str, language: str | None = None) -> Figure:
    """Return what a figure reads as. ``language`` is the article's BCP 47 tag, where known. Only the first number counts."""
    text = "".join(map(_latin_digit, raw))
    tongue = (language or "").lower().split("-")[0]
    found = _NUMBER.search(text)
    if found:
        before, after = text[: found.start()], text[found.end() :]
        values = tuple(_values(_without_tail(found[0]), tongue))
    else:
        before, worded, after = _worded(text, tongue)
        values = () if worded is None else (Decimal(worded),)
    power, rest = _scale(after, tongue)
    unit, modifier = _unit(before, rest), _modifier(before)
    return Figure(raw, tuple(Reading(value * 10**power, unit, modifier) for value in values))


def _latin_digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def _without_tail(number: str) -> str:
    """Return a number without what a space joined to it that is no group of three: in "100 5 km" only 100 counts."""
    parts = re.split(rf"[{_SPACES}]", number)
    last = len(parts)
    while last > 1 and not all(len(part) == 3 for part in (*parts[1 : last - 1], re.split("[.,]", parts[last - 1])[0])):
        last -= 1
    return " ".join(parts[:last])


def _values(number: str, tongue: str) -> Iterator[Decimal]:
    """Yield what a number with separators can be, the likelier first."""
    number = number.replace("’", "'")
    if len(number) > MOST_DIGITS:
        return
    marks = re.findall(r"[.,' ]", number)
    mark = marks[-1] if marks else ""
    decimal = _decimal(number, mark) if mark in {".", ","} and marks.count(mark) == 1 else None
    grouped = _plain(number) if not marks or _GROUPED.fullmatch(number) else None
    readings = [grouped, decimal]
    if mark == _decimal_mark(tongue):
        readings.reverse()
    yield from (reading for reading in readings if reading is not None)


def _decimal(number: str, mark: str) -> Decimal | None:
    """Return a number whose last mark divides the decimals, or ``None`` where what stands before it is no whole number."""
    whole, fraction = number.rsplit(mark, 1)
    if re.search(r"\D", whole) and not _GROUPED.fullmatch(whole):
        return None
    return _plain(whole) + Decimal(f"0.{fraction}")


def _plain(number: str) -> Decimal:
    return Decimal(re.sub(r"\D", "", number))


def _decimal_mark(tongue: str) -> str:
    if not tongue:
        return ""
    return "," if tongue in COMMA_IS_DECIMAL else "."


def _tongues(tongue: str) -> tuple[str, ...]:
    """Return whose words to look at: the article's language first, then English and Indonesian, then all others."""
    first = {"ms": "id"}.get(tongue, tongue)
    return tuple(dict.fromkeys(one for one in (first, "en", "id", *SCALES) if one in SCALES))


def _scale(after: str, tongue: str) -> tuple[int, str]:
    """Return the power of ten that stands behind a number, and what stands behind it."""
    power = 0
    while True:
        found = _HAN_SCALE.match(after.lstrip()) or _WORD.match(after.lstrip())
        step = _power(found[0], tongue) if found else None
        if found is None or step is None:
            return power, after
        power += step
        after = after.lstrip()[found.end() :].removeprefix(".")


def _power(word: str, tongue: str) -> int | None:
    for one in _tongues(tongue):
        for power, words in SCALES[one].items():
            if word.casefold() in words.split():
                return power
    return None


def _worded(text: str, tongue: str) -> tuple[str, int | None, str]:
    """Read a number in words: what stands before it, the number, what stands behind it."""
    words = list(re.finditer(r"[^\W\d_]+", text))
    for one in (own for own in _tongues(tongue) if own in NUMBER_WORDS):
        for place, word in enumerate(words):
            if word[0].casefold() in NUMBER_WORDS[one]:
                value, end = _read_words(words[place:], one)
                return text[: word.start()], value, text[end:]
    return text, None, ""


def _read_words(words: list[re.Match[str]], tongue: str) -> tuple[int, int]:
    """Return the number that words say, and where it ends."""
    total, current, end = 0, 0, words[0].start()
    for word in words:
        name = word[0].casefold()
        power = _power(name, tongue)
        if name in NUMBER_WORDS[tongue]:
            current += NUMBER_WORDS[tongue][name]
        elif name in MULTIPLIERS[tongue]:
            last = current % 10 or current
            current += last * (MULTIPLIERS[tongue][name] - 1)
        elif name == TEENS.get(tongue):
            current += 10
        elif power is not None:
            total, current = total + current * 10**power, 0
        elif name != "and":
            break
        end = word.end()
    return total + current, end


def _unit(before: str, after: str) -> str:
    currency = _CURRENCY.search(before)
    if currency:
        return currency[1]
    found = _WORD.match(after.lstrip(" \u00a0\u202f\u2009-"))
    if found is None:
        return ""
    word = found[0]
    return "%" if word.casefold() in PERCENT else UNITS.get(word.casefold(), word)


def _modifier(before: str) -> Modifier | None:
    """Return how exact the words before a number mean it to be; the words that stand nearest to it count."""
    folded = " ".join(_CURRENCY.sub("", before).casefold().split())
    fits = [(len(words), kind) for kind, phrases in MODIFIERS.items() for words in phrases if _ends_with(folded, words)]
    return max(fits)[1] if fits else None


def _ends_with(text: str, words: str) -> bool:
    return re.search(rf"(?:^|\W){re.escape(words)}$", text) is not None
