"""Fitting the text column of a reading view to its width."""

from time import thread_time

from PySide6.QtCore import QMarginsF, QRectF, QTimer
from PySide6.QtWidgets import QTextEdit

from reader.ui.widgets.margin import gutter
from reader.ui.widgets.page_document import PageDocument
from reader.ui.widgets.reading_pane import Place
from reader.ui.widgets.sheet import Sheet
from reader.ui.widgets.sight import ROOM_BELOW
from reader.ui.words.direction import is_mirrored

DEAR, WIDTH_STAYS = 0.012, 120
"""Seconds: where fitting the text to a width took longer, the next time waits until the width stays
so many milliseconds.
"""

MARGIN_TOP, MARGIN_END, MARGIN_BOTTOM = 28, 24, 80
NARROWEST = 80
"""Pixels: the space around the text, on the side where no signs stand, and the least width of its
column.
"""


class ColumnFit:
    """Lays the text out for the width of the view, deep in a long text only once the width stays as
    it is.
    """

    def __init__(self, view: QTextEdit, sheet: Sheet) -> None:
        self._view = view
        self._sheet = sheet
        self._cost = 0.0
        self._later = QTimer(view, singleShot=True, interval=WIDTH_STAYS)
        self._later.timeout.connect(lambda: self._fit_at(sheet.top()))
        view.setLineWrapMode(
            QTextEdit.LineWrapMode.FixedPixelWidth
        )  # the view's own width, but when we say so

    def width_changed(self, place: Place) -> None:
        """Fit the column, now or soon, and stay at a place."""
        if self._cost > DEAR and self._view.isVisible():
            self._later.start()
        else:
            self._fit_at(place)

    def _fit_at(self, place: Place) -> None:
        """Lay the text out for the width and go to a place. Qt lays out all that stands above the
        place.
        """
        start = thread_time()
        page = self._sheet.page
        moved = self._is_new_width() or page.margins != self._margins(page)
        if moved and page.has_much_here:
            self._sheet.begin_at(place)  # Qt would lay out anew all that is there
        with self._sheet.quiet:
            self.fit()
        self._sheet.go(place)
        self._cost = thread_time() - start

    def _is_new_width(self) -> bool:
        return self._view.viewport().width() != self._view.lineWrapColumnOrWidth()

    def fit(self, page: PageDocument | None = None) -> None:
        """Lay the text out for the width that the view has now. A page that is shown next is better
        fitted before: each change lays out anew what is shown.
        """
        page = page or self._sheet.page
        width, margins = self._view.viewport().width(), self._margins(page)
        page.set_margins(margins)
        if self._is_new_width():
            self._view.setLineWrapColumnOrWidth(width)
        page.fit_pictures(width - margins.left() - margins.right())

    def _margins(self, page: PageDocument) -> QMarginsF:
        """Return the space around a page's text in the view as it is now."""
        width = self._view.viewport().width()
        beside = gutter(page.typography)
        free = width - beside - MARGIN_END
        column = min(page.typography.column(), max(free, NARROWEST))
        first = max(beside, (width - column) / 2)
        last = max(width - first - column, MARGIN_END)
        left, right = (last, first) if is_mirrored() else (first, last)
        below = max(MARGIN_BOTTOM, ROOM_BELOW * self._view.viewport().height())
        return QMarginsF(left, MARGIN_TOP, right, below)

    def column(self) -> QRectF:
        """Return a rectangle whose left and right edge are those of the text."""
        frame = self._sheet.page.rootFrame().frameFormat()
        width = self._view.lineWrapColumnOrWidth()
        return QRectF(frame.leftMargin(), 0, width - frame.leftMargin() - frame.rightMargin(), 1)
