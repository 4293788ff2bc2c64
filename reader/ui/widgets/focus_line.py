"""The line above a part of the window that has the keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

HEIGHT = 3
"""Pixels."""


class FocusLine(QWidget):
    """Lies over the top edge of a part, and is there while the keyboard is in the part or in
    anything inside it.
    """

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        part.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as wide as the part."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line in the accent's colour."""
        del event
        QPainter(self).fillRect(self.rect(), self.palette().color(self.palette().ColorRole.Accent))

    def _fit(self) -> None:
        self.setGeometry(0, 0, self._part.width(), HEIGHT)

    def _focus_changed(self, _: QWidget | None, focused: QWidget | None) -> None:
        here = focused is not None and (focused is self._part or self._part.isAncestorOf(focused))
        self.setVisible(here)
        if here:
            self._fit()
            self.raise_()
