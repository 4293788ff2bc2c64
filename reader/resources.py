"""Where the program's data files stand: in the source tree, or inside the installed package."""

from pathlib import Path


def resource_folder(name: str = "") -> Path:
    """Return the folder ``name`` of the program's resources, or the folder of them all."""
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return (installed if installed.is_dir() else package.parent / "resources") / name
