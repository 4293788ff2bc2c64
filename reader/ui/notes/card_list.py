"""The list of the cards: how large each of them is, and the keys that act on the current one."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from reader.ui.notes.card_delegate import CardDelegate
from reader.ui.notes.card_model import CardModel
from reader.ui.notes.note_editor import NoteEditor

SETTLE = 150
"""Milliseconds after which a list is no longer being made wider or narrower, and the cards out of view are measured too."""

FEW = 30
"""Cards that are measured at once; more than fit into any window."""


class CardList(QListView):
    """The cards. Enter edits the current one's note."""

    edit_wanted = Signal()

    def __init__(self, model: CardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = model
        self._width = 0
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # a bar that comes and goes would change widths
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoFillBackground(True)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(lambda: self.measure(range(model.rowCount())))
        self.cards = CardDelegate(self)
        self.setItemDelegate(self.cards)
        self.setModel(model)
        model.rowsInserted.connect(lambda _, first, last: self._measure_new(first, last))
        model.dataChanged.connect(lambda first, last: self.measure(range(first.row(), last.row() + 1)))
        self.cards.height_changed.connect(lambda line: self.measure([line]))

    def measure(self, lines: Iterable[int]) -> None:
        """Find out how large some cards are, and have the list laid out with that; what is in view stays where it is."""
        width = self.viewport().width()
        sizes = {}
        for line in lines:
            index = self._cards.index(line, 0)
            card = self._cards.card_at(index)
            if card is not None:
                size = self.cards.size(card, self.font(), width, self.editor(index))
                if size != index.data(Qt.ItemDataRole.SizeHintRole):
                    sizes[line] = size
        if sizes:
            self._cards.set_sizes(sizes)
            self._lay_out_in_place(min(sizes))

    def _measure_new(self, first: int, last: int) -> None:
        """Measure new cards; where they are many, as when an article is opened, those out of view a moment later."""
        self.measure(range(first, min(last, first + FEW) + 1))
        if last > first + FEW:
            self._settle.start()

    def _lay_out_in_place(self, first: int) -> None:
        """Lay out the list; where cards above the one at the top have other sizes now, keep that one where it stands."""
        top = self.indexAt(QPoint(self.viewport().width() // 2, 0)) if self.verticalScrollBar().value() else QModelIndex()
        before = self.visualRect(top).top() if top.isValid() and first < top.row() else None
        self.scheduleDelayedItemsLayout()
        if before is not None:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self.visualRect(top).top() - before)

    def editor(self, index: QModelIndex) -> NoteEditor | None:
        """Return the field in which the note of a card is being written."""
        editor = self.indexWidget(index) if index.isValid() else None
        return editor if isinstance(editor, NoteEditor) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the current card; the arrows move between cards."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines of the cards in view anew for the new width, and those of the others when it stays."""
        super().resizeEvent(event)
        if self.viewport().width() != self._width:
            self._width = self.viewport().width()
            self.measure(self._lines_in_view())
            self._settle.start()

    def measure_all(self) -> None:
        """Measure every card, as for another font."""
        self.measure(range(self._cards.rowCount()))

    def _lines_in_view(self) -> range:
        middle = self.viewport().width() // 2
        first, last = (self.indexAt(QPoint(middle, y)).row() for y in (0, self.viewport().height() - 1))
        return range(max(first, 0), (last if last >= 0 else self._cards.rowCount() - 1) + 1)
