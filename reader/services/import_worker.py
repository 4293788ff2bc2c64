"""The other process that reads and cleans: takes jobs from its standard input and writes answers to
its standard output.

Started by ``reader.services.import_process`` as ``python -m reader.services.import_worker MEMORY``.
What goes either way are pickles, and both ends are this program. First come the importers, which
are answered by ``READY``; then jobs, each with the seconds of processor time that it may take.
"""

import logging
import os
import pickle
import signal
import sys
from typing import Any, BinaryIO

import reader.cleaning  # noqa: F401 (before READY: the first page shall not pay for it)
from reader.domain.errors import CleaningDefect, CleaningFailed, ReaderError
from reader.importers import recognition
from reader.resources import is_gone
from reader.services.import_jobs import Done, Job
from reader.services.import_process import PATIENCE

READY = "ready"

GRACE = 5.0
"""Seconds by the clock after which the process ends itself, where the program did not end it
because it is gone.
"""

log = logging.getLogger(__name__)


def main(memory: int) -> None:
    """Do what comes in until nothing more does. All of it may use ``memory`` bytes."""
    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # Ctrl+C in a terminal goes to both; the program decides
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(
        sys.stderr.fileno(), sys.stdout.fileno()
    )  # what a library prints must not get between the answers
    _limit_memory(memory)
    recognition.IMPORTERS = _next()
    _send(answers, READY)
    while True:
        try:
            job, seconds = _next()
        except EOFError:
            return
        _limit_time(seconds)
        _send(answers, _answer_to(job))
        _limit_time(0)


def _next() -> Any:  # noqa: ANN401 (each place knows what comes there)
    return pickle.load(sys.stdin.buffer)  # noqa: S301 (the program itself wrote it)


def _send(answers: BinaryIO, answer: object) -> None:
    """Hand an answer to the program. Where that is gone, this process has nothing more to do."""
    try:
        pickle.dump(answer, answers, pickle.HIGHEST_PROTOCOL)
        answers.flush()
    except OSError as error:
        if not is_gone(error):
            raise
        os._exit(0)  # at a usual end Python would try to write the rest


def _answer_to(job: Job[object]) -> Done | ReaderError:
    try:
        return Done(job.work())
    except ReaderError as error:
        return error
    except MemoryError:
        return CleaningFailed(job.name, "memory")
    except Exception as error:
        log.exception("a defect stopped the import of %s", job.name)
        return CleaningDefect(job.name, f"{type(error).__name__}: {error}")


def _limit_memory(memory: int) -> None:
    """Bound the address space of this process, in bytes, where the system can.

    macOS knows the limit and refuses to set it (EINVAL, which Python raises as a ``ValueError``);
    a container may forbid it. It goes on without it then: the time is limited all the same.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 (not on Windows)

    try:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    except (OSError, ValueError) as error:
        log.warning("the memory for imports is not limited: %s", error)


def _limit_time(seconds: float) -> None:
    """End this process after some seconds of processor time, or ``PATIENCE`` times as many by the
    clock, whatever it is doing, where the system can; 0 takes the limits away.
    """
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)
        signal.setitimer(signal.ITIMER_REAL, seconds * PATIENCE + GRACE if seconds else 0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
