"""The program's entry in the applications menu of a Linux desktop, with its icon and the type of
its libraries: put there, and taken away without rest.

What is written stands in ``resources/desktop``, from where packages take it as well. The program is
offered for the files that it reads and is made the default for none.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from errno import EEXIST
from pathlib import Path

from reader.domain.errors import FileUnwritable
from reader.resources import DESKTOP_ID, resource_folder

NAME = "claim-reader"
LIBRARY_TYPE = "application-x-claim-reader-library"
"""How the icon of a library is called."""

MARK = "# Made by Claim Reader, for its entry in the applications menu."
"""By which a launcher is known for ours: a file of the user's is never written over."""

_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._-+")
"""What a command may hold in an entry so that every desktop starts it, xdg-open among them."""

_REFRESHING = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "-q", "-t", "-f", "icons/hicolor"),
)
"""What tells the desktop that something changed, where it is there; each in the folder that its
last word names.
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a user's entries and launchers are."""

    data: Path
    commands: Path

    @property
    def files(self) -> dict[Path, Path]:
        """What is copied, and from where; the entry itself comes on top."""
        desktop = resource_folder("desktop")
        icons = self.data / "icons" / "hicolor" / "scalable"
        return {
            self.data / "mime" / "packages" / f"{NAME}.xml": desktop / f"{NAME}.xml",
            icons / "apps" / f"{NAME}.svg": desktop / f"{NAME}.svg",
            icons / "mimetypes" / f"{LIBRARY_TYPE}.svg": desktop / f"{NAME}.svg",
        }

    @property
    def entry(self) -> Path:
        """The entry."""
        return self.data / "applications" / f"{DESKTOP_ID}.desktop"

    @property
    def former_entry(self) -> Path:
        """What the entry was called up to version 0.3."""
        return self.entry.with_name(f"{NAME}.desktop")

    @property
    def launchers(self) -> tuple[Path, ...]:
        """What a launcher may be called: the second where the first is the user's own."""
        return self.commands / NAME, self.commands / f"{NAME}-menu"


def users_place() -> Place:
    """Return where this user's are."""
    base = os.environ.get("XDG_DATA_HOME")
    data = Path(base) if base and Path(base).is_absolute() else Path.home() / ".local" / "share"
    return Place(data, Path.home() / ".local" / "bin")


def is_possible() -> bool:
    """Whether this system has such a menu, and no package has put us there."""
    if sys.platform in {"win32", "darwin"}:
        return False
    folders = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    entries = (Path(one) / "applications" / f"{DESKTOP_ID}.desktop" for one in folders.split(":"))
    return not any(entry.exists() for entry in entries)


def is_there(place: Place) -> bool:
    """Whether the entry is in the menu."""
    return place.entry.exists()


def is_from_source() -> bool:
    """Whether the program runs from a checkout, which nothing has put into the menu."""
    return Path(sys.argv[0]).name == "main.py" and not getattr(sys, "frozen", False)


def own_command() -> list[str]:
    """Return the command that starts the program as it was started now, wherever from."""
    if getattr(sys, "frozen", False):
        return [os.environ.get("APPIMAGE") or sys.executable]  # the file, not what it unpacks
    started = shutil.which(sys.argv[0]) or sys.argv[0]
    program = Path(started).absolute()
    if program.suffix == ".py":  # the set-up finds the right environment, and renews it
        return [getattr(sys, "_base_executable", sys.executable), str(program)]
    return [str(program)]


def add(place: Place, command: Sequence[str]) -> None:
    """Put the program into the menu, or renew what is there. Raises ``FileUnwritable``."""
    try:
        starting = _starting(place, command)
        for target, source in place.files.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        template = (resource_folder("desktop") / f"{DESKTOP_ID}.desktop").read_text("utf-8")
        lines = template.replace(f"Exec={NAME} ", f"Exec={starting} ")
        place.entry.parent.mkdir(parents=True, exist_ok=True)
        place.entry.write_text(lines, "utf-8")
        place.former_entry.unlink(missing_ok=True)
    except OSError as error:
        raise FileUnwritable(place.entry, error.strerror or str(error)) from error
    _refresh(place)


def remove(place: Place) -> None:
    """Take the program out of the menu, with all that was put there for it. Raises
    ``FileUnwritable``.
    """
    try:
        entries = (place.entry, place.former_entry)
        for path in (*entries, *place.files, *filter(_is_ours, place.launchers)):
            path.unlink(missing_ok=True)
        _refresh(place)
        for path in (place.entry, *place.files):
            _remove_empty(path.parent, place.data)
        _remove_empty(place.commands, place.commands.parent)
    except OSError as error:
        raise FileUnwritable(place.entry, error.strerror or str(error)) from error


def _starting(place: Place, command: Sequence[str]) -> str:
    """Return the one word that starts the program: itself where that is plain, else a launcher.

    xdg-open of Debian 12 cannot start what has a space in its path, however it is quoted.
    """
    if len(command) == 1 and set(command[0]) <= _PLAIN:
        return command[0]
    launcher = next((one for one in place.launchers if _is_free(one) or _is_ours(one)), None)
    if launcher is None:
        raise FileExistsError(EEXIST, os.strerror(EEXIST), str(place.launchers[-1]))
    words = " ".join("'" + word.replace("'", "'\\''") + "'" for word in command)
    launcher.parent.mkdir(parents=True, exist_ok=True)
    launcher.write_text(f'#!/bin/sh\n{MARK}\nexec {words} "$@"\n', "utf-8")
    launcher.chmod(0o755)
    path = str(launcher)
    if set(path) <= _PLAIN:
        return path
    escaped = "".join(f"\\\\{sign}" if sign in '"`$\\' else sign for sign in path)
    return f'"{escaped}"'.replace("%", "%%")


def _is_free(launcher: Path) -> bool:
    return not launcher.exists() and not launcher.is_symlink()


def _is_ours(launcher: Path) -> bool:
    if launcher.is_symlink() or not launcher.is_file():  # pipx makes links
        return False
    return MARK in launcher.read_text("utf-8", errors="replace")


def _refresh(place: Place) -> None:
    for *command, folder in _REFRESHING:
        if shutil.which(command[0]) and (place.data / folder).is_dir():
            subprocess.run(  # noqa: S603 (our own words, and a folder of the user's)
                [*command, str(place.data / folder)],
                check=False,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )


_LEFT_BY_REFRESHING = {
    "mimeinfo.cache",
    "icon-theme.cache",
    *("aliases", "generic-icons", "globs", "globs2", "icons", "magic", "mime.cache"),
    *("subclasses", "treemagic", "types", "version", "XMLnamespaces"),
}
"""What the commands that refresh write for a folder in which nothing is left."""


def _remove_empty(folder: Path, above: Path) -> None:
    """Remove a folder of the desktop's where nothing of anybody's is left, and those above it."""
    while folder != above and folder.is_dir():
        for one in list(folder.iterdir()):
            if one.is_dir() and not any(one.iterdir()):
                one.rmdir()
        left = list(folder.iterdir())
        if any(one.name not in _LEFT_BY_REFRESHING or one.is_dir() for one in left):
            return
        for one in left:
            one.unlink()
        folder.rmdir()
        folder = folder.parent
