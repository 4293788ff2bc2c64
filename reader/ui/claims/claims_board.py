"""All claims as a board: a column for each status, a card for each claim. A card is dragged to
another column, or moved there with Shift and an arrow key.
"""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPalette,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.domain.claim import ClaimId, ClaimRow, Rating, RatingId, Status
from reader.domain.message import COUNT, translate
from reader.ui.look.scale import grown
from reader.ui.widgets.carrying import FORMS, Carry, Nothing, copies, every_form
from reader.ui.widgets.own_keys import keep_key
from reader.ui.widgets.verdict_pill import Pill, paint_pill, pill_height
from reader.ui.words.claim_names import status_name
from reader.ui.words.dates import shown_date
from reader.ui.words.saying import said, shown_count

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE, RATING_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
OUTER, INNER, GAP, MOST_LINES = 4, 8, 5, 4
NARROWEST = 130
"""Pixels of a column below which its cards would hold two words a line."""


class BoardDelegate(QStyledItemDelegate):
    """Draws a card: the statement, who said it and when, the verdict."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return how high a card is in its column."""
        width = _width(option)
        row: ClaimRow = index.data(ROW_ROLE)
        lines = len(_lines(row.statement or self.tr("Without a statement"), option, width))
        spacing = option.fontMetrics.lineSpacing()
        height = 2 * INNER + 2 * OUTER + lines * spacing
        height += (spacing + 2) * bool(_facts(row))
        height += int(pill_height(option.font) + GAP) * (index.data(RATING_ROLE) is not None)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one card."""
        row: ClaimRow = index.data(ROW_ROLE)
        rating: Rating | None = index.data(RATING_ROLE)
        palette = option.palette
        box = option.rect.adjusted(OUTER, OUTER // 2, -OUTER, -OUTER // 2 - 1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole.Accent if chosen else QPalette.ColorRole.Mid
        painter.setPen(palette.color(role))
        painter.setBrush(palette.base())
        painter.drawRoundedRect(box, 6, 6)
        self._write(painter, option, box, row, rating)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        row: ClaimRow,
        rating: Rating | None,
    ) -> None:
        palette, spacing = option.palette, option.fontMetrics.lineSpacing()
        left, top, width = box.left() + INNER, box.top() + INNER, _width(option)
        painter.setFont(option.font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        aligned = Qt.AlignmentFlag.AlignVCenter
        for line in _lines(row.statement or self.tr("Without a statement"), option, width):
            painter.drawText(QRect(left, top, width, spacing), aligned, line)
            top += spacing
        facts = _facts(row)
        if facts:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            shown = option.fontMetrics.elidedText(facts, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, top + 2, width, spacing), aligned, shown)
            top += spacing + 2
        if rating is not None:
            place = QPointF(left, top + GAP)
            paint_pill(painter, place, Pill(rating.name, rating), palette, width)


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    wide = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
    return max(40, int(wide) - 2 * OUTER - 2 * INNER)


def _lines(text: str, option: QStyleOptionViewItem, width: int) -> list[str]:
    """Break a statement into lines; what does not fit is left out behind an ellipsis."""
    flat = " ".join(text[: MOST_LINES * 200].split())
    layout = QTextLayout(flat, option.font)
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    units = flat.encode("utf-16-le")
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        if len(lines) == MOST_LINES - 1:
            rest = units[2 * start :].decode("utf-16-le", errors="ignore")
            lines.append(option.fontMetrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        end = start + line.textLength()
        lines.append(units[2 * start : 2 * end].decode("utf-16-le", errors="ignore").rstrip())
    layout.endLayout()
    return lines or [""]


def _facts(row: ClaimRow) -> str:
    count = row.highlights
    quotes = said(translate("ClaimsBoard", "%n quotes", "1 quote", COUNT, count)) if count else ""
    when = shown_date(row.said_date, QLocale()) or row.said_when
    return " · ".join(filter(None, (row.speaker or row.organisation, when, quotes)))


class BoardColumn(QListWidget):
    """The claims of one status."""

    stepped = Signal(int)
    """The keyboard goes so many columns to the right."""
    moved = Signal(list, object)
    """The ids of claims, and the ``Status`` that they are to have."""
    shifted = Signal(list, int)
    """The ids of claims that are to go so many columns to the right."""
    opened = Signal(object)
    delete_wanted = Signal(list)
    entered = Signal()
    """The keyboard came to the column."""

    def __init__(self, status: Status, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = status
        self.carry: Carry = lambda _: Nothing()
        """Returns what is dragged for the ids of claims."""
        self.setAccessibleName(status_name(status))
        self.setItemDelegate(BoardDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMinimumWidth(grown(NARROWEST))
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(ROW_ROLE).id))

    def show_claims(self, rows: Sequence[ClaimRow], ratings: Mapping[RatingId, Rating]) -> None:
        """Show the claims of this status."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.statement)
            rating = ratings.get(row.rating) if row.rating is not None else None
            item.setData(ROW_ROLE, row)
            item.setData(RATING_ROLE, rating)
            spoken = filter(None, (row.statement, _facts(row), rating.name if rating else ""))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(spoken))
            item.setToolTip(row.statement)
            self.addItem(item)

    def selected(self) -> list[ClaimId]:
        """Return the claims that are selected."""
        return [item.data(ROW_ROLE).id for item in self.selectedItems()]

    def current(self) -> ClaimId | None:
        """Return the claim that is current."""
        item = self.currentItem()
        row: ClaimRow | None = item.data(ROW_ROLE) if item is not None else None
        return row.id if row is not None else None

    def event(self, event: QEvent) -> bool:
        """Keep the keys that are its own."""
        keep_key(event, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next column with an arrow, take the cards along with Shift."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0) * (-1 if self.isRightToLeft() else 1)
        if step and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.shifted.emit(self.selected(), step)
        elif step:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.opened.emit(self.current())
        elif event.key() == Qt.Key.Key_Delete and self.selected():
            self.delete_wanted.emit(self.selected())
        elif not copies(self, event):
            super().keyPressEvent(event)

    def mimeTypes(self) -> list[str]:
        """Return the forms in which claims are dragged to other programs."""
        return list(FORMS)

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """Return what is dragged for some cards."""
        lines = sorted(items, key=self.row)
        return every_form(self.carry([item.data(ROW_ROLE).id for item in lines]))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag copies: of what another program moves away, Qt would take the cards off."""
        del actions
        super().startDrag(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards of the board alone."""
        if isinstance(event.source(), BoardColumn):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them anywhere in the column."""
        if isinstance(event.source(), BoardColumn):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the cards this status; the board then shows what the library has."""
        source = event.source()
        if isinstance(source, BoardColumn):
            dropped = source.selected()
            event.setDropAction(Qt.DropAction.CopyAction)  # else Qt takes them out of the source
            event.accept()
            if source is not self and dropped:
                self.moved.emit(dropped, self.status)


class ClaimsBoard(QWidget):
    """The columns beside each other."""

    chosen = Signal(object)
    """The id of the claim that is current now; ``None`` for none."""
    opened = Signal(object)
    """The id of the claim that the user opened."""
    moved = Signal(list, object)
    """The ids of claims, and the ``Status`` that they are to have."""
    delete_wanted = Signal(list)
    """The ids of the claims that are to go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Claims by status"))
        self.columns = [BoardColumn(status) for status in Status]
        self.heads = {status: QLabel() for status in Status}
        self._current: ClaimId | None = None
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for place, column in enumerate(self.columns):
            self._join(place, column)
            whole = QVBoxLayout()
            whole.setSpacing(4)
            whole.addWidget(self.heads[column.status])
            whole.addWidget(column)
            row.addLayout(whole, 1)
        area = QScrollArea()
        area.setWidget(beside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for column in self.columns:
            column.entered.connect(partial(area.ensureWidgetVisible, column))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)

    def show_claims(self, rows: Sequence[ClaimRow], scale: Sequence[Rating]) -> None:
        """Show these claims; the current one stays so where it is among them."""
        current = self._current
        focused = any(column.hasFocus() for column in self.columns)
        ratings = {rating.id: rating for rating in scale}
        for column in self.columns:
            here = [row for row in rows if row.status is column.status]
            column.blockSignals(True)
            column.show_claims(here, ratings)
            column.blockSignals(False)
            self.heads[column.status].setText(
                f"{status_name(column.status)} · {shown_count(len(here))}"
            )
        self.choose(current, focus=focused)

    def current(self) -> ClaimId | None:
        """Return the claim that is current."""
        return self._current

    def selected(self) -> list[ClaimId]:
        """Return the claims that are selected: all of one column."""
        return [claim for column in self.columns for claim in column.selected()]

    def choose(self, claim: ClaimId | None, *, focus: bool = False) -> None:
        """Make a claim the current one, where it is on the board."""
        for column in self.columns:
            for line in range(column.count()):
                item = column.item(line)
                if item.data(ROW_ROLE).id == claim:
                    column.setCurrentItem(item)
                    column.scrollToItem(item)
                    if focus:
                        column.setFocus()
                    return

    def entrance(self) -> QWidget:
        """Return the column that gets the keyboard: the one with the current card, else the first
        that has any.
        """
        holding = [column for column in self.columns if column.current() == self._current]
        filled = [column for column in self.columns if column.count()]
        wanted: list[BoardColumn] = [*(holding if self._current else ()), *filled, *self.columns]
        return wanted[0]

    def _join(self, place: int, column: BoardColumn) -> None:
        column.currentItemChanged.connect(lambda item, _: self._tell(column, item))
        column.stepped.connect(lambda step: self._step(place, step))
        column.shifted.connect(lambda claims, step: self._shift(place, claims, step))
        column.moved.connect(self.moved)
        column.opened.connect(self.opened)
        column.delete_wanted.connect(self.delete_wanted)

    def _tell(self, column: BoardColumn, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self._current = item.data(ROW_ROLE).id
        for other in self.columns:
            if other is not column:
                other.blockSignals(True)
                other.setCurrentRow(-1)
                other.clearSelection()
                other.blockSignals(False)
        self.chosen.emit(self._current)

    def _step(self, place: int, step: int) -> None:
        """Go to the next column in a direction that has a card."""
        line = self.columns[place].currentRow()
        place += step
        while 0 <= place < len(self.columns) and not self.columns[place].count():
            place += step
        if 0 <= place < len(self.columns):
            column = self.columns[place]
            column.setFocus()
            column.setCurrentRow(min(max(0, line), column.count() - 1))

    def _shift(self, place: int, claims: list[ClaimId], step: int) -> None:
        if claims and 0 <= place + step < len(self.columns):
            self.moved.emit(claims, self.columns[place + step].status)
