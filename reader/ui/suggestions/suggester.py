"""Points out the sentences of the open article that are worth checking, and goes from one to the
next.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import chain

from PySide6.QtCore import QObject, QTimer, Signal

from reader.domain.article import Article
from reader.domain.document import Span
from reader.domain.suggestions import Suggestion
from reader.services.cancelling import Cancelled
from reader.services.suggesting import language_of, suggest
from reader.ui.session.desk import Desk
from reader.ui.session.jobs import Ending, Job, Jobs
from reader.ui.suggestions.suggestion_words import reason
from reader.ui.widgets.block_view import BlockView

LOOK_AFTER = 150
"""Milliseconds for which an article is open before it is looked through: until then the window
draws it, and nobody looks through those that are only passed.
"""

AT_ONCE = 200_000
"""Characters that are looked through in a tenth of a second, for which a key may wait."""


class Suggester(QObject):
    """Looks for them in the background, and again when blocks are restored or removed."""

    pointed_out = Signal(str)
    """Why the sentence that was gone to is worth checking, or that there is none."""
    failed = Signal(object)
    """What kept the article from being looked through."""

    def __init__(
        self,
        desk: Desk,
        view: BlockView,
        reveal: Callable[[Span], None],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._reveal = reveal
        self._jobs = jobs
        self._shown = True
        self._languages: frozenset[str] = frozenset()
        self._suggestions: Sequence[Suggestion] | None = None
        self._looking: Job | None = None
        self._step_wanted = 0
        """The step that is taken once a long article is looked through."""
        self._soon = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._soon.timeout.connect(self._look)
        desk.article_opened.connect(self._forget)
        desk.verdicts_changed.connect(self._forget)

    def show(self, shown: bool) -> None:
        """Point them out, or not."""
        self._shown = shown
        self._draw()

    def look_in(self, languages: Collection[str]) -> None:
        """Point them out only in articles in these languages; in all where none is named."""
        self._languages = frozenset(languages)
        self._draw()

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) sentence worth checking that has no highlight yet;
        after the last the first.
        """
        article = self._desk.article
        if article is None:
            return
        if self._suggestions is None:  # the key was faster than the search
            if len(article.document.text) > AT_ONCE:
                self._step_wanted = by
                self.pointed_out.emit(self.tr("Looking for sentences worth checking…"))
                return
            self._take(article, suggest(article))
        selected = self._view.selected_span()
        here = (
            selected.start
            if selected is not None
            else (self._view.caret_offset() or 0) - (1 if by > 0 else 0)
        )
        found = (self._suggestions if self._is_wanted(article) else None) or ()
        ahead = (one for one in _around(found, here, by) if not self._is_highlighted(article, one))
        chosen = next(ahead, None)
        if chosen is None:
            self.pointed_out.emit(self.tr("No sentence is left here that looks worth checking."))
            return
        self._view.setFocus()
        self._reveal(chosen.span)
        self._view.select_span(chosen.span)
        self.pointed_out.emit(reason(chosen))

    def _is_wanted(self, article: Article) -> bool:
        """Whether the user wants sentences pointed out in the language of an article."""
        return not self._languages or language_of(article) in self._languages

    @staticmethod
    def _is_highlighted(article: Article, suggestion: Suggestion) -> bool:
        return any(
            annotation.target.span.overlaps(suggestion.span) for annotation in article.placed
        )

    def _forget(self) -> None:
        """Point out nothing until the article that is open now was looked through."""
        if self._looking is not None:
            self._looking.cancel()
        self._suggestions, self._step_wanted = None, 0
        self._draw()
        self._soon.start()

    def _look(self) -> None:
        article = self._desk.article
        if article is not None and self._suggestions is None:
            self._looking = self._jobs.start(
                self,
                lambda job: suggest(article, job.check),
                Ending[list[Suggestion]](lambda found: self._take(article, found), self._fail),
            )

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _take(self, article: Article, found: Sequence[Suggestion]) -> None:
        """Point out what was found, unless another article is open by now, or other blocks of it
        are kept.
        """
        now = self._desk.article
        if now is not None and (now.id, now.overrides, now.document) == (
            article.id,
            article.overrides,
            article.document,
        ):
            self._suggestions = found
            self._draw()
            step, self._step_wanted = self._step_wanted, 0
            if step:
                self.step(step)

    def _draw(self) -> None:
        article = self._desk.article
        wanted = self._shown and article is not None and self._is_wanted(article)
        shown = self._suggestions if wanted and self._suggestions else ()
        self._view.set_hints([one.span for one in shown], lambda span: _reason(shown, span))


def _reason(suggestions: Sequence[Suggestion], span: Span) -> str:
    """Return why one of the sentences is worth checking."""
    return next((reason(one) for one in suggestions if one.span == span), "")


def _around(suggestions: Sequence[Suggestion], here: int, by: int) -> Iterator[Suggestion]:
    """Yield all in the order in which steps (1 or -1) from an offset reach them, those on the other
    side of it last.
    """
    if by > 0:
        place = bisect_right(suggestions, here, key=lambda one: one.span.start)
        order = chain(range(place, len(suggestions)), range(place))
    else:
        place = bisect_left(suggestions, here, key=lambda one: one.span.start)
        order = chain(range(place - 1, -1, -1), range(len(suggestions) - 1, place - 1, -1))
    return (suggestions[number] for number in order)
