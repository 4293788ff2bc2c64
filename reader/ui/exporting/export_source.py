"""What the window can export: what is shown or chosen somewhere in it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from reader.domain.annotation import ArticleId
from reader.services.export_contents import EVERYTHING_CHOSEN, Narrowing


class SourceKind(StrEnum):
    """Where what is exported is shown or chosen. The values are remembered."""

    ARTICLE = "article"
    SELECTION = "selection"
    CARDS = "cards"
    HIGHLIGHTS = "highlights"
    CLAIMS = "claims"
    SEARCH = "search"
    EVERYTHING = "everything"


def _all() -> Narrowing:
    return EVERYTHING_CHOSEN


@dataclass(frozen=True, slots=True)
class ExportSource:
    """One thing to export: what it is called, and the name that is proposed for its file.

    ``articles`` are those that it is about, ``None`` for all; ``narrowing`` says which of their
    highlights and claims. It is called in the background and may read the library.
    """

    kind: SourceKind
    words: str
    name: str
    articles: tuple[ArticleId, ...] | None = None
    narrowing: Callable[[], Narrowing] = _all
