"""One life of a program that is killed: a fork of this process does some work and says what it has
done, until SIGKILL ends it between two of its steps or at a system call. Nothing is started anew,
so that a life costs milliseconds.
"""

import os
import select
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic, sleep
from typing import NoReturn

from tests.faults.calls import Deed, Trap

Say = Callable[[str], None]
"""Tells whoever watches a line, at once."""

Work = Callable[[Say], None]

NEVER = 1 << 20
"""More lines than any program says."""

END = "end"
"""What a program says when there is nothing more to do; it waits to be killed then."""

LONGEST = 120.0
"""Seconds that a life may last; a machine may be busy."""


class EndedByItself(Exception):
    """A program was to be killed and was not."""


@dataclass(frozen=True)
class Moment:
    """When a program is killed: so many seconds after so many lines of which each acknowledges
    something, or at a call of a group, counted from 1.
    """

    lines: int = 0
    seconds: float = 0.0
    call: int = 0
    group: str = ""
    halfway: bool = False


@dataclass(frozen=True)
class Life:
    """What a killed program had said, line by line, the last one perhaps cut short; the system call
    at which it was killed, if it was one; how many it had made; and whether it had come to its end.
    """

    lines: tuple[str, ...]
    call: str
    calls: int
    is_whole: bool

    @property
    def acknowledged(self) -> int:
        """How many steps it said that it had done."""
        return sum(map(is_acknowledgement, self.lines))


def is_acknowledgement(line: str) -> bool:
    """Whether a line says that something is done."""
    return line.startswith("did") and line.endswith("\n")


def live(
    work: Work, moment: Moment, trap: Trap | None = None, failing: tuple[Deed, int] | None = None
) -> Life:
    """Let a fork of this process work until it is killed. No library may be open in this one.

    With ``failing`` nobody is killed at the moment's call; from that call on, or once, calls fail
    with an error.
    """
    if trap is not None:
        deed = Deed.KILL_HALFWAY if moment.halfway else Deed.KILL_BEFORE
        trap.set(moment.call, *(failing or (deed, 0)), kinds=moment.group)
    hears, says = os.pipe()
    program = os.fork()
    if program == 0:
        os.close(hears)
        _work(work, says, trap)
    os.close(says)
    try:
        said = _watched(program, hears, moment if failing is None else Moment(NEVER))
    finally:
        os.close(hears)
        _, status = os.waitpid(program, 0)
    if not (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL):
        raise EndedByItself(f"{status}: {said[-200:]!r}")
    lines = said.decode().splitlines(keepends=True)
    is_whole = lines[-1:] == [f"{END}\n"]
    call, calls = ("", 0) if trap is None else (trap.call.decode(), trap.seen)
    return Life(tuple(lines[:-1] if is_whole else lines), call, calls, is_whole)


def _work(work: Work, says: int, trap: Trap | None) -> NoReturn:
    """Do the work in the fork, which never gets back to what this process was doing."""

    def say(line: str) -> None:
        os.write(says, f"{line}\n".encode())

    try:
        if trap is not None:
            trap.watch()
        work(say)
        if trap is not None:
            trap.turn = 0
        say(END)
        sleep(LONGEST)
    except BaseException:  # noqa: BLE001 (told, and the fork ends)
        traceback.print_exc(file=sys.stderr)
        sys.stderr.flush()
    finally:
        os._exit(3)


def _watched(program: int, hears: int, moment: Moment) -> bytes:
    """Return what a program says until it is dead, and kill it when its time has come."""
    said = b""
    end = monotonic() + LONGEST
    is_counted = False
    while True:
        if not is_counted and not moment.call and said.count(b"did") >= moment.lines:
            is_counted, end = True, monotonic() + moment.seconds
        ready, _, _ = select.select([hears], [], [], max(0.0, end - monotonic()))
        read = os.read(hears, 1 << 16) if ready else b""
        said += read
        has_ended = said.endswith(f"{END}\n".encode())
        if not read or has_ended:
            os.kill(program, signal.SIGKILL)
            return said + _rest(hears)


def _rest(hears: int) -> bytes:
    """Return what was said before the program was dead."""
    rest = b""
    while read := os.read(hears, 1 << 16):
        rest += read
    return rest
