"""The list's data: the articles of the scope that fit the filter, in the order that the user chose.

A known line stays where it is while the list is open, also where its title or date changes: it must
not jump away from under whoever edits it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import compress
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.domain.article_id import ArticleId
from reader.domain.article_row import ArticleRow, State
from reader.domain.message import COUNT, Part, listed, translate
from reader.ui.library.columns import ORDERS, SortOrder
from reader.ui.library.scopes import Scope, everything
from reader.ui.words.dates import shown_date
from reader.ui.words.saying import said
from reader.ui.words.states import state_name

ARTICLE_ROLE = Qt.ItemDataRole.UserRole
"""The role under which a line gives its ``ArticleRow``."""
SECTION_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role under which the first line of a section gives its name; other lines give ``""``."""

AT_ONCE = 50
"""Lines that are put in or taken out one by one; more of them are arranged anew."""

SORT_AT_ONCE = 10_000
"""Lines that are sorted by a collator while the user waits: 100 milliseconds."""

READ_AT_ONCE = 3_000
"""Names that are read for the first filter while the user waits: 60 milliseconds."""

AnyIndex = QModelIndex | QPersistentModelIndex


class ArticleModel(QAbstractTableModel):
    """One line an article; sorting or filtering 100,000 of them takes well under a second."""

    leaving = Signal(int)
    """A line is about to go, while others stay."""
    filtered = Signal()
    """The filter that was asked for last is in force."""
    ordered = Signal()
    """The order that was asked for last is in force."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[ArticleId, ArticleRow] = {}
        self._shown: list[ArticleRow] = []
        self._lines: dict[ArticleId, int] | None = None
        self._in_order: list[ArticleRow] = []
        self._texts: list[str] = []
        """All articles in the order, and their names as they are searched; both empty until they
        are needed again.
        """
        self._words: list[str] = []
        self._wanted_words: list[str] = []
        self._searched: dict[str, str] = {}
        self.read_later: Callable[[Sequence[str]], None] | None = None
        """Has ``take_read`` called later with names as they are searched: thousands take long."""
        self.sort_later: Callable[[SortOrder, Sequence[ArticleRow]], None] | None = None
        """Has ``take_sorted`` called later with rows in an order: of a hundred thousand it takes a
        second.
        """
        self.order: SortOrder = ORDERS[0]
        self._wanted_order = self.order
        self._before: list[ArticleRow] = []
        """The articles as they stood in the order last."""
        self.scope: Scope = everything()
        self._section = self.order.sections()

    def set_rows(self, rows: list[ArticleRow]) -> None:
        """Show these articles instead of what was there."""
        self._all = {row.id: row for row in rows}
        self._forget_order()
        self._arrange()

    def put(self, row: ArticleRow) -> None:
        """Show a new article, or a known one's line anew."""
        self.put_all([row])

    def put_all(self, rows: Sequence[ArticleRow]) -> None:
        """Show new articles, or the lines of known ones anew."""
        known = [row for row in rows if self._is_shown_before_and_after(row)]
        moving = [row for row in rows if not self._is_shown_before_and_after(row)]
        self._all.update((row.id, row) for row in rows)
        self._forget_order()
        for row in known:
            self._show_anew(row)
        if len(moving) > AT_ONCE:
            self._arrange()
            return
        for row in moving:
            self._leave(row.id)
            if self._fits(row):
                self._enter(row)

    def take(self, articles: Sequence[ArticleId]) -> None:
        """Stop showing articles."""
        gone = [article for article in articles if self._all.pop(article, None) is not None]
        self._forget_order()
        if len(gone) > AT_ONCE:
            self._arrange()
            return
        for article in gone:
            self._leave(article)

    def set_filter(self, words: str) -> None:
        """Show only articles in whose title or site each of the words occurs, whatever their
        case and accents; at once, unless thousands of names were never looked at.
        """
        self._wanted_words = searched(words).split()
        if self._wanted_words and self.read_later is not None:
            unread = self.unread()
            if len(unread) > READ_AT_ONCE:
                self.read_later(unread)
                return
        self._filter()

    def is_filtered(self) -> bool:
        """Whether the filter that was asked for last is in force."""
        return self._words == self._wanted_words

    def unread(self) -> list[str]:
        """Return the names that no filter has looked at."""
        return [name for name in map(_names, self._all.values()) if name not in self._searched]

    def take_read(self, read: Mapping[str, str]) -> None:
        """Know names as they are searched, and filter by them if that was waited for."""
        self._searched.update(read)
        if not self.is_filtered():
            self._filter()

    def _filter(self) -> None:
        self._words = self._wanted_words
        self._arrange()
        self.filtered.emit()

    def set_order(self, order: SortOrder) -> None:
        """Sort the list; at once, unless that takes long."""
        self._wanted_order = order
        if order.is_collated and len(self._all) > SORT_AT_ONCE and self.sort_later is not None:
            self.sort_later(order, list(self._all.values()))
        else:
            self._put_in_order(order, [])

    def take_sorted(self, order: SortOrder, rows: list[ArticleRow]) -> None:
        """Show the articles in an order, if that is the one asked for last; ``rows`` are those of
        when it was.
        """
        if order is self._wanted_order:
            self._put_in_order(order, rows)

    def _put_in_order(self, order: SortOrder, rows: list[ArticleRow]) -> None:
        self.order = order
        self._in_order, self._texts, self._before = [], [], rows
        self._arrange()
        self.ordered.emit()

    def set_scope(self, scope: Scope) -> None:
        """Show only what is in a scope."""
        self.scope = scope
        self._arrange()

    def total(self) -> int:
        """Return how many articles there are, shown or not."""
        return len(self._all)

    def newest(self) -> ArticleId | None:
        """Return the article that was imported last, of those that were there at the start."""
        return next(iter(self._all), None)

    def rows(self) -> Sequence[ArticleRow]:
        """Return all articles, shown or not."""
        return tuple(self._all.values())

    def row_of(self, article: ArticleId) -> ArticleRow | None:
        """Return what is known of an article, shown or not."""
        return self._all.get(article)

    def line_of(self, article: ArticleId) -> int | None:
        """Return the line of an article, counted from 0, or ``None`` where it is not shown."""
        if self._lines is None:
            self._lines = {row.id: line for line, row in enumerate(self._shown)}
        return self._lines.get(article)

    def article_at(self, index: AnyIndex) -> ArticleId | None:
        """Return the article of a line."""
        return self._shown[index.row()].id if index.isValid() else None

    def section_at(self, line: int) -> str:
        """Return the name of the section that begins with a line; empty where none does."""
        own = self._section(self._shown[line])
        return "" if line and self._section(self._shown[line - 1]) == own else own

    def section_lines(self) -> Iterator[int]:
        """Yield the lines that sections begin with."""
        before = None
        for line, row in enumerate(self._shown):
            own = self._section(row)
            if own != before:
                yield line
            before = own

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
                return _spoken(row)
            case _ if role == ARTICLE_ROLE:
                return row
            case _ if role == SECTION_ROLE:
                return self.section_at(index.row())
            case _:
                return None

    def _forget_order(self) -> None:
        self._before = self._in_order or self._before
        self._in_order, self._texts = [], []

    def _arrange(self) -> None:
        self.beginResetModel()
        self._section = self.order.sections()
        self._in_order = self._in_order or self.order.sorted_again(self._all, self._before)
        self._shown = self._fitting()
        self._lines = None
        self.endResetModel()

    def _fitting(self) -> list[ArticleRow]:
        """Return the rows that fit scope and filter, in order."""
        found = self._in_order
        if self._words:
            self._texts = self._texts or list(map(self._text, found))
            texts = self._texts
            for word in self._words:
                kept = [word in text for text in texts]
                found, texts = list(compress(found, kept)), list(compress(texts, kept))
        fits = self.scope.fits
        return list(found) if self.scope.holds_all else [row for row in found if fits(row)]

    def _is_shown_before_and_after(self, row: ArticleRow) -> bool:
        return self.line_of(row.id) is not None and self._fits(row)

    def _show_anew(self, row: ArticleRow) -> None:
        line = self.line_of(row.id)
        if line is not None:
            self._shown[line] = row
            self.dataChanged.emit(self.index(line, 0), self.index(line, 0))

    def _leave(self, article: ArticleId) -> None:
        line = self.line_of(article)
        if line is not None:
            self.leaving.emit(line)
            self.beginRemoveRows(QModelIndex(), line, line)
            del self._shown[line]
            self._lines = None
            self.endRemoveRows()

    def _enter(self, row: ArticleRow) -> None:
        line = self.order.place_of(row, self._shown)
        self.beginInsertRows(QModelIndex(), line, line)
        self._shown.insert(line, row)
        self._lines = None
        self.endInsertRows()

    def _fits(self, row: ArticleRow) -> bool:
        if not self.scope.fits(row):
            return False
        return not self._words or all(word in self._text(row) for word in self._words)

    def _text(self, row: ArticleRow) -> str:
        """Return a row's names as they are searched."""
        names = _names(row)
        text = self._searched.get(names)
        if text is None:
            text = self._searched[names] = searched(names)
        return text


def _names(row: ArticleRow) -> str:
    return f"{row.title} {row.site or ''}"


def _spoken(row: ArticleRow) -> str:
    """Return a line in words."""
    return said(listed([*_known_of(row)]))


def _known_of(row: ArticleRow) -> Iterator[Part]:
    date = shown_date(row.published, QLocale())
    yield from (part for part in (row.title, row.site, date) if part)
    if row.state is not State.NEW:
        yield state_name(row.state)
    if row.starred:
        yield translate("ArticleModel", "with a star")
    if row.versions > 1:
        yield translate("ArticleModel", "version {number}").where(number=row.versions)
    yield from (rating.name for rating in row.ratings)
    if row.to_review:
        count = row.to_review
        yield translate("ArticleModel", "%n to review", "1 to review", COUNT, count)
    count = row.highlights
    yield translate("ArticleModel", "%n highlights", "1 highlight", COUNT, count)


def searched(text: str) -> str:
    """Return names, or the words of a filter, as they are compared."""
    from reader.domain import quote_search  # noqa: PLC0415 (the list is shown before)

    return quote_search.searched(text)
