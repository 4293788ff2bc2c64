"""Waiting for words to write a note on, after the key for it was pressed where there were none.

Whoever presses it goes on typing the note. Until there is a place for it, letters are nobody's
commands.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

ESCAPE = "\x1b"
PATIENCE = 8_000
"""Milliseconds after the last letter in which words are waited for."""


class NoteAsking(QObject):
    """Takes letters away from whatever has the keyboard while it waits."""

    given_up = Signal()
    """Esc was pressed, or nothing happened for a while."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._watched: QWidget | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._give_up)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    @property
    def waits(self) -> bool:
        """Whether words are waited for."""
        return self._patience.isActive()

    def begin(self) -> None:
        """Wait for words."""
        self._watch(QApplication.focusWidget())
        self._patience.start()

    def end(self) -> None:
        """Wait no longer: there are words, or they are wanted for something else."""
        self._patience.stop()
        self._watch(None)

    def _give_up(self) -> None:
        self.end()
        self.given_up.emit()

    def _watch(self, widget: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
        self._watched = widget
        if widget is not None:
            widget.installEventFilter(self)
            widget.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._watched = None

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Follow the keyboard into the texts; what is typed into a field is meant for it."""
        if not self.waits or now is None:
            return
        is_field = isinstance(now, QLineEdit | QPlainTextEdit) or (
            isinstance(now, QTextEdit) and not now.isReadOnly()
        )
        if is_field:
            self.end()
        else:
            self._watch(now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what is typed; Esc ends the waiting."""
        keys = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if not isinstance(event, QKeyEvent) or event.type() not in keys:
            return super().eventFilter(watched, event)
        typed = event.text()
        if typed != ESCAPE and not (typed and typed.isprintable()):
            return super().eventFilter(watched, event)
        event.accept()
        if event.type() is QEvent.Type.KeyPress and typed == ESCAPE:
            self._give_up()
        elif event.type() is QEvent.Type.KeyPress:
            self._patience.start()
        return True
