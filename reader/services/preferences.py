"""The file in which the user's preferences are kept: readable JSON that holds what differs from the
defaults, so that a better default reaches whoever never chose.
"""

import json
import logging
import os
from collections.abc import Mapping
from pathlib import Path

from reader.domain.errors import FileUnwritable
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
        """Store the preferences; the file is whole at every moment. Raises
        ``FileUnwritable``.
        """
        known = {preference.name for preference in PREFERENCES}
        unknown = {name: value for name, value in self._stored().items() if name not in known}
        chosen = {
            preference.name: preference.of(settings)
            for preference in PREFERENCES
            if preference.of(settings) != preference.default
        }
        text = json.dumps(unknown | chosen, indent=2, ensure_ascii=False)
        fresh = self.path.with_name(f"{NAME}.{os.getpid()}.new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(text + "\n", "utf-8")
            fresh.replace(self.path)
        except OSError as error:
            raise FileUnwritable(self.path, error.strerror or str(error)) from error

    def _stored(self) -> Mapping[str, object]:
        try:
            with self.path.open("rb") as file:
                data = file.read(LARGEST)
            stored = json.loads(data.decode("utf-8-sig"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            log.warning("the preferences cannot be read: %s", self.path, exc_info=True)
            return {}
        return stored if isinstance(stored, dict) else {}
