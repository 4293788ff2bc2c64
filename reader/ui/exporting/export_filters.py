"""The filters of what is exported: by label, status and verdict of claims, and when it was made."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.domain.annotation import Label, LabelId
from reader.domain.claim import Rating, RatingId, Status
from reader.domain.labels import in_tree_order, path_text, path_to
from reader.services.export_contents import Narrowing
from reader.ui.widgets.eliding import ElidingList
from reader.ui.words.claim_names import status_name
from reader.ui.words.saying import said

_BETWEEN = -1
"""Stands for two days that are chosen, where others say how many days back."""
_MONTH = 30


class ExportFilters(QWidget):
    """Says which highlights and claims are wanted of what is exported."""

    changed = Signal()

    def __init__(self, labels: Mapping[LabelId, Label], scale: Sequence[Rating]) -> None:
        super().__init__()
        self.label, self.status, self.rating, self.made = (ElidingList() for _ in range(4))
        today = date.today()
        self.since = _day(today - timedelta(days=_MONTH), self.tr("From this day on"))
        self.until = _day(today, self.tr("Up to this day"))
        self._fill(labels, scale)
        self._lay_out()
        for box in (self.label, self.status, self.rating, self.made):
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        for day in (self.since, self.until):
            day.dateChanged.connect(lambda _: self.changed.emit())
        self.made.currentIndexChanged.connect(lambda _: self._show_days())
        self._show_days()

    def narrowing(self) -> Narrowing:
        """Return what is wanted."""
        status, rating, label = (
            box.currentData() for box in (self.status, self.rating, self.label)
        )
        since, until = self._days()
        return Narrowing(
            labels=frozenset() if label is None else frozenset([LabelId(label)]),
            statuses=frozenset() if status is None else frozenset([Status(status)]),
            ratings=frozenset() if not rating else frozenset([RatingId(rating)]),
            unrated=rating == 0,
            since=since,
            until=until,
        )

    def _days(self) -> tuple[str, str]:
        back = self.made.currentData()
        if back is None:
            return "", ""
        if back != _BETWEEN:
            return (date.today() - timedelta(days=back)).isoformat(), ""
        days = sorted(_iso(one) for one in (self.since, self.until))
        return days[0], days[1]

    def _show_days(self) -> None:
        self._between.setVisible(self.made.currentData() == _BETWEEN)

    def _fill(self, labels: Mapping[LabelId, Label], scale: Sequence[Rating]) -> None:
        known = in_tree_order(tuple(labels.values()))
        self.label.addItem(self.tr("All labels"), None)
        for label in known:
            self.label.addItem(path_text(path_to(known, label.id)), label.id)
        self.status.addItem(self.tr("Any claim status"), None)
        for status in Status:
            self.status.addItem(said(status_name(status)), status.value)
        self.rating.addItem(self.tr("Any verdict"), None)
        for rating in scale:
            self.rating.addItem(rating.name, rating.id)
        self.rating.addItem(self.tr("No verdict yet"), 0)
        days = ((self.tr("At any time"), None), (self.tr("Today"), 0))
        weeks = ((self.tr("In the last 7 days"), 7), (self.tr("In the last 30 days"), _MONTH))
        for words, number in (*days, *weeks, (self.tr("Between two days"), _BETWEEN)):
            self.made.addItem(words, number)

    def _lay_out(self) -> None:
        named = {
            self.label: self.tr("&Label"),
            self.status: self.tr("Claim &status"),
            self.rating: self.tr("&Verdict"),
            self.made: self.tr("&Made"),
        }
        row = QHBoxLayout()
        for box, words in named.items():
            name_choice(box, words)
            column = QVBoxLayout()
            title = QLabel(words)
            title.setBuddy(box)
            column.addWidget(title)
            column.addWidget(box)
            row.addLayout(column, 1)
        self._between = QWidget()
        days = QHBoxLayout(self._between)
        days.setContentsMargins(0, 0, 0, 0)
        days.addStretch(1)
        for words, day in ((self.tr("&From"), self.since), (self.tr("&to"), self.until)):
            title = QLabel(words)
            title.setBuddy(day)
            days.addWidget(title)
            days.addWidget(day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._between)


def name_choice(box: QComboBox, words: str) -> None:
    """Give a box its title's words as a name, and no more width than its row has."""
    box.setAccessibleName(words.replace("&", ""))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)


def _day(day: date, name: str) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    field.setAccessibleName(name)
    return field


def _iso(field: QDateEdit) -> str:
    day = field.date()
    return date(day.year(), day.month(), day.day()).isoformat()
