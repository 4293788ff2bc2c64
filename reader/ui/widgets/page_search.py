"""Finding in a view: the matches are marked, and gone through. Where they stand in the text,
``Finder`` knows.
"""

from collections.abc import Callable, Sequence

from reader.domain.article import Article
from reader.domain.document import Span
from reader.ui.widgets.finding import Finder, Sought

Mark = Callable[[Sequence[Span], Span | None], None]
"""Marks all matches on a page, and the one that is being looked at."""


class PageSearch:
    """One search in one view."""

    def __init__(self, mark: Mark, go_to: Callable[[Span], None]) -> None:
        self._finder = Finder()
        self._mark = mark
        self._go_to = go_to

    @property
    def current(self) -> Span | None:
        """The match being looked at."""
        return self._finder.current

    def find_all(self, query: Sought, text: str, article: Article | None) -> int:
        """Mark every place where a query stands in a text, which is that of an article; return how
        many there are.
        """
        language = None if article is None else article.metadata.language
        count = self._finder.look_for(query, text, language)
        self.mark()
        return count

    def step(self, by: int, offset: int) -> int:
        """Go to the next match (1) or the one before (-1), first from an offset; return its number,
        or 0 for none.
        """
        number = self._finder.go(by, offset)
        self.mark()
        if self.current is not None:
            self._go_to(self.current)
        return number

    def end(self) -> None:
        """Forget the query and its marks."""
        self._finder = Finder()
        self.mark()

    def mark(self) -> None:
        """Mark the matches, also again."""
        self._mark(self._finder.matches, self._finder.current)
