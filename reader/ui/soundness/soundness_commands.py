"""What the actions on the soundness of the library do."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.domain.annotation import ArticleId
from reader.domain.soundness import CheckReport
from reader.services.check_sentences import check_summary
from reader.ui.session.actions import Handlers
from reader.ui.soundness.library_keeper import LibraryKeeper
from reader.ui.widgets.beside import Beside
from reader.ui.words.saying import said

if TYPE_CHECKING:
    from reader.ui.soundness.backups_window import BackupsWindow
    from reader.ui.soundness.check_window import CheckWindow


class SoundnessCommands(QObject):
    """The handlers of these actions."""

    told = Signal(str)
    """What was done, in a sentence."""
    damage_found = Signal(str)
    """That something is damaged, in sentences."""
    article_wanted = Signal(object)
    """The id of an article that the user chose among what is damaged."""

    def __init__(self, keeper: LibraryKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._keeper = keeper
        self._window = window
        self.restoring: Path | None = None
        """The backup that is put in the library's place when the window is closed."""
        self.check = Beside(self._made_check_window)
        self.backups = Beside(self._made_backups_window)
        keeper.checked.connect(self._tell_damage)
        keeper.backed_up.connect(self._tell_backup)

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {"check_library": self.check_library, "backups": self.show_backups}

    def check_library(self) -> None:
        """Check the library, in a window that stays open beside the main one."""
        self.check.window().begin()
        self.check.show()

    def show_backups(self) -> None:
        """Show the backups."""
        self.backups.window().refresh()
        self.backups.show()

    def _tell_damage(self, report: CheckReport) -> None:
        is_shown = self.check.made is not None and self.check.made.isVisible()
        if not report.is_sound and not is_shown:
            self.damage_found.emit(said(check_summary(report)))

    def _tell_backup(self) -> None:
        if self.backups.made is not None and self.backups.made.isVisible():
            self.told.emit(self.tr("The library is backed up."))

    def _restore(self, backup: Path) -> None:
        """Close the window; whoever closes the library puts the backup in its place."""
        self.restoring = backup
        if not self._window.close():
            self.restoring = None

    def _show_article(self, article: ArticleId) -> None:
        self._window.activateWindow()
        self.article_wanted.emit(article)

    def _made_check_window(self) -> "CheckWindow":
        from reader.ui.soundness.check_window import CheckWindow  # noqa: PLC0415 (not needed to show the window)

        made = CheckWindow(self._keeper, self._window)
        made.article_wanted.connect(self._show_article)
        made.backups_wanted.connect(self.show_backups)
        return made

    def _made_backups_window(self) -> "BackupsWindow":
        from reader.ui.soundness.backups_window import BackupsWindow  # noqa: PLC0415 (the same)

        made = BackupsWindow(self._keeper, self._window)
        made.restore_wanted.connect(self._restore)
        return made
