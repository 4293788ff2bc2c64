"""Times as markup and data declare them: ISO 8601 in its forms, with and without signs between, RFC
822, and the count of seconds since 1970.
"""

import re
from collections.abc import Callable
from datetime import date

from reader.cleaning.text.dates import NEWEST_YEAR, DateReading, find_dates, read_date

_STAMP = re.compile(
    r"((?:19|20)\d\d-\d\d-\d\d)(?:(?:T|\s|\+(?=\d\d:))\s*(\d{1,2}:\d\d(?::\d\d)?)(?:[.,]\d+)?"
    r"\s*(Z|[+-]\d\d:?\d\d|[+-]\d\d(?!\d)|UTC|GMT)?)?",
    re.I,
)
_COMPACT = re.compile(
    r"((?:19|20)\d\d)(\d\d)(\d\d)(?:[T\s_-]?(\d\d)(\d\d)(\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$",
    re.I,
)
_EPOCH = re.compile(r"\d{9,10}(?:\d{3})?(?:\.\d+)?$")
_WEEK = re.compile(r"((?:19|20)\d\d)-?W(\d\d)-?(\d)(?!\d)", re.I)
_MAIL = re.compile(
    r"(?:[A-Za-z]{3,9},?\s+)?(\d{1,2}[\s-][A-Za-z]{3,9}[\s-]\d{2,4})\s+(\d{1,2}:\d\d(?::\d\d)?)"
    r"\s*([+-]\d{4}|GMT|UTC|UT|Z)(?:\s*\([A-Z]+\))?$"
)
_TEMPLATES = frozenset(["1970-01-01", "1969-12-31"])
"""Days that stand where a program had no time to give."""
_OLDEST_SECONDS = 631_152_000
_NEWEST_SECONDS = 2_208_988_800
"""Seconds from 1990 to 2040: a number outside is no time of an article."""


def read_stamp(text: str, *, day_first: bool | None = True) -> str | None:
    """Return a declared time in ISO 8601, to the second and with its zone, as written, where they
    are given.
    """
    text = text.strip()
    if not text:
        return None
    for form, read in _FORMS:
        if found := form.match(text):
            stamp = read(found)
            return stamp if stamp is None or stamp[:10] not in _TEMPLATES else None
    return read_date(text, whole=True, day_first=day_first)


def _from_iso(found: re.Match[str]) -> str | None:
    return _stamp(*found.groups())


def _from_compact(found: re.Match[str]) -> str | None:
    year, month, day, hour, minute, second, zone = found.groups()
    clock = f"{hour}:{minute}" + (f":{second}" if second else "") if hour else None
    return _stamp(f"{year}-{month}-{day}", clock, zone)


def _from_mail(found: re.Match[str]) -> str | None:
    reading = DateReading(newest=NEWEST_YEAR)
    day = next((one.day for one in find_dates(found.group(1), reading)), None)
    return _stamp(day, found.group(2), found.group(3)) if day else None


def _stamp(day: str, time: str | None, zone: str | None) -> str | None:
    year, month, number = map(int, day.split("-"))
    if not _is_day(year, month, number):
        return None
    if not time:
        return day
    hour, *rest = time.split(":")
    if int(hour) > 24 or any(int(part) > 60 for part in rest):
        return day
    zone = "Z" if zone and zone.isalpha() else zone or ""
    zone = f"{zone}:00" if len(zone) == 3 else zone
    return f"{day}T{int(hour):02}:{':'.join(rest)}{zone}"


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _from_epoch(found: re.Match[str]) -> str | None:
    """Return the time of a number of seconds or thousandths since 1970."""
    whole = found.group().partition(".")[0]
    seconds = int(whole) // 1000 if len(whole) > 10 else int(whole)
    if not _OLDEST_SECONDS <= seconds < _NEWEST_SECONDS:
        return None
    days, rest = divmod(seconds, 86_400)
    day = date.fromordinal(date(1970, 1, 1).toordinal() + days)
    return f"{day}T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}Z"


def _from_week(found: re.Match[str]) -> str | None:
    year, week, day = map(int, found.groups())
    try:
        return date.fromisocalendar(year, week, day).isoformat()
    except ValueError:
        return None


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (_STAMP, _from_iso),
    (_COMPACT, _from_compact),
    (_EPOCH, _from_epoch),
    (_WEEK, _from_week),
    (_MAIL, _from_mail),
)
