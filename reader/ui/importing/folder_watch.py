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

LATER = 300_000
"""Milliseconds after which a file is tried again that could not be imported: what kept it from that
may have passed.
"""


class ImportFiles(Protocol):
    """Imports files, and says which of them it has dealt with and which failed when it ends,
    however it does. Of ``known`` ones it tells nobody that they fail again.
    """

    def __call__(  # noqa: D102 (said above)
        self,
        paths: Sequence[Path],
        ended: Callable[[Set[Path], Set[Path]], None],
        known: Set[Path] = frozenset(),
    ) -> None: ...


class FolderWatch(QObject):
    """Looks in the background, at the start and whenever a folder changes. A file whose import was
    cut short is found again by the next look; one that could not be read is tried again some
    minutes later, too, and told of once.
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
        self._failed: set[Arrival] = set()
        """What was told of as failed, and is still to come."""
        self._soon = QTimer(self, singleShot=True, interval=AGAIN)
        self._soon.timeout.connect(self._look)
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self._look)
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
            known = {one.path for one in fresh if one in self._failed}
            self._import_files(
                [one.path for one in fresh],
                lambda done, failed: self._ended(fresh, done, failed),
                known,
            )
        if arrivals.unsettled:
            self._soon.start()

    def _ended(self, files: "Sequence[Arrival]", done: Set[Path], failed: Set[Path]) -> None:
        """Have the files remembered that an import has dealt with; only then may the others come
        again, as what is written is read by one look after the other.
        """
        memory, taken = self._memory, [one for one in files if one.path in done]
        self._failed.difference_update(files)
        self._failed.update(one for one in files if one.path in failed - done)
        if self._failed:
            self._later.start()

        def let_go(_: object) -> None:
            self._under_way.difference_update(files)

        self._jobs.start_beside(self, lambda _: memory().took(taken), Ending(let_go, self._broken))

    def _broken(self, error: BaseException) -> None:
        self._looking = False
        self.failed.emit(error)
