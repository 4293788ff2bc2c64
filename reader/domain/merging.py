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
    FOLDER = "folder"
    RATING = "verdict"
    SEARCH = "search"
    RULE = "rule"
    DAMAGED = "damaged"
    """It makes no sense any more; never stored."""


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
class TwoForms:
    """What two libraries have in one field: a text, or the value that is stored for a state. The
    ``field`` is called as its column is, ``labels`` for those of a highlight.
    """

    field: str
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that two libraries have in two forms, as a person compares them.

    ``about`` names it, ``forms`` are the fields that differ. ``library`` is what the other one's
    file was called. ``decision`` is ``None`` while it is open.
    """

    id: ConflictId
    kind: ConflictKind
    library: str
    about: str
    forms: tuple[TwoForms, ...]
    article: ArticleId | None = None
    annotation: AnnotationId | None = None
    claim: ClaimId | None = None
    decision: Decision | None = None

    @property
    def mine(self) -> str:
        """What is here, a line for each field that differs."""
        return "\n".join(one.mine for one in self.forms)

    @property
    def theirs(self) -> str:
        """What the other library has, a line for each field that differs."""
        return "\n".join(one.theirs for one in self.forms)

    @property
    def choices(self) -> tuple[Decision, ...]:
        """What can be decided."""
        if self.kind is ConflictKind.DAMAGED:
            return (Decision.MINE,)
        both = (Decision.BOTH,) if self.kind in KEPT_BOTH else ()
        return (Decision.MINE, Decision.THEIRS, *both)
