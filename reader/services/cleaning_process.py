"""Cleaning in a process of its own, so that no page can freeze or exhaust the program.

The process is started at the first page and serves all the following ones. A page that takes too long, takes too much memory or
brings the process down costs only itself: the next page gets a new process.
"""

import logging
import multiprocessing
import signal
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from time import monotonic
from types import TracebackType
from typing import Self

from reader.domain.document import Cleaned
from reader.domain.errors import CleaningFailed, ReaderError
from reader.domain.source import SourceDocument

log = logging.getLogger(__name__)

SECONDS = 60.0
"""How long one page may take."""

MEMORY = 2 * 1024**3
"""Bytes of address space that cleaning may use."""

_GRACE = 5.0
"""Seconds after which the process ends itself, where the program did not end it because it is gone."""

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
        except (EOFError, OSError) as error:  # it died; in the middle of its answer it is an OSError
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
            self._process = context.Process(
                target=_serve, args=(theirs, self._seconds, self._memory), daemon=True, name="cleaning"
            )
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


def _serve(connection: Connection, seconds: float, memory: int) -> None:
    """Clean what comes through the connection until it closes. Runs in the other process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal goes to both; the program decides
    _limit_memory(memory)
    try:
        while True:
            source: SourceDocument = connection.recv()
            _limit_time(seconds + _GRACE)
            connection.send(_answer_to(source))
            _limit_time(0)
    except (EOFError, OSError):
        return  # the program is gone


def _answer_to(source: SourceDocument) -> Cleaned | ReaderError:
    from reader.cleaning import clean  # noqa: PLC0415 (only the other process needs the parsers)

    try:
        return clean(source)
    except ReaderError as error:
        return error
    except MemoryError:
        return CleaningFailed(source.name, "memory")
    except Exception as error:
        log.exception("a defect stopped the cleaning of %s", source.name)
        return CleaningFailed(source.name, f"{type(error).__name__}: {error}")


def _limit_memory(memory: int) -> None:
    """Bound the address space of this process, in bytes, where the system can."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 (not on Windows)

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _limit_time(seconds: float) -> None:
    """End this process after some seconds, whatever it is doing, where the system can; 0 takes the limit away."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)
