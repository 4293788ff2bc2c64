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

    One with several labels takes as many lanes, side by side, as far as there are; the first of them is returned.
    ``annotations`` are in text order.
    """
    free_from = [0] * LANES
    given: dict[AnnotationId, int] = {}
    for annotation in annotations:
        span = annotation.target.span
        wide = min(max(len(annotation.labels), 1), LANES)
        lane = 0
        while lane < LANES - wide and max(free_from[lane : lane + wide]) > span.start:
            lane += 1
        for taken in range(lane, lane + wide):
            free_from[taken] = max(free_from[taken], span.end)
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

    def differences(self, other: "Highlights") -> list[Span]:
        """Return the spans of the annotations that only one of the two has, or that lie in another lane."""
        lanes, before = other.lanes, other._by_id
        here = [one for one in self.annotations if before.get(one.id) is not one or lanes[one.id] != self.lanes[one.id]]
        there = [one for one in other.annotations if self._by_id.get(one.id) is not one]
        return [one.target.span for one in (*here, *there)]

    def busiest(self, span: Span) -> int:
        """Return the first offset of a span that the most annotations lie over."""
        cut = [Segment(Span(max(one.span.start, span.start), one.span.end), one.annotations) for one in self.within(span)]
        return max(cut, key=lambda segment: (len(segment.annotations), -segment.span.start)).span.start if cut else span.start

    def at(self, offset: int) -> list[Annotation]:
        """Return the annotations over the code point at an offset, the smallest first."""
        return sorted(self.over(Span(offset, offset + 1)), key=lambda each: len(each.target.span))
