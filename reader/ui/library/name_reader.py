"""Reads the names of thousands of articles in the background, as the filter of the list looks for
words in them.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from reader.services.cancelling import Cancelled
from reader.ui.library.article_model import READ_AT_ONCE, ArticleModel, searched
from reader.ui.session.jobs import Ending, Job, Jobs

BETWEEN = 500
"""Names that are read between two looks at whether the window is being closed."""


class NameReader(QObject):
    """Reads before somebody filters, and goes on where he is quicker."""

    def __init__(
        self,
        model: ArticleModel,
        jobs: Jobs,
        failed: Callable[[BaseException], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._jobs = jobs
        self._failed = failed
        self._is_reading = False
        model.read_later = self.read

    def begin(self) -> None:
        """Read what is there, if it is much."""
        unread = self._model.unread()
        if len(unread) > READ_AT_ONCE:
            self.read(unread)

    def read(self, names: Sequence[str]) -> None:
        """Let the model know the names, unless that is under way."""
        if not self._is_reading:
            self._is_reading = True
            self._jobs.start_beside(
                self, lambda job: _read(names, job), Ending(self._take, self._fail)
            )

    def _take(self, read: Mapping[str, str]) -> None:
        self._is_reading = False
        self._model.take_read(read)

    def _fail(self, error: BaseException) -> None:
        self._is_reading = False
        if not isinstance(error, Cancelled):
            self._failed(error)


def _read(names: Sequence[str], job: Job) -> dict[str, str]:
    read = {}
    for number, name in enumerate(names):
        if number % BETWEEN == 0:
            job.check()
        read[name] = searched(name)
    return read
