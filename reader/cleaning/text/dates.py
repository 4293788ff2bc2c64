"""Dates out of text, in the languages that there are month names for. A date is read only where it
is whole: day, month, year.

A year of two digits is read only where a line is known to give a date; it is never later than the
newest year that the page itself shows (``NEWEST_YEAR`` where it shows none).
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from reader.cleaning.text.calendars import BUDDHIST, Calendar, era_letters, eras, gregorian
from reader.cleaning.text.named_dates import named_dates
from reader.cleaning.text.page_cache import for_one_page

NEWEST_YEAR = 2035
"""Years of two digits after this one are of the last century where a page does not say better. A
fixed year, since reading the same bytes twice must give the same document.
"""
_LONGEST = 400
_GIVEN = re.compile(r"\d|年")
_SLASHES = str.maketrans("‐‑‒–−／．﹣－٫", "-----/.--.")
_UNSEEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_YEAR_FIRST = re.compile(
    r"(?<![\d/.-])(1[34]\d\d|19\d\d|2[0-6]\d\d)([-/.])\s?(\d{1,2})\2\s?(\d{1,2})"
    r"(?!\d(?!\d?:\d\d))"
)
_YEAR_LAST = re.compile(
    r"(?<![\d/.-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(1[34]\d\d|19\d\d|2[0-6]\d\d)"
    r"(?!\d(?!\d?:\d\d)|:\d\d)"
)
_SHORT = re.compile(
    r"(?<![\d/.-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?['’]?(\d\d)(?![\d/-]|[.:]\d)"
    r"|(?<![\d/.-])(\d\d)\.(\d\d)\.(\d\d)(?=\d\d:\d\d)"
)
_MINGUO = re.compile(r"(?<![\d/.-])(1[01]\d)([/.-])(0?[1-9]|1[0-2])\2(\d{1,2})(?!\d)")
_ERA_LETTER = re.compile(r"(?<![^\W_])([RH])(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?!\d)", re.I)
_ERAS = "|".join(eras())
_SIGNS = re.compile(
    rf"(?<!\d)(?:({_ERAS})\s?(元|\d{{1,3}})|(\d{{4}}|1[01]\d|\d\d))\s?[年년]\s?(?:[(（][^)）]{{1,12}}[)）]\s?)?"
    r"(\d{1,2})\s?[月월]\s?(\d{1,2})(?!\d)"
)
_HAN = "〇零○一二三四五六七八九十廿卅"
_HAN_NUMBER = re.compile(rf"[{_HAN}]+(?=\s?[年月日号號])")
_HAN_DIGITS = {sign: str(max(0, at - 2)) for at, sign in enumerate(_HAN[:12])}
_MONTH_FIRST_REGIONS = frozenset(["us", "ph"])
_DAY_FIRST_HOSTS = frozenset(
    ["uk", "au", "nz", "ie", "in", "za", "ca", "ng", "ke", "gh", "sg", "my", "hk", "pk", "eu"]
)
_YEAR_FIRST_LANGUAGES = frozenset(["ko", "ja", "zh", "hu", "lt", "mn"])
_WORD = re.compile(r"[^\W\d_][^\s\d.,:;/|()\-–—]*")
_WORDS_BESIDE = 6
"""Words that may stand beside a date in a line that says nothing else: a week day, a time, a
zone.
"""


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: the day as ``YYYY-MM-DD``, and where it stands."""

    day: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DateReading:
    """How the dates of a page are read.

    ``day_first`` reads 4/12/2022 as 4 December; where it is ``None``, a date is read only if there
    is one way to read it. ``newest`` is the last year that one of two digits may mean, or ``None``
    where those are not read.
    """

    day_first: bool | None = True
    language: str | None = None
    newest: int | None = None


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


def read_short_date(
    text: str, *, day_first: bool | None, language: str | None = None, newest: int = NEWEST_YEAR
) -> str | None:
    """Return the first date in a text whose year may have two digits, as in "Published on
    01/25/26".
    """
    reading = DateReading(day_first, language, newest)
    return next((found.day for found in find_dates(text, reading)), None)


def read_date(
    text: str, *, whole: bool = False, day_first: bool | None = True, language: str | None = None
) -> str | None:
    """Return the first date in a text as ``YYYY-MM-DD``.

    With ``whole`` the text must hold hardly anything else. ``day_first`` reads 4/12/2022 as 4
    December; where only one reading is a date, that one is taken.
    """
    if not _GIVEN.search(text) or (whole and words_beside(text) > _WORDS_BESIDE):
        return None
    return next((one.day for one in find_dates(text, DateReading(day_first, language))), None)


def before_date(text: str) -> str:
    """Return what stands before the first date in a text; the whole text where it holds none."""
    return text[: min((one.start for one in find_dates(text, DateReading())), default=len(text))]


def find_dates(text: str, reading: DateReading) -> list[FoundDate]:
    """Return the dates of a text in their order: those of the Gregorian calendar, or where there is
    none those of another, which pages print beside it.
    """
    return list(_found_dates(text[:_LONGEST], reading)) if _GIVEN.search(text) else []


@for_one_page
def _found_dates(text: str, reading: DateReading) -> tuple[FoundDate, ...]:
    plain = _plain(text)
    found = sorted(_spans(plain, reading), key=lambda one: (one[1], -one[2]))
    ours = any(calendar is Calendar.GREGORIAN for *_, calendar in found)
    kept: list[FoundDate] = []
    for day, start, end, calendar in found:
        if (kept and start < kept[-1].end) or (ours and calendar is not Calendar.GREGORIAN):
            continue
        kept.append(FoundDate(day, start, end))
    return tuple(kept)


_Span = tuple[str, int, int, Calendar]


def _spans(text: str, reading: DateReading) -> Iterator[_Span]:
    yield from _numeric(text, reading)
    if "年" in text or "년" in text:
        yield from _signs(text)
    for named in named_dates(text, reading.language, reading.newest):
        yield named.day.isoformat(), named.start, named.end, named.calendar
    if reading.newest is not None:
        yield from _short(text, reading, reading.newest)


def _plain(text: str) -> str:
    """Return a text of the same length with the digits, dashes and slashes of ASCII."""
    if text.isascii():
        return text
    flat = _UNSEEN.sub(" ", text).translate(_SLASHES)
    return "".join(
        str(unicodedata.decimal(sign)) if sign > "\x7f" and sign.isdecimal() else sign
        for sign in flat
    )


def _numeric(text: str, reading: DateReading) -> Iterator[_Span]:
    for found in _YEAR_FIRST.finditer(text):
        year, _, month, day = found.groups()
        yield from _in_calendar(int(year), int(month), int(day), found)
    for found in _YEAR_LAST.finditer(text):
        one, _, two, year = found.groups()
        for first, second in _orders(int(one), int(two), reading.day_first, int(year)):
            yield from _in_calendar(int(year), second, first, found)
    for found in _MINGUO.finditer(text):
        year, _, month, day = found.groups()
        yield from _in_calendar(int(year) + eras()["民國"], int(month), int(day), found)
    for found in _ERA_LETTER.finditer(text):
        letter, year, month, day = found.groups()
        yield from _in_calendar(
            int(year) + era_letters()[letter.lower()], int(month), int(day), found
        )


def _orders(one: int, two: int, day_first: bool | None, year: int) -> list[tuple[int, int]]:
    """Return the day and the month that two numbers may be; none where that cannot be told."""
    either = _iso(year, two, one), _iso(year, one, two)
    if day_first is None and all(either) and one != two:
        return []
    if day_first is False and either[1]:
        return [(two, one)]
    return [(one, two)] if either[0] or not either[1] else [(two, one)]


def _in_calendar(year: int, month: int, day: int, found: re.Match[str]) -> Iterator[_Span]:
    """Yield a day in numbers alone; which calendar it is of, its year tells."""
    calendar = Calendar.GREGORIAN
    if year >= 2400:
        year -= BUDDHIST
    elif 1300 <= year <= 1410:
        calendar = Calendar.JALALI
    elif year < 1500:
        calendar = Calendar.HIJRI
    that = gregorian(calendar, year, month, day)
    if that is not None and 1900 <= that.year < 2100:
        yield that.isoformat(), found.start(), found.end(), calendar


def _signs(text: str) -> Iterator[_Span]:
    """Yield the dates of East Asia: 2024年5月3日, 令和6年5月3日, 民國113年5月3日."""
    flat = _HAN_NUMBER.sub(lambda number: _from_han(number.group()), text)
    moved = len(flat) != len(text)
    for found in _SIGNS.finditer(flat):
        era, count, year, month, day = found.groups()
        if era:
            full = eras()[era] + (1 if count == "元" else int(count))
        elif len(year) == 2:
            full = 2000 + int(year)
        else:
            full = int(year) + (eras()["民國"] if len(year) == 3 else 0)
        if (that := _iso(full, int(month), int(day))) and 1868 <= full <= NEWEST_YEAR + 65:
            start, end = (0, len(text)) if moved else found.span()
            yield that, start, end, Calendar.GREGORIAN


def _from_han(number: str) -> str:
    """Return a number in Chinese signs in digits: 二〇二四, 十二, 二十三, 廿三."""
    full = number.replace("廿", "二十").replace("卅", "三十")
    if "十" not in full:
        return "".join(_HAN_DIGITS[sign] for sign in full)
    tens, _, ones = full.partition("十")
    if len(tens) > 1 or len(ones) > 1:
        return number
    return f"{int(_HAN_DIGITS.get(tens, '1')) * 10 + int(_HAN_DIGITS.get(ones, '0'))}"


def _short(text: str, reading: DateReading, newest: int) -> Iterator[_Span]:
    for found in _SHORT.finditer(text):
        one, two, three = (
            int(part) for part in (found.group(1, 3, 4) if found.group(1) else found.group(5, 6, 7))
        )
        if reading.language in _YEAR_FIRST_LANGUAGES:
            orders = [(three, two, one)]
        elif reading.language == "th":
            orders = [(one, two, three - BUDDHIST % 100)]
        else:
            full = full_year(three, newest)
            orders = [
                (first, second, three)
                for first, second in _orders(one, two, reading.day_first, full)
            ]
        for day, month, year in orders:
            if that := _iso(full_year(year % 100, newest), month, day):
                yield that, found.start(), found.end(), Calendar.GREGORIAN


def full_year(short: int, newest: int) -> int:
    """Return the last year that ends in two digits and is not after the newest one."""
    year = newest - newest % 100 + short
    return year if year <= newest else year - 100


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
