"""A checkout in small, whose dependencies are one made-up wheel: set-ups run for real, and without
a network.
"""

import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from reader.bootstrap.environment import set_up
from reader.bootstrap.parts import Parts, read_parts
from reader.bootstrap.stamp import Wanted

ROOT = Path(__file__).resolve().parents[2]
APP = """
import sys

def main(arguments):
    print("runs in", sys.prefix, "with", *arguments)
    return 7
"""
MODULES = (
    "PySide6/QtWidgets",
    "lxml/etree",
    "bs4/x",
    "charset_normalizer/x",
    "numpy/x",
    "sqlite_utils/x",
    "click/x",
)


def make_wheel(folder: Path) -> Path:
    """Write a wheel that installs empty modules by the names of the program's real dependencies."""
    info = "stand_in-1.0.dist-info"
    wheel = folder / "stand_in-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for module in MODULES:
            archive.writestr(f"{module.split('/')[0]}/__init__.py", "")
            archive.writestr(f"{module}.py", "")
        archive.writestr(
            f"{info}/METADATA", "Metadata-Version: 2.1\nName: stand-in\nVersion: 1.0\n"
        )
        archive.writestr(
            f"{info}/WHEEL",
            "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        )
        archive.writestr(f"{info}/RECORD", "")
    return wheel


def all_parts() -> Parts:
    """What the real program uses of Qt and of the system."""
    return read_parts(Wanted(str(ROOT)).system)


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with main.py, the set-up, a program that says where it runs, and one dependency that
    lies beside it.
    """
    around = tmp_path_factory.mktemp("bootstrap")
    folder = around / "checkout"
    shutil.copytree(
        ROOT / "reader" / "bootstrap",
        folder / "reader" / "bootstrap",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    shutil.copy(ROOT / "main.py", folder)
    shutil.copy(ROOT / "reader" / "__init__.py", folder / "reader")
    (folder / "reader" / "app.py").write_text(APP)
    (folder / "resources" / "setup").mkdir(parents=True)
    (folder / "resources" / "setup" / "constraints.txt").write_text("stand-in==1.0\n")
    (folder / "resources" / "setup" / "system.toml").write_text(
        '[window]\nmodules = ["QtWidgets"]\n'
    )
    name_dependency(folder, f"stand-in @ {make_wheel(around).as_uri()}")
    return folder


@pytest.fixture(scope="session")
def set_up_once(pristine: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout whose environment has been set up. It is shared: copy it before changing it."""
    folder = tmp_path_factory.mktemp("bootstrap") / "checkout"
    shutil.copytree(pristine, folder)
    set_up(str(folder / ".venv"), Wanted(str(folder)))
    return folder


@pytest.fixture
def checkout(pristine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of the test's own, as it was cloned."""
    monkeypatch.delenv("READER_VENV", raising=False)
    return shutil.copytree(pristine, tmp_path / "checkout")


@pytest.fixture
def ready_checkout(set_up_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of the test's own, already set up."""
    monkeypatch.delenv("READER_VENV", raising=False)
    return shutil.copytree(set_up_once, tmp_path / "checkout", symlinks=True)


def name_dependency(folder: Path, requirement: str) -> None:
    """Write the checkout's pyproject.toml."""
    lines = [
        "[project]",
        f'dependencies = ["{requirement}"]',
        "[project.optional-dependencies]",
        "test = []",
    ]
    (folder / "pyproject.toml").write_text("\n".join(lines))


@pytest.fixture
def wanted(checkout: Path) -> Wanted:
    return Wanted(str(checkout))


@pytest.fixture
def base_python() -> str:
    """The interpreter that this one's environment was made from."""
    return str(getattr(sys, "_base_executable", sys.executable))
