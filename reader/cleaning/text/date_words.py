"""The words of dates: names of months in every language and calendar, and what may stand between a
day and its month. A name is compared without case, accents, points and vowel signs.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.cleaning.text.calendars import Calendar, month_names, week_day_names
from reader.cleaning.text.phrases import languages

_ALIASES = {"nb": "no", "nn": "no", "fil": "tl", "bs": "hr", "sh": "sr", "in": "id", "iw": "he"}
_DROPPED = re.compile(
    "[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u200b-\u200f\u2060\ufeff.'’`]"
)
"""Accents, points of Hebrew and Arabic, tatweel, signs without width, points and apostrophes. The
vowel signs of Thai and of India's scripts stay: they tell months apart.
"""
_LETTERS = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ı": "i", "ё": "е", "đ": "d", "ł": "l"})
_MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Month:
    """A month: its calendar and its number. ``buddhist`` says that its name is Thai."""

    calendar: Calendar
    number: int
    buddhist: bool = False


@lru_cache(maxsize=4096)
def word_key(word: str) -> str:
    """Return a word as names of months are compared."""
    plain = unicodedata.normalize("NFKD", word.lower())
    return " ".join(_DROPPED.sub("", plain).translate(_LETTERS).split())


@cache
def months(language: str | None) -> dict[str, Month]:
    """Return the names of months by their key: those of a language before those of the others.

    Where two languages mean different months by one name (Polish and Croatian "listopada"), it is
    that of the language which has running words in its file, as the more widely read.
    """
    found: dict[str, Month] = {}
    known = languages()
    own = _ALIASES.get(language or "", language)
    first = sorted(known.values(), key=lambda one: (one.code != own, not one.stop_words))
    for one in first:
        for name, number in one.months.items():
            month = Month(Calendar.GREGORIAN, number, one.code == "th")
            found.setdefault(word_key(name), month)
    for calendar in (Calendar.JALALI, Calendar.HIJRI):
        for name, number in month_names(calendar).items():
            found.setdefault(word_key(name), Month(calendar, number))
    return found


@cache
def joining_words() -> frozenset[str]:
    """Return the keys of the words that stand inside dates, as in "3 de mayo de 2024"."""
    return frozenset(
        word_key(word)
        for language in languages().values()
        for word in language.facts.get("in dates", ())
    )


@cache
def _openings(language: str | None) -> frozenset[str]:
    """Return the keys of the first words of the names of months."""
    return frozenset(name.partition(" ")[0] for name in months(language))


def find_month(words: list[str], language: str | None) -> tuple[Month, int] | None:
    """Return the month that the first of some words name, and how many they are."""
    if not words or word_key(words[0]) not in _openings(language):
        return None
    known = months(language)
    keys = [word_key(word) for word in words[:_MOST_WORDS]]
    for count in range(len(keys), 0, -1):
        month = known.get(" ".join(keys[:count]))
        if month is not None:
            return month, count
    return None


@cache
def _week_days() -> dict[str, int]:
    return {word_key(name): day for name, day in week_day_names().items()}


def find_week_day(words: list[str]) -> int | None:
    """Return the first week day among some words, Monday being 0."""
    known = _week_days()
    return next((known[key] for word in words if (key := word_key(word)) in known), None)
