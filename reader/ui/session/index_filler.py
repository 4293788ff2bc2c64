"""Fills a search index that is to be made anew, as after an update of the program, and finds the
figures of new texts, while the window is used.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.services.library import Library
from reader.services.searching import fill_figures
from reader.ui.session.jobs import Ending, Jobs

PORTION = 0.05
"""Seconds in which words are found for one portion. To write them takes less, and only then may a
key or a click have to wait.
"""
PAUSE = 60
"""Milliseconds between two portions, so that other jobs come between them."""
LATER = 2_000
"""Milliseconds between an import and the first portion."""


class IndexFiller(QObject):
    """Goes on bit by bit until all is indexed, or until its window is closed."""

    def __init__(
        self, library: Library, jobs: Jobs, failed: Callable[[BaseException], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._failed = failed
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self.go_on)

    def go_on(self) -> None:
        """Fill a portion, and then the rest."""
        self._jobs.start(
            self,
            lambda job: (
                self._library.fill_index(PORTION) or fill_figures(self._library, PORTION, job.check)
            ),
            Ending(self._take, self._failed),
        )

    def go_on_later(self) -> None:
        """Fill a portion when what was just imported can be seen: the window would share its time
        with this.
        """
        self._wait.start(LATER)

    def stop(self) -> None:
        """Leave the rest for the next time."""
        self._wait.stop()

    def _take(self, more: bool) -> None:
        if more:
            self._wait.start(PAUSE)
