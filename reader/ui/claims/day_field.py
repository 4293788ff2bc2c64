"""A day that the user may write in any way that is read as one: "2026-03-14", "14 March 2026"."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.services.said_dates import read_said_date
from reader.ui.words.dates import shown_date

_DAY = len("2026-03-14")


class DayField(QWidget):
    """Shows a day in the form of the preferences. What is no day is not saved, and is said."""

    written = Signal(object)
    """The day in ISO 8601, or ``None`` where the user emptied the field."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: str | None = None
        self.line = QLineEdit()
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as 2026-03-14 is written
        self.line.setAccessibleName(title)
        self.line.setPlaceholderText(self.tr("e.g. 2026-03-14"))
        label = QLabel(title)
        label.setBuddy(self.line)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.problem = QLabel(self.tr("Write a date, such as 2026-03-14."))
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.line.editingFinished.connect(self.save)
        self.line.textEdited.connect(lambda _: self.problem.hide())
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(label)
        row.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.problem)

    def show_day(self, day: str | None) -> None:
        """Show the day that the library has; what is being typed stays."""
        untouched = self.line.text() == self._shown()
        self._day = day
        if untouched or not self.line.hasFocus():
            self._show_known()

    def save(self) -> None:
        """Tell the day that is written, where it is another one; what is none is said to be so."""
        written = self.line.text().strip()
        if written == self._shown():
            return
        day = (read_said_date(written) or "")[:_DAY] if written else ""
        if written and len(day) < _DAY:
            self.problem.show()
            return
        self._day = day or None
        self._show_known()
        self.written.emit(self._day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back with Esc what was typed and not saved; a second Esc is for others."""
        if event.key() == Qt.Key.Key_Escape and self.line.text() != self._shown():
            self._show_known()
        else:
            super().keyPressEvent(event)

    def _shown(self) -> str:
        return shown_date(self._day, self.locale())

    def _show_known(self) -> None:
        self.problem.hide()
        self.line.setText(self._shown())
        self.line.setCursorPosition(0)
