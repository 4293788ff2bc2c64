"""Days of other calendars as days of the Gregorian one.

Years of an era differ by a number; the solar calendar of Iran goes by a cycle of 33 years; that of
Islam goes by the moon, so that two reckonings of it may differ by a day, and then the week day that
stands beside a date decides, or nothing does.
"""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from itertools import accumulate
from typing import Any

from reader.resources import resource_folder

BUDDHIST = 543
"""Years by which Thailand's calendar is ahead."""
_JALALI_LENGTHS = (31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30)
_JALALI_EPOCH = (1300, date(1921, 3, 21))
_LONG_IN_33 = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
"""Years of the cycle with a day more; right from 1280 to 1480 (1901 to 2102)."""
_ISLAMIC_EPOCH = 227_014
"""Day of the first of Muharram of the year 1, counted as ``date.toordinal`` does."""


class Calendar(StrEnum):
    """A calendar whose months have names of their own."""

    GREGORIAN = "gregorian"
    JALALI = "jalali"
    HIJRI = "hijri"


@cache
def _data() -> Mapping[str, Any]:
    text = (resource_folder("calendars") / "calendars.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def month_names(calendar: Calendar) -> dict[str, int]:
    """Return the names of the months of a calendar other than the Gregorian one."""
    rows = _data().get(calendar.value, {}).get("months", [])
    return {name: number for number, row in enumerate(rows, 1) for name in row}


@cache
def week_day_names() -> dict[str, int]:
    """Return the names of week days that may settle a day of the moon, Monday being 0."""
    return {name: day for day, row in enumerate(_data()["week_days"]) for name in row}


@cache
def eras() -> dict[str, int]:
    """Return the names of eras with what is added to their years."""
    return dict(_data()["eras"])


@cache
def era_letters() -> dict[str, int]:
    """Return the letters that stand for an era, with what is added to its years."""
    return dict(_data()["era_letters"])


def gregorian(
    calendar: Calendar, year: int, month: int, day: int, week_day: int | None = None
) -> date | None:
    """Return a day of a calendar as one of the Gregorian calendar, where it is a day and certain.

    ``week_day`` is the one that is written beside it, Monday being 0.
    """
    match calendar:
        case Calendar.GREGORIAN:
            return _day(year, month, day)
        case Calendar.JALALI:
            return _from_jalali(year, month, day)
        case Calendar.HIJRI:
            return _from_hijri(year, month, day, week_day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _from_jalali(year: int, month: int, day: int) -> date | None:
    lengths = (*_JALALI_LENGTHS[:11], 30 if year % 33 in _LONG_IN_33 else 29)
    if not (1280 <= year <= 1480 and 1 <= month <= 12 and 1 <= day <= lengths[month - 1]):
        return None
    first, start = _JALALI_EPOCH
    span = range(first, year) if year >= first else range(year, first)
    years = sum(366 if one % 33 in _LONG_IN_33 else 365 for one in span)
    begin = start + timedelta(days=years if year >= first else -years)
    return begin + timedelta(days=sum(lengths[: month - 1]) + day - 1)


def _from_hijri(year: int, month: int, day: int, week_day: int | None) -> date | None:
    """Return the day on which the official calendar and the arithmetic one agree, else the one of
    the two, or beside them, that falls on the week day.
    """
    if not (1 <= month <= 12 and 1 <= day <= 30):
        return None
    reckoned = _by_rule(year, month, day)
    official = _official(year, month, day)
    if official is None:
        return None
    if week_day is None:
        return official if official == reckoned else None
    near = (official, reckoned, official - timedelta(days=1), official + timedelta(days=1))
    return next((one for one in near if one.weekday() == week_day), None)


def _by_rule(year: int, month: int, day: int) -> date:
    """Return a day of the arithmetic calendar, in whose cycle of 30 years 11 are long."""
    before = (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2
    return date.fromordinal(_ISLAMIC_EPOCH + before + day - 1)


def _official(year: int, month: int, day: int) -> date | None:
    starts = _official_starts()
    at = (year - _data()["hijri"]["first_year"]) * 12 + month - 1
    if not 0 <= at < len(starts) - 1 or day > starts[at + 1] - starts[at]:
        return None
    return date.fromordinal(starts[at] + day - 1)


@cache
def _official_starts() -> tuple[int, ...]:
    hijri = _data()["hijri"]
    bits = "".join(f"{int(sign, 16):04b}" for sign in hijri["lengths"].strip())
    first = date.fromisoformat(hijri["first_day"]).toordinal()
    return tuple(accumulate((29 + int(bit) for bit in bits), initial=first))
