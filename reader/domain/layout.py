"""How a file of notes is laid out: which fields it has, in which order, under which headings.

One model for all formats that people read and for the tables; what each makes of it is its own.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """A part of what is written on highlights. The values are remembered, and typed at the
    terminal.
    """

    QUOTE = "quote"
    TEXT = "text"
    """The whole text of the articles, in formats that show it with the highlights in it."""
    CONTEXT = "context"
    NOTE = "note"
    """All notes: on highlights, claims, articles and the library."""
    LABEL = "label"
    CLAIM = "claim"
    STATUS = "status"
    """How a quote stands to the present text, and how far the checking of claims has come."""
    CITATION = "citation"
    TECHNICAL = "technical"
    """Offsets, versions, hashes, times, and links back into the program."""


class Order(StrEnum):
    """In which order highlights follow each other."""

    TEXT = "text"
    LABEL = "label"
    MADE = "made"
    TITLE = "title"
    PUBLISHED = "published"


class Grouping(StrEnum):
    """Under which headings highlights stand."""

    ARTICLE = "article"
    LABEL = "label"
    CLAIM = "claim"


ALL_FIELDS = frozenset(Field)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file is laid out."""

    fields: frozenset[Field] = ALL_FIELDS
    order: Order = Order.TEXT
    grouping: Grouping = Grouping.ARTICLE

    def has(self, field: Field) -> bool:
        """Whether a field is written."""
        return field in self.fields

    def shows_text(self) -> bool:
        """Whether highlights are shown in the whole texts of their articles: where they follow each
        other as they do there.
        """
        in_text = self.grouping is Grouping.ARTICLE and self.order not in {Order.LABEL, Order.MADE}
        return in_text and {Field.TEXT, Field.QUOTE} <= self.fields

    def told(self) -> str:
        """Return it in one line, for ``layout_of``."""
        names = ",".join(field for field in Field if field in self.fields)
        return f"{names};{self.order};{self.grouping}"


USUAL_LAYOUT = Layout()


def layout_of(told: str) -> Layout:
    """Return the layout that ``Layout.told`` told; the usual one where that is none."""
    names, _, rest = told.partition(";")
    order, _, grouping = rest.partition(";")
    try:
        return Layout(fields_of(names.split(",")), Order(order), Grouping(grouping))
    except ValueError:
        return USUAL_LAYOUT


def fields_of(names: Iterable[str]) -> frozenset[Field]:
    """Return the fields of some names. Raises ``ValueError`` for one that is none, and where there
    is none.
    """
    fields = frozenset(map(Field, names))
    if not fields:
        raise ValueError("no field")
    return fields
