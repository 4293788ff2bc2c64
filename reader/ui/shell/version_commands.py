"""What the actions on an article's text do: its versions, cleaning it again, and looking at highlights whose words changed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.services import versions
from reader.services.reanchoring import Renewal
from reader.services.sentences import what_became
from reader.ui.session.actions import key_of
from reader.ui.session.jobs import Ending

if TYPE_CHECKING:
    from reader.ui.shell.main_window import MainWindow
    from reader.ui.versions.versions_window import VersionsWindow


class VersionCommands(QObject):
    """The handlers of these actions."""

    def __init__(self, window: "MainWindow", failed: Callable[[BaseException], None]) -> None:
        super().__init__(window)
        self._window = window
        self._failed = failed
        self.window_of_versions: VersionsWindow | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do, by their names."""
        return {
            "versions": self.show_versions,
            "clean_again": self.clean_again,
            "reviewed": self._window.annotator.reviewed,
        }

    def show_versions(self) -> None:
        """Show what the open article was, in a window that stays open beside this one."""
        window = self._window
        if self.window_of_versions is None:
            from reader.ui.reading.cleaned_view import CleanedView  # noqa: PLC0415 (not needed to show the window)
            from reader.ui.versions.versions_window import VersionsWindow  # noqa: PLC0415 (not needed to show the window)

            view = CleanedView(window.appearance.theme())
            view.setAccessibleName(self.tr("Text of the chosen version"))
            window.appearance.theme_changed.connect(view.set_theme)
            self.window_of_versions = VersionsWindow(window.desk, view, window)
        self.window_of_versions.refresh()
        self.window_of_versions.show()
        self.window_of_versions.activateWindow()

    def clean_again(self) -> None:
        """Clean the open article's source again, in the background."""
        window, article = self._window, self._window.desk.article
        if article is not None and window.commands.may_leave():
            library, wanted = window.library, article.id
            ending = Ending[Renewal](self._cleaned, self._failed)
            window.jobs.start(self, lambda job: versions.clean_again(library, wanted, job.check), ending)

    def _cleaned(self, renewal: Renewal) -> None:
        desk = self._window.desk
        if not renewal.outcome.changes:
            self._window.messages.tell(self.tr("Cleaned again: nothing has changed."))
            return
        desk.do(lambda: renewal.outcome)
        words = self.tr("Cleaned again: {what}. {undo} takes it back.")
        self._window.messages.tell(words.format(what=what_became([renewal]), undo=key_of(self._window, "undo")))
