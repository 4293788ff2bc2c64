"""How much work a call does, told without a clock, and an end for what would never end.

A count is the same on every machine and under any load, so a test may compare it. The clock only
serves to give up.
"""

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

HANGS = 60.0
"""Seconds of computing after which a call is taken to hang. What is tested with it takes a few
seconds at most.
"""


def lines_run(call: Callable[[], object]) -> int:
    """Return how many lines of Python a call runs, each turn of a loop anew. What runs inside C
    counts as its one line.

    The call takes some ten times longer while it is counted.
    """
    count = 0

    def trace(_frame: FrameType, event: str, _argument: object) -> object:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        call()
    finally:
        sys.settrace(before)
    return count


@contextmanager
def ends_in_time(seconds: float = HANGS) -> Iterator[None]:
    """Fail where the block computes for longer. Seconds are of the processor, so other programs
    cannot use them up.

    An extension in C that never looks for signals is only told of after it has come back. Only
    systems with POSIX timers have the limit; elsewhere the block runs without one.
    """
    if (
        not hasattr(signal, "setitimer")
        or threading.current_thread() is not threading.main_thread()
    ):
        yield
        return

    def give_up(_number: int, _frame: FrameType | None) -> None:
        raise AssertionError(f"still computing after {seconds:g} seconds")

    before = signal.signal(signal.SIGPROF, give_up)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
