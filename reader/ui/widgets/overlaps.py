"""Which annotations lie where: overlapping spans cut into segments, and lanes that keep them apart.
Knows no Qt.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate

from reader.domain.annotation import Annotation, AnnotationId, LabelId
from reader.domain.document import Span

LANES = 3
"""How many overlapping annotations get an underline and a stripe of their own; further ones share
the last.
"""

FEW = 30
"""How many changed annotations are worked in one by one; where more have changed, all are arranged
anew.
"""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text that the same annotations cover from end to end, in the order in which they
    begin.
    """

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
    """Give each annotation the lowest lane, from 0, that is free over its whole span; the last lane
    takes what is left.

    One with several labels takes as many lanes, side by side, as far as there are; the first of
    them is returned. ``annotations`` are in text order.
    """
    free_from = [0] * LANES
    given: dict[AnnotationId, int] = {}
    for annotation in annotations:
        span = annotation.target.span
        wide = min(len(annotation.labels) or 1, LANES)
        lane = 0
        while lane < LANES - wide and (
            free_from[lane] > span.start or max(free_from[lane : lane + wide]) > span.start
        ):
            lane += 1
        for taken in range(lane, lane + wide):
            free_from[taken] = max(free_from[taken], span.end)
        given[annotation.id] = lane
    return given


def _place(annotation: Annotation) -> tuple[int, int]:
    """Return what annotations are ordered by: where they begin, the longer of two first."""
    return annotation.target.span.start, -annotation.target.span.end


def _looks(annotation: Annotation) -> tuple[Span, tuple[LabelId, ...]]:
    return annotation.target.span, annotation.labels


def _missing(annotations: Iterable[Annotation], known: Set[int]) -> list[Annotation]:
    """Return those that are not among the objects with these identities."""
    return [each for each in annotations if id(each) not in known]


class Highlights:
    """The annotations of one article, ready to be asked what lies where.

    n log n to build for n annotations. A question costs the logarithm of n, and what overlaps the
    place asked for; where a very long annotation lies over it, also those between its start and the
    place.
    """

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        self.annotations = sorted(annotations, key=_place)
        self.lanes = lanes(self.annotations)
        self._starts = [annotation.target.span.start for annotation in self.annotations]
        self._by_id = {annotation.id: annotation for annotation in self.annotations}
        self._furthest = list(
            accumulate((annotation.target.span.end for annotation in self.annotations), max)
        )

    def renewed(self, annotations: Sequence[Annotation]) -> tuple["Highlights", list[Span] | None]:
        """Return the highlights of the same article after a change, and over which spans that
        changes the look.

        ``None`` says that it may be anywhere. Where few have changed, this takes a fraction of
        building them anew.
        """
        now, before = set(map(id, annotations)), set(map(id, self.annotations))
        if len(now ^ before) > FEW:
            return Highlights(annotations), None
        gone = _missing(self.annotations, now) if before - now else []
        come = _missing(annotations, before) if now - before else []
        made = self._changed(gone, come)
        given: dict[AnnotationId, int] = {}
        for changed in (*gone, *come):
            given |= lanes(made._cluster(changed.target.span))
        made.lanes |= given
        alike = {
            each.id
            for each in come
            if each.id in self._by_id and _looks(each) == _looks(self._by_id[each.id])
        }
        other_look = [each for each in (*gone, *come) if each.id not in alike]
        other_lane = [
            made._by_id[each] for each, lane in given.items() if self.lanes.get(each, lane) != lane
        ]
        return made, [each.target.span for each in (*other_look, *other_lane)]

    def _changed(self, gone: Iterable[Annotation], come: Iterable[Annotation]) -> "Highlights":
        """Return them without some and with others, which have no lanes yet."""
        made = Highlights()
        made.annotations, made.lanes, made._by_id = (
            self.annotations.copy(),
            self.lanes.copy(),
            self._by_id.copy(),
        )
        for each in gone:
            del made.annotations[made._index(each)], made.lanes[each.id], made._by_id[each.id]
        for each in come:
            insort(made.annotations, each, key=_place)
            made._by_id[each.id] = each
        made._starts = [annotation.target.span.start for annotation in made.annotations]
        made._furthest = list(
            accumulate([annotation.target.span.end for annotation in made.annotations], max)
        )
        return made

    def _index(self, annotation: Annotation) -> int:
        """Return the place of one of the annotations, which is found by where it begins."""
        index = bisect_left(self.annotations, _place(annotation), key=_place)
        while self.annotations[index] is not annotation:
            index += 1
        return index

    def _cluster(self, span: Span) -> list[Annotation]:
        """Return the annotations that a span overlaps, those that overlap these, and so on: lanes
        are given within these.
        """
        first = last = bisect_left(self._starts, span.start)
        while first and self._furthest[first - 1] > (
            self._starts[first] if first < last else span.start
        ):
            first -= 1
        while last < len(self._starts) and self._starts[last] < max(
            span.end, self._furthest[last - 1] if last > first else 0
        ):
            last += 1
        return self.annotations[first:last]

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
        return self.annotations[
            bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)
        ]

    def busiest(self, span: Span) -> int:
        """Return the first offset of a span that the most annotations lie over."""
        within = self.within(span)
        if not within:
            return span.start
        busiest = max(within, key=lambda segment: (len(segment.annotations), -segment.span.start))
        return max(busiest.span.start, span.start)

    def at(self, offset: int) -> list[Annotation]:
        """Return the annotations over the code point at an offset, the smallest first."""
        return sorted(self.over(Span(offset, offset + 1)), key=lambda each: len(each.target.span))
