"""Which connections to SQLite are open, and where each was opened.

So the test that leaves one open fails, and not the one in which a collector happens to run.

Python closes a connection that nobody holds any more, and from 3.13 on warns of it, but only when
it is collected. While it stays open its file keeps its log and its locks.
"""

import sqlite3
import sys
from contextlib import suppress
from typing import Any

import sqlite_utils

_PASSED_OVER = (__file__, sqlite_utils.__path__[0])
"""Whoever calls through these opened the connection."""


class Register:
    """The connections of this process that were opened since ``watch`` was called."""

    def __init__(self) -> None:
        self.open: dict[int, str] = {}
        self.dropped: list[str] = []

    def left_since(self, before: set[int]) -> list[str]:
        """Return where those open now, but for ``before``, were opened, and those dropped open
        since the last call.
        """
        dropped, self.dropped = self.dropped, []
        return [*dropped, *(place for key, place in self.open.items() if key not in before)]


class Watched(sqlite3.Connection):
    """A connection that tells the register of its opening and its closing."""

    register: Register

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.register.open[id(self)] = _caller()

    def close(self) -> None:
        """Close it, and say so."""
        super().close()
        self.register.open.pop(id(self), None)

    def __del__(self) -> None:
        place = self.register.open.pop(id(self), None)
        if place:
            self.register.dropped.append(place)
            with suppress(sqlite3.ProgrammingError):  # a collector in another thread may not
                super().close()


def watch() -> Register:
    """Have each connection that is opened from now on told to the register that is returned."""
    plain = sqlite3.connect

    def connect(*arguments: Any, **settings: Any) -> sqlite3.Connection:
        opened: sqlite3.Connection = plain(*arguments, **{"factory": Watched} | settings)
        return opened

    Watched.register = Register()
    sqlite3.connect = sqlite3.dbapi2.connect = connect  # type: ignore[assignment]
    return Watched.register


def _caller() -> str:
    frame = sys._getframe(2)
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_PASSED_OVER):
        frame = frame.f_back
    return f"{frame.f_code.co_filename}:{frame.f_lineno}"
