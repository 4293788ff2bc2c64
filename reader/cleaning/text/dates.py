"""Dates out of text, in the languages that there are month names for. A date is read only where it
is whole: day, month, year.
"""

import re
from datetime import date
from functools import cache

from reader.cleaning.text.phrases import languages

_ISO = re.compile(r"\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_SIGNS = re.compile(
    r"((?:19|20)\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日|((?:19"
    r"|20)\d\d)년\s*(\d{1,2})월\s*(\d{1,2})일"
)
_NUMERIC = re.compile(r"\b(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_SHORT = re.compile(r"\b(\d{1,2})([./])(\d{1,2})\2(\d\d)(?![\d./])")
_STAMP = re.compile(
    r"((?:19|20)\d\d-\d\d-\d\d)(?:(?:T|\s)\s*(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d"
    r"|UTC|GMT)?)?",
    re.I,
)
_MONTH_FIRST_REGIONS = frozenset(["us", "ph"])
_DAY_FIRST_HOSTS = (
    "uk",
    "au",
    "nz",
    "ie",
    "in",
    "za",
    "ca",
    "ng",
    "ke",
    "gh",
    "sg",
    "my",
    "hk",
    "pk",
    "eu",
)
_WORD = re.compile(r"[^\W\d_]+")
_WORDS_BESIDE = 6
"""Words that may stand beside a date in a line that says nothing else: a week day, a time, a
zone.
"""


@cache
def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for language in languages().values():
        for name, number in language.months.items():
            found.setdefault(name, number)
    return found


@cache
def _named() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    day_first = (
        r"\b(\d{1,2})(?:st|nd|rd|th|\.|er|º|ª)?\s*(?:de\s+"
        rf"|of\s+)?({names})\.?,?\s*(?:de\s+|del\s+)?((?:19|20)\d\d)(?!\d)"
    )
    clock = r"(?:\d\d:\d\d:\d\d\s+[A-Z]{2,5}\s+)?"
    month_first = rf"\b({names})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+{clock}((?:19|20)\d\d)(?!\d)"
    return re.compile(f"{day_first}|{month_first}", re.I)


def words_beside(text: str) -> int:
    """Return how many words a text has."""
    return len(_WORD.findall(text))


def reads_day_first(language: str | None, tag: str, host: str | None) -> bool:
    """Whether 4/12/2022 is 4 December on a page: everywhere but where the tag or, in English, the
    address is American.

    ``tag`` is the page's language with its region ("en-US"), as far as it is known.
    """
    region = re.split(r"[-_]", tag.lower())[-1] if re.search(r"[-_]", tag) else ""
    if region:
        return (
            region not in _MONTH_FIRST_REGIONS
            or (host or "").rpartition(".")[2] in _DAY_FIRST_HOSTS
        )
    return language != "en" or (host or "").rpartition(".")[2] in _DAY_FIRST_HOSTS


def read_stamp(text: str, *, day_first: bool = True) -> str | None:
    """Return a declared time in ISO 8601, to the second and with its zone, as written, where they
    are given.
    """
    found = _STAMP.match(text.strip())
    if not found:
        return read_date(text, whole=True, day_first=day_first) if text else None
    day, time, zone = found.groups()
    if read_date(day) is None:
        return None
    zone = "Z" if zone and zone.isalpha() else zone
    return day + (f"T{time}" if time else "") + (zone or "" if time else "")


def read_short_date(text: str, *, day_first: bool) -> str | None:
    """Return the first date in a text whose year has two digits, as in "Published on 01/25/26"."""
    found = _SHORT.search(text[:400])
    if found is None:
        return None
    one, _, two, year = found.groups()
    first, second = (two, one) if day_first else (one, two)
    return _iso(f"20{year}", first, second) or _iso(f"20{year}", second, first)


def read_date(text: str, *, whole: bool = False, day_first: bool = True) -> str | None:
    """Return the first date in a text as ``YYYY-MM-DD``.

    With ``whole`` the text must hold hardly anything else. ``day_first`` reads 4/12/2022 as 4
    December; where only one reading is a date, that one is taken.
    """
    if whole and words_beside(text) > _WORDS_BESIDE:
        return None
    head = text[:400]
    for reader in (_read_iso, _read_named):
        if (found := reader(head)) is not None:
            return found
    return _read_numeric(head, day_first)


def before_date(text: str) -> str:
    """Return what stands before the first date in a text; the whole text where it holds none."""
    starts = [
        found.start()
        for pattern in (_named(), _ISO, _NUMERIC, _SIGNS)
        if (found := pattern.search(text))
    ]
    return text[: min(starts)] if starts else text


def _iso(year: str | int, month: str | int, day: str | int) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _read_iso(text: str) -> str | None:
    if found := _ISO.search(text):
        return _iso(*found.groups())
    if found := _SIGNS.search(text):
        return _iso(*(group for group in found.groups() if group))
    return None


def _read_named(text: str) -> str | None:
    found = _named().search(text)
    if found is None:
        return None
    day, month, year, month2, day2, year2 = found.groups()
    return _iso(year or year2, _months()[(month or month2).lower()], day or day2)


def _read_numeric(text: str, day_first: bool) -> str | None:
    found = _NUMERIC.search(text)
    if found is None:
        return None
    one, _, two, year = found.groups()
    first, second = (two, one) if day_first else (one, two)
    return _iso(year, first, second) or _iso(year, second, first)
