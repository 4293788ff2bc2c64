"""The window's first painting loads none of what only its furniture needs."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.services.library import open_library
from tests.store.examples import stored

ROOT = Path(__file__).resolve().parents[3]
LATER = (
    "sqlite_utils",
    "reader.domain.annotation",
    "reader.domain.article",
    "reader.domain.claim",
    "reader.domain.document",
    "reader.domain.reason",
    "reader.services.articles",
    "reader.services.history",
    "reader.services.outcome",
    "reader.store.articles",
    "reader.store.journal",
    "reader.ui.shell.furnishing",
    "reader.ui.words.verbs",
)
PROGRAM = """
import os, sys
from reader.app import main
from reader.ui.shell.main_window import MainWindow
furnish = MainWindow.furnish
def tell(window):
    if sys.argv[2] == "furnished":
        furnish(window)
    assert window.frame.list.model.rowCount() == 1
    print(*sys.modules, flush=True)
    os._exit(0)
MainWindow.furnish = tell
main(["--library", sys.argv[1]])
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("start") / "library.sqlite"
    with open_library(path) as library:
        stored(library, "The bridge is long.")
    return path


def loaded(path: Path, when: str) -> set[str]:
    """Return what is loaded when the window is painted for the first time, or is furnished."""
    command = [sys.executable, "-c", PROGRAM, str(path), when]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_first_painting_loads_nothing_that_can_wait(path: Path) -> None:
    assert loaded(path, "painted") & set(LATER) == set()


def test_the_furniture_loads_all_that(path: Path) -> None:
    assert set(LATER) - {"sqlite_utils"} <= loaded(path, "furnished"), "nothing would be noticed"
