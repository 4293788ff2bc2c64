"""The lock beside a library, by which it has one window."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QLockFile


class LibraryLock(QLockFile):
    """Knows for abandoned what a program that was killed has left in a sandbox, too. There each
    start is numbered anew: the number in the lock may be our own, or that of one of our threads,
    and Qt takes the program for running.
    """

    def tryLock(self, timeout: int = 0) -> bool:
        """Take the lock; false where another window has it, or none can be made."""
        if super().tryLock(timeout):
            return True
        # a program that runs holds its file, which then cannot be removed
        abandoned = _is_our_own(self._number()) and self.removeStaleLockFile()
        return abandoned and super().tryLock(timeout)

    def _number(self) -> int:
        """Return the number of the process that made the lock, or 0."""
        told = self.getLockInfo()
        return int(told[0]) if isinstance(told, tuple) else 0


def _is_our_own(number: int) -> bool:
    threads = Path("/proc/self/task")
    return number == os.getpid() or (
        sys.platform == "linux" and number > 0 and threads.joinpath(str(number)).exists()
    )
