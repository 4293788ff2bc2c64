"""Reading and cleaning in a process of its own, so that no file can freeze or exhaust the program.

The process is started at the first file and serves all the following ones. A file that takes too
long, takes too much memory or brings the process down costs only itself: the next one gets a new
process.
"""

import pickle
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from types import TracebackType
from typing import IO, Self, TypeVar, cast

from reader.domain.document import Cleaned
from reader.domain.errors import CleaningFailed, ReaderError
from reader.domain.notebook import Notebook
from reader.domain.source import SourceDocument
from reader.importers import Record, recognition
from reader.resources import UNSEEN, command_of, environment_of_own, is_gone
from reader.services import import_jobs
from reader.services.import_jobs import Done, Job

SECONDS = 14.0
"""Seconds of processor time that one step with a small file may take."""

SECONDS_A_MEGABYTE = 3.0
"""What each megabyte of a file adds to that: a plain page of 19 MB needs 30 to 60 s."""

PATIENCE = 4.0
"""How many times as long by the clock: other programs use the processor, too."""

START_SECONDS = 60.0
"""How long the process may take to start; a busy machine with a slow disk takes some."""

MEMORY = 3 * 1024**3 // 2
"""Bytes of address space that it may use."""

_POLL = 0.05
"""Seconds between two looks at whether the user has cancelled."""

_WORKER = "reader.services.import_worker"
_GONE = object()
"""What comes after the last answer of a process that has ended."""

_OUT_OF_TIME = (
    frozenset() if sys.platform == "win32" else frozenset({signal.SIGPROF, signal.SIGALRM})
)
"""The signals by which the process ends itself where a file takes too long."""

_Result = TypeVar("_Result")


class ImportProcess:
    """Reads and cleans files one after the other in another process. To be used by one thread at a
    time.

    Each method raises ``CleaningFailed`` for a file that took too long or too much memory, and what
    its step raises; ``RuntimeError`` where no process can be had. ``check`` is called several times
    a second and may raise to cancel.
    """

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

    def take_apart(self, name: str, data: bytes, check: Callable[[], None]) -> list[Record]:
        """Return the articles that a file holds, each as a file of its own."""
        records = self._done(import_jobs.taking_apart(name, data), check)
        return [Record(name, data)] if records is None else records

    def read_notes(self, name: str, data: bytes, check: Callable[[], None]) -> Notebook | None:
        """Return what was written on articles; ``None`` for a file that holds something else."""
        return self._done(import_jobs.reading_notes(name, data), check)

    def read(self, record: Record, check: Callable[[], None]) -> SourceDocument:
        """Make a source of a file of one article."""
        return replace(self._done(import_jobs.reading(record), check), data=record.data)

    def read_pasted(
        self, text: str, html: str | None, check: Callable[[], None]
    ) -> list[SourceDocument]:
        """Make sources of the clipboard's text and markup."""
        return self._done(import_jobs.reading_pasted(text, html), check)

    def clean(self, source: SourceDocument, check: Callable[[], None]) -> Cleaned:
        """Return what cleaning makes of what a source holds."""
        return self._done(import_jobs.cleaning(source), check)

    def _done(self, job: Job[_Result], check: Callable[[], None]) -> _Result:
        seconds = self._seconds + SECONDS_A_MEGABYTE * job.size / 1_000_000
        try:
            process = self._started(check)
            _send(process, (job, seconds))
            answer = self._answer(job.name, check, seconds * PATIENCE)
        except BaseException:
            self.stop()
            raise
        if isinstance(answer, ReaderError):
            raise answer
        if not isinstance(answer, Done):
            ended_by = -process.wait()
            self.stop()
            raise CleaningFailed(job.name, "time" if ended_by in _OUT_OF_TIME else "memory")
        return cast(_Result, answer.result)

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
        command = command_of(_WORKER, str(self._memory))
        self._process = subprocess.Popen(  # noqa: S603 (our own command)
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment_of_own(),
            creationflags=UNSEEN,
        )
        self._listener = threading.Thread(
            target=_listen,
            args=(self._process.stdout, self._answers),
            name="import answers",
            daemon=True,
        )
        self._listener.start()
        _send(self._process, recognition.IMPORTERS)  # the program says which formats there are
        if self._answer(_WORKER, check, START_SECONDS) is _GONE:
            raise RuntimeError(
                f"the process for imports ended at once, with status {self._process.wait()}"
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


def _send(process: "subprocess.Popen[bytes]", what: object) -> None:
    """Hand something to the process. One that has died is found out when its answer is waited
    for.
    """
    assert process.stdin is not None  # noqa: S101 (it was opened as a pipe)
    try:
        pickle.dump(what, process.stdin, pickle.HIGHEST_PROTOCOL)
        process.stdin.flush()
    except OSError as error:
        if not is_gone(error):
            raise
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
        except OSError as error:
            if not is_gone(error):
                raise
