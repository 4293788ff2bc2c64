import ast
import importlib.metadata
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader.bootstrap import enter
from reader.bootstrap.environment import requirements
from reader.bootstrap.launch import MODULES, has_modules
from reader.bootstrap.system import program_needs, unmet
from tests.bootstrap.conftest import ROOT, all_parts

READ_BY_OLD_PYTHONS = (
    "main.py",
    "tests/__main__.py",
    "reader/__init__.py",
    "reader/bootstrap/__init__.py",
    "reader/bootstrap/notice.py",
)


def start(python: str, checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    screens = {"DISPLAY", "WAYLAND_DISPLAY"}  # else it would ask there
    return subprocess.run(
        [python, "main.py", *arguments],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if name not in screens},
    )


@pytest.mark.slow
def test_the_first_start_sets_up_and_the_next_one_only_starts(
    checkout: Path, base_python: str
) -> None:
    if unmet(program_needs(all_parts())):
        pytest.skip("libraries of the system are missing, and a test installs none")
    first = start(base_python, checkout, "one.html", "--flag")
    assert first.stdout == f"runs in {checkout / '.venv'} with one.html --flag\n", first.stderr
    assert first.stderr.endswith("The set-up is complete.\n")
    assert first.returncode == 7
    second = start(base_python, checkout)
    assert (second.stdout, second.stderr, second.returncode) == (
        f"runs in {checkout / '.venv'} with\n",
        "",
        7,
    )
    (checkout / "resources" / "setup" / "constraints.txt").write_text(
        "stand-in==1.0  # as before\n"
    )
    third = start(str(checkout / ".venv" / "bin" / "python"), checkout)
    assert "up to date" in third.stderr
    assert third.stdout == f"runs in {checkout / '.venv'} with\n"


def test_an_environment_that_has_everything_is_used_as_it_is(checkout: Path) -> None:
    if sys.prefix == sys.base_prefix:
        pytest.skip("these tests do not run in an environment")
    outcome = start(sys.executable, checkout)
    assert outcome.stdout == f"runs in {sys.prefix} with\n"
    assert not (checkout / ".venv").exists()


def test_a_failure_is_one_sentence_and_a_status(
    checkout: Path, base_python: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if unmet(program_needs(all_parts())):
        pytest.skip("libraries of the system are missing, and a test installs none")
    monkeypatch.setenv("READER_VENV", str(checkout))
    outcome = start(base_python, checkout)
    assert outcome.returncode == 1
    last = outcome.stderr.splitlines()[-1]
    assert last.startswith(
        f"Claim Reader could not be set up. {checkout} holds something that is not an environment."
    )
    assert "Traceback" not in outcome.stderr


def test_a_bundle_starts_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("READER_VENV", os.devnull)
    enter()


def test_what_a_ready_start_costs_is_next_to_nothing() -> None:
    """Of what Python has not loaded by itself, deciding where to run loads only our own small
    modules.
    """
    code = (
        "import sys; before = set(sys.modules); import reader.bootstrap.launch; "
        "print(*sorted(set(sys.modules) - before))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    assert [
        name for name in loaded if not name.startswith(("reader", "importlib", "_", "warnings"))
    ] == []


@pytest.mark.parametrize("group", MODULES)
def test_the_modules_that_count_are_those_of_the_dependencies(group: str) -> None:
    both = requirements(ROOT / "pyproject.toml", group)
    own = both[len(requirements(ROOT / "pyproject.toml", "")) :] if group else both
    names = list(dict.fromkeys(re.split(r"[<>=!\[ ;]", line)[0] for line in own))
    brought = {
        name: {path.parts[0].removesuffix(".py") for path in importlib.metadata.files(name) or ()}
        for name in names
    }
    assert {name for name, modules in brought.items() if not modules & set(MODULES[group])} == set()
    assert len(names) == len(MODULES[group])
    assert has_modules(group)


@pytest.mark.parametrize("name", READ_BY_OLD_PYTHONS)
def test_old_pythons_can_read_what_tells_them_that_they_are_old(name: str) -> None:
    ast.parse((ROOT / name).read_text("utf-8"), feature_version=(3, 4))
