"""Finding words in a long article: it is looked through in the background, and the window goes on
meanwhile.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.domain.article import Article
from reader.services.cancelling import Cancelled
from reader.services.finding import places_of
from reader.ui.session.jobs import Ending, Job, Jobs
from reader.ui.widgets.finding import Sought

AT_ONCE = 300_000
"""Characters that are looked through in some hundredths of a second, even where much is found."""


class LongSearch(QObject):
    """One search at a time. What depends on it is done ``after`` it: at once, where the article is
    short. ``places_of`` knows then what was found.
    """

    def __init__(self, jobs: Jobs, failed: Callable[[BaseException], None]) -> None:
        super().__init__(jobs)
        self._jobs = jobs
        self._failed = failed
        self._job: Job | None = None
        self._acts: list[Callable[[], None]] = []

    @property
    def is_under_way(self) -> bool:
        """Whether an article is being looked through."""
        return self._job is not None

    def begin(self, article: Article | None, sought: Sought) -> None:
        """Look for something else, or in another article."""
        self.stop()
        if article is None or not sought or len(article.document.text) <= AT_ONCE:
            return
        text, language = article.document.text, article.metadata.language

        def work(job: Job) -> Job:
            places_of(text, sought, language, job.check)
            return job

        self._job = self._jobs.start_beside(self, work, Ending[Job](self._end, self._fail))

    def after(self, act: Callable[[], None]) -> None:
        """Do something when the search has ended; now, where none is under way."""
        if self.is_under_way:
            self._acts.append(act)
        else:
            act()

    def stop(self) -> None:
        """End the search, and do nothing of what waits for it."""
        if self._job is not None:
            self._job.cancel()
        self._job, self._acts = None, []

    def _end(self, job: Job) -> None:
        if job is self._job:
            acts = self._acts
            self._job, self._acts = None, []
            for act in acts:
                act()

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.stop()
            self._failed(error)
