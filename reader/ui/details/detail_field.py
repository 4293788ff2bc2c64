"""One detail of the selected articles: a field in which it is written, and below it what the source
says where that is something else.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.domain.details import ArticleDetails, Detail
from reader.services.details import shown

PAUSE = 800
"""Milliseconds without a key after which what was typed is saved."""

STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Why the keyboard goes elsewhere for a moment: the place in the words is still wanted."""


class DetailEdit(QLineEdit):
    """Leaves undo to the window where nothing is typed that was not saved: there it undoes the last
    change, here it would only change the words.
    """

    is_saved: Callable[[], bool] = staticmethod(lambda: True)
    focus_changed = Signal()

    def select_from_end(self) -> None:
        """Select all with the beginning in view."""
        self.end(False)
        self.home(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard; where a key selected all, a long text still shows its beginning."""
        super().focusInEvent(event)
        self.focus_changed.emit()
        if self.selectedText() and self.selectedText() == self.text():
            self.select_from_end()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the keyboard to another part, and show the beginning again."""
        super().focusOutEvent(event)
        self.focus_changed.emit()
        if event.reason() not in STAYS:
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Give the keys of undo and redo away."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ours = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if self.is_saved() and any(event.matches(key) for key in ours):
                event.ignore()
                return False
        return super().event(event)


class DetailField(QWidget):
    """Says what was written, and when the found value is wanted again. ``display`` gives the form
    in which a value is shown while it is not edited, as of dates.
    """

    written = Signal(object, str)
    """The detail, and what the user has written in it."""
    found_wanted = Signal(object)
    """The detail that the source shall say again."""

    def __init__(
        self, detail: Detail, title: str, hint: str, display: Callable[[str], str] = str
    ) -> None:
        super().__init__()
        self.detail = detail
        self._hint = hint
        self._display = display
        self._known = ""  # as it is written
        self._before = ""  # as the field shows it
        self.title = QLabel(title)
        self.edit = DetailEdit()
        self.edit.is_saved = lambda: self.edit.text() == self._before
        self.edit.setAccessibleName(title)
        self.title.setBuddy(self.edit)
        self.title.setForegroundRole(self.title.palette().ColorRole.PlaceholderText)
        self.found = QPushButton()
        self.found.setFlat(True)
        self.found.setAccessibleName(self.tr("Go back to what the sources say"))
        self.found.setCursor(Qt.CursorShape.PointingHandCursor)
        self.found.setStyleSheet("text-align: left; padding: 1px 2px; border: none;")
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.save)
        self.edit.textEdited.connect(self._wait)
        self.edit.editingFinished.connect(self.save)
        self.edit.focus_changed.connect(self._show_form)
        self.found.clicked.connect(lambda: self.found_wanted.emit(self.detail))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        for part in (self.title, self.edit, self.found, self.problem):
            column.addWidget(part)
        self.problem.hide()

    def show_known(self, known: Sequence[ArticleDetails]) -> None:
        """Show what it is in these articles, but do not write over what is being typed."""
        values = {shown(one.value(self.detail)) for one in known}
        text = values.pop() if len(values) == 1 else ""
        several = len(known) > 1 and bool(values)
        self.edit.setPlaceholderText(self.tr("Several values") if several else self._hint)
        if not self.is_being_typed():
            self._known = text
            self._show_form()
            self.tell_problem("")
        self._show_found(known)

    def save(self) -> None:
        """Say what was written, if it is something else than before."""
        self._later.stop()
        if self.edit.text() != self._before:
            self._known = self._before = self.edit.text()
            self.written.emit(self.detail, self._before)

    def _show_form(self) -> None:
        """Show the value as it is written while it may be edited, else as it reads best."""
        if self.edit.text() != self._before:
            return  # it is being typed, or what was typed could not be saved
        text = self._known if self.edit.hasFocus() else self._display(self._known)
        self._before = text
        if self.edit.text() != text:
            self.edit.setText(text)
            self.edit.setCursorPosition(0)

    def is_being_typed(self) -> bool:
        """Whether something is written that was not saved, or could not be."""
        unsaved = self.edit.text() != self._before
        return unsaved or (self.edit.hasFocus() and bool(self.problem.text()))

    def tell_problem(self, words: str) -> None:
        """Say below the field why what is written there cannot be; nothing where it can."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def drop(self) -> None:
        """Forget what was typed, as other articles are about to be shown."""
        self._later.stop()
        self._known = self._before = self.edit.text()
        self.tell_problem("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back what was typed since it was saved with Esc; a second Esc is for others."""
        if event.key() == Qt.Key.Key_Escape and self.edit.text() != self._before:
            self._later.stop()
            self.edit.setText(self._before)
            self.tell_problem("")
        else:
            super().keyPressEvent(event)

    def _wait(self) -> None:
        self.tell_problem("")
        self._later.start()

    def _show_found(self, known: Sequence[ArticleDetails]) -> None:
        own = [one for one in known if self.detail in one.own]
        self.found.setVisible(bool(own))
        if not own:
            return
        if len(known) > 1:
            words = self.tr("Set by you in {count}. Take back").format(count=len(own))
            self.found.setToolTip(self.tr("Go back to what the sources say"))
        else:
            found = shown(own[0].found_value(self.detail))
            value = self._display(found) if found else self.tr("nothing")
            words = self.tr("Found: {value}").format(value=value)
            self.found.setToolTip(self.tr("Use “{value}” again").format(value=value))
        self.found.setAccessibleName(words)
        room = max(120, self.width() - 8)
        cut = self.found.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.found.setText(cut.replace("&", "&&"))
