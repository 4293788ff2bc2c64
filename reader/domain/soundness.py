"""What a check of the library finds."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.domain.annotation import AnnotationId


class Trouble(StrEnum):
    """What is wrong with a row or with the file."""

    CHANGED = "changed"
    """The row is not what the program wrote: the file is damaged, or another program wrote it."""
    GONE = "gone"
    """The program wrote a row that is not there any more."""
    STRANGE = "strange"
    """The program did not write the row."""
    OTHER_BYTES = "other bytes"
    """A source or a resource is not the bytes that its hash was made of."""
    BROKEN_CHAIN = "broken chain"
    """An event does not follow on the one before it: it was changed, or events were taken out."""
    POINTS_NOWHERE = "points nowhere"
    """The row names another one that is not there."""
    UNREADABLE = "unreadable"
    """SQLite cannot read the whole of the table."""
    FILE = "file"
    """SQLite finds the file's structure damaged."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong. ``table`` and ``key`` say where, as far as that is known; ``detail``
    holds SQLite's words, where there are any.
    """

    trouble: Trouble
    table: str | None = None
    key: str | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ArticleDamage:
    """What of an article is not as the program wrote it."""

    text: bool
    details: bool
    note: bool
    highlights: "frozenset[AnnotationId]"


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check of the library found. ``rows`` is how many were looked at; ``chain`` the last
    link of the event log, in hexadecimal digits.
    """

    rows: int
    problems: tuple[Problem, ...]
    chain: str = ""

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems
