"""What a line that dates an article says: which of its days are of publication, which of the last
change.

A day belongs to the word before it ("Updated: 9 May | Published: 3 May"), or to the one behind it
where nothing else follows that ("3 May 2024, updated").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reader.cleaning.text.dates import DateReading, FoundDate, find_dates
from reader.cleaning.text.phrases import SPACELESS, fact_words

"""First sign of the scripts whose words have no spaces around them."""
_ENDS = " \t.:：,;-–—|/()[]•·"
_NOT_YET = re.compile(r"\d")
_DAY_BEHIND = re.compile(r"(?!\D*(?:\d{1,2}[:.h]\d\d|\d{4})\b).*\d")
"""Behind the word for a change: figures that are not a time are most likely a day of their own."""
_LONGEST_AND = 7
_LONGEST_LABEL = 40


@dataclass(frozen=True, slots=True)
class DatedLine:
    """The days that a line gives: of publication, of the last change, and those of which it does
    not say.
    """

    published: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unmarked: tuple[str, ...] = ()
    before: str = ""


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    changes: bool


@cache
def _pattern() -> re.Pattern[str]:
    known = sorted(fact_words("published") | fact_words("updated"), key=len, reverse=True)
    spaced = "|".join(re.escape(word) for word in known if word[0] < SPACELESS)
    glued = "|".join(re.escape(word) for word in known if word[0] >= SPACELESS)
    begin = r"(?:(?<![^\W\d_])|(?-i:(?<=[a-zà-ÿ])(?=[A-Z])))"
    return re.compile(rf"{begin}(?:{spaced})(?![^\W\d_])|(?:{glued})", re.I)


def _marks(text: str) -> Iterator[_Mark]:
    changed = fact_words("updated")
    for found in _pattern().finditer(text):
        word = " ".join(found.group().lower().replace("’", "'").split())
        yield _Mark(found.start(), found.end(), word in changed)


def label_of(text: str) -> bool | None:
    """Return what a line without a date says of the one that follows it: ``True`` for a change,
    ``False`` for a publication, ``None`` where it does not say.
    """
    if len(text) > _LONGEST_LABEL or _NOT_YET.search(text):
        return None
    mark = next((mark for mark in _marks(text) if mark.start == 0), None)
    return mark.changes if mark and not text[mark.end :].strip(_ENDS) else None


def read_line(text: str, reading: DateReading, label: bool | None = None) -> DatedLine:
    """Return the days that a line gives. ``label`` is what the line before it says of its date."""
    dates = find_dates(text, reading)
    marks = list(_marks(text))
    first = min((mark.start for mark in marks), default=len(text))
    line: dict[bool | None, list[str]] = {True: [], False: [], None: []}
    for at, found in enumerate(dates):
        since = dates[at - 1].end if at else 0
        until = dates[at + 1].start if at + 1 < len(dates) else len(text)
        line[_said(text, found, marks, (since, until), None if at else label)].append(found.day)
    before = text[: min(dates[0].start, first)] if dates else text
    return DatedLine(tuple(line[False]), tuple(line[True]), tuple(line[None]), before)


def _said(
    text: str, found: FoundDate, marks: list[_Mark], around: tuple[int, int], label: bool | None
) -> bool | None:
    """Return whether a day is one of a change, as the nearest word says."""
    since, until = around
    own = [mark for mark in marks if since <= mark.start and mark.end <= found.start]
    if own:
        return own[-1].changes and not _also_published(own)
    behind = next((mark for mark in marks if found.end <= mark.start < until), None)
    if behind is not None and until == len(text) and not _DAY_BEHIND.match(text, behind.end):
        return behind.changes
    return label


def _also_published(marks: list[_Mark]) -> bool:
    """Whether one date is of both, as in "Published and updated on 3 May"."""
    return (
        len(marks) > 1 and not marks[-2].changes and marks[-1].start - marks[-2].end <= _LONGEST_AND
    )
