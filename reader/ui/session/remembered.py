"""What the program remembers between two starts: the settings and the window's arrangement, in one
readable file.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from reader.settings import Settings, settings_from

SETTINGS_NAME = "settings.ini"


class Remembered:
    """The settings file. What is missing or damaged in it takes its default."""

    def __init__(self, folder: Path) -> None:
        self._store = QSettings(str(folder / SETTINGS_NAME), QSettings.Format.IniFormat)

    def settings(self) -> Settings:
        """Return the user's settings."""
        self._store.beginGroup("settings")
        stored = {key: self._store.value(key) for key in self._store.childKeys()}
        self._store.endGroup()
        return settings_from(stored)

    def keep_settings(self, settings: Settings) -> None:
        """Keep the user's settings."""
        for name in settings.__slots__:
            self._store.setValue(f"settings/{name}", getattr(settings, name))

    def keys(self) -> dict[str, str]:
        """Return the keys that the user has changed, by the action's name."""
        self._store.beginGroup("keys")
        kept = {name: str(self._store.value(name)) for name in self._store.childKeys()}
        self._store.endGroup()
        return kept

    def keep_key(self, name: str, key: str) -> None:
        """Keep the key of an action; an empty one means the usual ones."""
        if key:
            self._store.setValue(f"keys/{name}", key)
        else:
            self._store.remove(f"keys/{name}")

    def bytes(self, name: str) -> QByteArray:
        """Return a kept arrangement; empty where there is none."""
        value = self._store.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def text(self, name: str) -> str:
        """Return a kept word; empty where there is none."""
        value = self._store.value(f"window/{name}")
        return value if isinstance(value, str) else ""

    def keep(self, name: str, value: QByteArray | str) -> None:
        """Keep an arrangement or a word."""
        self._store.setValue(f"window/{name}", value)

    def save(self) -> None:
        """Write the file now."""
        self._store.sync()
