"""The libraries that were opened last, the newest first: a small file beside the preferences, which
all windows share.
"""

import json
import logging
from pathlib import Path

from reader.services.own_files import FOR_THE_OWNER, replace_json

log = logging.getLogger(__name__)

NAME = "recent-libraries.json"
MOST = 10
LARGEST = 1_000_000
"""Bytes; a file of more was not written by this program."""


class RecentLibraries:
    """The file. What is missing or damaged in it counts as nothing; that it cannot be written is
    logged and does no harm.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME

    def paths(self) -> list[Path]:
        """Return where they are, or were."""
        try:
            if self._path.stat().st_size > LARGEST:
                return []
            stored = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return []
        except (OSError, ValueError, RecursionError) as error:
            log.warning("the recent libraries cannot be read", exc_info=error)
            return []
        listed = stored if isinstance(stored, list) else []
        return [Path(one) for one in listed if isinstance(one, str)][:MOST]

    def add(self, library: Path) -> None:
        """Put a library first."""
        known = self.paths()
        if known[:1] != [library]:
            self._write([library, *(one for one in known if one != library)])

    def remove(self, library: Path) -> None:
        """Forget a library."""
        self._write([one for one in self.paths() if one != library])

    def clear(self) -> None:
        """Forget all of them."""
        self._write([])

    def _write(self, libraries: list[Path]) -> None:
        try:
            replace_json(self._path, [str(one) for one in libraries[:MOST]], rights=FOR_THE_OWNER)
        except OSError as error:
            log.warning("the recent libraries cannot be kept", exc_info=error)
