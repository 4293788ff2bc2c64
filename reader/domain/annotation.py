"""Annotations: what a person attached to a span of an article."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from reader.domain.article_id import ArticleId
from reader.domain.document import Span
from reader.domain.reason import Reason

__all__ = ["ArticleId"]

LabelId = NewType("LabelId", int)
AnnotationId = NewType("AnnotationId", str)
"""A UUID in its usual form; the same highlight keeps it in every export and in other people's
libraries.
"""

CONTEXT = 32
"""Code points of prefix and suffix that a target keeps, as Hypothesis and others do."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where an annotation points: its span, and the quote with its context (W3C TextPosition- and
    TextQuoteSelector).
    """

    span: Span
    exact: str
    prefix: str
    suffix: str


def describe(text: str, span: Span) -> Target:
    """Return the target for a span of a document's text.

    Raises ``ValueError`` for an empty span or one beyond the text.
    """
    if not 0 <= span.start < span.end <= len(text):
        raise ValueError(f"[{span.start}, {span.end}) is not a part of a text of {len(text)}")
    return Target(
        span,
        exact=text[span.start : span.end],
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


class Placement(StrEnum):
    """What became of a target when the text under it changed."""

    EXACT = "exact"
    """The same words in the same paragraph."""

    MOVED = "moved"
    """The same words; the paragraph was rewritten around them, or stands elsewhere."""

    CHANGED = "changed"
    """The words themselves differ, be it one figure."""

    UNPLACED = "unplaced"
    """There is no place that is certain enough."""


@dataclass(frozen=True, slots=True)
class Label:
    """One entry of the user's own vocabulary.

    ``colour`` is ``#rrggbb``; ``key`` is 1 to 9, or ``None`` for none; ``parent`` is the label that
    it stands under in the user's tree; ``letter`` is the sign that the user chose, or empty for the
    one that ``reader.domain.labels`` finds.
    """

    id: LabelId
    name: str
    colour: str
    key: int | None
    definition: str = ""
    parent: LabelId | None = None
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A highlight with its labels, in the order they were given, and its note. The times are ISO
    8601 in UTC.

    One that is not ``placed`` was not found again when the text of its article changed: its target
    is of an earlier text, and its span means nothing in the present one. ``review`` says why the
    user should look at one again, as when its words changed with the text; ``None`` for one that
    needs no look. ``author`` is who made it, empty where nobody is named.
    """

    id: AnnotationId
    article: ArticleId
    target: Target
    labels: tuple[LabelId, ...]
    note: str
    created: str
    modified: str
    placed: bool = True
    review: Reason | None = None
    author: str = ""

    @property
    def label(self) -> LabelId | None:
        """The first label, which gives the highlight its colour; ``None`` where it has none."""
        return self.labels[0] if self.labels else None
