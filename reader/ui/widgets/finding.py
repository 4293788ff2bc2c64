"""Find in page: where a word stands in an article's text. Knows no Qt."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from reader.domain.document import Span


def find_all(text: str, query: str) -> list[Span]:
    """Return where a query stands in a text, in order, without overlaps.

    Letter case does not count, and any white space equals any other. Linear in the text.
    """
    words = query.split()
    if not words:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
    return [Span(found.start(), found.end()) for found in pattern.finditer(text)]


class Finder:
    """The matches of one query, and the one that is being looked at."""

    def __init__(self) -> None:
        self.matches: Sequence[Span] = ()
        self._number = 0

    @property
    def current(self) -> Span | None:
        """The match being looked at, or ``None``."""
        return self.matches[self._number - 1] if self._number else None

    def look_for(self, query: str, text: str) -> int:
        """Take another query; return how often it stands in the text."""
        self.matches, self._number = find_all(text, query), 0
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
