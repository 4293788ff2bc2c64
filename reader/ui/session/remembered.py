"""What the program remembers between two starts: the preferences, and in a file of their own the
window's arrangement and keys.
"""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from reader.domain.errors import FileUnwritable
from reader.domain.message import translate
from reader.services.preferences import PreferencesFile
from reader.settings import Settings, settings_from

SETTINGS_NAME = "settings.ini"

OF_LIBRARY = frozenset({"article", "page", "scope"})
"""What is remembered for each library apart, as it is found in that one alone."""


class Remembered:
    """The files. What is missing or damaged in them takes its default."""

    def __init__(self, folder: Path, library: Path | None = None) -> None:
        """``library`` is the one that the window shows, where it is not the user's usual one."""
        self._store = QSettings(str(folder / SETTINGS_NAME), QSettings.Format.IniFormat)
        self.preferences = PreferencesFile(folder)
        self.folder = folder
        self._library = sha256(str(library).encode()).hexdigest()[:12] if library else ""

    def settings(self) -> Settings:
        """Return the user's preferences; those that an earlier program kept beside the window's
        arrangement, where none were stored since.
        """
        if self.preferences.exists():
            return self.preferences.read()
        self._store.beginGroup("settings")
        stored = {key: self._store.value(key) for key in self._store.childKeys()}
        self._store.endGroup()
        return settings_from(stored)

    def keep_settings(self, settings: Settings) -> None:
        """Keep the user's preferences. Raises ``FileUnwritable``."""
        self.preferences.write(settings)

    def keys(self) -> dict[str, str]:
        """Return the keys that the user has changed, by the action's name."""
        self._store.beginGroup("keys")
        kept = {name: str(self._store.value(name)) for name in self._store.childKeys()}
        self._store.endGroup()
        return kept

    def keep_key(self, name: str, key: str) -> None:
        """Keep the key of an action; an empty one means the usual ones. Raises
        ``FileUnwritable``.
        """
        if key:
            self._store.setValue(f"keys/{name}", key)
        else:
            self._store.remove(f"keys/{name}")
        self.save()
        if self._store.status() is not QSettings.Status.NoError:
            path = Path(self._store.fileName())
            raise FileUnwritable(path, translate("Errors", "the system does not let it be written"))

    def bytes(self, name: str) -> QByteArray:
        """Return a kept arrangement; empty where there is none."""
        value = self._store.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def text(self, name: str) -> str:
        """Return a kept word; empty where there is none."""
        value = self._store.value(self._key(name))
        return value if isinstance(value, str) else ""

    def keep(self, name: str, value: QByteArray | str) -> None:
        """Keep an arrangement or a word."""
        self._store.setValue(self._key(name), value)

    def _key(self, name: str) -> str:
        apart = self._library and name in OF_LIBRARY
        return f"library-{self._library}/{name}" if apart else f"window/{name}"

    def save(self) -> None:
        """Write the file now."""
        self._store.sync()
