"""A package for Flatpak, of a bundle."""

import shutil
import subprocess
from pathlib import Path

from reader.packaging.contents import SPECIFICATIONS
from reader.packaging.linux_tree import lay_out
from reader.resources import DESKTOP_ID as IDENTITY


def make_flatpak(bundle: Path, output: Path) -> Path:
    """Make the package and return it; or, where there is no flatpak-builder, the folder that it is
    made of, with its manifest.
    """
    folder = output / "flatpak"
    if folder.exists():
        shutil.rmtree(folder)
    lay_out(bundle, folder / "usr", "/app")
    _name(folder / "usr" / "share")
    manifest = folder / f"{IDENTITY}.yml"
    shutil.copyfile(SPECIFICATIONS / "linux" / manifest.name, manifest)
    if shutil.which("flatpak-builder") is None:
        print("There is no flatpak-builder here. Give it the manifest in this folder:")
        return folder
    made, repository = folder / "build", folder / "repository"
    command = ["flatpak-builder", "--force-clean", f"--repo={repository}", str(made), str(manifest)]
    subprocess.run(command, check=True)
    package = output / f"{IDENTITY}.flatpak"
    subprocess.run(["flatpak", "build-bundle", str(repository), str(package), IDENTITY], check=True)
    return package


def _name(share: Path) -> None:
    """Name what a desktop reads after the application: Flatpak lets nothing else out."""
    entry = share / "applications" / f"{IDENTITY}.desktop"
    text = entry.read_text("utf-8").replace("Icon=claim-reader\n", f"Icon={IDENTITY}\n")
    entry.write_text(text, "utf-8")
    for file in [
        *share.rglob("claim-reader.svg"),
        *share.rglob("claim-reader.png"),
        *share.rglob("claim-reader.xml"),
    ]:
        file.rename(file.with_name(f"{IDENTITY}{file.suffix}"))
