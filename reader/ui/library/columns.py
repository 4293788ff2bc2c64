"""By what the list of articles can be sorted: one line for each order."""

from collections.abc import Callable
from dataclasses import dataclass

from reader.domain.article import ArticleRow
from reader.domain.message import Message, translate


@dataclass(frozen=True, slots=True)
class SortOrder:
    """One order of the list. ``falling`` puts the largest first."""

    name: str
    title: Message
    value: Callable[[ArticleRow], str | int | None]
    falling: bool = False

    def sorted(self, rows: list[ArticleRow]) -> list[ArticleRow]:
        """Return the rows in this order; those without a value stand at the end."""
        known = [
            (value, row.id, row) for row in rows if (value := self.value(row)) not in (None, "")
        ]
        unknown = [row for row in rows if self.value(row) in (None, "")]
        return [
            row for _, _, row in sorted(known, key=lambda entry: entry[:2], reverse=self.falling)
        ] + unknown


ORDERS = (
    SortOrder(
        "imported",
        translate("SortOrder", "Newest import first"),
        lambda row: row.imported,
        falling=True,
    ),
    SortOrder(
        "published",
        translate("SortOrder", "Newest article first"),
        lambda row: row.published,
        falling=True,
    ),
    SortOrder("title", translate("SortOrder", "Title, A to Z"), lambda row: row.title.casefold()),
    SortOrder(
        "site", translate("SortOrder", "Site, A to Z"), lambda row: (row.site or "").casefold()
    ),
    SortOrder(
        "highlights",
        translate("SortOrder", "Most highlights first"),
        lambda row: row.highlights,
        falling=True,
    ),
)
