"""What the actions on an article's text do: its versions, its pages, and cleaning it again."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.services import versions
from reader.services.reanchoring import Renewal
from reader.services.sentences import what_became
from reader.ui.session.actions import Handlers, key_of
from reader.ui.session.desk import Desk
from reader.ui.session.jobs import Ending, Jobs
from reader.ui.widgets.beside import Beside
from reader.ui.widgets.reading_pane import ReadingPane
from reader.ui.words.saying import said

if TYPE_CHECKING:
    from reader.ui.versions.pages_window import PagesWindow
    from reader.ui.versions.versions_window import VersionsWindow


class VersionCommands(QObject):
    """The handlers of these actions."""

    told = Signal(str)
    """What came of cleaning again, in a sentence."""
    failed = Signal(object)
    """What kept the article from being cleaned again."""

    def __init__(
        self, desk: Desk, jobs: Jobs, make_view: Callable[[], ReadingPane], window: QWidget
    ) -> None:
        """``make_view`` returns a new view, in which a version is shown."""
        super().__init__(window)
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
        """Clean the open article's source again, in the background."""
        article = self._desk.article
        if article is not None and self._desk.may_leave():
            library, wanted = self._desk.library, article.id
            ending = Ending[Renewal](self._cleaned, self.failed.emit)
            self._jobs.start(
                self, lambda job: versions.clean_again(library, wanted, job.check), ending
            )

    def _cleaned(self, renewal: Renewal) -> None:
        if not renewal.outcome.changes:
            self.told.emit(self.tr("Cleaned again: nothing has changed."))
            return
        self._desk.do(lambda: renewal.outcome)
        words = self.tr("Cleaned again: {what}. {undo} takes it back.")
        self.told.emit(
            words.format(what=said(what_became([renewal])), undo=key_of(self._window, "undo"))
        )
