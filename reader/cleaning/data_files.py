"""Where the data files of cleaning stand: in the source tree, or inside the installed package."""

from pathlib import Path


def data_folder(name: str) -> Path:
    """Return the folder ``name`` of the program's resources."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_resources" / name
    return installed if installed.is_dir() else package.parent / "resources" / name
