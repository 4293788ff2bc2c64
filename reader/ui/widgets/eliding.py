"""Lists, buttons and labels whose words end in an ellipsis where there is no room for them; a tip
says them whole.
"""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
)

from reader.ui.widgets.menu_arrow import beside_arrow, paint_arrow

EDGE = 4
"""Pixels between words and the edge of their field."""

LEAST = 60
"""Pixels of a button that has no room."""


class ElidingList(QComboBox):
    """A list to choose from."""

    def room(self) -> int:
        """Return how many pixels the chosen words have."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        return field.width() - EDGE

    def shown_words(self) -> str:
        """Return the words as they are drawn."""
        return self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, self.room()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the list as its style does, with the words as they have room."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_words()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        """Say the words whole where they are not, unless there is a tip of its own."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            whole = self.currentText()
            if not self.toolTip() and self.shown_words() != whole:
                QToolTip.showText(event.globalPos(), whole, self)
                return True
        return super().event(event)


class ElidingLabel(QLabel):
    """A line of plain words."""

    def minimumSizeHint(self) -> QSize:
        """Return the least size: nothing of the words need be seen."""
        return QSize(1, super().minimumSizeHint().height())

    def shown_words(self) -> str:
        """Return the words as they are drawn."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words as they have room."""
        del event
        painter = QStylePainter(self)
        aligned = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawItemText(
            self.contentsRect(),
            aligned,
            self.palette(),
            self.isEnabled(),
            self.shown_words(),
            self.foregroundRole(),
        )


class ElidingButton(QPushButton):
    """A button, which may have a menu."""

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a few letters."""
        return QSize(LEAST, self.sizeHint().height())

    def room(self) -> int:
        """Return how many pixels the words have."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self._place_of_words(option).width() - EDGE

    def shown_words(self) -> str:
        """Return the words as they are drawn."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.room())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button as its style does, with the words as they have room."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        option.text, option.rect = self.shown_words(), self._place_of_words(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        if self.menu():
            paint_arrow(painter, self)

    def _place_of_words(self, option: QStyleOptionButton) -> QRect:
        inside = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        return beside_arrow(self, inside) if self.menu() else inside

    def event(self, event: QEvent) -> bool:
        """Say the words whole where they are not, before what the tip says."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            whole = self.text().replace("&&", "&")
            if self.shown_words() != self.text():
                QToolTip.showText(event.globalPos(), f"{whole}\n{self.toolTip()}".strip(), self)
                return True
        return super().event(event)
