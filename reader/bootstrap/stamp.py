"""Where the project's environment is, and whether it is what pyproject.toml asks for now.

The stamp is a file in the environment that holds what it was made from, word for word. It is
written last and taken away first, so an environment whose set-up was interrupted has none.
"""

import os
import sys

VERSION = 2
"""Of the set-up itself: raise it when environments made before have to be made again."""


class Wanted:
    """What an environment is wanted for: the checkout in ``root``, with the optional group
    ``extra`` or ``""`` for none.
    """

    __slots__ = ("extra", "root")

    def __init__(self, root: str, extra: str = "") -> None:
        self.root = root
        self.extra = extra

    @property
    def pyproject(self) -> str:
        """The path of pyproject.toml, which names the dependencies."""
        return os.path.join(self.root, "pyproject.toml")

    @property
    def constraints(self) -> str:
        """The path of the file that pins their releases."""
        return os.path.join(self.root, "resources", "setup", "constraints.txt")

    @property
    def system(self) -> str:
        """The path of the file that says what the program uses of Qt and of the system."""
        return os.path.join(self.root, "resources", "setup", "system.toml")

    def stamp(self) -> bytes:
        """Return what an environment has to be made from: this Python's version, the dependencies,
        the pins, what is used.
        """
        head = f"{VERSION} {sys.implementation.cache_tag}\n".encode()
        return head + _read(self.pyproject) + _read(self.constraints) + _read(self.system)


def environment_folder(wanted: Wanted) -> str:
    """Return the folder of the environment, which may not exist yet.

    ``READER_VENV`` names it; else it is ``.venv`` in the checkout, or in the user's data folder
    where the checkout cannot be written and has none that is ready.
    """
    named = os.environ.get("READER_VENV")
    if named:
        return os.path.abspath(os.path.expanduser(named))
    beside = os.path.join(wanted.root, ".venv")
    writable = _can_be_written(beside if os.path.isdir(beside) else wanted.root)
    return (
        beside
        if writable or is_stamped(beside, wanted)
        else os.path.join(_data_folder(), "environment")
    )


def _can_be_written(folder: str) -> bool:
    if sys.platform != "win32":
        return os.access(folder, os.W_OK)
    # Windows calls any folder writable, Program Files among them
    trial = os.path.join(folder, f"claim-reader-{os.getpid()}.trial")
    try:
        with open(trial, "xb"):
            pass
        os.remove(trial)
    except OSError:
        return False
    return True


def environment_python(folder: str) -> str:
    """Return the path of an environment's interpreter."""
    return os.path.join(
        folder, *(("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python"))
    )


def stamp_path(folder: str, extra: str) -> str:
    """Return where the stamp of a group is kept."""
    return os.path.join(folder, f"claim-reader-{extra or 'program'}.stamp")


def is_stamped(folder: str, wanted: Wanted) -> bool:
    """Whether the environment was set up to its end from what is wanted now, and its interpreter is
    still there.
    """
    if not (
        os.path.exists(environment_python(folder))
        and os.path.exists(os.path.join(folder, "pyvenv.cfg"))
    ):
        return False
    path = stamp_path(folder, wanted.extra)
    return os.path.exists(path) and _read(path) == wanted.stamp()


def _data_folder() -> str:
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Application Support")
    else:
        base = os.environ.get("XDG_DATA_HOME") or os.path.join(home, ".local", "share")
    return os.path.join(base, "claim-reader")


def _read(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()
