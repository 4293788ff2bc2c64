"""Dates whose month is named: "3 May 2024", "May 3, 2024", "2024. május 3.", "3 พ.ค. 67"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from reader.cleaning.text.calendars import BUDDHIST, Calendar, gregorian
from reader.cleaning.text.date_words import (
    Month,
    find_month,
    find_week_day,
    joining_words,
    word_key,
)

_PIECE = re.compile(
    r"(?P<clock>\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?)"
    r"|(?P<number>\d+)"
    r"|(?P<word>[^\W\d_](?:[^\s\d,;:/|()\[\]{}<>•·\"“”„«»–—\-،؛。、！!?？_'’]|(?<=\w\w)[’'](?=\w))*)"
    r"|(?P<sign>[^\s\w])"
)
_FIGURE = re.compile(r"\d")
_CAMEL = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z][a-z])")
_ZONE = re.compile(r"[A-Z]{2,5}$|[ap]\.?m\.?$", re.I)
_VIETNAMESE = frozenset(["thang", "thg", "th"])
_BETWEEN = frozenset(".,-–—/ـ،'’\u0300\u0301")
"""Signs that may stand between the parts of a date."""
_MOST_BETWEEN = 4
_LONGEST_SUFFIX = 4
"""Letters that may be glued to a day ("3rd", "1er", "3-án", "3ος")."""
_OLDEST, _NEWEST = 1900, 2099


@dataclass(frozen=True, slots=True)
class NamedDate:
    """A date whose month is named, and where it stands."""

    day: date
    start: int
    end: int
    calendar: Calendar


@dataclass(slots=True)
class _Piece:
    """A word, a number, a time or a sign of a text."""

    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Named:
    """A month in the pieces ``[first, last)``."""

    month: Month
    first: int
    last: int


def named_dates(text: str, language: str | None, newest: int | None) -> Iterator[NamedDate]:
    """Yield the dates of a text whose month is named. ``text`` has the digits of ASCII; a year of
    two digits is read where ``newest`` says what the last may be.
    """
    if _FIGURE.search(text) is None:
        return
    pieces = list(_pieces(text))
    if not any(piece.kind == "number" for piece in pieces):
        return
    reader = _Reader(pieces, newest)
    after = 0
    for named in _months(pieces, language):
        if named.first >= after and (found := reader.read(named)):
            yield found
            after = named.last


def _pieces(text: str) -> Iterator[_Piece]:
    for found in _PIECE.finditer(text):
        kind, start = found.lastgroup or "", found.start()
        if kind != "word":
            yield _Piece(kind, found.group(), start, found.end())
            continue
        for part in _CAMEL.split(found.group()):
            yield _Piece("word", part, start, start + len(part))
            start += len(part)


def _months(pieces: list[_Piece], language: str | None) -> Iterator[_Named]:
    after = 0
    for at, piece in enumerate(pieces):
        if piece.kind != "word" or at < after:
            continue
        if word_key(piece.text) in _VIETNAMESE and at + 1 < len(pieces):
            number = pieces[at + 1].text
            if number.isdigit() and 1 <= int(number[:3]) <= 12:
                yield _Named(Month(Calendar.GREGORIAN, int(number)), at, at + 2)
                after = at + 2
                continue
        words = []
        for following in pieces[at : at + 3]:
            if following.kind != "word":
                break
            words.append(following.text)
        if found := find_month(words, language):
            after = at + found[1]
            yield _Named(found[0], at, after)


class _Reader:
    """Reads the numbers around a month's name."""

    def __init__(self, pieces: list[_Piece], newest: int | None) -> None:
        self.pieces = pieces
        self.newest = newest

    def read(self, named: _Named) -> NamedDate | None:
        """Return the date that a month's name belongs to, in whatever order it is written."""
        last = self._twin(named)
        left = self._number(named.first - 1, -1)
        right = self._number(last, 1)
        tries = (
            self._day_month_year(left, right),
            self._year_month_day(left, right),
            self._year_day_month(left),
            self._month_day_year(right),
        )
        for found in tries:
            if found is None:
                continue
            year, day, ends = found
            if (that := self._date(named.month, year, day)) is not None:
                at = [named.first, last - 1, *ends]
                start, end = self.pieces[min(at)].start, self.pieces[max(at)].end
                return NamedDate(that, start, end, named.month.calendar)
        return None

    def _twin(self, named: _Named) -> int:
        """Return where a month's names end: "أيار/مايو" names it twice."""
        at = named.last
        if at + 1 < len(self.pieces) and self.pieces[at].text == "/":
            words = [piece.text for piece in self.pieces[at + 1 : at + 3] if piece.kind == "word"]
            again = find_month(words, None)
            if again is not None and again[0].number == named.month.number:
                return at + 1 + again[1]
        return at

    def _number(self, at: int, step: int) -> int | None:
        """Return the next number in a direction, past what may stand inside a date."""
        for _ in range(_MOST_BETWEEN):
            if not 0 <= at < len(self.pieces):
                return None
            piece = self.pieces[at]
            if piece.kind == "number":
                return at
            if not self._is_between(at):
                return None
            at += step
        return None

    def _is_between(self, at: int) -> bool:
        piece = self.pieces[at]
        if piece.kind == "sign":
            return piece.text in _BETWEEN
        if piece.kind != "word":
            return False
        glued = at > 0 and self.pieces[at - 1].end == piece.start
        suffix = (
            glued and self.pieces[at - 1].kind == "number" and len(piece.text) <= _LONGEST_SUFFIX
        )
        hyphen = glued and self.pieces[at - 1].text == "-" and len(piece.text) <= _LONGEST_SUFFIX
        return suffix or hyphen or word_key(piece.text) in joining_words()

    def _day_month_year(
        self, left: int | None, right: int | None
    ) -> tuple[int, int, list[int]] | None:
        day, year = self._day(left), self._year(right)
        if day is None or left is None or right is None:
            return None
        if year is None:
            year = self._short_year(right)
        return (year, day, [left, right]) if year is not None else None

    def _year_month_day(
        self, left: int | None, right: int | None
    ) -> tuple[int, int, list[int]] | None:
        year, day = self._year(left), self._day(right)
        if year is None or day is None or left is None or right is None:
            return None
        return year, day, [left, right]

    def _year_day_month(self, left: int | None) -> tuple[int, int, list[int]] | None:
        day = self._day(left)
        if day is None or left is None:
            return None
        before = self._number(left - 1, -1)
        year = self._year(before)
        return (year, day, [left, before]) if year is not None and before is not None else None

    def _month_day_year(self, right: int | None) -> tuple[int, int, list[int]] | None:
        day = self._day(right)
        if day is None or right is None:
            return None
        after = self._after_clock(right + 1)
        place = self._number(after, 1)
        year = self._year(place)
        if year is None and place is not None and after == right + 1:
            year = self._short_year(place)
        return (year, day, [right, place]) if year is not None and place is not None else None

    def _after_clock(self, at: int) -> int:
        """Return the place after a time and its zone, as in "Apr 28 19:20:36 CEST 2023"."""
        start = at
        while at < len(self.pieces) and at < start + _MOST_BETWEEN:
            piece = self.pieces[at]
            timed = at > start and piece.kind == "word" and _ZONE.match(piece.text)
            if piece.kind == "clock":
                start, at = at, at + 1
            elif timed and self.pieces[start].kind == "clock":
                at += 1
            elif piece.text in _BETWEEN and at + 1 < len(self.pieces):
                if self.pieces[at + 1].kind != "clock":
                    break
                at += 1
            else:
                break
        return at

    def _day(self, at: int | None) -> int | None:
        text = self.pieces[at].text if at is not None else ""
        return int(text) if 1 <= len(text) <= 2 and 1 <= int(text) <= 31 else None

    def _year(self, at: int | None) -> int | None:
        if at is None:
            return None
        text = self.pieces[at].text
        after = self.pieces[at + 1].text if at + 1 < len(self.pieces) else ""
        if after == ":" and 5 <= len(text) <= 6:
            return int(text[:4])  # a time is glued to it: "3 May 20248:12"
        return int(text) if len(text) == 4 else None

    def _short_year(self, at: int) -> int | None:
        """Return a year of two digits, where nothing behind it says that it is another number."""
        text = self.pieces[at].text
        if self.newest is None or len(text) != 2:
            return None
        after = self.pieces[at + 1] if at + 1 < len(self.pieces) else None
        joined = after is not None and after.kind == "word" and after.text[0].islower()
        return None if joined else int(text)

    def _date(self, month: Month, year: int, day: int) -> date | None:
        if year < 100:
            year = self._full_year(month, year)
        elif year >= 2400:
            year -= BUDDHIST
        week_day = find_week_day([piece.text for piece in self.pieces if piece.kind == "word"])
        found = gregorian(month.calendar, year, month.number, day, week_day)
        return found if found is not None and _OLDEST <= found.year <= _NEWEST else None

    def _full_year(self, month: Month, short: int) -> int:
        """Return the year that two digits mean: behind a Thai month those of Thailand's calendar,
        unless that would be before there were web pages.
        """
        newest = self.newest or _NEWEST
        thai = 2500 + short - BUDDHIST
        if month.buddhist and 1990 <= thai <= newest:
            return thai
        year = newest - newest % 100 + short
        return year if year <= newest else year - 100
