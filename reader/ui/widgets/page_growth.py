"""Having the rest of a long page there, step by step, while the window stays free for its user."""

from time import thread_time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTextEdit

from reader.ui.widgets.sheet import Sheet

STEP, REST = 0.012, 8
"""Seconds that a step takes of the window's thread, and milliseconds until the next one."""
FIRST_WEIGHT, LEAST_WEIGHT, MOST_WEIGHT = 20_000, 2_000, 400_000
"""How much comes below in the first step, and at least and at most in later ones."""
ABOVE_WEIGHT = 150_000
"""How much comes above in a step: Qt then moves all that is below, which takes it 1 µs for each
paragraph, so these steps are few and take up to 0.1 s.
"""


class PageGrowth(QObject):
    """Adds rows to the page of a sheet until all are there."""

    def __init__(self, view: QTextEdit, sheet: Sheet) -> None:
        super().__init__(view)
        self._view = view
        self._sheet = sheet
        self._weight = FIRST_WEIGHT
        self._above = False
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self._step)

    def go_on(self) -> None:
        """Begin, or begin again, where rows are missing."""
        if not self._sheet.page.is_whole and not self._timer.isActive():
            self._timer.start()

    def _step(self) -> None:
        page = self._sheet.page
        if page.is_whole:
            return
        began = thread_time()
        above = self._is_next_above()
        if above is not None:
            self._sheet.grow(ABOVE_WEIGHT if above else self._weight, above=above)
            if not above:
                self._pace(thread_time() - began)
        self.go_on()

    def _is_next_above(self) -> bool | None:
        """Return whether the next rows come above those that are there: in turn with those below.

        Not while the scroll bar is held, under which the text would be drawn away: ``None`` where
        no others are left.
        """
        page = self._sheet.page
        has_above, has_below = page.present.start > 0, page.present.stop < len(page.rows)
        if has_above and self._view.verticalScrollBar().isSliderDown():
            return False if has_below else None
        self._above = has_above and (not self._above or not has_below)
        return self._above

    def _pace(self, took: float) -> None:
        """Bring as much in the next step as shall take the time that a step may."""
        wanted = self._weight * STEP / max(took, STEP / 4)
        self._weight = round(min(max(wanted, LEAST_WEIGHT), MOST_WEIGHT))
