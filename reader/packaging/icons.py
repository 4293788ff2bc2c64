"""The program's icon in the forms that desktops want. Drawing it needs Qt, so a process of the
window's side does it (``reader/ui/look/program_icon.py``).
"""

import subprocess
from collections.abc import Iterable
from pathlib import Path

from reader.packaging.contents import RESOURCES
from reader.resources import command_of, environment_of_own

DRAWING = RESOURCES / "desktop" / "claim-reader.svg"

SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Pixels, as in the icon folders of Linux desktops."""

_LARGEST = {".ico": 256, ".icns": 512}
"""Pixels of the one picture in such a file; the system makes the smaller ones of it."""


def write_icons(folder: Path, suffixes: Iterable[str]) -> None:
    """Write the icon of Windows or macOS. Raises ``CalledProcessError``, and ``OSError`` where the
    folder cannot be made.
    """
    _write({folder / f"claim-reader{suffix}": _LARGEST[suffix] for suffix in suffixes})


def write_pictures(folder: Path) -> None:
    """Write the icon in each size to its place below ``folder``, as hicolor themes have it. Raises
    what ``write_icons`` raises.
    """
    _write({folder / f"{size}x{size}" / "apps" / "claim-reader.png": size for size in SIZES})


def _write(files: dict[Path, int]) -> None:
    """Write files in these sizes, in pixels."""
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
    wanted = [word for file, pixels in files.items() for word in (str(pixels), str(file))]
    command = command_of("reader.ui.look.program_icon", *wanted)
    subprocess.run(command, check=True, env=environment_of_own())
