"""All claims as a table that can be sorted by each of its columns."""

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.domain.claim import ClaimId, ClaimRow, Rating, RatingId, Status
from reader.domain.message import Message, translate
from reader.ui.look.scale import grown
from reader.ui.widgets.carrying import FORMS, Carry, Nothing, copies, every_form, let_drag
from reader.ui.widgets.own_keys import keep_key
from reader.ui.widgets.verdict_pill import Pill, paint_pill, pill_height
from reader.ui.words.claim_names import status_name
from reader.ui.words.collation import sort_key
from reader.ui.words.dates import shown_date
from reader.ui.words.direction import mirrored, of_its_own
from reader.ui.words.saying import said, shown_count

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
"""The role under which a line gives its ``ClaimRow``."""
LEAST_STATEMENT = 220
"""Pixels that the statement keeps, whatever other columns there are."""
LINE = 48
"""Pixels of a line: two lines of a statement."""


class Column(IntEnum):
    """What the table shows."""

    STATEMENT = 0
    VERDICT = 1
    STATUS = 2
    SPEAKER = 3
    SAID = 4
    FIGURE = 5
    QUOTES = 6
    CHANGED = 7


_HEADS: Mapping[Column, Message] = {
    Column.STATEMENT: translate("ClaimsTable", "Claim"),
    Column.VERDICT: translate("ClaimsTable", "Verdict"),
    Column.STATUS: translate("ClaimsTable", "Status"),
    Column.SPEAKER: translate("ClaimsTable", "Speaker"),
    Column.SAID: translate("ClaimsTable", "Said"),
    Column.FIGURE: translate("ClaimsTable", "Figure"),
    Column.QUOTES: translate("ClaimsTable", "Quotes"),
    Column.CHANGED: translate("ClaimsTable", "Changed"),
}
_WIDTHS = {
    Column.VERDICT: 130,
    Column.STATUS: 90,
    Column.SPEAKER: 130,
    Column.SAID: 96,
    Column.FIGURE: 120,
    Column.QUOTES: 66,
    Column.CHANGED: 96,
}
_STATUSES = {status: place for place, status in enumerate(Status)}


class ClaimTableModel(QAbstractTableModel):
    """One line a claim."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[ClaimRow] = ()
        self._scale: dict[RatingId, tuple[int, Rating]] = {}
        self._order = (Column.CHANGED, Qt.SortOrder.DescendingOrder)
        self.carry: Carry = lambda _: Nothing()
        """Returns what is dragged for the ids of claims."""

    def show(self, rows: Sequence[ClaimRow], scale: Sequence[Rating]) -> None:
        """Show these claims; the scale gives the names of verdicts and their order."""
        self.beginResetModel()
        self._scale = {rating.id: (place, rating) for place, rating in enumerate(scale)}
        self._rows = self._in_order(rows)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the claims by a column; those that are selected stay so. Each is asked once for what
        it is sorted by, where Qt's own sorting asks thirty times.
        """
        self._order = (Column(column), order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(self._rows[index.row()].id, index.column()) for index in before]
        self._rows = self._in_order(self._rows)
        lines = {row.id: line for line, row in enumerate(self._rows)}
        after = [self.index(lines[claim], place) for claim, place in kept]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let claims be dragged to other programs."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return the forms in which claims are dragged."""
        return list(FORMS)

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """Return what is dragged for some cells: their claims, as they stand there."""
        lines = sorted({index.row() for index in indexes})
        return every_form(self.carry([self._rows[line].id for line in lines]))

    def line_of(self, claim: ClaimId | None) -> int | None:
        """Return the line of a claim, or ``None`` where it is not shown."""
        return next((line for line, row in enumerate(self._rows) if row.id == claim), None)

    def _in_order(self, rows: Sequence[ClaimRow]) -> list[ClaimRow]:
        column, order = self._order
        falling = order is Qt.SortOrder.DescendingOrder
        return sorted(rows, key=lambda row: self._sorted_by(row, column), reverse=falling)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Return how many claims there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column."""
        wanted = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return said(_HEADS[Column(section)]) if wanted else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says, what it is sorted by, or the claim itself."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                spoken = role == Qt.ItemDataRole.AccessibleTextRole
                return self._words(row, column) or (self._spoken_nothing(column) if spoken else "")
            case Qt.ItemDataRole.ToolTipRole if column is Column.STATEMENT:
                return row.statement
            case _ if role == ROW_ROLE:
                return row
            case _:
                return None

    def rating_of(self, row: ClaimRow) -> Rating | None:
        """Return the verdict on a claim."""
        known = self._scale.get(row.rating) if row.rating is not None else None
        return known[1] if known else None

    def _words(self, row: ClaimRow, column: Column) -> str:  # noqa: PLR0911 (one text for each)
        match column:
            case Column.STATEMENT:
                return of_its_own(row.statement) or self.tr("Without a statement")
            case Column.VERDICT:
                rating = self.rating_of(row)
                return rating.name if rating else ""
            case Column.STATUS:
                return status_name(row.status)
            case Column.SPEAKER:
                return row.speaker or row.organisation
            case Column.SAID:
                return shown_date(row.said_date, QLocale()) or row.said_when
            case Column.FIGURE:
                return row.figure
            case Column.QUOTES:
                return shown_count(row.highlights)
            case Column.CHANGED:
                return shown_date(row.modified, QLocale())

    def _spoken_nothing(self, column: Column) -> str:
        """Return what a screen reader says of an empty cell."""
        nothing = translate("ClaimsTable", "{column}: none")
        return said(nothing.where(column=_HEADS[column]))

    def _sorted_by(self, row: ClaimRow, column: Column) -> Any:  # noqa: ANN401 (a text or a number, the same in a column)
        match column:
            case Column.VERDICT:
                known = self._scale.get(row.rating) if row.rating is not None else None
                return known[0] if known else len(self._scale)
            case Column.STATUS:
                return _STATUSES[row.status]
            case Column.SAID:
                return row.said_date or ""
            case Column.QUOTES:
                return row.highlights
            case Column.CHANGED:
                return row.modified
            case _:
                return sort_key(self._words(row, column))


class VerdictDelegate(QStyledItemDelegate):
    """Draws a verdict as its pill."""

    def __init__(self, model: ClaimTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the ground of the cell and the pill on it."""
        style = option.widget.style()
        blank = QStyleOptionViewItem(option)
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, blank, painter, option.widget
        )
        rating = self._model.rating_of(index.data(ROW_ROLE))
        if rating is None:
            return
        rect = option.rect
        pill, widest = Pill(rating.name, rating), rect.width() - 10
        width = min(widest, round(pill.width(option.font)))
        top = rect.center().y() - round(pill_height(option.font) / 2) + 1
        box = QRect(rect.left() + 6, top, width, rect.height())
        painter.setFont(option.font)
        place = QPointF(mirrored(box, rect).topLeft())
        paint_pill(painter, place, pill, option.palette, widest)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the room for a pill."""
        del option, index
        return QSize(grown(_WIDTHS[Column.VERDICT]), grown(LINE))


class ClaimsTable(QTableView):
    """The table. Enter opens a claim, Del deletes the selected ones."""

    chosen = Signal(object)
    """The id of the claim that is current now; ``None`` for none."""
    opened = Signal(object)
    """The id of the claim that the user opened."""
    delete_wanted = Signal(list)
    """The ids of the claims that are to go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.claims = ClaimTableModel(self)
        self.setModel(self.claims)
        self.setAccessibleName(self.tr("Claims"))
        self.setItemDelegateForColumn(Column.VERDICT, VerdictDelegate(self.claims, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        let_drag(self)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.setSortingEnabled(True)
        self.sortByColumn(Column.CHANGED, Qt.SortOrder.DescendingOrder)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.STATEMENT, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit()
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.current()))
        self.doubleClicked.connect(lambda _: self.opened.emit(self.current()))

    def changeEvent(self, event: QEvent) -> None:
        """Let lines and columns be as much larger as their letters are."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(grown(LINE))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, grown(width))

    def show_claims(self, rows: Sequence[ClaimRow], scale: Sequence[Rating]) -> None:
        """Show these claims; the current one stays so where it is among them."""
        current = self.current()
        self.selectionModel().blockSignals(True)
        self.claims.show(rows, scale)
        self.selectionModel().blockSignals(False)
        self.choose(current)

    def current(self) -> ClaimId | None:
        """Return the claim that is current."""
        row = self.currentIndex().data(ROW_ROLE)
        return row.id if row is not None else None

    def selected(self) -> list[ClaimId]:
        """Return the claims that are selected."""
        return [index.data(ROW_ROLE).id for index in self.selectionModel().selectedRows()]

    def choose(self, claim: ClaimId | None) -> None:
        """Make a claim the current one, where it is in the table."""
        line = self.claims.line_of(claim)
        if line is not None:
            index = self.claims.index(line, 0)
            self._select(index)
            self.scrollTo(index)

    def _select(self, index: QModelIndex) -> None:
        """Select a line alone, whatever keys are held; Qt would look at them."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as leave the statement enough room, the weightier first."""
        super().resizeEvent(event)
        room = self.viewport().width() - grown(LEAST_STATEMENT)
        for column, width in _WIDTHS.items():
            room -= grown(width)
            if self.isColumnHidden(column) != (room < 0):
                self.setColumnHidden(column, room < 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the line that the keyboard is on."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self._select(self.currentIndex())

    def event(self, event: QEvent) -> bool:
        """Keep the keys that are its own."""
        keep_key(event, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, delete with Del, copy with Ctrl+C."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
        elif event.key() == Qt.Key.Key_Delete:
            if self.selected():
                self.delete_wanted.emit(self.selected())
        elif not copies(self, event):
            super().keyPressEvent(event)
