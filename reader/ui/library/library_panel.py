"""The list of articles with its filter and its order."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.domain.article_id import ArticleId
from reader.domain.article_row import ArticleRow
from reader.ui.library.article_model import ArticleModel
from reader.ui.library.article_table import ArticleTable
from reader.ui.library.columns import ORDERS
from reader.ui.library.scope_button import ScopeButton
from reader.ui.library.scopes import Scope
from reader.ui.widgets.tool_buttons import MenuButton
from reader.ui.words.saying import said


class LibraryPanel(QWidget):
    """Shows the library's articles and says which one the user wants."""

    article_wanted = Signal(object)
    """The id of the article that the user chose."""
    selection_changed = Signal()
    """Other articles are selected."""
    menu_wanted = Signal(QPoint)
    """Where on the screen the user wants the menu of a line; ``targets`` are what it is for, until
    ``menu_closed`` is called.
    """
    order_chosen = Signal(str)
    """The name of the order that the user chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ArticleModel(self)
        self._article: ArticleId | None = None
        self._place = 0
        self._menu_of: ArticleId | None = None
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by title or site"))
        self.filter.setAccessibleName(self.tr("Filter the articles by title or site"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.model.set_filter)
        self.model.filtered.connect(self._show_filtered)
        self.model.ordered.connect(lambda: self.choose(self._article))
        self.order_button = MenuButton()
        self.scope_button = ScopeButton(self.model)
        self.scope_button.chosen.connect(self._show_scope)
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

    def put(self, rows: Sequence[ArticleRow]) -> None:
        """Show new articles, or the lines of known ones anew; what is chosen stays chosen."""
        self.model.put_all(rows)
        self._tell_if_empty()

    def take(self, articles: Sequence[ArticleId]) -> None:
        """Stop showing articles."""
        self.model.take(articles)
        self._tell_if_empty()

    def chosen(self) -> ArticleId | None:
        """Return the article that is current in the list."""
        return self.model.article_at(self.table.currentIndex())

    def all_chosen(self) -> list[ArticleId]:
        """Return all selected articles."""
        lines = self.table.selectionModel().selectedRows()
        return [article for line in lines if (article := self.model.article_at(line)) is not None]

    def targets(self) -> list[ArticleId]:
        """Return what an action is meant for: the article whose menu is open, with all that are
        selected where it is one of them; else those that are selected.
        """
        if self._menu_of is None:
            return self.all_chosen()
        chosen = self.all_chosen()
        return chosen if self._menu_of in chosen else [self._menu_of]

    def choose(self, article: ArticleId | None) -> None:
        """Make an article the chosen one, as soon as it is listed, without asking for it to be
        opened. Where it is that already, others that are selected stay so.
        """
        self._article = article
        line = None if article is None else self.model.line_of(article)
        selection = self.table.selectionModel()
        if line is not None:
            self._place = line
        is_current = line is not None and line == selection.currentIndex().row()
        if is_current and selection.isRowSelected(line or 0, QModelIndex()):
            return
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
            if current.isValid():
                line = current.row() + by
            else:  # the line is gone, as after it was done: the next one stands in its place
                line = self._place if by > 0 else self._place - 1
            line = min(max(line, 0), count - 1)
            self.table.setCurrentIndex(self.model.index(line, 0))

    def highest(self, articles: Sequence[ArticleId]) -> ArticleId:
        """Return which of some articles stands highest in the list; the first one where none is
        listed.
        """
        listed = [(line, one) for one in articles if (line := self.model.line_of(one)) is not None]
        return min(listed)[1] if listed else articles[0]

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
            if not self.model.is_filtered():
                return  # what is first in the list is not known yet
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

    def _made_table(self) -> ArticleTable:
        table = ArticleTable(self.model)
        table.selectionModel().currentChanged.connect(
            lambda current, _: self._ask_for(self.model.article_at(current))
        )
        table.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        table.activated.connect(lambda index: self._ask_for(self.model.article_at(index)))
        table.menu_wanted.connect(self._ask_for_menu)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 8, 0)
        top.setSpacing(4)
        top.addWidget(self.scope_button, 1)
        top.addWidget(self.order_button)
        head = QHBoxLayout()
        head.setContentsMargins(8, 4, 8, 8)
        head.addWidget(self.filter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
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
        self.order_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.order_button.setAutoRaise(True)
        self.order_button.setToolTip(self.tr("Sort the articles"))
        self.order_button.setAccessibleName(self.tr("Sort the articles"))

    def _choose_order(self, name: str) -> None:
        self.set_order(name)
        self.order_chosen.emit(name)

    def _show_filtered(self) -> None:
        self.choose(self._article)
        self._tell_if_empty()

    def menu_closed(self) -> None:
        """Let actions be meant for what is selected again."""
        self._menu_of = None

    def show_scope(self, name: str) -> None:
        """Show the scope of a name; one that is gone is passed over, as settings may be old."""
        self.scope_button.choose(name)

    def _show_scope(self, scope: Scope) -> None:
        self.model.set_scope(scope)
        self.choose(self._article)
        self._tell_if_empty()

    def _ask_for_menu(self, article: ArticleId, place: QPoint) -> None:
        self._menu_of = article
        self.menu_wanted.emit(place)

    def _ask_for(self, article: ArticleId | None) -> None:
        if article is not None and not self.table.is_extending:
            self._article = article
            self.article_wanted.emit(article)

    def _tell_if_empty(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.table)
            return
        self.nothing.setText(self._why_empty())
        self._stack.setCurrentWidget(self.nothing)

    def _why_empty(self) -> str:
        if not self.model.total():
            return self.tr("Your articles will be listed here.")
        if self.filter.text().strip():
            return self.tr("No article’s title or site matches the filter.")
        return self.tr("There is no article here. Choose another part of the library above.")
