"""Imports what is saved into the folders that the user has chosen for it."""

from collections.abc import Callable, Sequence, Set
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from reader.ui.session.jobs import Ending, Job, Jobs

if TYPE_CHECKING:
    from reader.services.watched_folders import Arrival, Arrivals, WatchedFolders

AGAIN = 1_000
"""Milliseconds after which a folder is looked at when something has changed in it, and again while
a file is still being written.
"""


class ImportFiles(Protocol):
    """Imports files, and says which of them it has dealt with when it ends, however it does."""

    def __call__(  # noqa: D102 (said above)
        self, paths: Sequence[Path], ended: Callable[[Set[Path]], None]
    ) -> None: ...


class FolderWatch(QObject):
    """Looks in the background, at the start and whenever a folder changes. A file whose import was
    cut short is found again by the next look.
    """

    missing = Signal(str)
    """A folder that is not there, as it was named; said once for each."""
    failed = Signal(object)
    """What kept it from looking."""

    def __init__(
        self,
        memory: Callable[[], "WatchedFolders"],
        jobs: Jobs,
        import_files: ImportFiles,
        parent: QObject,
    ) -> None:
        """``memory`` is called in the background: it loads the importers."""
        super().__init__(parent)
        self._memory = memory
        self._jobs = jobs
        self._import_files = import_files
        self._folders: tuple[str, ...] = ()
        self._told: set[Path] = set()
        self._looking = False
        self._under_way: set[Arrival] = set()
        self._soon = QTimer(self, singleShot=True, interval=AGAIN)
        self._soon.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self._soon.start())

    def watch(self, folders: Sequence[str]) -> None:
        """Watch these folders and no others."""
        self._folders = tuple(folders)
        watched = self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        self._told &= {Path(folder) for folder in folders}
        if folders:
            self._look()

    def _look(self) -> None:
        if self._looking and self._folders:
            self._soon.start()  # what has changed may have been looked at already
        if self._looking or not self._folders:
            return
        self._looking = True
        known = [folder for folder in self._folders if Path(folder).is_dir()]
        added = set(known) - set(self._watcher.directories())
        if added:
            self._watcher.addPaths(sorted(added))
        memory, folders = self._memory, self._folders

        def look(_: Job) -> "Arrivals":
            return memory().look(folders)

        self._jobs.start_beside(self, look, Ending(self._take, self._broken))

    def _take(self, arrivals: "Arrivals") -> None:
        self._looking = False
        for folder in arrivals.missing:
            if folder not in self._told:
                self._told.add(folder)
                self.missing.emit(str(folder))
        fresh = [one for one in arrivals.files if one not in self._under_way]
        if fresh:
            self._under_way.update(fresh)
            self._import_files([one.path for one in fresh], lambda done: self._ended(fresh, done))
        if arrivals.unsettled:
            self._soon.start()

    def _ended(self, files: "Sequence[Arrival]", done: Set[Path]) -> None:
        """Have the files remembered that an import has dealt with; only then may the others come
        again, as what is written is read by one look after the other.
        """
        memory, taken = self._memory, [one for one in files if one.path in done]

        def let_go(_: object) -> None:
            self._under_way.difference_update(files)

        self._jobs.start_beside(self, lambda _: memory().took(taken), Ending(let_go, self._broken))

    def _broken(self, error: BaseException) -> None:
        self._looking = False
        self.failed.emit(error)
