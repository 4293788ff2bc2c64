"""The list of articles with its filter and its order."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.annotation import ArticleId
from reader.domain.article import ArticleRow
from reader.ui.library.article_delegate import ArticleDelegate, line_height
from reader.ui.library.article_model import ArticleModel
from reader.ui.library.columns import ORDERS
from reader.ui.words.saying import said


class ArticleTable(QTableView):
    """The lines. Chooses none by itself when it gets the keyboard, as Qt does: that would open an
    article nobody asked for.
    """

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard; the first arrow key then goes to the first line."""
        selection = self.selectionModel()
        nothing_chosen = not self.currentIndex().isValid()
        before = selection.blockSignals(nothing_chosen)
        super().focusInEvent(event)
        if nothing_chosen:
            selection.clear()
        selection.blockSignals(before)


class LibraryPanel(QWidget):
    """Shows the library's articles and says which one the user wants."""

    article_wanted = Signal(object)
    """The id of the article that the user chose."""
    order_chosen = Signal(str)
    """The name of the order that the user chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ArticleModel(self)
        self._article: ArticleId | None = None
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by title or site"))
        self.filter.setAccessibleName(self.tr("Filter the articles by title or site"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._set_filter)
        self.order_button = QToolButton()
        self.table = self._made_table()
        self.nothing = QLabel()
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(16, 32, 16, 16)
        self.nothing.setForegroundRole(self.nothing.palette().ColorRole.PlaceholderText)
        self._lay_out()
        self._make_order_menu()
        self._tell_if_empty()

    def set_rows(self, rows: list[ArticleRow]) -> None:
        """Show these articles."""
        self.model.set_rows(rows)
        self.choose(self._article)
        self._tell_if_empty()

    def put(self, row: ArticleRow) -> None:
        """Show a new article, or a known one's line anew; the chosen line stays chosen."""
        self.model.put(row)
        self.choose(self._article)
        self._tell_if_empty()

    def take(self, article: ArticleId) -> None:
        """Stop showing an article."""
        self.model.take(article)
        self.choose(self._article)
        self._tell_if_empty()

    def chosen(self) -> ArticleId | None:
        """Return the article that is current in the list."""
        return self.model.article_at(self.table.currentIndex())

    def all_chosen(self) -> list[ArticleId]:
        """Return all selected articles."""
        lines = self.table.selectionModel().selectedRows()
        return [article for line in lines if (article := self.model.article_at(line)) is not None]

    def choose(self, article: ArticleId | None) -> None:
        """Make an article the chosen one, as soon as it is listed, without asking for it to be
        opened.
        """
        self._article = article
        line = None if article is None else self.model.line_of(article)
        selection = self.table.selectionModel()
        if line is None and not selection.hasSelection() and not selection.currentIndex().isValid():
            return  # nothing was chosen before: there is nothing to draw anew
        before = selection.blockSignals(True)
        if line is None:
            selection.clear()
        else:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            selection.setCurrentIndex(self.model.index(line, 0), flags)
            self.table.scrollTo(self.model.index(line, 0))
        selection.blockSignals(before)
        self.table.viewport().update()

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) line, and with it open its article."""
        count = self.model.rowCount()
        if count:
            current = self.table.currentIndex()
            line = min(max(current.row() + by, 0), count - 1) if current.isValid() else 0
            self.table.setCurrentIndex(self.model.index(line, 0))

    def around(self, article: ArticleId) -> list[ArticleId]:
        """Return the articles below a listed one, then those above it, the nearest first."""
        line = self.model.line_of(article)
        if line is None:
            return []
        order = [*range(line + 1, self.model.rowCount()), *range(line - 1, -1, -1)]
        found = (self.model.article_at(self.model.index(one, 0)) for one in order)
        return [one for one in found if one is not None]

    def set_order(self, name: str) -> None:
        """Sort the list by one of ``ORDERS``; an unknown name is passed over, as settings may be
        old.
        """
        for action, order in zip(self.order_button.menu().actions(), ORDERS, strict=True):
            if order.name == name:
                action.setChecked(True)
                self.model.set_order(order)
                self.choose(self._article)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the filter, go to the list with Down, to its first article with Enter, with Esc
        without the filter.

        In the list, Enter opens the first article where none is open.
        """
        down = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        if event.key() == Qt.Key.Key_Escape and self.filter.hasFocus():
            self.filter.clear()
            self.table.setFocus()
        elif down and self.filter.hasFocus() and self.model.rowCount():
            self.table.setFocus()
            if event.key() != Qt.Key.Key_Down or not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.model.index(0, 0))
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.table.hasFocus()
            and self.chosen() is None
        ):
            self.step(1)
        else:
            super().keyPressEvent(event)

    def _made_table(self) -> QTableView:
        table = ArticleTable()
        table.setModel(self.model)
        table.setItemDelegate(ArticleDelegate(table))
        table.setAccessibleName(self.tr("Articles"))
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(line_height(table.font()))
        table.setShowGrid(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        table.selectionModel().currentChanged.connect(
            lambda current, _: self._ask_for(self.model.article_at(current))
        )
        table.activated.connect(lambda index: self._ask_for(self.model.article_at(index)))
        return table

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 8, 8)
        head.setSpacing(4)
        head.addWidget(self.filter)
        head.addWidget(self.order_button)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(self._stack)

    def _make_order_menu(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order in ORDERS:
            action = QAction(said(order.title), menu)
            action.setCheckable(True)
            action.setChecked(order is self.model.order)
            action.triggered.connect(lambda _=False, name=order.name: self._choose_order(name))
            group.addAction(action)
            menu.addAction(action)
        self.order_button.setMenu(menu)
        self.order_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order_button.setAutoRaise(True)
        self.order_button.setToolTip(self.tr("Sort the articles"))
        self.order_button.setAccessibleName(self.tr("Sort the articles"))

    def _choose_order(self, name: str) -> None:
        self.set_order(name)
        self.order_chosen.emit(name)

    def _set_filter(self, words: str) -> None:
        self.model.set_filter(words)
        self.choose(self._article)
        self._tell_if_empty()

    def _ask_for(self, article: ArticleId | None) -> None:
        if article is not None:
            self._article = article
            self.article_wanted.emit(article)

    def _tell_if_empty(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.table)
            return
        self.nothing.setText(
            self.tr("No article’s title or site fits the filter.")
            if self.model.total()
            else self.tr("Your articles will be listed here.")
        )
        self._stack.setCurrentWidget(self.nothing)
