"""Where on this computer articles were imported from, for going back to the file.

A path tells the names of its owner and of his folders. So it stands in a file of its own beside the
preferences, which belongs to the computer: no library, and so no copy, backup or export of one,
holds it.
"""

import json
import logging
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from reader.services.importing import Imported
from reader.services.library import Library
from reader.services.own_files import FOR_THE_OWNER, replace_json
from reader.store import sources

log = logging.getLogger(__name__)

NAME = "imported-from.json"
LARGEST = 20_000_000
"""Bytes; a file of more was not written by this program."""
MOST = 50_000
"""Files that are remembered; the ones imported first are forgotten first."""


class ImportPlaces:
    """The files by the SHA-256 of their articles' sources. One that cannot be written is only a
    loss of comfort: it is logged.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME

    def place_of(self, sha256: str) -> Path | None:
        """Return the file that a source was imported from, which may be elsewhere by now; ``None``
        where that is not known.
        """
        stored = self._stored().get(sha256)
        return None if stored is None else Path(stored)

    def remember(self, imported: Sequence[Imported]) -> None:
        """Remember where these came from."""
        told = {one.sha256: str(one.path.absolute()) for one in imported if one.path and one.sha256}
        if told:
            kept = {sha256: path for sha256, path in self._stored().items() if sha256 not in told}
            self._write(dict([*kept.items(), *told.items()][-MOST:]))

    def forget(self, gone: Collection[str]) -> None:
        """Forget where the sources of these SHA-256 came from: they were deleted for good."""
        known = self._stored()
        kept = {sha256: path for sha256, path in known.items() if sha256 not in gone}
        if len(kept) < len(known):
            self._write(kept)

    def _stored(self) -> Mapping[str, str]:
        try:
            with self.path.open("rb") as file:
                stored = json.loads(file.read(LARGEST).decode("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            log.warning("where files came from cannot be read: %s", self.path, exc_info=True)
            return {}
        places = stored.get("places") if isinstance(stored, dict) else None
        if not isinstance(places, dict):
            return {}
        return {sha256: path for sha256, path in places.items() if isinstance(path, str)}

    def _write(self, places: Mapping[str, str]) -> None:
        """Write the file, for its owner alone; it is whole at every moment."""
        stored = {"format": 1, "places": places}
        try:
            replace_json(self.path, stored, indent=0, rights=FOR_THE_OWNER)
        except OSError:
            log.warning("where files came from cannot be kept: %s", self.path, exc_info=True)


def source_hashes(library: Library) -> frozenset[str]:
    """Return the SHA-256 of all sources of a library."""
    return sources.hashes(library)
