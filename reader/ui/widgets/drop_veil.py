"""What lies over the window while something is dragged over it: that it can be let go, and what
happens then.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

INSET, ROUND, STRENGTH = 16, 12, 0.9
"""Pixels of the frame's distance from the edge and of its corners; and how much of what is below is
covered, 0 to 1.
"""


class DropVeil(QWidget):
    """Covers a part of the window while it is shown; the mouse goes through it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = self.tr("Drop to import")
        self.setAccessibleName(self.words)
        over.installEventFilter(self)
        self.hide()

    def lay(self, wanted: bool) -> None:
        """Cover what is below, or no longer."""
        self.setGeometry(self._over.rect())
        self.setVisible(wanted)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what is below."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dashed frame with the words in its middle."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cover = QColor(self.palette().color(QPalette.ColorRole.Base))
        cover.setAlphaF(STRENGTH)
        painter.fillRect(self.rect(), cover)
        pen = QPen(self.palette().color(QPalette.ColorRole.Accent), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().adjusted(INSET, INSET, -INSET, -INSET), ROUND, ROUND)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)
