"""The list of the cards: how high each of them is, and the keys that act on the current one."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyleOptionViewItem, QWidget

from reader.domain.subject import about_claim
from reader.ui.notes.card_delegate import CardDelegate
from reader.ui.notes.card_model import CardModel
from reader.ui.notes.note_editor import NoteEditor
from reader.ui.widgets.carrying import let_drag
from reader.ui.widgets.stacked_list import AnyIndex, Hint, StackedList


class CardList(StackedList):
    """The cards. Enter edits the current one's note.

    A card is measured when it comes into view; those that were never seen count as high as most
    are.
    """

    edit_wanted = Signal()
    link_wanted = Signal(str)
    """The address of the link in a note, or of the claim on a card, that was clicked."""

    def __init__(self, model: CardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = model
        self._width = 0
        self._pressed = QPoint()
        self.cards = CardDelegate(self)
        self.setFrameShape(StackedList.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoFillBackground(True)
        self.setMouseTracking(True)
        self.setItemDelegate(self.cards)
        self.setModel(model)
        let_drag(self)
        model.rowsInserted.connect(self._measure_shown)
        model.rowsRemoved.connect(self._measure_shown)
        model.dataChanged.connect(
            lambda first, last: self.measure(range(first.row(), last.row() + 1))
        )
        self.cards.height_changed.connect(lambda line: self.measure([line]))

    def measure(self, lines: Iterable[int]) -> None:
        """Find out how high some cards are now; those that were not in view yet are left for when
        they are.
        """
        found = {line: self._height(line) for line in lines if self.height_known(line) is not None}
        self.set_heights(
            {line: height for line, height in found.items() if height != self.height_known(line)}
        )
        self._measure_shown()

    def measure_all(self) -> None:
        """Measure every card anew, as for another font or width: those in view now, the others when
        they are seen.
        """
        self.set_heights(dict.fromkeys(range(self._cards.rowCount())))
        self._measure_shown()

    def _measure_shown(self) -> None:
        """Measure the cards in view that were not measured yet, and those that come into view by
        that.
        """
        while unknown := [line for line in self.lines_in_view() if self.height_known(line) is None]:
            self.set_heights({line: self._height(line) for line in unknown})

    def _height(self, line: int) -> int:
        index = self._cards.index(line, 0)
        card = self._cards.card_at(index)
        return (
            self.cards.height(card, self.font(), self.viewport().width(), self.editor(index))
            if card is not None
            else 0
        )

    def scrollTo(self, index: AnyIndex, hint: Hint = Hint.EnsureVisible) -> None:
        """Scroll to a card, as high as it is and not as it was thought to be."""
        if index.isValid() and self.height_known(index.row()) is None:
            self.set_heights({index.row(): self._height(index.row())})
        super().scrollTo(index, hint)
        self._measure_shown()
        super().scrollTo(index, hint)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Measure what comes into view."""
        super().scrollContentsBy(dx, dy)
        self._measure_shown()

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
        clicked = event.button() is Qt.MouseButton.LeftButton and still
        address = (self._claim_at(here) or self._note_at(here)) if clicked else None
        if address:
            self.link_wanted.emit(address)
        elif address is not None:
            self.edit_wanted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over links."""
        super().mouseMoveEvent(event)
        here = event.position().toPoint()
        over_link = bool(self._claim_at(here) or self._note_at(here))
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if over_link else Qt.CursorShape.ArrowCursor
        )

    def _claim_at(self, place: QPoint) -> str | None:
        """Return the address of the claim whose pill is at a place."""
        index = self.indexAt(place)
        card = self._cards.card_at(index)
        if card is None or not card.claims:
            return None
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        claim = self.cards.claim_at(card, option, place)
        return about_claim(claim).uri() if claim is not None else None

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
        """Break the lines of the cards anew for another width."""
        super().resizeEvent(event)
        if self.viewport().width() != self._width:
            self._width = self.viewport().width()
            self.measure_all()
        self._measure_shown()
