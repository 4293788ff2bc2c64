"""The tray above the cards: highlights that lost their place when the text changed, until the user gives them another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from reader.domain.annotation import Annotation, AnnotationId

HIGHEST = 160
"""Pixels of the list; a longer one is scrolled."""


class Tray(QWidget):
    """Is there only while something waits in it."""

    attach_wanted = Signal()
    """The chosen highlight is to have its place where text is selected."""
    delete_wanted = Signal(object)
    """The id of the highlight to delete."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Highlights without a place"))
        self.list.setWordWrap(True)
        self.list.setMaximumHeight(HIGHEST)
        self.attach = QPushButton(self.tr("Attach to the selection"))
        self.attach.setAutoDefault(False)
        self.attach.clicked.connect(self.attach_wanted)
        delete = QShortcut(QKeySequence("Del"), self.list, context=Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        for part in (self.heading, self.list, self.attach):
            column.addWidget(part)

    def show_waiting(self, waiting: Sequence[Annotation]) -> None:
        """Show what waits for a place; the chosen one stays chosen."""
        chosen = self.chosen()
        self.list.clear()
        for one in waiting:
            item = QListWidgetItem(_words_of(one))
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setToolTip(one.target.exact)
            self.list.addItem(item)
            if one.id == chosen:
                self.list.setCurrentItem(item)
        if waiting and self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        count = len(waiting)
        self.heading.setText(
            self.tr("1 highlight lost its place when the text changed. Select where it belongs and press A.")
            if count == 1
            else self.tr(
                "{count} highlights lost their place when the text changed. Choose one, select where it belongs and press A."
            ).format(count=count)
        )
        self.setVisible(bool(waiting))

    def chosen(self) -> AnnotationId | None:
        """Return the highlight that is chosen, ``None`` where nothing waits."""
        item = self.list.currentItem()
        return AnnotationId(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def _delete(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.delete_wanted.emit(chosen)


def _words_of(one: Annotation) -> str:
    """Return the quote with its context in the text it was made in, and the note."""
    target = one.target
    quote = " ".join(f"…{target.prefix}“{target.exact[:300]}”{target.suffix}…".split())
    note = " ".join(one.note[:300].split())
    return f"{quote}\n{note}" if note else quote
