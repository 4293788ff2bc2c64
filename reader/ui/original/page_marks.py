"""What highlights look like on a published page: rules for CSS highlights, and which spans each of
them covers. Knows no Qt.

A page may be light or dark, so the fills let it shine through, and its letters keep their colour.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId
from reader.domain.document import Span
from reader.ui.widgets.overlaps import LANES

KEPT_LINE = "#2a9d63"
"""The colour of the line beside what cleaning kept."""

UNLABELLED = "#7d828c"
FILL, CURRENT_FILL = 0.28, 0.42
"""How much of its colour a highlight lays over the page, 0 to 1."""

LANE = 4
"""Pixels between the underlines of highlights that overlap."""

REMOVED, AIM, TWIN, MATCHES, NOTES, CLAIMS, CURRENT, MATCH, FLASH = (
    "removed",
    "aim",
    "twin",
    "matches",
    "notes",
    "claims",
    "current",
    "match",
    "flash",
)
"""Groups of marks, the lowest first."""

GROUPS = (REMOVED, AIM, TWIN, MATCHES, NOTES, CLAIMS, CURRENT, MATCH, FLASH)

PRIORITY = {group: 10 * place for place, group in enumerate(GROUPS)}

FIXED_RULES = """
a, area, img { -webkit-user-drag: none; }
::highlight(removed) { color: color-mix(in srgb, currentColor 38%, rgb(140 140 140 / 45%)); }
::highlight(aim) { background-color: rgb(27 95 179 / 7%); }
::highlight(twin) { background-color: rgb(27 95 179 / 14%); }
::highlight(matches) { background-color: rgb(255 216 77 / 60%); }
::highlight(match) { background-color: rgb(255 150 30 / 90%); color: black; }
::highlight(flash) { background-color: rgb(27 95 179 / 22%); }
"""


@dataclass(frozen=True, slots=True)
class Mark:
    """One CSS highlight: its name, its priority over others, and the spans it covers."""

    name: str
    priority: int
    spans: tuple[Span, ...]


def rules(
    labels: Mapping[LabelId, Label], style: str = "both", verdicts: Iterable[str] = ()
) -> str:
    """Return the style sheet for all highlights that these labels can have, drawn by ``fill``,
    ``underline`` or ``both``, and for claims with verdicts of these colours.
    """
    colours = sorted({UNLABELLED, *(label.colour.lower() for label in labels.values())})
    drawn = [rule for colour in colours for rule in _rules_of(colour, style)]
    claims = [rule for colour in sorted(set(verdicts)) for rule in _rules_of_claims(colour)]
    return FIXED_RULES + "\n".join([*drawn, *claims])


def _rules_of_claims(colour: str) -> Iterator[str]:
    """Yield the rules of dotted lines that stand below the lines of the labels."""
    for lane in range(LANES + 1):
        yield (
            f"::highlight({_name(CLAIMS, colour, lane)}) {{ text-decoration: underline dotted 3px "
            f"{colour}; text-underline-offset: {2 + lane * LANE}px; }}"
        )


def _rules_of(colour: str, style: str) -> Iterator[str]:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    for group, fill, width in ((NOTES, FILL, 2), (CURRENT, CURRENT_FILL, 3)):
        for lane in range(LANES):
            ground = f"background-color: rgb({red} {green} {blue} / {fill:.0%}); "
            line = (
                f"text-decoration: underline {width}px {colour}; text-underline-offset: "
                f"{2 + lane * LANE}px; "
            )
            drawn = {"fill": ground, "underline": line}.get(style, ground + line)
            yield f"::highlight({_name(group, colour, lane)}) {{ {drawn}}}"


def _name(group: str, colour: str, lane: int) -> str:
    return f"{group}-{colour.removeprefix('#').lower()}-{lane}"


def note_marks(
    annotations: Iterable[Annotation],
    lanes: Mapping[AnnotationId, int],
    labels: Mapping[LabelId, Label],
    group: str = NOTES,
) -> list[Mark]:
    """Return the marks for annotations, one for each colour and lane. ``group`` is ``NOTES``, or
    the stronger ``CURRENT``.

    An annotation with several labels has a fill and an underline of each, one lane below the other,
    as far as there are lanes.
    """
    spans: dict[tuple[str, int], list[Span]] = {}
    for annotation in annotations:
        for place, colour in enumerate(colours_of(annotation, labels)):
            lane = min(lanes[annotation.id] + place, LANES - 1)
            spans.setdefault((colour, lane), []).append(annotation.target.span)
    return [
        Mark(_name(group, colour, lane), PRIORITY[group] + lane, tuple(covered))
        for (colour, lane), covered in spans.items()
    ]


def claim_marks(
    annotations: Iterable[Annotation],
    colours: Mapping[AnnotationId, str],
    lanes: Mapping[AnnotationId, int],
) -> list[Mark]:
    """Return the marks for the claims of annotations, each below the lines of the annotation's own
    labels. ``colours`` are those of the verdicts.
    """
    spans: dict[tuple[str, int], list[Span]] = {}
    for annotation in annotations:
        lane = min(lanes[annotation.id] + max(len(annotation.labels), 1), LANES)
        key = (colours[annotation.id].lower(), lane)
        spans.setdefault(key, []).append(annotation.target.span)
    return [
        Mark(_name(CLAIMS, colour, lane), PRIORITY[CLAIMS] + lane, tuple(covered))
        for (colour, lane), covered in spans.items()
    ]


def without(spans: Iterable[Span], cut: Iterable[Span]) -> Iterator[Span]:
    """Yield what is left of spans when others are cut out of them, so that pale text under a
    highlight is not pale.
    """
    away = sorted(cut)
    for span in spans:
        start = span.start
        for hole in away:
            if hole.start >= span.end:
                break
            if hole.end > start:
                if hole.start > start:
                    yield Span(start, hole.start)
                start = hole.end
        if start < span.end:
            yield Span(start, span.end)


def plain_marks(group: str, spans: Iterable[Span]) -> list[Mark]:
    """Return the mark of a group that has only one look."""
    return [Mark(group, PRIORITY[group], tuple(spans))]


def colours_of(annotation: Annotation, labels: Mapping[LabelId, Label]) -> list[str]:
    """Return the colours of an annotation's labels, ``#rrggbb``, each once."""
    known = [labels[label].colour.lower() for label in annotation.labels if label in labels]
    return list(dict.fromkeys(known))[:LANES] or [UNLABELLED]


class Drawn:
    """What the page shows of one group, so that a change tells it only what comes and what goes."""

    def __init__(self) -> None:
        self._spans: dict[str, frozenset[Span]] = {}

    def change(self, marks: Sequence[Mark], unit: Callable[[int], int]) -> list[dict[str, object]]:
        """Take these marks instead of the former ones; return the difference as the page's script
        takes it.

        ``unit`` gives the UTF-16 unit of an offset.
        """
        before, self._spans = self._spans, {mark.name: frozenset(mark.spans) for mark in marks}
        priority = {mark.name: mark.priority for mark in marks}
        changes: list[dict[str, object]] = []
        for name in before.keys() | self._spans.keys():
            old, new = before.get(name, frozenset()), self._spans.get(name, frozenset())
            if old != new:
                come, gone = _in_units(new - old, unit), _in_units(old - new, unit)
                changes.append(
                    {"name": name, "priority": priority.get(name, 0), "come": come, "gone": gone}
                )
        return changes


def _in_units(spans: Iterable[Span], unit: Callable[[int], int]) -> list[list[int]]:
    return [[unit(span.start), unit(span.end)] for span in sorted(spans)]
