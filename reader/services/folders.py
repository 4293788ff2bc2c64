"""Where the program keeps things: the platform's data folder, and what the environment says
instead.
"""

import os
import sys
from pathlib import Path

LIBRARY_VARIABLE = "CLAIM_READER_LIBRARY"
LIBRARY_NAME = "library.sqlite"
LIBRARY_SUFFIX = ".claimreader"
"""Of the libraries that the user makes at a place of his own, by which the desktop knows them."""


def data_folder() -> Path:
    """Return the folder for the user's data on this platform; it need not exist yet."""
    if sys.platform == "win32":
        return _on_windows()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Claim Reader"
    base = os.environ.get("XDG_DATA_HOME")
    return (
        Path(base) if base and Path(base).is_absolute() else Path.home() / ".local" / "share"
    ) / "claim-reader"


def _on_windows() -> Path:
    """Return the folder of this computer alone: what roams is copied at each login, as a library of
    gigabytes must not be. Where an earlier program kept it in there, it stays.
    """
    home = Path.home() / "AppData"
    local, roaming = (
        Path(os.environ.get(name) or home / usual) / "Claim Reader"
        for name, usual in (("LOCALAPPDATA", "Local"), ("APPDATA", "Roaming"))
    )
    return roaming if roaming.exists() and not local.exists() else local


def made_data_folder() -> Path:
    """Make that folder, so that only the user may look into it, and return it. Raises
    ``OSError``.
    """
    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder


def library_path() -> Path:
    """Return the library to use where none is named: the one of the environment, else the user's
    own.
    """
    named = os.environ.get(LIBRARY_VARIABLE)
    return Path(named).expanduser() if named else data_folder() / LIBRARY_NAME
