"""Copying what a connection reads to a file, bit by bit: others can write meanwhile, and whoever
waits can have it ended.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import sleep

Progress = Callable[[int, int], None]
"""Told how far something is, and of how much; may raise to end it."""

_STEP = 1_000
"""Pages between two reports of progress: about four megabytes."""

_AGAIN_LATER = 0.02
"""Seconds between two steps where no state can be held, in which others may write."""

_STEPS_BETWEEN_WRITES = 2
"""The system keeps what is written in memory at first. Brought to the disk all at once, some
gigabytes would let the next small change of the user's wait for seconds.
"""
_PAUSE = 0.01
"""Seconds after each writing, in which what the user changes comes to the disk."""


def copy_pages(
    source: sqlite3.Connection, target: Path, progress: Progress, *, holding: bool
) -> None:
    """Copy all pages to a new file that only the user may read. Raises what ``progress`` raises.

    ``holding`` keeps one state of the source for as long as it takes, which costs those who write
    nothing where there is a write-ahead log. Without one they would wait for the end, so the copy
    begins anew where they write.
    """
    file = os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    steps = 0

    def tell(_: int, remaining: int, total: int) -> None:
        nonlocal steps
        steps += 1
        if steps % _STEPS_BETWEEN_WRITES == 0:
            os.fsync(file)
            sleep(_PAUSE)
        progress(total - remaining, total)

    try:
        with closing(sqlite3.connect(target)) as copy:
            if holding:
                source.execute("BEGIN")
                source.execute("SELECT 1 FROM sqlite_master").fetchone()
            source.backup(copy, pages=_STEP, progress=tell, sleep=0 if holding else _AGAIN_LATER)
            if holding:
                source.execute("ROLLBACK")
        os.fsync(file)
    finally:
        os.close(file)
