"""Dates as the user's locale writes them, in the form that the user has chosen."""

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

_FORMS = {"system": "d MMM yyyy", "long": "d MMMM yyyy", "iso": "yyyy-MM-dd"}


class DateForm:
    """The form in force, for all that is shown in this process, as Qt's own default locale is."""

    def __init__(self) -> None:
        self.name = "system"
        """``system``, ``long``, ``short`` or ``iso``. Whoever sets it has all dates shown anew."""

    def pattern(self, locale: QLocale) -> str:
        """Return Qt's pattern for days."""
        short = locale.dateFormat(QLocale.FormatType.ShortFormat)
        return _FORMS.get(self.name, short)


date_form = DateForm()


def shown_date(iso: str | None, locale: QLocale) -> str:
    """Return the day of an ISO 8601 date or time in the form in force; empty where there is none.

    The day is the one that the source names: it is not moved into the reader's time zone.
    """
    if not iso:
        return ""
    day = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    return locale.toString(day, date_form.pattern(locale)) if day.isValid() else iso


def shown_time(iso: str, locale: QLocale) -> str:
    """Return an ISO 8601 date in the form in force, with the minute where one is told, both as the
    source names them.
    """
    day, minute = shown_date(iso, locale), iso[11:16]
    told = day != iso and len(minute) == len("14:30") and minute[2] == ":"
    return f"{day} {minute}" if told else day


def shown_moment(iso: str, locale: QLocale) -> str:
    """Return an ISO 8601 time in UTC as the day and minute of the reader's own clock."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs).toLocalTime()
    pattern = f"{date_form.pattern(locale)} HH:mm"
    return locale.toString(moment, pattern) if moment.isValid() else iso
