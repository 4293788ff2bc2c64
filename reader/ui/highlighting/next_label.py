"""Which label the key to highlight with gives, for a bar at the edge of the window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.domain.labels import letters, shown_names
from reader.ui.look.scale import grown
from reader.ui.session.actions import first_key
from reader.ui.session.desk import Desk
from reader.ui.widgets.label_chip import chip_icon

CHIP = 14
"""Pixels at 100 per cent."""


class NextLabel(QWidget):
    """Shows the label with its sign, and the key."""

    def __init__(self, desk: Desk, highlighting: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._highlighting = highlighting
        self._chip = QLabel()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(6)
        row.addWidget(self._chip)
        row.addWidget(self.words)
        desk.last_label_changed.connect(lambda _: self.show_label())
        desk.labels_changed.connect(self.show_label)
        highlighting.changed.connect(self.show_label)
        self.show_label()

    def show_label(self) -> None:
        """Show the label as it is now; nothing where the user has none."""
        last = self._desk.last_label
        label = self._desk.labels.get(last) if last is not None else None
        for part in (self._chip, self.words):
            part.setVisible(label is not None)
        if label is None:
            return
        key, signs = first_key(self._highlighting), letters(list(self._desk.labels.values()))
        size = grown(CHIP)
        icon = chip_icon(label.colour, signs[label.id], size)
        self._chip.setPixmap(icon.pixmap(QSize(size, size), self.devicePixelRatioF()))
        name = shown_names(self._desk.labels.values())[label.id]
        self.words.setText(self.tr("{key}: {label}").format(key=key, label=name))
        self.setToolTip(
            self.tr("{key} highlights as “{label}”. A label’s own key chooses another one.").format(
                key=key, label=name
            )
        )
