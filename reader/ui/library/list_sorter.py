"""Sorts a list of many thousands of articles in the background, as their titles or sites stand in
the user's language; until then the list stays as it is, and can be used.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from reader.domain.article_row import ArticleRow
from reader.services.cancelling import Cancelled
from reader.ui.library.article_model import ArticleModel
from reader.ui.library.columns import SortOrder
from reader.ui.session.jobs import Ending, Job, Jobs


class ListSorter(QObject):
    """Sorts by the order that was asked for last."""

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
        self._job: Job | None = None
        model.sort_later = self.sort

    def sort(self, order: SortOrder, rows: Sequence[ArticleRow]) -> None:
        """Give the model its rows in an order, when they are sorted."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._jobs.start_beside(
            self,
            lambda job: order.sorted_in_steps(rows, job.check),
            Ending[list[ArticleRow]](lambda found: self._take(order, found), self._fail),
        )

    def _take(self, order: SortOrder, found: list[ArticleRow]) -> None:
        self._job = None
        self._model.take_sorted(order, found)

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._failed(error)
