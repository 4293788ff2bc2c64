"""One file that runs on most Linux systems without being installed."""

import os
import shutil
import subprocess
from pathlib import Path

from reader.packaging.bundle import reproducible
from reader.packaging.contents import SPECIFICATIONS
from reader.packaging.icons import DRAWING
from reader.packaging.linux_tree import lay_out
from reader.resources import DESKTOP_ID

_DESKTOP = f"share/applications/{DESKTOP_ID}.desktop"


RUNTIME = "CLAIM_READER_APPIMAGE_RUNTIME"
"""Names the file that an AppImage begins with, where appimagetool is not to fetch it."""


def make_appimage(bundle: Path, output: Path) -> Path:
    """Make the file of a bundle and return it; or, where there is no appimagetool, the folder that
    it is made of.
    """
    folder = output / "ClaimReader.AppDir"
    lay_out_app(bundle, folder)
    tool = shutil.which("appimagetool")
    if tool is None:
        print("There is no appimagetool here. Give it this folder where there is one:")
        return folder
    file = output / f"Claim_Reader-{os.uname().machine}.AppImage"
    runtime = os.environ.get(RUNTIME)
    given = ["--runtime-file", runtime] if runtime else []
    command = [tool, *given, str(folder), str(file)]
    subprocess.run(command, check=True, env=reproducible())
    shutil.rmtree(folder)
    return file


def lay_out_app(bundle: Path, folder: Path) -> None:
    """Make the folder anew: the program as in ``/usr``, and on top what an AppImage is known by."""
    if folder.exists():
        shutil.rmtree(folder)
    lay_out(bundle, folder / "usr")
    shutil.copyfile(folder / "usr" / _DESKTOP, folder / f"{DESKTOP_ID}.desktop")
    shutil.copyfile(DRAWING, folder / "claim-reader.svg")
    folder.joinpath(".DirIcon").symlink_to("claim-reader.svg")
    start = folder / "AppRun"
    shutil.copyfile(SPECIFICATIONS / "linux" / "AppRun", start)
    start.chmod(0o755)
