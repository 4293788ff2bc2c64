"""Work in the background: plain Python in a thread, with its results delivered to the window's
thread.
"""

import logging
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from reader.services.cancelling import Cancelled

log = logging.getLogger(__name__)

Result = TypeVar("Result")

TURN = 0.001
"""Seconds that a job goes on where the window's thread wants to. With Python's own five
milliseconds, a hundred calls of Qt that let others go on hold the window for half a second.
"""


class Job:
    """One piece of work under way. Work calls ``check`` now and then, and ``report`` to say how far
    it is.
    """

    def __init__(self, deliver: Callable[[Callable[[], None]], None]) -> None:
        self._deliver = deliver
        self._cancelled = threading.Event()
        self.on_progress: Callable[[object], None] | None = None

    def cancel(self) -> None:
        """Ask the work to stop; it does at its next ``check``."""
        self._cancelled.set()

    def check(self) -> None:
        """Raise ``Cancelled`` where the user has cancelled. Called by the work."""
        if self._cancelled.is_set():
            raise Cancelled

    def report(self, progress: object) -> None:
        """Hand a progress to the window. Called by the work."""
        if self.on_progress is not None:
            listener = self.on_progress
            self._deliver(lambda: listener(progress))


class Ending(Generic[Result]):
    """What happens in the window's thread when a job ends: ``done`` with its result, or ``failed``
    with what it raised.
    """

    def __init__(
        self, done: Callable[[Result], None], failed: Callable[[BaseException], None]
    ) -> None:
        self.done = done
        self.failed = failed


class Jobs(QObject):
    """Runs jobs, one after the other, and beside them short ones that somebody waits for.

    A job whose owner is gone delivers nothing.
    """

    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._beside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job beside")
        self._stopped = False
        self._jobs: set[Job] = set()
        self._delivered.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        owner: QObject,
        work: Callable[[Job], Result],
        ending: Ending[Result],
        on_progress: Callable[[object], None] | None = None,
    ) -> Job:
        """Run ``work`` in the background and return its job; everything else is called in the
        window's thread.
        """
        return self._submit(self._executor, owner, work, ending, on_progress)

    def start_beside(
        self, owner: QObject, work: Callable[[Job], Result], ending: Ending[Result]
    ) -> Job:
        """Run ``work`` that only reads, without waiting for what ``start`` has under way, as an
        import of a thousand files.
        """
        return self._submit(self._beside, owner, work, ending)

    def _submit(
        self,
        executor: ThreadPoolExecutor,
        owner: QObject,
        work: Callable[[Job], Result],
        ending: Ending[Result],
        on_progress: Callable[[object], None] | None = None,
    ) -> Job:
        def deliver(call: Callable[[], None]) -> None:
            self._delivered.emit(lambda: call() if isValid(owner) else None)

        job = Job(deliver)
        job.on_progress = on_progress
        if self._stopped:  # the window is closing, and somebody's timer has just run out
            job.cancel()
            return job
        self._jobs.add(job)
        executor.submit(self._work, job, work, ending, deliver)
        return job

    def stop(self) -> None:
        """Cancel what is under way and wait for it: at most the time between two checks. What ends
        by that is no failure, and nobody hears of it.
        """
        self._stopped = True
        for job in list(self._jobs):  # their threads take them out
            job.cancel()
        for executor in (self._executor, self._beside):
            executor.shutdown(wait=True, cancel_futures=True)

    def _work(
        self,
        job: Job,
        work: Callable[[Job], Result],
        ending: Ending[Result],
        deliver: Callable[[Callable[[], None]], None],
    ) -> None:
        try:
            result = work(job)
        except Exception as error:  # noqa: BLE001 (whatever it is, the window has to hear of it)
            failure = error
            if not (self._stopped and isinstance(error, Cancelled)):
                deliver(lambda: ending.failed(failure))
        else:
            deliver(lambda: ending.done(result))
        finally:
            self._jobs.discard(job)

    @staticmethod
    def _run(call: Callable[[], None]) -> None:
        call()
