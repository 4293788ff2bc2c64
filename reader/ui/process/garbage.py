"""Freeing what only refers to itself, in the window's own thread and between two events.

Python looks for such garbage in whatever thread has made enough objects, and in the middle of
whatever Qt is doing. Where parts of a closed window are among it, Qt loses them while it goes over
them, or in a thread that must not touch them, and the process ends.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 1_000
"""Milliseconds between two looks."""


class Collector(QTimer):
    """Looks for garbage as often as Python would have begun to, but only when it is its turn."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.timeout.connect(collect_due)
        self.start(PAUSE)


def collect_due() -> None:
    """Free the garbage of the oldest generation whose threshold is passed, and of all younger."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [age for age, count in enumerate(counts) if count > thresholds[age]]
    if due:
        gc.collect(max(due))
