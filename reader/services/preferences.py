"""The file in which the user's preferences are kept: readable JSON that holds what differs from the
defaults, so that a better default reaches whoever never chose.
"""

import json
import logging
from collections.abc import Mapping
from itertools import count
from pathlib import Path

from reader.domain.errors import FileUnwritable
from reader.services.own_files import replace_json
from reader.settings import Settings, settings_from
from reader.settings.table import PREFERENCES

log = logging.getLogger(__name__)

NAME = "preferences.json"
LARGEST = 1_000_000
"""Bytes; a file of more was not written by this program."""


class PreferencesFile:
    """Preferences in a folder. What is missing or damaged in the file takes its default; names that
    this program does not know stay in it, for a later one that does.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME

    def exists(self) -> bool:
        """Whether anything was ever stored."""
        return self.path.is_file()

    def read(self) -> Settings:
        """Return the preferences as they are stored."""
        return settings_from(self._stored())

    def write(self, settings: Settings) -> None:
        """Store the preferences; the file is whole at every moment. One that makes no sense is
        renamed and kept: a comma too many would else cost all that is in it.

        Raises ``FileUnwritable``, also where what is there cannot be read.
        """
        try:
            stored = self._to_keep()
        except OSError as error:
            raise FileUnwritable(self.path, error.strerror or str(error)) from error
        known = {preference.name for preference in PREFERENCES}
        unknown = {name: value for name, value in stored.items() if name not in known}
        chosen = {
            preference.name: preference.of(settings)
            for preference in PREFERENCES
            if preference.of(settings) != preference.default
        }
        try:
            replace_json(self.path, unknown | chosen, indent=2)
        except OSError as error:
            raise FileUnwritable(self.path, error.strerror or str(error)) from error

    def _stored(self) -> Mapping[str, object]:
        try:
            return self._load()
        except (OSError, ValueError, RecursionError):
            log.warning("the preferences cannot be read: %s", self.path, exc_info=True)
            return {}

    def _to_keep(self) -> Mapping[str, object]:
        """Return what is stored, before it is written anew. Raises ``OSError``."""
        try:
            return self._load()
        except (ValueError, RecursionError):
            damaged = self._free_name()
            self.path.rename(damaged)
            log.warning("the preferences make no sense and are %s now", damaged, exc_info=True)
            return {}

    def _load(self) -> Mapping[str, object]:
        """Return what is stored. Raises ``OSError``, and ``ValueError`` or ``RecursionError`` where
        it makes no sense.
        """
        try:
            with self.path.open("rb") as file:
                data = file.read(LARGEST)
        except FileNotFoundError:
            return {}
        if not data.strip():
            return {}
        stored = json.loads(data.decode("utf-8-sig"))
        if not isinstance(stored, dict):
            raise ValueError("no object")  # noqa: TRY004 (it is what is in a file that is wrong)
        return stored

    def _free_name(self) -> Path:
        """Return what a damaged file can be called."""
        numbered = (f"{NAME}.damaged{'' if number == 1 else number}" for number in count(1))
        names = map(self.path.with_name, numbered)
        return next(path for path in names if not path.exists())
