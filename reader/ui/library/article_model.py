"""The list's data: the articles that fit the filter, in the order that the user chose."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.domain.annotation import ArticleId
from reader.domain.article import ArticleRow
from reader.domain.message import COUNT, listed, translate
from reader.ui.library.columns import ORDERS, SortOrder
from reader.ui.words.saying import said

ARTICLE_ROLE = Qt.ItemDataRole.UserRole
"""The role under which a line gives its ``ArticleRow``."""

AnyIndex = QModelIndex | QPersistentModelIndex


class ArticleModel(QAbstractTableModel):
    """One line an article; sorting or filtering 100,000 of them takes well under a second."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[ArticleId, ArticleRow] = {}
        self._shown: list[ArticleRow] = []
        self._words: list[str] = []
        self._searched: dict[str, str] = {}
        self.order: SortOrder = ORDERS[0]

    def set_rows(self, rows: list[ArticleRow]) -> None:
        """Show these articles instead of what was there."""
        self._all = {row.id: row for row in rows}
        self._searched.clear()
        self._arrange()

    def put(self, row: ArticleRow) -> None:
        """Show a new article, or a known one's line anew."""
        known = self.line_of(row.id)
        fresh = row.id not in self._all
        self._all[row.id] = row
        if known is not None and not fresh:
            self._shown[known] = row
            self.dataChanged.emit(self.index(known, 0), self.index(known, 0))
        else:
            self._arrange()

    def take(self, article: ArticleId) -> None:
        """Stop showing an article."""
        if self._all.pop(article, None) is not None:
            self._arrange()

    def set_filter(self, words: str) -> None:
        """Show only articles in whose title or site each of the words occurs, whatever their
        case and accents.
        """
        self._words = _searched(words).split()
        self._arrange()

    def set_order(self, order: SortOrder) -> None:
        """Sort the list."""
        self.order = order
        self._arrange()

    def total(self) -> int:
        """Return how many articles there are, shown or not."""
        return len(self._all)

    def newest(self) -> ArticleId | None:
        """Return the article that was imported last, of those that were there at the start."""
        return next(iter(self._all), None)

    def line_of(self, article: ArticleId) -> int | None:
        """Return the line of an article, counted from 0, or ``None`` where it is not shown."""
        return next((line for line, row in enumerate(self._shown) if row.id == article), None)

    def article_at(self, index: AnyIndex) -> ArticleId | None:
        """Return the article of a line."""
        return self._shown[index.row()].id if index.isValid() else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many lines are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return 1: a line is drawn as a whole."""
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's variant)
        """Return the title, the whole line in words for a screen reader, or the row itself."""
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case _ if role == ARTICLE_ROLE:
                return row
            case _:
                return None

    def _arrange(self) -> None:
        self.beginResetModel()
        fitting = [row for row in self._all.values() if self._fits(row)]
        self._shown = self.order.sorted(fitting)
        self.endResetModel()

    def _fits(self, row: ArticleRow) -> bool:
        if not self._words:
            return True
        names = f"{row.title} {row.site or ''}"
        text = self._searched.get(names)
        if text is None:
            text = self._searched[names] = _searched(names)
        return all(word in text for word in self._words)

    def _spoken(self, row: ArticleRow) -> str:
        known = [part for part in (row.title, row.site, row.published) if part]
        count = row.highlights
        return said(
            listed(
                [*known, translate("ArticleModel", "%n highlights", "1 highlight", COUNT, count)]
            )
        )


def _searched(text: str) -> str:
    from reader.domain.quote_search import searched  # noqa: PLC0415 (the list is shown before)

    return searched(text)
