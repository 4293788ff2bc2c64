"""Where the user has been, as in a browser: the places behind, the one here, the places ahead.
Knows no Qt.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

LONGEST = 200
"""Places that are kept; the oldest is forgotten first."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One place: a page, and where on it."""

    page: str
    standing: object = None


class Trail:
    """The places, in the order in which they were gone to."""

    def __init__(self) -> None:
        self._behind: list[Stop] = []
        self._ahead: list[Stop] = []
        self.here: Stop | None = None

    def can_step(self, by: int) -> bool:
        """Whether there is a place behind (-1) or ahead (1)."""
        return bool(self._behind if by < 0 else self._ahead)

    def keep(self, standing: object) -> None:
        """Keep where on its page the user is by now."""
        if self.here is not None:
            self.here = replace(self.here, standing=standing)

    def go(self, stop: Stop) -> None:
        """Go to a new place; what was ahead is forgotten, as in a browser. A page on which the user
        was nowhere yet, as one without an article, is no place to come back to from it.
        """
        here = self.here
        if here is not None and (here.page != stop.page or here.standing is not None):
            self._behind.append(here)
            del self._behind[:-LONGEST]
        self._ahead.clear()
        self.here = stop

    def step(self, by: int, is_there: Callable[[Stop], bool]) -> Stop | None:
        """Go back (-1) or ahead (1) to the next place that is still there; return it, or ``None``
        where there is none. Places that are gone are forgotten.
        """
        source, other = (self._behind, self._ahead) if by < 0 else (self._ahead, self._behind)
        while source:
            stop = source.pop()
            if is_there(stop):
                if self.here is not None:
                    other.append(self.here)
                self.here = stop
                return stop
        return None
