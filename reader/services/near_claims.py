"""Claims that say much the same as one that is about to be made, so that it need not be made
twice.
"""

from dataclasses import dataclass

from reader.domain.claim import Claim
from reader.domain.claim_draft import ClaimDraft
from reader.domain.figures import Figure
from reader.domain.words import says_something, split
from reader.store import claim_lists
from reader.store.library import Library

MOST = 5
"""Claims that are offered at once."""
_LOOKED_AT = 15
ENOUGH = 0.3
"""Likeness from which a claim is offered."""
SAME_FIGURE, SAME_VALUE = 0.4, 0.2
"""What it adds that both claims have one figure, or one value of different things. A figure alone
is enough: the same claim may be worded in another language.
"""


@dataclass(frozen=True, slots=True)
class NearClaim:
    """A claim that says much the same; ``likeness`` is at most 1. ``same_figure`` says that both
    have one figure.
    """

    claim: Claim
    likeness: float
    same_figure: bool


def near_claims(library: Library, draft: ClaimDraft) -> list[NearClaim]:
    """Return the claims that say much the same as a new one would, the likest first; at most
    ``MOST``. Reads a few dozen claims, however many there are, and looks through all figures.
    """
    values = [reading.value for reading in draft.reading.readings] if draft.reading else []
    found = claim_lists.candidates(library, draft.statement.text, values, _LOOKED_AT)
    words = _words(draft.statement.text)
    rated = [_near(claim, words, draft.reading) for claim in found]
    rated.sort(key=lambda one: one.likeness, reverse=True)
    return [one for one in rated if one.likeness >= ENOUGH][:MOST]


def _near(claim: Claim, words: set[str], figure: Figure | None) -> NearClaim:
    shared = _shared(_words(claim.statement), words)
    same = _figures_in_common(claim.figure, figure)
    return NearClaim(claim, min(1.0, shared + same), same == SAME_FIGURE)


def _shared(first: set[str], second: set[str]) -> float:
    """Return which share of the words of two statements both have; figures count on their own."""
    either = len(first | second)
    return len(first & second) / either if either else 0.0


def _words(text: str) -> set[str]:
    return set(filter(says_something, split(text).forms))


def _figures_in_common(one: Figure | None, other: Figure | None) -> float:
    if one is None or other is None:
        return 0.0
    first = {(reading.value, reading.unit) for reading in one.readings}
    second = {(reading.value, reading.unit) for reading in other.readings}
    if first & second:
        return SAME_FIGURE
    values = {value for value, _ in first} & {value for value, _ in second}
    return SAME_VALUE if values else 0.0
