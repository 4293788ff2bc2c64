"""Cleaning in a process of its own, so that no page can freeze or exhaust the program.

The process is started at the first page and serves all the following ones. A page that takes too long, takes too much memory or
brings the process down costs only itself: the next page gets a new process.
"""

import multiprocessing
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from time import monotonic
from types import TracebackType
from typing import Self

from reader.domain.document import Cleaned
from reader.domain.errors import CleaningFailed, ReaderError
from reader.domain.source import SourceDocument

SECONDS = 60.0
"""How long one page may take."""

MEMORY = 2 * 1024**3
"""Bytes of address space that cleaning may use."""

_POLL = 0.05
"""Seconds between two looks at whether the user has cancelled."""


class CleaningProcess:
    """Cleans sources one after the other in another process. To be used by one thread at a time."""

    def __init__(self, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._process: multiprocessing.process.BaseProcess | None = None
        self._connection: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    def clean(self, source: SourceDocument, check: Callable[[], None]) -> Cleaned:
        """Return what cleaning makes of a source.

        ``check`` is called several times a second and may raise to cancel. Raises ``CleaningFailed`` for a page that took too
        long or too much memory, and what ``reader.cleaning.clean`` raises.
        """
        connection = self._started()
        try:
            connection.send(source)
            answer = self._answer(connection, source, check)
        except (EOFError, BrokenPipeError, ConnectionResetError) as error:
            self.stop()
            raise CleaningFailed(source.name, "memory") from error
        except BaseException:
            self.stop()
            raise
        if isinstance(answer, ReaderError):
            raise answer
        if not isinstance(answer, Cleaned):
            raise TypeError(str(answer))
        return answer

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._connection = self._process = None

    def _started(self) -> Connection:
        if self._connection is None:
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs, self._memory), daemon=True, name="cleaning")
            self._process.start()
            theirs.close()
            self._connection = ours
        return self._connection

    def _answer(self, connection: Connection, source: SourceDocument, check: Callable[[], None]) -> object:
        deadline = monotonic() + self._seconds
        while not connection.poll(_POLL):
            check()
            if monotonic() > deadline:
                self.stop()
                raise CleaningFailed(source.name, "time")
        return connection.recv()


def _serve(connection: Connection, memory: int) -> None:
    """Clean what comes through the connection until it closes. Runs in the other process."""
    from reader.cleaning import clean  # noqa: PLC0415 (only the other process needs the parsers)

    _limit(memory)
    while True:
        try:
            source: SourceDocument = connection.recv()
        except (EOFError, ConnectionResetError):
            return
        try:
            answer: object = clean(source)
        except ReaderError as error:
            answer = error
        except MemoryError:
            answer = CleaningFailed(source.name, "memory")
        connection.send(answer)


def _limit(memory: int) -> None:
    """Bound the address space of this process, where the system can."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 (not on Windows)

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
