"""By what the list of articles can be sorted: one line for each order."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.domain.article import ArticleRow


@dataclass(frozen=True, slots=True)
class SortOrder:
    """One order of the list. ``title`` is English and is translated where it is shown; ``falling`` puts the largest first."""

    name: str
    title: str
    value: Callable[[ArticleRow], str | int | None]
    falling: bool = False

    def sorted(self, rows: list[ArticleRow]) -> list[ArticleRow]:
        """Return the rows in this order; those without a value stand at the end."""
        known = [(value, row.id, row) for row in rows if (value := self.value(row)) not in (None, "")]
        unknown = [row for row in rows if self.value(row) in (None, "")]
        return [row for _, _, row in sorted(known, key=lambda entry: entry[:2], reverse=self.falling)] + unknown


ORDERS = (
    SortOrder("imported", str(QT_TRANSLATE_NOOP("SortOrder", "Newest import first")), lambda row: row.imported, falling=True),
    SortOrder("published", str(QT_TRANSLATE_NOOP("SortOrder", "Newest article first")), lambda row: row.published, falling=True),
    SortOrder("title", str(QT_TRANSLATE_NOOP("SortOrder", "Title, A to Z")), lambda row: row.title.casefold()),
    SortOrder("site", str(QT_TRANSLATE_NOOP("SortOrder", "Site, A to Z")), lambda row: (row.site or "").casefold()),
    SortOrder(
        "highlights", str(QT_TRANSLATE_NOOP("SortOrder", "Most highlights first")), lambda row: row.highlights, falling=True
    ),
)
