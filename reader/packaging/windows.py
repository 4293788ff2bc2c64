"""The installer for Windows, of a bundle that was made there. Needs Inno Setup."""

import shutil
import subprocess
from pathlib import Path

from reader.packaging.contents import SPECIFICATIONS
from reader.packaging.deb import version


def make_installer(bundle: Path, output: Path) -> Path:
    """Make the installer and return it. Raises ``FileNotFoundError`` without Inno Setup."""
    tool = shutil.which("iscc")
    if tool is None:
        raise FileNotFoundError("Inno Setup's iscc is not on the path")
    given = {"Version": version(), "Bundle": str(bundle), "Output": str(output)}
    defines = [f"/D{name}={value}" for name, value in given.items()]
    subprocess.run(
        [tool, *defines, str(SPECIFICATIONS / "windows" / "claim-reader.iss")], check=True
    )
    return output / f"claim-reader-{version()}-setup.exe"
