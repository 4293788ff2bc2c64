"""Into what sections the list is divided, by what it is sorted by: days, months, letters, sites."""

import unicodedata
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from reader.domain.article_row import ArticleRow
from reader.domain.message import translate
from reader.ui.words.saying import said

DAYS_BY_NAME = 7
"""For how many days back each is a section of its own; what is older stands by months."""

Section = Callable[[ArticleRow], str]
"""Returns the name of a row's section; empty for none."""


def by_import() -> Section:
    """Return sections by the day of import, on the reader's own clock."""
    days = _Days()
    return lambda row: days.of_moment(row.imported)


def by_publication() -> Section:
    """Return sections by the day of publication, as the source names it."""
    days = _Days()
    return lambda row: days.of_day(row.published)


def by_title() -> Section:
    """Return sections by the first letter of the title."""
    return lambda row: first_letter(row.title)


def by_site() -> Section:
    """Return a section for each site."""
    unknown = said(translate("Sections", "Site unknown"))
    return lambda row: (row.site or "").casefold() or unknown


def by_highlights() -> Section:
    """Return one section for articles with highlights and one for those without."""
    some = said(translate("Sections", "Highlighted"))
    none = said(translate("Sections", "Not highlighted"))
    return lambda row: some if row.highlights else none


def first_letter(title: str) -> str:
    """Return the letter under which a title stands; "#" for one that begins with none. What has
    thousands of first letters, as Chinese, stands together.
    """
    first = title[:1]
    if not first.isalnum():
        first = next((sign for sign in title if sign.isalnum()), "#")
    return _letter(first)


@cache
def _letter(first: str) -> str:
    """Return the letter under which a title with this first sign stands."""
    plain = unicodedata.normalize("NFKD", first)[:1].upper()
    if not plain.isalpha():
        return "#"
    return "文" if unicodedata.name(plain, "").startswith(("CJK", "HANGUL")) else plain


class _Days:
    """Names days and months, each worked out once."""

    def __init__(self) -> None:
        self._locale = QLocale()
        self._today = QDate.currentDate()
        self._known: dict[str, str] = {}
        self._unknown = said(translate("Sections", "Date unknown"))

    def of_moment(self, iso: str) -> str:
        """Return the section of a time in UTC."""
        hour = iso[:13]
        if hour not in self._known:
            moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs)
            self._known[hour] = self._named(moment.toLocalTime().date())
        return self._known[hour]

    def of_day(self, iso: str | None) -> str:
        """Return the section of a date as a source names it."""
        day = (iso or "")[:10]
        if day not in self._known:
            self._known[day] = self._named(QDate.fromString(day, Qt.DateFormat.ISODate))
        return self._known[day]

    def _named(self, day: QDate) -> str:
        if not day.isValid():
            return self._unknown
        ago = day.daysTo(self._today)
        if ago == 0:
            return said(translate("Sections", "Today"))
        if ago == 1:
            return said(translate("Sections", "Yesterday"))
        if 1 < ago < DAYS_BY_NAME:
            return self._locale.toString(day, "dddd")
        return self._locale.toString(day, "MMMM yyyy")
