"""Counts in the background what a rule changes, once the user pauses, and says it in a sentence."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reader.domain.errors import ReaderError
from reader.domain.site_rules import SiteRule
from reader.services import site_rules
from reader.services.cancelling import Cancelled
from reader.services.library import Library
from reader.services.sentences import sentence
from reader.services.site_rules import Reach
from reader.ui.rules.rule_words import what_changes
from reader.ui.session.jobs import Ending, Job, Jobs
from reader.ui.words.saying import said

PAUSE = 150
"""Milliseconds after the last key: typing at a common pace starts no count for each letter."""


class ReachCounter(QObject):
    """Counts for one rule at a time; a count that is no longer wanted is cancelled, and its result
    is not heard of.
    """

    told = Signal(str)
    """What the rule changes, that it is being counted, or why it could not be; nothing where no
    rule is wanted.
    """

    counted = Signal(str)
    """What the rule changes, once it is counted: for those who hear it rather than see it."""

    def __init__(self, library: Library, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._rule: SiteRule | None = None
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._start)

    def count(self, rule: SiteRule | None) -> None:
        """Count what a rule changes, unless another is wanted before the pause is over."""
        self.stop()
        self._rule = rule
        self.told.emit(self.tr("Counting what this changes…") if rule is not None else "")
        if rule is not None:
            self._soon.start()

    def stop(self) -> None:
        """Count no longer, and say nothing more."""
        self._soon.stop()
        self._rule = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _start(self) -> None:
        rule = self._rule
        if rule is None:
            return
        self._job = self._jobs.start_beside(
            self,
            lambda job: site_rules.reach(self._library, rule, job.check),
            Ending[Reach](partial(self._take, rule), partial(self._failed, rule)),
        )

    def _take(self, rule: SiteRule, reach: Reach) -> None:
        if rule is self._rule:
            words = what_changes(reach)
            self.told.emit(words)
            self.counted.emit(words)

    def _failed(self, rule: SiteRule, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, ReaderError):
            raise error
        if rule is self._rule:
            self.told.emit(said(sentence(error)))
