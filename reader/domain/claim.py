"""Claims: what somebody said is so, gathered from highlights, with the work of checking it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from reader.domain.annotation import AnnotationId

if TYPE_CHECKING:
    from reader.domain.figures import (
        Figure,
    )  # loads the number words of all languages; the window's start needs a claim's id

ClaimId = NewType("ClaimId", str)
"""A UUID in its usual form."""
EvidenceId = NewType("EvidenceId", str)
"""A UUID in its usual form."""
RatingId = NewType("RatingId", int)


class Status(StrEnum):
    """How far the checking of a claim has come."""

    NEW = "new"
    TO_CHECK = "to check"
    IN_WORK = "in work"
    DONE = "done"
    DROPPED = "dropped"


class Stance(StrEnum):
    """What a piece of evidence does to a claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    LINK = "link"
    FILE = "file"
    HIGHLIGHT = "highlight"


@dataclass(frozen=True, slots=True)
class Rating:
    """One step of the user's own scale for the verdict on a claim. ``colour`` is ``#rrggbb``.

    A block's verdict says kept or removed; so that nobody takes one for the other, the steps of
    this scale are ratings.
    """

    id: RatingId
    name: str
    colour: str
    definition: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One piece of evidence. ``target`` is an address, a path, or the id of a highlight, which may
    be deleted by now. ``retrieved`` is the day on which the user looked at it, in ISO 8601.
    """

    id: EvidenceId
    claim: ClaimId
    kind: EvidenceKind
    target: str
    stance: Stance
    note: str
    retrieved: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement in the user's words, who made it where and when, and what checking it has come
    to.

    ``said_when`` is as the source words it, ``said_date`` what that is in ISO 8601 (a year, a
    month, a date, or a date and time), where known. ``confidence`` is 0 to 100, ``None`` where not
    given. ``highlights`` are in the order they were added, from any article. ``created`` and
    ``modified`` are ISO 8601 in UTC. ``author`` is who made it, empty where nobody is named.
    """

    id: ClaimId
    statement: str
    speaker: str
    role: str
    organisation: str
    said_when: str
    said_date: str | None
    said_where: str
    figure: "Figure | None"
    status: Status
    rating: RatingId | None
    confidence: int | None
    highlights: tuple[AnnotationId, ...]
    evidence: tuple[Evidence, ...]
    note: str
    created: str
    modified: str
    author: str = ""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """What the list of claims shows of one. ``highlights`` counts those that are not deleted,
    ``supports`` and ``refutes`` the evidence that does.
    """

    id: ClaimId
    statement: str
    speaker: str
    organisation: str
    said_when: str
    said_date: str | None
    figure: str
    status: Status
    rating: RatingId | None
    confidence: int | None
    highlights: int
    supports: int
    refutes: int
    created: str
    modified: str


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims are wanted; what is left empty does not matter.

    ``words`` all have to stand in statement, speaker or organisation, as beginnings of words.
    ``unrated`` wants claims without a rating beside those with one of ``ratings``. ``since`` and
    ``until`` bound ``said_date``, both included, each a date or the beginning of one ("2022-12").
    """

    words: str = ""
    statuses: frozenset[Status] = frozenset()
    ratings: frozenset[RatingId] = frozenset()
    unrated: bool = False
    speaker: str = ""
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class ClaimMark:
    """What stands on a highlight of the claim that gathers it; ``rating`` is ``None`` while there
    is no verdict.
    """

    id: ClaimId
    statement: str
    status: Status
    rating: Rating | None


@dataclass(frozen=True, slots=True)
class RatedClaims:
    """How many claims of an article have one rating; ``None`` stands for no verdict yet."""

    rating: Rating | None
    claims: int
