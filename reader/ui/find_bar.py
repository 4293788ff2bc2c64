"""Finding words in the open article, in both views at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from reader.ui.theme import Theme, icon
from reader.ui.widgets.reading_pane import ReadingPane


class FindBar(QFrame):
    """A field above the text. Enter goes to the next place, Shift+Enter to the one before, Esc closes it."""

    closed = Signal()

    def __init__(self, views: Sequence[ReadingPane], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = tuple(views)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.setMaximumWidth(360)
        self.field.textChanged.connect(self._search)
        self.count = QLabel()
        self.count.setMinimumWidth(90)
        self.previous_button = self._button(self.tr("Find the place before"), self.previous)
        self.next_button = self._button(self.tr("Find the next place"), self.next)
        self.close_button = self._button(self.tr("Close the search"), self.close_bar)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        for widget in (self.field, self.count, self.previous_button, self.next_button):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.close_button)
        self.hide()

    def open(self) -> None:
        """Show the bar with the keyboard in its field."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search(self.field.text())

    def next(self) -> None:
        """Go to the next place in every view that is shown."""
        for view in self._shown():
            view.find_next()

    def previous(self) -> None:
        """Go to the place before in every view that is shown."""
        for view in self._shown():
            view.find_previous()

    def close_bar(self) -> None:
        """Hide the bar and what it marked."""
        self.hide()
        for view in self._views:
            view.find_all("")
        self.closed.emit()

    def refresh(self) -> None:
        """Search again, as when another article is shown."""
        if self.isVisible():
            self._search(self.field.text())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.previous_button.setIcon(icon("previous", theme))
        self.next_button.setIcon(icon("next", theme))
        self.close_button.setIcon(icon("close", theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Enter, close with Esc."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_bar()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.previous()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.next()
            case _:
                super().keyPressEvent(event)

    def _shown(self) -> list[ReadingPane]:
        return [view for view in self._views if view.isVisible()]

    def _search(self, words: str) -> None:
        counts = [view.find_all(words) for view in self._views]
        if not words:
            self.count.clear()
        elif not max(counts, default=0):
            self.count.setText(self.tr("Not found"))
        else:
            found = max(counts)
            self.count.setText(self.tr("1 place") if found == 1 else self.tr("{count} places").format(count=found))

    def _button(self, words: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(act)
        return button
