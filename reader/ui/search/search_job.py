"""Answers what is typed in the background: only the latest query counts, and one that is no longer
wanted is cancelled.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reader.domain.errors import ReaderError
from reader.domain.search_query import Query
from reader.services import searching
from reader.services.cancelling import Cancelled
from reader.services.library import Library
from reader.services.searching import Answer, Facet, Result
from reader.ui.search.results_model import AT_ONCE
from reader.ui.session.jobs import Ending, Job, Jobs

PAUSE = 90
"""Milliseconds after the last letter typed, before the library is searched."""


@dataclass(frozen=True, slots=True)
class FirstPage:
    """An answer with its first articles."""

    answer: Answer
    results: tuple[Result, ...]


class SearchJob(QObject):
    """One search at a time; the counts for the chips come after its first page."""

    answered = Signal(object)
    """A ``FirstPage``."""
    counted = Signal(object)
    """The facets of the answer."""
    failed = Signal(object)
    """The ``ReaderError`` that kept the library from being searched."""

    def __init__(self, library: Library, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._query = Query()
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._start)

    def look_for(self, query: Query) -> None:
        """Answer a query, unless another one is wanted before the pause is over."""
        self.stop()
        self._query = query
        self._soon.start()

    def stop(self) -> None:
        """Search no longer, and say nothing more."""
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def is_idle(self) -> bool:
        """Whether nothing is being searched or counted, and nothing waits to be."""
        return self._job is None and not self._soon.isActive()

    def _start(self) -> None:
        query = self._query

        def work(job: Job) -> FirstPage:
            answer = searching.answer(self._library, query, job.check)
            results = searching.results(self._library, answer, 0, AT_ONCE, job.check)
            job.check()
            return FirstPage(answer, tuple(results))

        self._job = self._jobs.start_beside(self, work, Ending[FirstPage](self._take, self._fail))

    def _take(self, page: FirstPage) -> None:
        if page.answer.query is not self._query or self._job is None:
            return
        self.answered.emit(page)
        self._job = self._jobs.start_beside(
            self,
            lambda job: self._counted(job, page.answer),
            Ending[Sequence[Facet]](partial(self._take_counts, page.answer), self._fail),
        )

    def _counted(self, job: Job, answer: Answer) -> Sequence[Facet]:
        job.check()
        return searching.facets(self._library, answer)

    def _take_counts(self, answer: Answer, facets: Sequence[Facet]) -> None:
        if answer.query is self._query:
            self._job = None
            self.counted.emit(facets)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, ReaderError):
            raise error
        self._job = None
        self.failed.emit(error)
