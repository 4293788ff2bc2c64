"""Cleaning in a process of its own, so that no page can freeze or exhaust the program.

The process is started at the first page and serves all the following ones. A page that takes too
long, takes too much memory or brings the process down costs only itself: the next page gets a new
process.
"""

import os
import pickle
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import IO, Self

import reader
from reader.domain.document import Cleaned
from reader.domain.errors import CleaningFailed, ReaderError
from reader.domain.source import SourceDocument

SECONDS = 60.0
"""How long one page may take."""

START_SECONDS = 60.0
"""How long the process may take to start; a busy machine with a slow disk takes some."""

MEMORY = 2 * 1024**3
"""Bytes of address space that cleaning may use."""

_POLL = 0.05
"""Seconds between two looks at whether the user has cancelled."""

_WORKER = "reader.services.cleaning_worker"
_GONE = object()
"""What comes after the last answer of a process that has ended."""


class CleaningProcess:
    """Cleans sources one after the other in another process. To be used by one thread at a time."""

    def __init__(self, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._process: subprocess.Popen[bytes] | None = None
        self._listener: threading.Thread | None = None
        self._answers: queue.SimpleQueue[object] = queue.SimpleQueue()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def clean(self, source: SourceDocument, check: Callable[[], None]) -> Cleaned:
        """Return what cleaning makes of a source.

        ``check`` is called several times a second and may raise to cancel. Raises
        ``CleaningFailed`` for a page that took too long or too much memory, and what
        ``reader.cleaning.clean`` raises; ``RuntimeError`` where no process can be had.
        """
        try:
            process = self._started(check)
            _send(process, source)
            answer = self._answer(source.name, check, self._seconds)
        except BaseException:
            self.stop()
            raise
        if isinstance(answer, ReaderError):
            raise answer
        if not isinstance(answer, Cleaned):
            self.stop()
            raise CleaningFailed(source.name, "memory")
        return answer

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            if self._listener is not None:
                self._listener.join()  # before its pipe is closed under it
            for pipe in (self._process.stdin, self._process.stdout):
                _close(pipe)
        self._process = self._listener = None

    def _started(self, check: Callable[[], None]) -> "subprocess.Popen[bytes]":
        if self._process is not None:
            return self._process
        self._answers = queue.SimpleQueue()
        # -P: else Python would first look for its modules in the folder that the program happens to
        # stand in.
        command = [sys.executable, "-P", "-m", _WORKER, str(self._seconds), str(self._memory)]
        self._process = subprocess.Popen(  # noqa: S603 (our own command)
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=_environment()
        )
        self._listener = threading.Thread(
            target=_listen,
            args=(self._process.stdout, self._answers),
            name="cleaning answers",
            daemon=True,
        )
        self._listener.start()
        if self._answer(_WORKER, check, START_SECONDS) is _GONE:
            raise RuntimeError(
                f"the process for cleaning ended at once, with status {self._process.wait()}"
            )
        return self._process

    def _answer(self, name: str, check: Callable[[], None], seconds: float) -> object:
        """Wait for the next answer. Raises ``CleaningFailed`` when it takes too long."""
        deadline = monotonic() + seconds
        while True:
            try:
                return self._answers.get(timeout=_POLL)
            except queue.Empty:
                check()
                if monotonic() > deadline:
                    raise CleaningFailed(name, "time") from None


def _send(process: "subprocess.Popen[bytes]", source: SourceDocument) -> None:
    """Hand a source to the process. One that has died is found out when its answer is waited
    for.
    """
    assert process.stdin is not None  # noqa: S101 (it was opened as a pipe)
    try:
        pickle.dump(source, process.stdin, pickle.HIGHEST_PROTOCOL)
        process.stdin.flush()
    except BrokenPipeError:
        process.kill()


def _listen(answers: IO[bytes], into: "queue.SimpleQueue[object]") -> None:
    """Put the process's answers into a queue until it ends. Runs in a thread, as a pipe cannot be
    waited for with a limit.
    """
    while True:
        try:
            into.put(pickle.load(answers))  # noqa: S301 (our own process wrote it)
        except (
            EOFError,
            OSError,
            pickle.UnpicklingError,
        ):  # it ended, perhaps in the middle of an answer
            into.put(_GONE)
            return


def _close(pipe: IO[bytes] | None) -> None:
    """Close a pipe whose other end is gone; what was still to be written into it is of no use to
    anybody.
    """
    if pipe is not None:
        try:
            pipe.close()
        except BrokenPipeError:
            return


def _environment() -> dict[str, str]:
    """Return the environment in which the process finds this program, wherever it was started."""
    root = str(Path(reader.__file__).resolve().parent.parent)
    known = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{known}" if known else root}
