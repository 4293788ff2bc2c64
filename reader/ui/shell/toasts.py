"""The one place where the program tells the user something that matters: over the bottom edge of
the window, where it moves nothing.
"""

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.errors import LibraryBusy, LibraryBusyHere, ReaderError
from reader.services.sentences import sentence
from reader.ui.look.scale import grown
from reader.ui.look.theme import Theme, icon
from reader.ui.widgets.announcements import announce
from reader.ui.words.saying import said

INFORMATION_STAYS = 12_000
"""Milliseconds after which a message that asks for nothing goes by itself."""

WIDEST, BESIDE, BELOW, BETWEEN = 560, 24, 16, 8
"""Pixels: a message, and the room beside, below and between them."""

MOST_SHOWN = 3
"""Messages that are shown; one before them waits until one of these was read."""


class Tone(Enum):
    """How much a message matters."""

    INFORMATION = "information"
    PROBLEM = "problem"


class Offer(NamedTuple):
    """What a button on a message says and does."""

    words: str
    act: Callable[[], object]


class Toast(QFrame):
    """One message, with a button where something can be done about it."""

    gone = Signal()

    def __init__(
        self,
        message: str,
        tone: Tone,
        offer: Offer | None,
        theme: Theme | None,
        also: Offer | None = None,
    ) -> None:
        super().__init__()
        self.message = message
        self.tone = tone
        self.setAccessibleName(message)
        self.text = QLabel(message)
        self.text.setWordWrap(True)
        self.text.setTextFormat(
            Qt.TextFormat.PlainText
        )  # file names and addresses come from outside
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.offer = QPushButton(offer.words if offer else "")
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.clicked.connect(self.gone)
        if offer is not None:
            self.offer.clicked.connect(self.gone)
            self.offer.clicked.connect(lambda _: offer.act())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(self.offer)
        if also is not None:
            second = QPushButton(also.words)
            second.clicked.connect(self.gone)
            second.clicked.connect(lambda _: also.act())
            row.addWidget(second)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.offer.setVisible(offer is not None)
        self._going = QTimer(self, singleShot=True, interval=INFORMATION_STAYS)
        self._going.timeout.connect(self._go)
        if tone is Tone.INFORMATION:
            self._going.start()
        if theme is not None:
            self.set_theme(theme)

    def entrance(self) -> QWidget:
        """Return the button that gets the keyboard."""
        return self.offer if self.offer.isVisible() else self.close_button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.gone.emit()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        chrome = theme.chrome
        edge = chrome.error if self.tone is Tone.PROBLEM else chrome.accent
        self.close_button.setIcon(icon("close", theme))
        self.setStyleSheet(
            f"Toast {{ background: {chrome.base}; border: 1px solid {chrome.muted};"
            f" border-left: 4px solid {edge}; border-radius: 6px; }}"
            f"Toast > QLabel {{ color: {chrome.text}; }}"
        )

    def _go(self) -> None:
        if self.underMouse() or self.close_button.hasFocus() or self.offer.hasFocus():
            self._going.start()
        else:
            self.gone.emit()


class Toasts(QWidget):
    """Shows messages over the bottom edge of a part of the window.

    Information goes by itself, unless the mouse is on it, and gives way to the next one. A problem
    stays until it was read. Each goes as soon as what it says is no longer true.
    """

    shown_changed = Signal()
    """Another message is there, or one is gone."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._toasts: list[Toast] = []
        self._theme: Theme | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)
        self.saved: SignalInstance | None = None
        """From which on it is no longer true that something could not be saved."""
        over.installEventFilter(self)
        self.hide()

    def tell(
        self,
        message: str,
        tone: Tone = Tone.INFORMATION,
        *,
        offer: Offer | None = None,
        also: Offer | None = None,
        until: SignalInstance | None = None,
    ) -> None:
        """Show a message, with a button where something is offered, and a second one beside it
        where something ``also`` is.

        ``until`` is the signal from which on the message is no longer true.
        """
        for known in list(self._toasts):
            if known.message == message or known.tone is tone is Tone.INFORMATION:
                self._take(known)
        toast = Toast(message, tone, offer, self._theme, also)
        toast.gone.connect(lambda: self._take(toast))
        if until is not None:
            until.connect(toast.gone)
        self._toasts.append(toast)
        self._column.addWidget(toast)
        self._arrange()
        announce(self, message)

    def tell_failure(self, error: BaseException) -> None:
        """Tell what the world did; a defect of ours goes to the exception hook."""
        if not isinstance(error, ReaderError):
            raise error
        passes = self.saved if isinstance(error, LibraryBusy) else None
        passing = isinstance(error, LibraryBusyHere)
        tone = Tone.INFORMATION if passing else Tone.PROBLEM
        self.tell(said(sentence(error)), tone, until=passes)

    def newest(self) -> Toast | None:
        """Return the message that came last of those that are shown."""
        return self._toasts[-1] if self._toasts else None

    def messages(self) -> list[str]:
        """Return what is shown, the newest last."""
        return [toast.message for toast in self._toasts[-MOST_SHOWN:]]

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for toast in self._toasts:
            toast.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the bottom edge."""
        if event.type() == QEvent.Type.Resize and self._toasts:
            self._arrange()
        return super().eventFilter(watched, event)

    def _take(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            self._column.removeWidget(toast)
            toast.hide()
            toast.deleteLater()
            self._arrange()

    def _arrange(self) -> None:
        """Take the room that the messages need, over the middle of the bottom edge."""
        for place, toast in enumerate(reversed(self._toasts)):
            toast.setVisible(place < MOST_SHOWN)
        self.setVisible(bool(self._toasts))
        if self._toasts:
            room = self._over.rect()
            width = min(grown(WIDEST), room.width() - 2 * BESIDE)
            self._column.activate()
            height = self._column.totalHeightForWidth(width)
            height = height if height > 0 else self._column.totalSizeHint().height()
            self.setGeometry(
                (room.width() - width) // 2, room.height() - height - BELOW, width, height
            )
            self.raise_()
        self.shown_changed.emit()
