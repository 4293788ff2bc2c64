"""The terminal as programs and people call it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from reader.cli import cli

ROOT = Path(__file__).parents[2]
ARTICLE = Path(__file__).with_name("bridge.txt")


@dataclass(frozen=True)
class Terminal:
    """Calls the commands on one library, in this process."""

    library: Path

    def __call__(self, *arguments: str | Path) -> Result:
        return CliRunner().invoke(cli, ["--library", str(self.library), *map(str, arguments)])

    def json(self, *arguments: str | Path) -> Any:
        result = self(*arguments, "--json")
        assert result.exit_code == 0, result.stderr
        assert result.stderr == ""
        return json.loads(result.stdout)


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library that holds the article as number 1. It is shared: copy it before changing
    it.
    """
    library = tmp_path_factory.mktemp("library") / "library.sqlite"
    assert Terminal(library)("import", ARTICLE).exit_code == 0
    return library


@pytest.fixture
def terminal(imported: Path, tmp_path: Path) -> Terminal:
    """Return a terminal on a library of its own that holds the article as number 1."""
    return Terminal(Path(shutil.copy(imported, tmp_path / "library.sqlite")))


@pytest.fixture
def empty(tmp_path: Path) -> Terminal:
    """Return a terminal on a library that is not there yet."""
    return Terminal(tmp_path / "library.sqlite")


Process = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def process(tmp_path: Path) -> Process:
    """Return a function that runs ``python -m reader`` in a process without a terminal, on a
    library of the test's own.
    """

    def run(
        *arguments: str | Path | bytes, **environment: str
    ) -> subprocess.CompletedProcess[bytes]:
        inherited = {
            key: value
            for key, value in os.environ.items()
            if not key.startswith(("LC_", "LANG", "PYTHON"))
        }
        return subprocess.run(
            [sys.executable, "-m", "reader", *arguments],
            cwd=ROOT,
            env=inherited
            | {"CLAIM_READER_LIBRARY": str(tmp_path / "library.sqlite")}
            | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=120,
            check=False,
        )

    return run
