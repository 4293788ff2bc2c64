"""Searching the whole library by words."""

from dataclasses import dataclass

from reader.domain.annotation import ArticleId
from reader.domain.document import Span
from reader.store import articles as stored_articles
from reader.store import search as search_index
from reader.store.library import Library

MOST_HITS = 200


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that fits: ``part`` is ``title``, ``text`` or ``note``; ``snippet`` shows the words
    in their context, and ``marks`` are their places in it.
    """

    article: ArticleId
    title: str
    part: str
    snippet: str
    marks: tuple[Span, ...]


def search(library: Library, query: str, most: int = MOST_HITS) -> list[Hit]:
    """Return the best hits first; every word has to occur, and words in quotation marks have to
    follow each other.
    """
    found = search_index.search(library, query, most)
    # one of those found may have been deleted by now
    titles = stored_articles.titles(library, [one.article for one in found])
    return [
        Hit(one.article, titles[one.article], one.part, one.snippet, one.marks)
        for one in found
        if one.article in titles
    ]
