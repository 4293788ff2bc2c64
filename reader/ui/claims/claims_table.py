"""All claims as a table that can be sorted by each of its columns."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    QSortFilterProxyModel,
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
from reader.ui.widgets.own_keys import keep_key
from reader.ui.widgets.verdict_pill import HEIGHT, Pill, paint_pill
from reader.ui.words.dates import shown_date
from reader.ui.words.saying import said
from reader.ui.words.statuses import status_name

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
"""The role under which a line gives its ``ClaimRow``."""
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
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

    def show(self, rows: Sequence[ClaimRow], scale: Sequence[Rating]) -> None:
        """Show these claims; the scale gives the names of verdicts and their order."""
        self.beginResetModel()
        self._rows = rows
        self._scale = {rating.id: (place, rating) for place, rating in enumerate(scale)}
        self.endResetModel()

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
            case _ if role == SORT_ROLE:
                return self._sorted_by(row, column)
            case _:
                return None

    def rating_of(self, row: ClaimRow) -> Rating | None:
        """Return the verdict on a claim."""
        known = self._scale.get(row.rating) if row.rating is not None else None
        return known[1] if known else None

    def _words(self, row: ClaimRow, column: Column) -> str:
        locale = QLocale()
        if column is Column.VERDICT:
            rating = self.rating_of(row)
            return rating.name if rating else ""
        return {
            Column.STATEMENT: row.statement or self.tr("Without a statement"),
            Column.STATUS: status_name(row.status),
            Column.SPEAKER: row.speaker or row.organisation,
            Column.SAID: shown_date(row.said_date, locale) or row.said_when,
            Column.FIGURE: row.figure,
            Column.QUOTES: str(row.highlights),
            Column.CHANGED: shown_date(row.modified, locale),
        }[column]

    def _spoken_nothing(self, column: Column) -> str:
        """Return what a screen reader says of an empty cell."""
        nothing = translate("ClaimsTable", "{column}: none")
        return said(nothing.where(column=_HEADS[column]))

    def _sorted_by(self, row: ClaimRow, column: Column) -> object:
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
                return self._words(row, column).casefold()


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
        place = QPointF(rect.left() + 6, rect.center().y() - HEIGHT / 2 + 1)
        painter.setFont(option.font)
        paint_pill(painter, place, Pill(rating.name, rating), option.palette, rect.width() - 10)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the room for a pill."""
        del option, index
        return QSize(_WIDTHS[Column.VERDICT], LINE)


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
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.claims)
        self._sorted.setSortRole(SORT_ROLE)
        self.setModel(self._sorted)
        self.setAccessibleName(self.tr("Claims"))
        self.setItemDelegateForColumn(Column.VERDICT, VerdictDelegate(self.claims, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(LINE)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.CHANGED, Qt.SortOrder.DescendingOrder)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.STATEMENT, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.current()))
        self.doubleClicked.connect(lambda _: self.opened.emit(self.current()))

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
        for line in range(self._sorted.rowCount()):
            index = self._sorted.index(line, 0)
            if index.data(ROW_ROLE).id == claim:
                self._select(index)
                self.scrollTo(index)
                return

    def _select(self, index: QModelIndex) -> None:
        """Select a line alone, whatever keys are held; Qt would look at them."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as leave the statement enough room, the weightier first."""
        super().resizeEvent(event)
        room = self.viewport().width() - LEAST_STATEMENT
        for column, width in _WIDTHS.items():
            room -= width
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
        """Open with Enter, delete with Del."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
        elif event.key() == Qt.Key.Key_Delete:
            if self.selected():
                self.delete_wanted.emit(self.selected())
        else:
            super().keyPressEvent(event)
