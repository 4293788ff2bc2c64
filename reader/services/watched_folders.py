"""Folders in which new saves are looked for: which files have come since last time, and are wholly
written. What was seen is kept in a file for each library, so that what came while the program was
closed is found.
What came counts as seen only when somebody says that it was taken.
"""

import json
import logging
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.importers import recognition
from reader.services.own_files import replace_json
from reader.services.saved_folder import is_inside_saved_folder

log = logging.getLogger(__name__)

NAME = "watched.json"
FORMAT = 2
_OF_ALL_LIBRARIES = 1
"""The format in which one memory was that of all libraries."""

SETTLED = 1.5
"""Seconds that a file has to be left alone before it counts as written."""

State = tuple[int, int]
"""A file's size in bytes, and when it was last written, in nanoseconds."""

Seen = Mapping[str, Mapping[str, State]]
"""The files of each folder by their names."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that has come into a folder, and the state in which it was found."""

    folder: str
    name: str
    state: State

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return Path(self.folder) / self.name


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What one look found: files to import, folders that are not there, and whether some file is
    still being written.
    """

    files: Sequence[Arrival] = ()
    missing: Sequence[Path] = ()
    unsettled: bool = False


class WatchedFolders:
    """Knows which files a library has seen. One look at a time; each reads no file, only the
    folders.
    """

    def __init__(self, memory: Path, library: Path, now: Callable[[], float] = time.time) -> None:
        """``memory`` is the folder in which the file lies."""
        self._file = memory / NAME
        self._library = str(library.absolute())
        self._now = now

    def look(self, folders: Sequence[str]) -> Arrivals:
        """Return what has come into folders and was not taken yet. What lies in a folder that is
        looked at for the first time was there before, and has not come.
        """
        seen, arrived, missing, unsettled = self._seen(), list[Arrival](), list[Path](), False
        kept: dict[str, dict[str, State]] = {}
        for folder in folders:
            states = _states(Path(folder))
            if states is None:
                missing.append(Path(folder))
                if folder in seen:
                    kept[folder] = dict(seen[folder])
                continue
            before = seen.get(folder, states)
            kept[folder] = {name: state for name, state in before.items() if name in states}
            for name, state in states.items():
                if before.get(name) == state:
                    continue
                if 0 <= self._now() - state[1] / 1e9 < SETTLED:
                    unsettled = True
                else:
                    arrived.append(Arrival(folder, name, state))
        self._keep(kept, seen)
        return Arrivals(arrived, missing, unsettled)

    def took(self, files: Iterable[Arrival]) -> None:
        """Remember these as seen, in the state in which they were found."""
        seen = self._seen()
        kept = {folder: dict(states) for folder, states in seen.items()}
        for one in files:
            if one.folder in kept:
                kept[one.folder][one.name] = one.state
        self._keep(kept, seen)

    def _seen(self) -> Seen:
        stored = self._stored()
        try:
            if stored.get("format") == _OF_ALL_LIBRARIES:
                return _seen_in(stored["folders"])
            return _seen_in(self._libraries(stored).get(self._library, {}))
        except (ValueError, KeyError, TypeError, AttributeError):
            log.warning("what was seen in watched folders makes no sense", exc_info=True)
        return {}

    def _stored(self) -> dict[str, Any]:
        try:
            stored = json.loads(self._file.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            log.warning("what was seen in watched folders cannot be read", exc_info=True)
            return {}
        return stored if isinstance(stored, dict) else {}

    @staticmethod
    def _libraries(stored: Mapping[str, Any]) -> dict[str, Any]:
        libraries = stored.get("libraries") if stored.get("format") == FORMAT else None
        return libraries if isinstance(libraries, dict) else {}

    def _keep(self, kept: Seen, seen: Seen) -> None:
        if kept == seen:
            return
        libraries = self._libraries(self._stored()) | {self._library: kept}
        try:
            replace_json(self._file, {"format": FORMAT, "libraries": libraries})
        except OSError:
            log.warning("what was seen in watched folders cannot be kept", exc_info=True)


def _seen_in(folders: Mapping[str, Any]) -> Seen:
    """Return stored states. Raises for what are none."""
    return {
        folder: {name: (size, written) for name, (size, written) in files.items()}
        for folder, files in folders.items()
    }


def _states(folder: Path) -> Mapping[str, State] | None:
    """Return the articles that lie in a folder itself, by their names; ``None`` where it is not
    there or cannot be read.
    """
    suffixes = {suffix for importer in recognition.IMPORTERS for suffix in importer.suffixes}
    states: dict[str, State] = {}
    try:
        for path in folder.iterdir():
            named = path.suffix.lower() in suffixes and not path.name.startswith(".")
            if named and not path.is_symlink() and not is_inside_saved_folder(path):
                known = path.stat()
                states[path.name] = (known.st_size, known.st_mtime_ns)
    except OSError:
        return None
    return states
