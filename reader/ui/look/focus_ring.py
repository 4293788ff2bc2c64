"""The ring around the button, box or slider that has the keyboard. Fields and lists draw their own
by the style sheet, panes have a line above them.
"""

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QPushButton,
    QSlider,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from reader.ui.look.tokens import tokens

RINGED = (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider, QTabBar)
THINNEST = 2
"""Pixels that Qt leaves the ring around a widget; a wider one goes over its edge."""


class FocusRing(QObject):
    """Follows the keyboard through all windows."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self.width = THINNEST
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, focused: QWidget | None) -> None:
        before, self._ring = self._ring, None
        if before is not None and isValid(before):  # it goes with the window that it was in
            before.hide()
            before.deleteLater()
        if isinstance(focused, RINGED):
            self._ring = _Ring()
            self._ring.pixels = self.width
            self._ring.setWidget(focused)


class _Ring(QFocusFrame):
    """A ring around one widget."""

    pixels = THINNEST

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the accent; around what is filled with that, in the colour of text."""
        del event
        ringed = self.widget()
        filled = isinstance(ringed, QPushButton) and ringed.isDefault()
        role = QPalette.ColorRole.WindowText if filled else QPalette.ColorRole.Accent
        half = self.pixels / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QApplication.palette().color(role), self.pixels))
        radius = tokens().shape.radius + half
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )
