"""By what the list of articles can be sorted: one line for each order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import attrgetter, itemgetter
from typing import Any

from PySide6.QtCore import QCollatorSortKey, QLocale

from reader.domain.article_id import ArticleId
from reader.domain.article_row import ArticleRow
from reader.domain.message import Message, translate
from reader.ui.library import sections
from reader.ui.library.sections import Section
from reader.ui.words.collation import sort_key

RUN = 1_000
"""Rows that are sorted without a pause: 5 ms."""
FEW = 1_000
"""New rows that are put in their places one by one; with more, all are sorted again."""

_Pair = tuple[Any, ArticleRow]
"""A row with the value that it is sorted by."""


@dataclass(frozen=True, slots=True)
class SortOrder:
    """One order of the list. ``falling`` puts the largest first; ``sections`` returns what divides
    it, as things are now. ``is_collated`` says that the values are keys of a collator, which take
    long to make and to compare.
    """

    name: str
    title: Message
    value: Callable[[ArticleRow], Any]
    sections: Callable[[], Section]
    falling: bool = False
    is_collated: bool = False

    def sorted(self, rows: list[ArticleRow]) -> list[ArticleRow]:
        """Return the rows in this order; those without a value stand at the end, the newest
        first.

        Sorting by number first, which they nearly are, leaves plain values to compare: half of the
        time.
        """
        pairs = self._with_values(sorted(rows, key=attrgetter("id"), reverse=self.falling))
        known = self._sorted_pairs([pair for pair in pairs if pair[0] not in (None, "")])
        return [row for _, row in known] + self._without_values(pairs)

    def sorted_in_steps(
        self, rows: Sequence[ArticleRow], check: Callable[[], None]
    ) -> list[ArticleRow]:
        """Return the rows in this order, as ``sorted`` does. Other threads of Python's come to
        their turn every few milliseconds, and ``check`` is called then, which may end it by an
        exception: while ``list.sort`` puts a hundred thousand in order, none does.
        """
        by_number = sorted(rows, key=attrgetter("id"), reverse=self.falling)
        runs: list[list[_Pair]] = []
        unknown: list[_Pair] = []
        for start in range(0, len(by_number), RUN):
            check()
            pairs = self._with_values(by_number[start : start + RUN])
            unknown += [pair for pair in pairs if pair[0] in (None, "")]
            runs.append(self._sorted_pairs([pair for pair in pairs if pair[0] not in (None, "")]))
        while len(runs) > 1:  # two runs, one after the other, are merged in linear time
            check()
            runs += [[]] * (len(runs) % 2)
            neighbours = zip(runs[::2], runs[1::2], strict=True)
            runs = [self._sorted_pairs(one + next_one) for one, next_one in neighbours]
        return [row for run in runs for _, row in run] + self._without_values(unknown)

    def _with_values(self, rows: Sequence[ArticleRow]) -> list[_Pair]:
        return [(self.value(row), row) for row in rows]

    def _sorted_pairs(self, pairs: list[_Pair]) -> list[_Pair]:
        return sorted(pairs, key=itemgetter(0), reverse=self.falling)

    def _without_values(self, pairs: Sequence[_Pair]) -> list[ArticleRow]:
        unknown = [row for value, row in pairs if value in (None, "")]
        return unknown if self.falling else unknown[::-1]

    def sorted_again(
        self, rows: Mapping[ArticleId, ArticleRow], before: Sequence[ArticleRow]
    ) -> list[ArticleRow]:
        """Return rows in this order, most of which stood in ``before`` in this order already. Costs
        little where few are new or others than they were.
        """
        same = [row for row in before if (now := rows.get(row.id)) is row or now == row]
        if len(rows) - len(same) > min(FEW, len(same)):
            return self.sorted(list(rows.values()))
        known = {row.id for row in same}
        for number, row in rows.items():
            if number not in known:
                same.insert(self.place_of(row, same), row)
        return same

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
        is_known, is_other_known = value not in (None, ""), than not in (None, "")
        if not (is_known and is_other_known):
            return is_known or (not is_other_known and one.id > other.id)
        before = value < than or (not than < value and one.id < other.id)
        return before != self.falling


def _by_letter(row: ArticleRow) -> tuple[QCollatorSortKey, QCollatorSortKey]:
    """Return what titles are sorted by: their letter, and then all of them from there."""
    title = row.title.lstrip("“”‘’«»„\"'([¿¡ ")
    return _letter_key(sections.first_letter(title), QLocale().name()), sort_key(title)


@cache
def _letter_key(letter: str, locale: str) -> QCollatorSortKey:
    """Return the one key of a letter: only the same key is equal, so that titles are compared."""
    del locale
    return sort_key(letter)


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
    SortOrder(
        "title",
        translate("SortOrder", "Title, A to Z"),
        _by_letter,
        sections.by_title,
        is_collated=True,
    ),
    SortOrder(
        "site",
        translate("SortOrder", "Site, A to Z"),
        _by_site,
        sections.by_site,
        is_collated=True,
    ),
    SortOrder(
        "highlights",
        translate("SortOrder", "Most highlights first"),
        lambda row: row.highlights,
        sections.by_highlights,
        falling=True,
    ),
)
