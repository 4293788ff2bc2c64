"""Dates as the user's locale writes them."""

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt


def shown_date(iso: str | None, locale: QLocale) -> str:
    """Return the day of an ISO 8601 date or time in the locale's short form; empty where there is
    none.

    The day is the one that the source names: it is not moved into the reader's time zone.
    """
    if not iso:
        return ""
    day = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    return locale.toString(day, "d MMM yyyy") if day.isValid() else iso


def shown_moment(iso: str, locale: QLocale) -> str:
    """Return an ISO 8601 time in UTC as the day and minute of the reader's own clock."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return locale.toString(moment, "d MMM yyyy HH:mm") if moment.isValid() else iso
