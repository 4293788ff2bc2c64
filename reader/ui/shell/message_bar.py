"""The one place where the program tells the user something that matters: a bar above the panes that
covers nothing.
"""

from enum import Enum

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from reader.domain.errors import ReaderError
from reader.services.sentences import sentence
from reader.ui.look.theme import Theme, icon
from reader.ui.widgets.announcements import announce
from reader.ui.words.saying import said

INFORMATION_STAYS = 12_000
"""Milliseconds after which a message that asks for nothing goes by itself."""


class Tone(Enum):
    """How much a message matters."""

    INFORMATION = "information"
    PROBLEM = "problem"


class MessageBar(QFrame):
    """Shows one message, with a button for more where there is more, until the user closes it or
    the next one comes.

    Information goes by itself, unless the mouse is on it; a problem stays.
    """

    details_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(
            Qt.TextFormat.PlainText
        )  # file names and addresses come from outside
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.more = QPushButton(self.tr("Show details"))
        self.more.clicked.connect(self.details_wanted)
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.clicked.connect(self.hide)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self.text)
        row.addWidget(self.more)
        row.addWidget(self.close_button)
        self._going = QTimer(self, singleShot=True, interval=INFORMATION_STAYS)
        self._going.timeout.connect(self._go)
        self._until: SignalInstance | None = None
        self._tone = Tone.INFORMATION
        self._theme: Theme | None = None
        self.hide()

    def tell(
        self,
        message: str,
        tone: Tone = Tone.INFORMATION,
        *,
        details: bool = False,
        until: SignalInstance | None = None,
    ) -> None:
        """Show a message. ``details`` offers a button; what it shows is for the listener of
        ``details_wanted``.

        ``until`` is the signal from which on the message is no longer true.
        """
        if self._until is not None:
            self._until.disconnect(self.hide)
        self._until = until
        if until is not None:
            until.connect(self.hide)
        self._tone = tone
        self.text.setText(message)
        self.setAccessibleName(message)
        self.more.setVisible(details)
        self._colour()
        self.show()
        self._going.stop()
        if tone is Tone.INFORMATION and not details:
            self._going.start()
        announce(self, message)

    def tell_failure(self, error: BaseException) -> None:
        """Tell what the world did; a defect of ours goes to the exception hook."""
        if not isinstance(error, ReaderError):
            raise error
        self.tell(said(sentence(error)), Tone.PROBLEM)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.close_button.setIcon(icon("close", theme))
        self._colour()

    def _go(self) -> None:
        if self.underMouse() or self.close_button.hasFocus():
            self._going.start()
        else:
            self.hide()

    def _colour(self) -> None:
        if self._theme is not None:
            chrome = self._theme.chrome
            edge = chrome.error if self._tone is Tone.PROBLEM else chrome.accent
            self.setStyleSheet(
                f"MessageBar {{ background: {chrome.alternate}; border: 0;"
                f" border-left: 4px solid {edge}; border-bottom: 1px solid {chrome.border}; }}"
            )
