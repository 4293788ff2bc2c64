"""Searching a library as the tests of the store do: what is typed, and the hits with what they
show.
"""

from dataclasses import dataclass

from reader.domain.annotation import ArticleId
from reader.domain.document import Span
from reader.domain.search_query import Part
from reader.services.cancelling import never
from reader.services.searching import read
from reader.store import search as search_index
from reader.store.library import Library


@dataclass(frozen=True)
class Shown:
    """One hit."""

    article: ArticleId | None
    part: Part
    snippet: str
    marks: tuple[Span, ...]


def search(library: Library, typed: str, most: int) -> list[Shown]:
    """Return the best hits first, at most so many."""
    query = read(typed)
    found = search_index.search(library, query, never).best(most)
    shown = [(one, search_index.shown(library, query, one)) for one in found]
    return [Shown(one.article, one.part, look.snippet, look.marks) for one, look in shown]
