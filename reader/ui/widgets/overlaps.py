"""Which annotations lie where: overlapping spans cut into segments, and lanes that keep them apart. Knows no Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from reader.domain.annotation import Annotation, AnnotationId
from reader.domain.document import Span

LANES = 3
"""How many overlapping annotations get an underline and a stripe of their own; further ones share the last."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text that the same annotations cover from end to end, in the order in which they begin."""

    span: Span
    annotations: tuple[Annotation, ...]


def segments(annotations: Iterable[Annotation]) -> list[Segment]:
    """Cut annotations into segments, in text order. Stretches without an annotation are left out.

    A sweep over the ends: n log n for n annotations, plus the size of the result.
    """
    opening: dict[int, list[Annotation]] = {}
    edges: set[int] = set()
    for annotation in annotations:
        span = annotation.target.span
        if span:
            opening.setdefault(span.start, []).append(annotation)
            edges.update((span.start, span.end))
    made: list[Segment] = []
    active: list[Annotation] = []
    begin = 0
    for edge in sorted(edges):
        if active:
            made.append(Segment(Span(begin, edge), tuple(active)))
        active = [each for each in active if each.target.span.end > edge] + opening.get(edge, [])
        begin = edge
    return made


def lanes(annotations: Sequence[Annotation]) -> dict[AnnotationId, int]:
    """Give each annotation the lowest lane, from 0, that is free over its whole span; the last lane takes what is left.

    ``annotations`` are in text order.
    """
    free_from = [0] * LANES
    given: dict[AnnotationId, int] = {}
    for annotation in annotations:
        span = annotation.target.span
        lane = 0
        while lane < LANES - 1 and free_from[lane] > span.start:
            lane += 1
        free_from[lane] = max(free_from[lane], span.end)
        given[annotation.id] = lane
    return given


class Highlights:
    """The annotations of one article, ready to be asked what lies where.

    n log n to build for n annotations. A question costs the logarithm of n, and what overlaps the place asked for; where a
    very long annotation lies over it, also those between its start and the place.
    """

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        self.annotations = sorted(annotations, key=lambda each: (each.target.span.start, -each.target.span.end))
        self.lanes = lanes(self.annotations)
        self._starts = [annotation.target.span.start for annotation in self.annotations]
        self._by_id = {annotation.id: annotation for annotation in self.annotations}
        self._furthest = list(accumulate((annotation.target.span.end for annotation in self.annotations), max))

    def get(self, annotation: AnnotationId | None) -> Annotation | None:
        """Return an annotation by its id, or ``None``."""
        return None if annotation is None else self._by_id.get(annotation)

    def over(self, span: Span) -> list[Annotation]:
        """Return the annotations that overlap a span, in text order."""
        first, last = bisect_right(self._furthest, span.start), bisect_left(self._starts, span.end)
        return [each for each in self.annotations[first:last] if each.target.span.overlaps(span)]

    def within(self, span: Span) -> list[Segment]:
        """Return the segments that overlap a span, in text order."""
        return [segment for segment in segments(self.over(span)) if segment.span.overlaps(span)]

    def starting_in(self, span: Span) -> list[Annotation]:
        """Return the annotations that begin in a span, in text order, the longer of two first."""
        return self.annotations[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def at(self, offset: int) -> list[Annotation]:
        """Return the annotations over the code point at an offset, the smallest first."""
        return sorted(self.over(Span(offset, offset + 1)), key=lambda each: len(each.target.span))
