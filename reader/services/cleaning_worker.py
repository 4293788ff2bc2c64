"""The other process that cleans: reads sources from its standard input and writes answers to its
standard output.

Started by ``reader.services.cleaning_process`` as ``python -m reader.services.cleaning_worker
SECONDS MEMORY``. What goes either way are pickles, and both ends are this program. The first answer
is ``READY``.
"""

import logging
import os
import pickle
import signal
import sys
from typing import BinaryIO

from reader.cleaning import clean
from reader.domain.document import Cleaned
from reader.domain.errors import CleaningDefect, CleaningFailed, ReaderError
from reader.domain.source import SourceDocument

READY = "ready"

GRACE = 5.0
"""Seconds after which the process ends itself, where the program did not end it because it is
gone.
"""

log = logging.getLogger(__name__)


def main(seconds: float, memory: int) -> None:
    """Clean what comes in until nothing more does. One page may take ``seconds``, and all of it
    ``memory`` bytes.
    """
    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # Ctrl+C in a terminal goes to both; the program decides
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(
        sys.stderr.fileno(), sys.stdout.fileno()
    )  # what a library prints must not get between the answers
    _limit_memory(memory)
    _send(answers, READY)
    while True:
        try:
            source: SourceDocument = pickle.load(sys.stdin.buffer)  # noqa: S301 (the program itself wrote it)
        except EOFError:
            return
        _limit_time(seconds + GRACE)
        _send(answers, _answer_to(source))
        _limit_time(0)


def _send(answers: BinaryIO, answer: object) -> None:
    pickle.dump(answer, answers, pickle.HIGHEST_PROTOCOL)
    answers.flush()


def _answer_to(source: SourceDocument) -> Cleaned | ReaderError:
    try:
        return clean(source)
    except ReaderError as error:
        return error
    except MemoryError:
        return CleaningFailed(source.name, "memory")
    except Exception as error:
        log.exception("a defect stopped the cleaning of %s", source.name)
        return CleaningDefect(source.name, f"{type(error).__name__}: {error}")


def _limit_memory(memory: int) -> None:
    """Bound the address space of this process, in bytes, where the system can.

    macOS knows the limit and refuses to set it (EINVAL, which Python raises as a ``ValueError``);
    a container may forbid it. Cleaning goes on without it then: the time is limited all the same.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 (not on Windows)

    try:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    except (OSError, ValueError) as error:
        log.warning("the memory for cleaning is not limited: %s", error)


def _limit_time(seconds: float) -> None:
    """End this process after some seconds, whatever it is doing, where the system can; 0 takes the
    limit away.
    """
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]))
