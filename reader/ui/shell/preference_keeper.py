"""Has the parts of the window that know no preferences follow them."""

from collections.abc import Callable, Set
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QApplication

from reader.settings import Settings
from reader.ui.importing.folder_watch import FolderWatch
from reader.ui.look.appearance import Appearance
from reader.ui.look.motion import Motion
from reader.ui.session.preferences_watch import PreferencesWatch
from reader.ui.shell.workspace import Workspace
from reader.ui.words.dates import date_form

if TYPE_CHECKING:
    from reader.services.watched_folders import WatchedFolders


class PreferenceKeeper(QObject):
    """Tells each part what it needs, at first all of it and then what has changed. Themes and type
    have signals of their own.
    """

    def __init__(self, appearance: Appearance, work: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._work = work
        self.folders = FolderWatch(self._seen, work.jobs, work.imports.import_arrived, self)
        self._motion = Motion(self)
        self._motion.changed.connect(work.original.keep_still)
        self._tells: dict[str, Callable[[Settings], None]] = {
            "highlight_style": self._draw_highlights,
            "dim_page": lambda now: work.original.dim_pages(now.dim_page),
            "suggestions": lambda now: work.suggester.show(now.suggestions),
            "suggestion_languages": lambda now: work.suggester.look_in(now.suggestion_languages),
            "default_label": lambda now: work.desk.set_default_label(now.default_label),
            "reduce_motion": lambda now: self._motion.choose(now.reduce_motion),
            "dates": self._write_dates,
            "author": self._name_author,
            "watched_folders": self._watch_folders,
        }
        appearance.changed.connect(self._follow)
        PreferencesWatch(appearance.file, appearance.reread, self)
        self._follow(self._tells.keys())

    def _seen(self) -> "WatchedFolders":
        from reader.services.watched_folders import WatchedFolders  # noqa: PLC0415 (loads the importers)

        return WatchedFolders(self._appearance.file.parent, self._work.desk.library.path)

    def _follow(self, changed: Set[str]) -> None:
        for name in self._tells.keys() & changed:
            self._tells[name](self._appearance.settings)

    def _name_author(self, now: Settings) -> None:
        self._work.desk.library.author = now.author
        self._work.notes.set_author(now.author)

    def _watch_folders(self, now: Settings) -> None:
        can_import = not self._work.desk.library.is_read_only
        self.folders.watch(now.watched_folders if can_import else ())

    def _draw_highlights(self, now: Settings) -> None:
        for view in (self._work.cleaned, self._work.original):
            view.set_highlight_style(now.highlight_style)

    def _write_dates(self, now: Settings) -> None:
        """Have all dates written anew: in the text, and in whatever list is shown."""
        date_form.name = now.dates
        self._work.cleaned.rearrange()
        for window in QApplication.topLevelWidgets():
            for view in window.findChildren(QAbstractItemView):
                view.viewport().update()
