"""Compares what notes quote with the articles that they name, in the background, after they are
saved.
"""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from reader.domain.annotation import ArticleId
from reader.domain.errors import Unknown
from reader.domain.note_quotations import find_quotations
from reader.domain.subject import Subject
from reader.services import articles, notes
from reader.services.library import Library
from reader.ui.notes.quote_words import passage_of, warning
from reader.ui.session.jobs import Ending, Job, Jobs

Checked = Mapping[tuple[Subject, str], tuple[str, ...]]
"""The warnings for a note, by what it is on and how it read when it was compared."""


class QuoteChecker(QObject):
    """Remembers what it has compared, as long as the notes it is asked about stay the same."""

    found = Signal()
    """What was asked for is compared."""

    def __init__(
        self, library: Library, jobs: Jobs, failed: Callable[[BaseException], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._failed = failed
        self._checked: dict[tuple[Subject, str], tuple[str, ...]] = {}

    def check(self, wanted: Iterable[tuple[Subject, str]]) -> None:
        """Compare those of some notes that quote something and are not compared yet, and forget all
        others.
        """
        written = [one for one in wanted if one[1]]
        missing = [one for one in written if one not in self._checked]
        self._checked = {one: self._checked.get(one, ()) for one in written}
        quoting = [one for one in missing if find_quotations(one[1])]
        if quoting:
            self._jobs.start(
                self, lambda job: self._compare(job, quoting), Ending(self._take, self._failed)
            )
        else:
            self.found.emit()

    def warnings(self, subject: Subject, note: str) -> tuple[str, ...]:
        """Return what is to be said of a note, as far as it is compared."""
        return self._checked.get((subject, note), ())

    def _take(self, checked: Checked) -> None:
        self._checked |= {
            one: warnings for one, warnings in checked.items() if one in self._checked
        }
        self.found.emit()

    def _compare(self, job: Job, wanted: list[tuple[Subject, str]]) -> Checked:
        """Compare notes; called in the background."""
        texts: dict[ArticleId, str] = {}
        made = {}
        for subject, note in wanted:
            job.check()
            made[subject, note] = tuple(self._warnings(subject, note, texts))
        return made

    def _warnings(self, subject: Subject, note: str, texts: dict[ArticleId, str]) -> list[str]:
        said = []
        try:
            for one in notes.check_quotations(self._library, subject, note):
                if one.article not in texts:
                    texts[one.article] = articles.open_article(
                        self._library, one.article
                    ).document.text
                span = one.comparison.span
                said.append(
                    warning(one, passage_of(one.text, texts[one.article], span) if span else "")
                )
        except Unknown:
            return []  # deleted meanwhile
        return [each for each in said if each]
