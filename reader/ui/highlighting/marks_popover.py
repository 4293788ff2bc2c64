"""The highlights that lie over each other at one place, in a small list by it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.labels import NO_LETTER, letters, shown_names
from reader.domain.own_marks import in_marks
from reader.ui.look.scale import grown
from reader.ui.look.theme import Theme
from reader.ui.widgets.label_chip import paint_chip

WIDTH, MOST_LINES = 420, 8
CHIP, CHIPS = 20, 4
BEGINNING = 90
"""Characters of a quote and of a note that are shown."""

DISTANCE, EDGE, ROOM = 6, 4, 14
"""Pixels between the place and the list, around the list, and around its lines."""


class MarksPopover(QFrame):
    """A list over its parent, which is the window. It takes the keyboard, and gives it back."""

    chosen = Signal(object)
    """The ``AnnotationId`` chosen with Enter or a click."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._before: QWidget | None = None
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Highlights at this place"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.addWidget(self.list)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._unlabelled = theme.reading.unlabelled
        chrome = theme.chrome
        self.setStyleSheet(
            f"MarksPopover {{ background: {chrome.base}; border: 1px solid {chrome.border}; "
            "border-radius: 9px; }"
            f"QListWidget {{ background: {chrome.base}; }} QListWidget::item {{ padding: 5px; "
            "border-radius: 6px; }"
            f"QListWidget::item:selected {{ background: {chrome.selection}; color: "
            f"{chrome.on_selection}; }}"
        )

    def show_for(
        self,
        place: QRect,
        marks: Sequence[Annotation],
        current: AnnotationId | None,
        labels: Mapping[LabelId, Label],
    ) -> None:
        """List highlights by a place, given in global coordinates, and take the keyboard."""
        signs, names = letters(labels.values()), shown_names(labels.values())
        self.list.clear()
        chip = grown(CHIP)
        self.list.setIconSize(QSize(CHIPS * (chip + 2), chip))
        for mark in marks:
            known = [labels[label] for label in mark.labels if label in labels]
            called = ", ".join(names[label.id] for label in known)
            self.list.addItem(self._item(mark, known, called, [signs[label.id] for label in known]))
        line = next((line for line, mark in enumerate(marks) if mark.id == current), 0)
        self.list.setCurrentRow(line)
        self._before = QApplication.focusWidget()
        self._place(place)
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _item(
        self, mark: Annotation, labels: Sequence[Label], names: str, signs: Sequence[str]
    ) -> QListWidgetItem:
        lines = [
            in_marks(_beginning(mark.target.exact)),
            *([_beginning(mark.note)] if mark.note else []),
        ]
        item = QListWidgetItem(self._icon(labels, signs), "\n".join(lines))
        item.setData(Qt.ItemDataRole.UserRole, mark.id)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, ". ".join(part for part in (names, *lines) if part)
        )
        item.setToolTip(names)
        return item

    def _icon(self, labels: Sequence[Label], signs: Sequence[str]) -> QIcon:
        ratio = self.devicePixelRatioF()
        chip = grown(CHIP)
        pixmap = QPixmap(QSize(CHIPS * (chip + 2), chip) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        shown = [(label.colour, sign) for label, sign in zip(labels, signs, strict=True)] or [
            (self._unlabelled, NO_LETTER)
        ]
        for place, (colour, sign) in enumerate(shown[:CHIPS]):
            paint_chip(painter, QRectF(place * (chip + 2), 0, chip, chip), colour, sign)
        painter.end()
        icon = QIcon(pixmap)
        icon.addPixmap(
            pixmap, QIcon.Mode.Selected
        )  # else Qt tints the colours, by which labels are known
        return icon

    def _place(self, place: QRect) -> None:
        self.resize(min(grown(WIDTH), self._window.width()), self._window.height())
        self.list.setGeometry(
            self.contentsRect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        )  # hidden, it has none yet
        self.list.doItemsLayout()  # the width decides how many lines each of them takes
        lines = min(self.list.count(), MOST_LINES)
        height = (
            sum(self.list.visualItemRect(self.list.item(line)).height() for line in range(lines))
            + ROOM
        )
        self.resize(self.width(), min(height, self._window.height()))
        corner = self._window.mapFromGlobal(place.topLeft())
        under, over = corner.y() + place.height() + DISTANCE, corner.y() - DISTANCE - self.height()
        y = over if under + self.height() > self._window.height() and over >= 0 else under
        lowest, furthest = (
            self._window.height() - self.height(),
            self._window.width() - self.width(),
        )
        self.move(QPoint(min(max(corner.x(), 0), max(furthest, 0)), min(max(y, 0), max(lowest, 0))))

    def _choose(self, item: QListWidgetItem) -> None:
        self.leave()
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def leave(self) -> None:
        """Close, and give the keyboard back."""
        if not self.isHidden():
            # first, or Qt gives the keyboard to whatever is next, such as a link of the page
            if self._before is not None and isValid(self._before):
                self._before.setFocus(Qt.FocusReason.PopupFocusReason)
            self._before = None
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep all keys for the list; Enter chooses, Esc closes; close where the user goes
        elsewhere.
        """
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            item = self.list.currentItem()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
                self._choose(item)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)


def _beginning(text: str) -> str:
    """Return how a text begins, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= BEGINNING else line[: BEGINNING - 1].rstrip() + "…"
