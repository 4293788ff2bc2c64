"""What the actions on libraries as files do: a new one, another one, one of the latest. Each has a
window of its own.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from reader.services.folders import LIBRARY_NAME, LIBRARY_SUFFIX, library_path
from reader.services.library import Library, is_library
from reader.services.recent_libraries import RecentLibraries
from reader.ui.process.starting import start_library
from reader.ui.session.actions import Handlers


def library_name(library: Path) -> str:
    """Return what a library is called; empty for one that has the name of everybody's own."""
    return "" if library.name == LIBRARY_NAME else library.stem


class LibraryCommands(QObject):
    """The handlers of these actions."""

    told = Signal(str)
    """What was done, in a sentence."""
    refused = Signal(str)
    """Why something was not done, in a sentence."""

    def __init__(
        self,
        library: Library,
        actions: Mapping[str, QAction],
        folder: Path,
        window: QWidget,
        start: Callable[[Path], bool] = start_library,
    ) -> None:
        """The latest libraries are kept in ``folder``."""
        super().__init__(window)
        self._library = library
        self._window = window
        self._start = start
        self._recent = RecentLibraries(folder)
        self._menu = QMenu(window)
        self._menu.aboutToShow.connect(self._fill)
        actions["recent_libraries"].setMenu(self._menu)

    def handlers(self) -> Handlers:
        """Return what the actions do, by their names."""
        return {
            "new_library": self.make,
            "open_library": self.choose,
            "recent_libraries": lambda: self._menu.popup(QCursor.pos()),
            "close_library": self._window.close,
        }

    def remember(self) -> None:
        """Put the library of this window first among the latest."""
        self._recent.add(self._library.path)

    def make(self) -> None:
        """Ask where a new library is to be, and open it."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("New library"),
            str(self._folder() / f"{self.tr('New library')}{LIBRARY_SUFFIX}"),
            self._filter(),
            "",
            QFileDialog.Option.DontConfirmOverwrite,  # nothing is ever written over
        )
        if not name:
            return
        path = Path(name)
        path = path if path.suffix else path.with_name(path.name + LIBRARY_SUFFIX)
        if path.exists() and not self._library.owns(path):
            words = self.tr("“{name}” already exists. Choose another name, or open it.")
            self.refused.emit(words.format(name=path.name))
        else:
            self.open(path)

    def choose(self) -> None:
        """Ask for a library, and open it."""
        every = self.tr("All files (*)")
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open library"), str(self._folder()), f"{self._filter()};;{every}"
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open a library in its own window; a file that is none is refused."""
        name = library_name(path) or str(path)
        if self._library.owns(path):
            self.told.emit(self.tr("“{name}” is the library of this window.").format(name=name))
        elif path.exists() and not is_library(path) and path.suffix != LIBRARY_SUFFIX:
            self.refused.emit(
                self.tr(
                    "“{name}” is not a Claim Reader library. To read it as an article, import it."
                ).format(name=path.name)
            )
        elif self._start(path):
            self.told.emit(self.tr("“{name}” opens in a window of its own.").format(name=name))
        else:
            words = self.tr("“{name}” could not be opened: no process can be started.")
            self.refused.emit(words.format(name=name))

    def go_on_in(self, copy: Path) -> None:
        """Open a copy of the library in the place of this window."""
        if self._start(copy):
            self._window.close()
        else:
            words = self.tr("“{name}” could not be opened: no process can be started.")
            self.refused.emit(words.format(name=copy.name))

    def _filter(self) -> str:
        return self.tr("Libraries of Claim Reader") + f" (*{LIBRARY_SUFFIX} *.sqlite)"

    def _folder(self) -> Path:
        """Return the folder that a dialog shows first: the library's, if the user chose it."""
        own = self._library.path.parent
        return Path.home() if own == library_path().parent else own

    def _fill(self) -> None:
        """List the latest libraries, as they are now."""
        self._menu.clear()
        listed = [path for path in self._recent.paths() if not self._library.owns(path)]
        for path in listed:
            name = library_name(path) or self.tr("Your own library")
            words = f"{name} — {path.parent}".replace("&", "&&")
            self._menu.addAction(words).triggered.connect(
                lambda _=False, one=path: self._open_recent(one)
            )
        if not listed:
            self._menu.addAction(self.tr("No other library was opened yet")).setEnabled(False)
            return
        self._menu.addSeparator()
        clear = self._menu.addAction(self.tr("Clear this list"))
        clear.triggered.connect(self._recent.clear)

    def _open_recent(self, path: Path) -> None:
        """Open one of the latest; one that is gone leaves the list, instead of being made anew."""
        if path.exists():
            self.open(path)
            return
        self._recent.remove(path)
        words = self.tr(
            "“{name}” is no longer in {folder}, so it was taken off this list. If you moved it, "
            "open it from its new place."
        )
        self.refused.emit(words.format(name=path.name, folder=path.parent))
