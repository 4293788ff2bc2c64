"""What a file holds of the user's work, and what its format leaves out."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from enum import Enum

from reader.domain.message import COUNT, Message, listed, translate


class Holding(Enum):
    """What a format may hold, as its users count it."""

    HIGHLIGHTS = "highlights"
    CLAIMS = "claims"
    ARTICLES = "articles"
    """An entry for each article, whatever is noted on it."""
    ARTICLE_NOTES = "article notes"
    LIBRARY_NOTE = "library note"
    QUOTES = "quotes"
    """Highlights, but only those that a claim of the file gathers."""
    LABELS = "labels"
    """All labels, by themselves and not on what they were given to."""
    IN_TRASH = "in trash"
    """Highlights of articles in the trash. Where all articles are exported, no format but the
    library's own holds them otherwise than as quotes of claims; an article that is named is
    exported from the trash, too.
    """


EVERYTHING: Set[Holding] = frozenset(
    (Holding.HIGHLIGHTS, Holding.CLAIMS, Holding.ARTICLE_NOTES, Holding.LIBRARY_NOTE)
)
"""All that the user writes."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a file does not hold of what was to be exported: how many of which, and what the first
    of them are called.
    """

    what: Holding
    count: int
    names: tuple[str, ...] = ()


_ANY = 0
"""Stands for a count until there is one."""

_COUNTED = {
    Holding.HIGHLIGHTS: translate("Exported", "%n highlights", "1 highlight", COUNT, _ANY),
    Holding.CLAIMS: translate("Exported", "%n claims", "1 claim", COUNT, _ANY),
    Holding.ARTICLES: translate("Exported", "%n articles", "1 article", COUNT, _ANY),
    Holding.ARTICLE_NOTES: translate(
        "Exported", "notes on %n articles", "the note on 1 article", COUNT, _ANY
    ),
    Holding.LIBRARY_NOTE: translate("Exported", "the note on the library"),
    Holding.QUOTES: translate("Exported", "%n quotes", "1 quote", COUNT, _ANY),
    Holding.LABELS: translate("Exported", "%n labels", "1 label", COUNT, _ANY),
    Holding.IN_TRASH: translate(
        "Exported", "%n highlights in the trash", "1 highlight in the trash", COUNT, _ANY
    ),
}


def counted(what: Holding, count: int) -> Message:
    """Return so many of what a file may hold, as a part of a sentence."""
    known = _COUNTED[what]
    return known if known.count is None else replace(known, count=count)


def left_out_words(left_out: Sequence[LeftOut]) -> str:
    """Return what is missing as a list for the file itself; empty where nothing is."""
    return listed([counted(one.what, one.count) for one in left_out]).told()
