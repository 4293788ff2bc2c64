"""A second connection to a library, for whoever reads while a thread writes by the first one: a
long change holds nobody up, and what it has done is seen when it is done.
"""

import sqlite3
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from reader.store.connection import PRAGMAS, Deadline, limited

Parameters = Sequence[object] | Mapping[str, object]


class Aside:
    """Opens its connection when it is first read by."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._deadline: Deadline | None = None

    def query(self, sql: str, parameters: Parameters) -> list[sqlite3.Row]:
        """Run a query and return all its rows."""
        with self._lock:
            if self._connection is None or self._deadline is None:
                self._connection = _opened(self._path)
                self._deadline = Deadline(self._connection)
            with self._deadline:
                return self._connection.execute(sql, parameters).fetchall()

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = self._deadline = None


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        limited(connection)
        for pragma in PRAGMAS:
            connection.execute(pragma)
        connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection
