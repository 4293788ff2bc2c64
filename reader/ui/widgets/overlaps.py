"""Which annotations lie where: overlapping spans cut into segments, and lanes that keep them apart. Knows no Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
    edges: dict[int, tuple[list[Annotation], set[AnnotationId]]] = {}
    for annotation in sorted(annotations, key=lambda each: each.target.span):
        if annotation.target.span:
            edges.setdefault(annotation.target.span.start, ([], set()))[0].append(annotation)
            edges.setdefault(annotation.target.span.end, ([], set()))[1].add(annotation.id)
    made: list[Segment] = []
    active: list[Annotation] = []
    begin = 0
    for edge in sorted(edges):
        if active:
            made.append(Segment(Span(begin, edge), tuple(active)))
        opened, closed = edges[edge]
        active = [each for each in active if each.id not in closed] + opened
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
        lane = next((lane for lane in range(LANES) if free_from[lane] <= span.start), LANES - 1)
        free_from[lane] = max(free_from[lane], span.end)
        given[annotation.id] = lane
    return given


class Highlights:
    """The annotations of one article, ready to be asked what lies where."""

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        self.annotations = sorted(annotations, key=lambda each: (each.target.span.start, -each.target.span.end))
        self.lanes = lanes(self.annotations)
        self._segments = segments(self.annotations)
        self._begins = [segment.span.start for segment in self._segments]
        self._starts = [annotation.target.span.start for annotation in self.annotations]
        self._by_id = {annotation.id: annotation for annotation in self.annotations}

    def get(self, annotation: AnnotationId | None) -> Annotation | None:
        """Return an annotation by its id, or ``None``."""
        return None if annotation is None else self._by_id.get(annotation)

    def within(self, span: Span) -> list[Segment]:
        """Return the segments that overlap a span, in text order."""
        first = max(bisect_right(self._begins, span.start) - 1, 0)
        last = bisect_left(self._begins, span.end)
        return [segment for segment in self._segments[first:last] if segment.span.overlaps(span)]

    def starting_in(self, span: Span) -> list[Annotation]:
        """Return the annotations that begin in a span, the longest of equal ones first."""
        return self.annotations[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def at(self, offset: int) -> list[Annotation]:
        """Return the annotations over the code point at an offset, the smallest first."""
        found = self.within(Span(offset, offset + 1))
        return sorted(found[0].annotations, key=lambda each: len(each.target.span)) if found else []
