"""What is shown while no article is open: a place to drop the first one on, and what else can be
done first.
"""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.widgets.flow_row import FlowRow

ZONE = 560
"""Pixels: the width of the place to drop on."""

ROUND = 12


class _Zone(QFrame):
    """The place to drop on, in a dashed frame."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), ROUND, ROUND)


class Welcome(QWidget):
    """One filled button for what most people want, and two quiet ones."""

    import_wanted = Signal()
    paste_wanted = Signal()
    practice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, only_read: bool = False) -> None:
        """``only_read`` says that nothing can be imported."""
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.backgroundRole().Base)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        if only_read:
            whole.addWidget(self._line(self.tr("Choose an article in the list.")))
            return
        zone = self._zone()
        whole.addStretch(1)
        whole.addWidget(zone, 1_000, Qt.AlignmentFlag.AlignVCenter)
        whole.addStretch(1)

    def _zone(self) -> _Zone:
        zone = _Zone()
        zone.setMaximumWidth(ZONE)
        column = QVBoxLayout(zone)
        column.setContentsMargins(32, 40, 32, 32)
        column.setSpacing(12)
        column.addWidget(self._title())
        column.addWidget(
            self._line(
                self.tr(
                    "Saved web pages, texts and emails, or whole folders of them. Each article is "
                    "cleaned and shown beside its original; nothing leaves this computer."
                )
            )
        )
        column.addSpacing(8)
        column.addLayout(self._buttons())
        return zone

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the keyboard also with Enter, as in a dialog; Qt knows only the
        space bar here.
        """
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def _title(self) -> QLabel:
        title = self._line(self.tr("Drop articles here"))
        title.setForegroundRole(QPalette.ColorRole.Text)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        return title

    @staticmethod
    def _line(words: str) -> QLabel:
        line = QLabel(words)
        line.setWordWrap(True)
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return line

    def _buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        primary = self._button(self.tr("Import files…"), self.import_wanted)
        primary.setDefault(True)  # which draws it filled, as the main button of a dialog
        self.setFocusProxy(primary)
        column.addWidget(primary, 0, Qt.AlignmentFlag.AlignHCenter)
        quiet = FlowRow(centred=True)
        for words, signal in (
            (self.tr("Paste an article"), self.paste_wanted),
            (self.tr("Open the practice article"), self.practice_wanted),
        ):
            button = self._button(words, signal)
            button.setFlat(True)
            quiet.addWidget(button)
        column.addLayout(quiet)
        return column

    @staticmethod
    def _button(words: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(34)
        button.clicked.connect(signal)
        return button
