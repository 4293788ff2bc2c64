"""Reading when something was said, as a person types it: "2022-12-03", "3 Desember 2022",
"Dec 3, 2022", "December 2022", "2022".
"""

import re

from reader.cleaning.text.date_words import find_month
from reader.cleaning.text.dates import (
    NEWEST_YEAR,
    DateReading,
    find_dates,
    reads_day_first,
)

_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?")
_YEAR = re.compile(r"(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)")
_WORD = re.compile(r"[^\W\d_][^\s\d.,;:/()\[\]-]*")
_WORDS_BESIDE = 2
"""Words that may stand beside a year: "in early 2022"."""
_LONGEST = 200


def read_said_date(text: str, language: str | None = None) -> str | None:
    """Return what a text says of a time in ISO 8601: a date, else a month, else a year; ``None``
    where it says none, or several. ``language`` is a BCP 47 tag, as of the article; months are
    known in all languages that there are files for.
    """
    bare = " ".join(text.split())[:_LONGEST]
    if _ISO.fullmatch(bare) and _is_date(bare):
        return bare.replace(" ", "T")
    tag = language or ""
    code = re.split("[-_]", tag.lower())[0] or None
    days = find_dates(bare, DateReading(reads_day_first(code, tag, None), code, NEWEST_YEAR))
    if days:
        return days[0].day if len({day.day for day in days}) == 1 else None
    return _month_or_year(bare, code)


def _is_date(text: str) -> bool:
    month, day = text[5:7], text[8:10]
    return (not month or 1 <= int(month) <= 12) and (not day or 1 <= int(day) <= 31)


def _month_or_year(text: str, language: str | None) -> str | None:
    years = set(_YEAR.findall(text))
    if len(years) != 1:
        return None
    (year,) = years
    if re.search(r"\d", text.replace(year, "")):
        return None
    words = _WORD.findall(text)
    for place in range(len(words)):
        found = find_month(words[place : place + 3], language)
        if found is not None:
            return f"{year}-{found[0].number:02}" if 1 <= found[0].number <= 12 else None
    return year if len(words) <= _WORDS_BESIDE else None
