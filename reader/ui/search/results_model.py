"""The lines of the search page: for each article a head, and below it where the words stand.

They are read as far as the user looks, a page of articles at a time.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.domain.search_query import Part
from reader.services.searching import Answer, Result, Snippet
from reader.ui.search.search_words import part_name
from reader.ui.words.dates import shown_date

AnyIndex = QModelIndex | QPersistentModelIndex

LINE_ROLE = Qt.ItemDataRole.UserRole
AT_ONCE = 20
"""Articles that are read together."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a head, where it has no ``snippet``. What stands in the title is shown there."""

    result: Result
    snippet: Snippet | None = None

    @property
    def leads_to(self) -> Snippet | None:
        """The hit that the line opens: the best one, of a head."""
        return self.snippet or next(iter(self.result.snippets), None)


class ResultsModel(QAbstractListModel):
    """The answer to one query."""

    def __init__(
        self, read: Callable[[Answer, int, int], list[Result]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._answer: Answer | None = None
        self._lines: list[Line] = []
        self._articles = 0

    def show(self, answer: Answer | None, first: Sequence[Result] = ()) -> None:
        """Show another answer, whose first articles are read."""
        self.beginResetModel()
        self._answer = answer
        self._lines = _lines(first)
        self._articles = min(AT_ONCE, len(answer.groups)) if answer is not None else 0
        self.endResetModel()

    def is_complete(self) -> bool:
        """Whether all that answers the query is among the lines, or will be."""
        return self._answer is None or self._answer.complete

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many lines are read."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def line(self, index: AnyIndex) -> Line | None:
        """Return what stands in a line."""
        return self._lines[index.row()] if index.isValid() else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the line itself, or its words for a screen reader."""
        line = self.line(index)
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(line)
        return None

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether there are articles that are not read yet."""
        return (
            not parent.isValid()
            and self._answer is not None
            and self._articles < len(self._answer.groups)
        )

    def fetchMore(self, parent: AnyIndex) -> None:
        """Read a page more: some ten milliseconds."""
        if self._answer is None or parent.isValid():
            return
        more = _lines(self._read(self._answer, self._articles, AT_ONCE))
        self._articles += AT_ONCE
        if more:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._lines += more
            self.endInsertRows()


def _lines(results: Sequence[Result]) -> list[Line]:
    return [
        line
        for result in results
        for line in (Line(result), *(Line(result, one) for one in _below(result)))
    ]


def _below(result: Result) -> list[Snippet]:
    """Return the hits that have a line of their own."""
    title = title_hit(result)
    return [one for one in result.snippets if one.text and one is not title]


def title_hit(result: Result) -> Snippet | None:
    """Return the hit that stands in the title itself."""
    title = "" if result.article is None else result.article.title
    fitting = (one for one in result.snippets if one.part is Part.TITLE and one.text == title)
    return next(fitting, None)


def _spoken(line: Line) -> str:
    if line.snippet is not None:
        return f"{part_name(line.snippet.part)}: {line.snippet.text}"
    article = line.result.article
    if article is None:
        return ""
    day = shown_date(article.published, QLocale())
    return ", ".join(filter(None, [article.title, article.site, day]))
