"""What of the library the list shows: all of it, what has come so far, what has a star, a folder, a
saved search.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from reader.domain.article_id import ArticleId
from reader.domain.article_row import ArticleRow, State
from reader.domain.message import translate
from reader.ui.words.saying import said
from reader.ui.words.states import state_name


@dataclass(frozen=True, slots=True)
class Scope:
    """One of them. ``name`` is what it is remembered by; ``fits`` says which rows are in it.

    ``count`` is how many there are where that is not counted by the rows, as of a folder.
    """

    name: str
    title: str
    fits: Callable[[ArticleRow], bool]
    count: int | None = None
    depth: int = 0
    """How many folders it lies in, where it is one."""
    costs: bool = False
    """Whether it has to be looked for what is in it: then it is counted only where it is shown."""
    holds_all: bool = False
    """Whether every row is in it."""

    def counted(self, rows: Sequence[ArticleRow]) -> int:
        """Return how many of the rows are in it."""
        return sum(map(self.fits, rows)) if self.count is None else self.count


def everything() -> Scope:
    """Return the scope that holds all articles."""
    title = said(translate("Scopes", "All articles"))
    return Scope("all", title, lambda _: True, holds_all=True)


def standing() -> tuple[Scope, ...]:
    """Return the scopes that are always there, in their order."""
    states = [
        Scope(f"state:{state}", state_name(state), _is_in(state))
        for state in (State.NEW, State.IN_PROGRESS, State.DONE)
    ]
    starred = said(translate("Scopes", "Starred"))
    return (everything(), *states, Scope("starred", starred, lambda row: row.starred))


def listed(name: str, title: str, articles: frozenset[ArticleId], depth: int = 0) -> Scope:
    """Return a scope of articles that are known one by one."""
    return Scope(name, title, lambda row: row.id in articles, len(articles), depth)


def looked_for(name: str, title: str, look: Callable[[], frozenset[ArticleId]]) -> Scope:
    """Return a scope of the articles that ``look`` returns, which is called once, when they are
    wanted.
    """
    found = cache(look)
    return Scope(name, title, lambda row: row.id in found(), costs=True)


def _is_in(state: State) -> Callable[[ArticleRow], bool]:
    return lambda row: row.state is state
