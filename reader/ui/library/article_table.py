"""The table that the list is drawn in: heights of lines, the pointer over them, and where the menu
of a line is asked for.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reader.domain.article_id import ArticleId
from reader.ui.library.article_delegate import (
    ArticleDelegate,
    line_height,
    more_box,
    section_height,
)
from reader.ui.library.article_model import SECTION_ROLE, ArticleModel

EXTENDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
"""What is held to select further lines."""

MouseOrKey = TypeVar("MouseOrKey", QMouseEvent, QKeyEvent)


class ArticleTable(QTableView):
    """The lines. Chooses none by itself when it gets the keyboard, as Qt does: that would open an
    article nobody asked for. The right button chooses none either.
    """

    menu_wanted = Signal(object, QPoint)
    """The id of the article whose menu the user wants, and where on the screen."""

    def __init__(self, model: ArticleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.is_extending = False
        """Whether the user selects further lines just now."""
        self.setModel(model)
        self.setItemDelegate(ArticleDelegate(self))
        self.setAccessibleName(self.tr("Articles"))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        model.leaving.connect(self._let_go)
        model.modelReset.connect(self.fit_lines)
        model.rowsInserted.connect(lambda _, first, last: self._fit(first - 1, last + 1))
        model.rowsRemoved.connect(lambda _, first, __: self._fit(first - 1, first))
        self.fit_lines()

    def fit_lines(self) -> None:
        """Give all lines their heights, those with the name of a section above them a larger one.

        The header is told without signals, which would lay the table out for each section.
        """
        rows = self.verticalHeader()
        usual = line_height(self.font())
        tall = usual + section_height(self.font())
        before = rows.blockSignals(True)
        rows.setDefaultSectionSize(usual)
        for line in self._model.section_lines():
            rows.resizeSection(line, tall)
        rows.blockSignals(before)
        self.updateGeometries()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard; the first arrow key then goes to the first line."""
        selection = self.selectionModel()
        nothing_chosen = not self.currentIndex().isValid()
        before = selection.blockSignals(nothing_chosen)
        super().focusInEvent(event)
        if nothing_chosen:
            selection.clear()
        selection.blockSignals(before)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the lines to another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit_lines()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the menu of a line by its button; leave the right button to the menu."""
        if event.button() == Qt.MouseButton.RightButton:
            return
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() == Qt.MouseButton.LeftButton and self._is_on_more(index, place):
            self._want_menu(index, place)
            return
        self._extend(event, super().mousePressEvent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or extend the selection; what extends it opens nothing."""
        self._extend(event, super().keyPressEvent)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the line under the pointer, or by the key of the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        place = self.visualRect(index).center() if by_key else event.pos()
        self._want_menu(index, place)

    def _extend(self, event: MouseOrKey, handle: Callable[[MouseOrKey], None]) -> None:
        self.is_extending = bool(event.modifiers() & EXTENDING)
        try:
            handle(event)
        finally:
            self.is_extending = False

    def _let_go(self, line: int) -> None:
        """Let a line go that is current, without going to the one beside it."""
        selection = self.selectionModel()
        before = selection.blockSignals(True)
        gone = QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows
        selection.select(self._model.index(line, 0), gone)
        if selection.currentIndex().row() == line:
            selection.setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.blockSignals(before)

    def _want_menu(self, index: QModelIndex, place: QPoint) -> None:
        article: ArticleId | None = self._model.article_at(index)
        if article is not None:
            self.menu_wanted.emit(article, self.viewport().mapToGlobal(place))

    def _is_on_more(self, index: QModelIndex, place: QPoint) -> bool:
        if not index.isValid():
            return False
        below_section = bool(index.data(SECTION_ROLE))
        box = more_box(self.visualRect(index), self.font(), below_section=below_section)
        return box.contains(place)

    def _fit(self, first: int, last: int) -> None:
        """Give some lines their heights, after others came or went beside them."""
        usual = line_height(self.font())
        for line in range(max(first, 0), min(last + 1, self._model.rowCount())):
            above = section_height(self.font()) if self._model.section_at(line) else 0
            self.verticalHeader().resizeSection(line, usual + above)
