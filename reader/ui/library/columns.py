"""By what the list of articles can be sorted: one line for each order."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter, itemgetter
from typing import Any

from PySide6.QtCore import QCollatorSortKey

from reader.domain.article_row import ArticleRow
from reader.domain.message import Message, translate
from reader.ui.library import sections
from reader.ui.library.sections import Section
from reader.ui.words.collation import sort_key


@dataclass(frozen=True, slots=True)
class SortOrder:
    """One order of the list. ``falling`` puts the largest first; ``sections`` returns what divides
    it, as things are now.
    """

    name: str
    title: Message
    value: Callable[[ArticleRow], Any]
    sections: Callable[[], Section]
    falling: bool = False

    def sorted(self, rows: list[ArticleRow]) -> list[ArticleRow]:
        """Return the rows in this order; those without a value stand at the end.

        Sorting by number first, which they nearly are, leaves plain values to compare: half of the
        time.
        """
        by_number = sorted(rows, key=attrgetter("id"), reverse=self.falling)
        values = list(map(self.value, by_number))
        known = [pair for pair in zip(values, by_number, strict=True) if pair[0] not in (None, "")]
        known.sort(key=itemgetter(0), reverse=self.falling)
        found = [row for _, row in known]
        if len(found) < len(rows):
            found += [row for row in rows if self.value(row) in (None, "")]
        return found

    def place_of(self, row: ArticleRow, rows: list[ArticleRow]) -> int:
        """Return where a row belongs among rows in this order. Halves them."""
        first, last = 0, len(rows)
        while first < last:
            middle = (first + last) // 2
            if self._precedes(rows[middle], row):
                first = middle + 1
            else:
                last = middle
        return first

    def _precedes(self, one: ArticleRow, other: ArticleRow) -> bool:
        value, than = self.value(one), self.value(other)
        if value in (None, "") or than in (None, ""):
            return value not in (None, "")
        before = value < than or (not than < value and one.id < other.id)
        return before != self.falling


def _by_letter(row: ArticleRow) -> tuple[QCollatorSortKey, QCollatorSortKey]:
    """Return what titles are sorted by: their letter, and then all of them from there."""
    title = row.title.lstrip("“”‘’«»„\"'([¿¡ ")
    return sort_key(sections.first_letter(title)), sort_key(title)


def _by_site(row: ArticleRow) -> QCollatorSortKey | str:
    return sort_key(row.site) if row.site else ""


ORDERS = (
    SortOrder(
        "imported",
        translate("SortOrder", "Newest import first"),
        lambda row: row.imported,
        sections.by_import,
        falling=True,
    ),
    SortOrder(
        "published",
        translate("SortOrder", "Newest article first"),
        lambda row: row.published,
        sections.by_publication,
        falling=True,
    ),
    SortOrder("title", translate("SortOrder", "Title, A to Z"), _by_letter, sections.by_title),
    SortOrder(
        "site",
        translate("SortOrder", "Site, A to Z"),
        _by_site,
        sections.by_site,
    ),
    SortOrder(
        "highlights",
        translate("SortOrder", "Most highlights first"),
        lambda row: row.highlights,
        sections.by_highlights,
        falling=True,
    ),
)
