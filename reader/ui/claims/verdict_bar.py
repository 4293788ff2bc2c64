"""The verdict as a segmented control: one segment for each step of the user's scale, in its colour.

Arrow keys go from step to step; the chosen step, pressed again, is taken back. To a screen reader
the steps are radio buttons in a group that is called “Verdict”.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QSizePolicy, QStyle, QWidget

from reader.domain.claim import Rating, RatingId
from reader.ui.look.contrast import GRAPHIC, readable, text_on, tint
from reader.ui.look.scale import grown
from reader.ui.widgets.own_keys import keep_key

HEIGHT, PADDING, STRIPE, BETWEEN = 28, 8, 4, 2
"""Pixels; the height at 100 per cent."""
ARROWS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
"""By how many steps the arrows lead on."""
DIGITS = tuple(Qt.Key(Qt.Key.Key_1 + place) for place in range(9))
STRENGTH = 0.16
"""How much of its colour a segment takes that is not chosen."""


class Segment(QAbstractButton):
    """One step of the scale."""

    left = Signal()
    """The keyboard is elsewhere now."""

    def __init__(self, rating: Rating, parent: QWidget) -> None:
        super().__init__(parent)
        self.rating = rating
        self.setText(rating.name)
        self.setToolTip(rating.definition)
        self.setAccessibleName(rating.name)
        self.setAccessibleDescription(rating.definition)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # by which Qt knows a radio button
        self.was_chosen = False
        self.pressed.connect(self._remember)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_chosen(self, chosen: bool) -> None:
        """Show whether it is the verdict. None may be, which Qt does not allow of such buttons."""
        self.setAutoExclusive(False)
        self.setChecked(chosen)
        self.setAutoExclusive(True)

    def _remember(self) -> None:
        self.was_chosen = self.isChecked()

    def sizeHint(self) -> QSize:
        """Return the room that the name needs."""
        return QSize(
            self.fontMetrics().horizontalAdvance(self.text()) + 2 * PADDING + 2, grown(HEIGHT)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the bar; Qt would go to whatever Tab goes to."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell of it."""
        super().focusOutEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the segment: filled where it is chosen, else with a stripe in its colour."""
        del event
        palette = self.palette()
        base, text = palette.base().color().name(), palette.text().color().name()
        shown = readable(self.rating.colour, base, GRAPHIC)
        ground = shown if self.isChecked() else tint(self.rating.colour, base, text, STRENGTH)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(shown))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(rect, 4, 4)
        if not self.isChecked():
            stripe = QRectF(rect.left() + 4, rect.bottom() - STRIPE + 1, rect.width() - 8, 2)
            painter.fillRect(stripe, QColor(shown))
        painter.setPen(QColor(text_on(ground) if self.isChecked() else text))
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        room = self.rect().adjusted(4, 0, -4, -1)
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
        if self.hasFocus():
            painter.setPen(QColor(text_on(ground) if self.isChecked() else text))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 3, 3)


class VerdictBar(QGroupBox):
    """The steps of the scale, in one row where they have room, else in as few as they need."""

    chosen = Signal(object)
    """The id of the step that the user chose; ``None`` where the verdict was taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Verdict"))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.segments: list[Segment] = []
        self._scale: tuple[Rating, ...] = ()
        self._rating: RatingId | None = None

    def show_rating(self, scale: Sequence[Rating], rating: RatingId | None) -> None:
        """Show a scale and which of its steps is the verdict."""
        if tuple(scale) != self._scale:
            self._make(tuple(scale))
        self._rating = rating
        for segment in self.segments:
            segment.set_chosen(segment.rating.id == rating)
        self._stop_tab_once()

    def choose(self, place: int) -> None:
        """Choose a step by its place, counted from 0, or take it back where it is chosen."""
        if place < len(self.segments):
            rating = self.segments[place].rating.id
            self._choose(None if rating == self._rating else rating)

    def hasHeightForWidth(self) -> bool:
        """Its rows depend on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the rows are at a width."""
        rows = len(self._rows(width))
        return rows * (grown(HEIGHT) + BETWEEN) - BETWEEN if rows else 0

    def sizeHint(self) -> QSize:
        """Return the room at the present width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the widest segment."""
        return QSize(40, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw no box: it is one for screen readers only."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill each row with its segments."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Be as much higher as the letters are."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that are its own."""
        keep_key(event, *DIGITS)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from step to step with the arrows; the keys 1 to 9 choose one."""
        focused = [place for place, one in enumerate(self.segments) if one.hasFocus()]
        step = ARROWS.get(Qt.Key(event.key()))
        if focused and step is not None:
            if self.isRightToLeft() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                step = -step
            place = min(max(0, focused[0] + step), len(self.segments) - 1)
            self.segments[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in DIGITS and not event.modifiers():
            self.choose(event.key() - Qt.Key.Key_1)
        else:
            super().keyPressEvent(event)

    def _make(self, scale: tuple[Rating, ...]) -> None:
        for segment in self.segments:
            segment.hide()
            segment.deleteLater()
        self._scale = scale
        self.segments = [Segment(rating, self) for rating in scale]
        for place, segment in enumerate(self.segments[:9], start=1):
            segment.setToolTip(" ".join(filter(None, (segment.rating.definition, f"({place})"))))
        for segment in self.segments:
            segment.toggled.connect(partial(self._toggled, segment))
            segment.clicked.connect(partial(self._clicked, segment))
            segment.left.connect(self._stop_tab_once)
            segment.show()
        self._arrange()
        self.updateGeometry()

    def _toggled(self, segment: Segment, checked: bool) -> None:
        """Take a step that was chosen, by a screen reader too, which presses no button."""
        if checked and segment.rating.id != self._rating:
            self._choose(segment.rating.id)

    def _clicked(self, segment: Segment) -> None:
        """Take the verdict back where the chosen step was pressed again."""
        if segment.was_chosen:
            self._choose(None)

    def _choose(self, chosen: RatingId | None) -> None:
        self.show_rating(self._scale, chosen)
        self.chosen.emit(chosen)

    def _stop_tab_once(self) -> None:
        """Let Tab stop at the chosen step, else at the first; the arrows lead to the others. Qt
        would have it stop where the keyboard was last.
        """
        checked = [segment for segment in self.segments if segment.isChecked()]
        for segment in self.segments:
            stop = segment in checked or (not checked and segment is self.segments[0])
            policy = Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(policy)

    def _rows(self, width: int) -> list[list[Segment]]:
        """Return which segments stand in which row: as few rows as their names need."""
        rows: list[list[Segment]] = []
        left = 0
        for segment in self.segments:
            needed = segment.sizeHint().width() + BETWEEN
            if not rows or left + needed > width + BETWEEN:
                rows.append([])
                left = 0
            rows[-1].append(segment)
            left += needed
        return rows

    def _arrange(self) -> None:
        top, high = 0, grown(HEIGHT)
        for row in self._rows(self.width()):
            needed = sum(one.sizeHint().width() for one in row) + BETWEEN * (len(row) - 1)
            spare = max(0, self.width() - needed) // len(row)
            left = 0
            for segment in row:
                wide = min(self.width(), segment.sizeHint().width() + spare)
                box = QRect(left, top, wide, high)
                segment.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
                left += wide + BETWEEN
            top += high + BETWEEN
