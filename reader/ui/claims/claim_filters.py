"""The filters above the claims: words, status, verdict, speaker, and when it was said."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QToolButton, QWidget

from reader.domain.claim import ClaimFilter, Rating, RatingId, Status
from reader.services.said_dates import read_said_date
from reader.ui.look.scale import grown
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.tool_buttons import MenuButton
from reader.ui.words.claim_names import status_name

Value = TypeVar("Value")

PAUSE = 150
"""Milliseconds after the last letter typed, before the claims are looked through."""
BETWEEN = ".."
MOST_WORDS = 320
"""Pixels at 100 per cent of the field for words."""
FRAME = 48
"""Pixels that a field has around its words, with the button that clears it."""


class ClaimFilters(QWidget):
    """Says which claims are wanted; keeps no claim."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Filter by words"))
        self.words.setAccessibleName(self.tr("Filter claims by words"))
        self.words.setClearButtonEnabled(True)
        self.status, self.verdict = MenuButton(), MenuButton()
        self.speaker = QComboBox()
        self.speaker.setAccessibleName(self.tr("Speaker"))
        self.speaker.setMinimumContentsLength(10)
        self.said = QLineEdit()
        self.said.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as dates are written
        self.said.setPlaceholderText(self.tr("Said: 2022-11..2022-12"))
        self.said.setAccessibleName(self.tr("When it was said: a date, or two with “..” between"))
        self.said.setClearButtonEnabled(True)
        self._statuses: set[Status] = set()
        self._ratings: set[RatingId | None] = set()
        self._scale: tuple[Rating, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.changed)
        for field, most in ((self.words, MOST_WORDS), (self.said, 0)):
            hint = field.fontMetrics().horizontalAdvance(field.placeholderText())
            field.setMinimumWidth(hint + FRAME)
            field.setMaximumWidth(max(hint + FRAME, grown(most)))
            field.textChanged.connect(lambda _: self._later.start())
        self.speaker.activated.connect(lambda _: self.changed.emit())
        self._fill_statuses()
        self.show_scale(())
        self.show_speakers(())
        row = FlowRow(self)
        for part in (self.words, self.status, self.verdict, self.speaker, self.said):
            row.addWidget(part)

    def wanted(self) -> ClaimFilter:
        """Return which claims are wanted."""
        since, until = self._range()
        return ClaimFilter(
            words=self.words.text(),
            statuses=frozenset(self._statuses),
            ratings=frozenset(one for one in self._ratings if one is not None),
            unrated=None in self._ratings,
            speaker=self.speaker.currentData() or "",
            since=since,
            until=until,
        )

    def is_set(self) -> bool:
        """Whether any filter keeps claims away."""
        return self.wanted() != ClaimFilter()

    def clear(self) -> None:
        """Want all claims."""
        self._statuses.clear()
        self._ratings.clear()
        self.words.clear()
        self.said.clear()
        self.speaker.setCurrentIndex(0)
        self._fill_statuses()
        self._fill_ratings()
        self._later.stop()
        self.changed.emit()

    def show_scale(self, scale: Sequence[Rating]) -> None:
        """Offer the steps of a scale."""
        if tuple(scale) != self._scale or self.verdict.menu() is None:
            self._scale = tuple(scale)
            self._ratings &= {None, *(rating.id for rating in scale)}
            self._fill_ratings()

    def show_speakers(self, speakers: Sequence[str]) -> None:
        """Offer those who made claims; the chosen one stays chosen."""
        chosen = self.speaker.currentData()
        self.speaker.clear()
        self.speaker.addItem(self.tr("All speakers"), "")
        for speaker in speakers:
            self.speaker.addItem(speaker, speaker)
        self.speaker.setCurrentIndex(max(0, self.speaker.findData(chosen or "")))

    def _range(self) -> tuple[str, str]:
        """Return the first and the last day, or the beginning of one, that are wanted."""
        first, between, last = self.said.text().strip().partition(BETWEEN)
        since = read_said_date(first) or ""
        until = (read_said_date(last) or "") if between else since
        return since, until

    def _fill_statuses(self) -> None:
        menu = QMenu(self.status)
        for status in Status:
            self._add(menu, status_name(status), self._statuses, status)
        self.status.setMenu(menu)
        self._tell()

    def _fill_ratings(self) -> None:
        menu = QMenu(self.verdict)
        for rating in self._scale:
            self._add(menu, rating.name, self._ratings, rating.id)
        self._add(menu, self.tr("No verdict yet"), self._ratings, None)
        self.verdict.setMenu(menu)
        self._tell()

    def _add(self, menu: QMenu, words: str, chosen: set[Value], value: Value) -> None:
        action = QAction(words.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(value in chosen)
        action.toggled.connect(lambda on: self._toggle(on, chosen, value))
        menu.addAction(action)

    def _toggle(self, on: bool, chosen: set[Value], value: Value) -> None:
        (chosen.add if on else chosen.discard)(value)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """Write on the buttons what they let through."""
        names = [status_name(one) for one in Status if one in self._statuses]
        _write(self.status, self.tr("Status"), names)
        rated = [one.name for one in self._scale if one.id in self._ratings]
        rated += [self.tr("No verdict yet")] if None in self._ratings else []
        _write(self.verdict, self.tr("Verdict"), rated)


def _write(button: QToolButton, name: str, chosen: Sequence[str]) -> None:
    more = f" +{len(chosen) - 1}" if len(chosen) > 1 else ""
    words = f"{name}: {chosen[0]}{more}" if chosen else name
    button.setText(words.replace("&", "&&"))
    button.setAccessibleName(f"{name}: {', '.join(chosen)}" if chosen else name)
