"""Two libraries that are merged: what the other one has otherwise, and what the user decides."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.claim import ClaimId

MergingId = NewType("MergingId", str)
ConflictId = NewType("ConflictId", str)


class ConflictKind(StrEnum):
    """What both libraries have, each in another form."""

    HIGHLIGHT = "highlight"
    CLAIM = "claim"
    EVIDENCE = "evidence"
    NOTE = "note"
    DETAIL = "detail"
    STATE = "state"
    PARAGRAPH = "paragraph"
    LABEL = "label"
    RATING = "verdict"
    SEARCH = "search"
    RULE = "rule"


class Decision(StrEnum):
    """Whose form is to count."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


KEPT_BOTH = frozenset((ConflictKind.HIGHLIGHT, ConflictKind.CLAIM, ConflictKind.NOTE))
"""Of what two forms can stand beside each other: a highlight or a claim twice, the texts of two
notes one below the other.
"""


@dataclass(frozen=True, slots=True)
class Merging:
    """Another library that was merged, or that the user did not want: then it is not ``merged``.

    ``link`` is the last one of its event log then, in hexadecimal digits, by which it is known
    again. ``at`` is ISO 8601 in UTC.
    """

    id: MergingId
    name: str
    link: str
    merged: bool
    at: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that two libraries have in two forms, as a person compares them.

    ``about`` names it, ``mine`` and ``theirs`` say what differs. ``library`` is what the other
    one's file was called. ``decision`` is ``None`` while it is open.
    """

    id: ConflictId
    kind: ConflictKind
    library: str
    about: str
    mine: str
    theirs: str
    article: ArticleId | None = None
    annotation: AnnotationId | None = None
    claim: ClaimId | None = None
    decision: Decision | None = None

    @property
    def choices(self) -> tuple[Decision, ...]:
        """What can be decided."""
        both = (Decision.BOTH,) if self.kind in KEPT_BOTH else ()
        return (Decision.MINE, Decision.THEIRS, *both)
