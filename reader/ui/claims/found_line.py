"""A field of a claim that may hold words of the text: they are marked, and the mark leads there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.domain.claim_draft import Found
from reader.domain.document import Span
from reader.ui.look.theme import Theme, icon
from reader.ui.widgets.pausing import PausingLine


class FoundLine(PausingLine):
    """One line. Coming to it with Tab selects it, so that one key empties it."""

    place_wanted = Signal(object)
    """The ``Span`` of the article's text in which the words stand."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._span: Span | None = None
        self._mark = QAction(icon("quote", theme), self.tr("Show where it is in the text"), self)
        self._mark.triggered.connect(self._lead)
        self.addAction(self._mark, QLineEdit.ActionPosition.TrailingPosition)
        self._mark.setVisible(False)

    def set_theme(self, theme: Theme) -> None:
        """Draw the mark in the colours of a theme."""
        self._mark.setIcon(icon("quote", theme))

    def show_found(self, found: Found | None) -> None:
        """Mark the field where it holds what was found; ``None`` where nothing was."""
        here = found is not None and found.text == self.text()
        self._span = found.span if found is not None and here else None
        self._mark.setVisible(here)
        said = self.tr("It is in the text.") if here else ""
        self.setAccessibleDescription(said)
        is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width() - self.height()
        self.setToolTip("\n".join(filter(None, (self.text() if is_cut else "", said))))

    def is_found(self) -> bool:
        """Whether what it holds was found in the text."""
        return self._span is not None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select all where the user came with a key."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.end(False)  # all from its end, so that the beginning is seen
            self.home(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning again."""
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.setCursorPosition(0)

    def _lead(self) -> None:
        if self._span is not None:
            self.place_wanted.emit(self._span)
