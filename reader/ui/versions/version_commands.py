"""What the actions on an article's text do: its versions, its pages, and cleaning it again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import ArticleId
from reader.domain.errors import ReaderError
from reader.services import versions
from reader.services.library import Library
from reader.services.outcome import Outcome, Verb
from reader.services.placement_sentences import what_became
from reader.services.reanchoring import Renewal
from reader.ui.session.actions import Handlers, key_of
from reader.ui.session.desk import Desk
from reader.ui.session.jobs import Ending, Jobs
from reader.ui.widgets.beside import Beside
from reader.ui.widgets.reading_pane import ReadingPane
from reader.ui.words.saying import said

if TYPE_CHECKING:
    from reader.ui.versions.pages_window import PagesWindow
    from reader.ui.versions.versions_window import VersionsWindow


@dataclass(frozen=True, slots=True)
class CleanedAgain:
    """What came of cleaning articles again, and what kept the last one that failed from it."""

    renewals: tuple[Renewal, ...]
    failed: ReaderError | None


def clean_all(
    library: Library, wanted: Sequence[ArticleId], check: Callable[[], None]
) -> CleanedAgain:
    """Clean articles again, one after the other; one that cannot be cleaned stays what it is."""
    renewals = []
    failed: ReaderError | None = None
    for article in wanted:
        try:
            renewals.append(versions.clean_again(library, article, check))
        except ReaderError as error:
            failed = error
    return CleanedAgain(tuple(renewals), failed)


class VersionCommands(QObject):
    """The handlers of these actions."""

    told = Signal(str)
    """What came of cleaning again, in a sentence."""
    done = Signal(str)
    """What was done and how to take it back, in a sentence that is true until the next change."""
    failed = Signal(object)
    """What kept the article from being cleaned again."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        make_view: Callable[[], ReadingPane],
        targets: Callable[[], Sequence[ArticleId]],
        window: QWidget,
    ) -> None:
        """``make_view`` returns a new view, in which a version is shown; ``targets`` the articles
        that are to be cleaned again.
        """
        super().__init__(window)
        self._targets = targets
        self._desk = desk
        self._jobs = jobs
        self._make_view = make_view
        self._window = window
        self.versions = Beside(self._made_versions_window)
        self.pages = Beside(self._made_pages_window)

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "versions": self.show_versions,
            "pages": self.show_pages,
            "clean_again": self.clean_again,
        }

    def show_versions(self) -> None:
        """Show what the open article was, in a window that stays open beside the main one."""
        self.versions.window().refresh()
        self.versions.show()

    def show_pages(self) -> None:
        """Show the pages of the open article, in a window that stays open beside the main one."""
        self.pages.window().refresh()
        self.pages.show()

    def _made_pages_window(self) -> "PagesWindow":
        from reader.ui.versions.pages_window import PagesWindow  # noqa: PLC0415 (not needed to show the window)

        return PagesWindow(self._desk, self._window)

    def _made_versions_window(self) -> "VersionsWindow":
        from reader.ui.versions.versions_window import VersionsWindow  # noqa: PLC0415 (not needed to show the window)

        return VersionsWindow(self._desk, self._make_view(), self._window)

    def clean_again(self) -> None:
        """Clean the sources of the selected articles again, in the background. Each is undone by
        itself.
        """
        wanted = self._targets()
        if wanted and self._desk.may_leave():
            library = self._desk.library
            ending = Ending[CleanedAgain](self._cleaned, self.failed.emit)
            self._jobs.start(self, lambda job: clean_all(library, wanted, job.check), ending)

    def _cleaned(self, done: CleanedAgain) -> None:
        changed = [renewal for renewal in done.renewals if renewal.outcome.changes]
        if changed:
            changes = tuple(change for one in changed for change in one.outcome.changes)
            self._desk.do(lambda: Outcome(changes, Verb.CLEAN_AGAIN))
        if done.failed is not None:
            self.failed.emit(done.failed)
            return
        if not changed:
            self.told.emit(self.tr("Cleaned again: nothing has changed."))
            return
        words = self.tr("Cleaned again: {what}. {undo} undoes it.")
        self.done.emit(
            words.format(what=said(what_became(changed)), undo=key_of(self._window, "undo"))
        )
