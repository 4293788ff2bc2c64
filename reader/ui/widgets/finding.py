"""Find in page: where a word stands in an article's text. Knows no Qt."""

from bisect import bisect_left
from collections.abc import Sequence

from reader.domain.document import Span
from reader.domain.search_query import Query
from reader.services.finding import places_of

Sought = str | Query
"""What is found in an article: words as they follow each other, or all that the library was
searched for.
"""


class Finder:
    """The matches of one query, and the one that is being looked at."""

    def __init__(self) -> None:
        self.matches: Sequence[Span] = ()
        self._number = 0

    @property
    def current(self) -> Span | None:
        """The match being looked at, or ``None``."""
        return self.matches[self._number - 1] if self._number else None

    def look_for(self, query: Sought, text: str, language: str | None = None) -> int:
        """Take another query; return how often it stands in the text, whose figures are read by its
        language.
        """
        self.matches, self._number = places_of(text, query, language), 0
        return len(self.matches)

    def go(self, step: int, offset: int) -> int:
        """Go one match on (1) or back (-1), around the ends; first to the one nearest to an offset
        in that direction.

        Return its number, counted from 1, or 0 where there is none.
        """
        if not self.matches:
            return 0
        before = bisect_left(self.matches, offset, key=lambda match: match.start)
        index = self._number - 1 + step if self._number else before - (step < 0)
        self._number = index % len(self.matches) + 1
        return self._number
