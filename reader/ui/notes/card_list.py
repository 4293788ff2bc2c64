"""The list of the cards: how large each of them is, and the keys that act on the current one."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QStyleOptionViewItem, QWidget

from reader.ui.notes.card_delegate import CardDelegate
from reader.ui.notes.card_model import CardModel
from reader.ui.notes.note_editor import NoteEditor

SETTLE = 150
"""Milliseconds after which a list is no longer being made wider or narrower, and the cards out of view are measured too."""

FEW, SLICE = 30, 12
"""Cards that are measured at once, more than fit into any window; and those of one step where more are to be measured."""


class CardList(QListView):
    """The cards. Enter edits the current one's note."""

    edit_wanted = Signal()
    link_wanted = Signal(str)
    """The address of the link in a note that was clicked."""

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
        self._settle.timeout.connect(self._measure_rest)
        self._unmeasured = 0
        self._found: dict[int, QSize] = {}
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._measure_next)
        for signal in (model.rowsInserted, model.rowsRemoved):
            signal.connect(self._lines_changed)
        self._pressed = QPoint()
        self.setMouseTracking(True)
        self.cards = CardDelegate(self)
        self.setItemDelegate(self.cards)
        self.setModel(model)
        model.rowsInserted.connect(lambda _, first, last: self._measure_new(first, last))
        model.dataChanged.connect(lambda first, last: self.measure(range(first.row(), last.row() + 1)))
        self.cards.height_changed.connect(lambda line: self.measure([line]))

    def measure(self, lines: Iterable[int]) -> None:
        """Find out how large some cards are, and have the list laid out with that; what is in view stays where it is."""
        wanted = list(lines)
        for line in wanted:
            self._found.pop(line, None)
        self._resize(self._measured(wanted))

    def _measured(self, lines: Iterable[int]) -> dict[int, QSize]:
        """Return the sizes of those cards that have another one now."""
        width = self.viewport().width()
        sizes = {}
        for line in lines:
            index = self._cards.index(line, 0)
            card = self._cards.card_at(index)
            if card is not None:
                size = self.cards.size(card, self.font(), width, self.editor(index))
                if size != index.data(Qt.ItemDataRole.SizeHintRole):
                    sizes[line] = size
        return sizes

    def _resize(self, sizes: Mapping[int, QSize]) -> None:
        if sizes:
            self._cards.set_sizes(sizes)
            self._lay_out_in_place(min(sizes))

    def _measure_new(self, first: int, last: int) -> None:
        """Measure new cards; where they are many, as when an article is opened, those out of view a moment later."""
        self.measure(range(first, min(last, first + FEW) + 1))
        if last > first + FEW:
            self._settle.start()

    def _measure_rest(self) -> None:
        """Measure all cards, a few at a time: notes with Markdown take a quarter of a millisecond each."""
        self._unmeasured, self._found = 0, {}
        self._next.start()

    def _measure_next(self) -> None:
        first, self._unmeasured = self._unmeasured, min(self._unmeasured + SLICE, self._cards.rowCount())
        self._found |= self._measured(range(first, self._unmeasured))
        if self._unmeasured < self._cards.rowCount():
            self._next.start()
        else:
            self._resize(self._found)  # once, as laying out a thousand cards takes longer than measuring a few

    def _lines_changed(self) -> None:
        """Begin to measure anew where the lines under way are others now."""
        if self._next.isActive():
            self._measure_rest()

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the button went down."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the link in a note that was clicked; a click beside it is for writing."""
        super().mouseReleaseEvent(event)
        here = event.position().toPoint()
        still = (here - self._pressed).manhattanLength() < QApplication.startDragDistance()
        address = self._note_at(here) if event.button() is Qt.MouseButton.LeftButton and still else None
        if address:
            self.link_wanted.emit(address)
        elif address is not None:
            self.edit_wanted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over links."""
        super().mouseMoveEvent(event)
        over_link = bool(self._note_at(event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over_link else Qt.CursorShape.ArrowCursor)

    def _note_at(self, place: QPoint) -> str | None:
        index = self.indexAt(place)
        card = self._cards.card_at(index)
        if card is None or self.editor(index) is not None:
            return None
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return self.cards.note_at(card, option, place)

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
