"""Placing quotes that another library or another program wrote, whose text is not at hand.

In order: the place that the offsets name, whether they count code points or UTF-16 units, if the
quote stands there; the one place in the text that has the quote, or among several the one whose
context is the same; and last the words, as ``anchor`` finds those of a text that is gone. A quote
with several places that are equally good has none.
"""

from collections.abc import Sequence

from reader.anchoring.anchor import Anchored, anchor
from reader.domain.annotation import Placement, Target
from reader.domain.document import Document, Metadata, Span
from reader.domain.quote_search import find_quote
from reader.domain.reason import Cause, because

SHORTEST = 12
"""Code points of a quote that stands for itself; a shorter one needs its context, as "1,000 km" may
stand where something else is said.
"""

ENOUGH_CONTEXT = 4
"""Letters beside a quote that have to be the same, where its context is to tell its place."""

_NOTHING = Document("", (), Metadata())


def place_quotes(targets: Sequence[Target], document: Document) -> tuple[Anchored, ...]:
    """Find the places of targets in a document; one result for each, in their order. About linear
    in the text for each target that its offsets do not lead to.
    """
    units = _Units(document.text)
    known = [_by_offsets(target, document.text, units) for target in targets]
    known = [
        found or _by_context(target, document.text)
        for target, found in zip(targets, known, strict=True)
    ]
    open_ones = [target for target, found in zip(targets, known, strict=True) if found is None]
    others = iter(anchor(open_ones, _NOTHING, document) if open_ones else ())
    return tuple(found or next(others) for found in known)


class _Units:
    """The way from UTF-16 units to code points of one text."""

    def __init__(self, text: str) -> None:
        self._wide = [place for place, sign in enumerate(text) if sign > "\uffff"]

    def code_point(self, unit: int) -> int:
        """Return the code point that a unit is in."""
        before = 0
        for before, place in enumerate(self._wide):
            if place + before >= unit:
                return unit - before
        return unit - len(self._wide)


def _by_offsets(target: Target, text: str, units: _Units) -> Anchored | None:
    start = target.span.start
    for first in dict.fromkeys((start, units.code_point(start))):
        span = Span(first, first + len(target.exact))
        if target.exact and text[span.start : span.end] == target.exact:
            context = _shared(target, text, span)
            if context == _given(target) or context >= ENOUGH_CONTEXT:
                return _placed(target, span)
    return None


def _by_context(target: Target, text: str) -> Anchored | None:
    """Place a quote that stands in the text as it is, or with other white space and signs."""
    spans = find_quote(text, target.exact)
    if not spans:
        return None
    shared = [(_shared(target, text, span), span) for span in spans]
    best = max(context for context, _ in shared)
    likeliest = [span for context, span in shared if context == best]
    if len(likeliest) > 1:
        reason = because(Cause.MANY_PLACES)
        return Anchored(target, Placement.UNPLACED, None, 0.5, reason)
    alone = len(spans) == 1 and (len(target.exact) >= SHORTEST or not _given(target))
    return _placed(target, likeliest[0]) if alone or best >= ENOUGH_CONTEXT else None


def _placed(target: Target, span: Span) -> Anchored:
    return Anchored(target, Placement.EXACT, span, 1.0, because(Cause.SAME_PLACE))


def _given(target: Target) -> int:
    """Return how many letters of context a target has, white space aside."""
    return len("".join(target.prefix.split())) + len("".join(target.suffix.split()))


def _shared(target: Target, text: str, span: Span) -> int:
    """Return how many letters of a target's context stand beside a span, white space aside."""
    room = 2 * max(len(target.prefix), len(target.suffix)) + 8
    before = "".join(text[max(0, span.start - room) : span.start].split())
    after = "".join(text[span.end : span.end + room].split())
    prefix, suffix = "".join(target.prefix.split()), "".join(target.suffix.split())
    return _common(prefix[::-1], before[::-1]) + _common(suffix, after)


def _common(one: str, other: str) -> int:
    """Return how long the beginning is that two texts share."""
    same = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        same += 1
    return same
