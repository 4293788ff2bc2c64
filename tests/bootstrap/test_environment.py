"""Set-ups for real, with pip and without a network."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.bootstrap.console import SetupFailed
from reader.bootstrap.environment import LOCK, MADE, explain, requirements, set_up
from reader.bootstrap.stamp import Wanted, environment_python, is_stamped
from tests.bootstrap.conftest import ROOT, name_dependency

pytestmark = pytest.mark.slow

SET_UP = """
import sys
from reader.bootstrap.environment import set_up
from reader.bootstrap.stamp import Wanted
set_up(sys.argv[2], Wanted(sys.argv[1]))
"""


@pytest.fixture
def folder(wanted: Wanted) -> str:
    return str(Path(wanted.root, ".venv"))


def start_set_up(wanted: Wanted, folder: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", SET_UP, wanted.root, folder]
    return subprocess.Popen(
        command, cwd=ROOT, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True
    )


@pytest.fixture
def ready(ready_checkout: Path) -> Wanted:
    return Wanted(str(ready_checkout))


def test_a_complete_environment_holds_the_dependencies_and_is_left_alone(ready: Wanted) -> None:
    folder = str(Path(ready.root, ".venv"))
    assert is_stamped(folder, ready)
    subprocess.run([environment_python(folder), "-c", "import PySide6.QtWidgets, bs4"], check=True)
    before = {path: path.stat().st_mtime_ns for path in Path(folder).iterdir()}
    set_up(folder, ready)
    assert {path: path.stat().st_mtime_ns for path in Path(folder).iterdir()} == before


def test_a_change_brings_it_up_to_date(ready: Wanted) -> None:
    folder = Path(ready.root, ".venv")
    (folder / "stray").touch()
    Path(ready.constraints).write_text("stand-in==1.0\nother==2.0\n")
    assert not is_stamped(str(folder), ready)
    set_up(str(folder), ready)
    assert is_stamped(str(folder), ready)
    assert (folder / "stray").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends processes otherwise")
def test_a_killed_set_up_is_repeated_when_all_it_started_has_ended(
    wanted: Wanted, folder: str
) -> None:
    with start_set_up(wanted, folder) as process:
        end = time.monotonic() + 20
        while not Path(folder, "bin").exists() and time.monotonic() < end:
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
    assert not is_stamped(folder, wanted)
    Path(folder, "stray").touch()
    set_up(folder, wanted)
    assert is_stamped(folder, wanted)
    assert not Path(folder, "stray").exists()


def test_of_two_set_ups_at_once_one_waits_for_the_other(ready: Wanted) -> None:
    folder = str(Path(ready.root, ".venv"))
    Path(ready.constraints).write_text("stand-in==1.0\nother==2.0\n")
    processes = [start_set_up(ready, folder) for _ in range(2)]
    told = sorted(process.communicate(timeout=120)[1] for process in processes)
    assert [process.returncode for process in processes] == [0, 0]
    assert told[0].strip() == "Another set-up is running in the same folder; waiting for it."
    assert told[1].endswith("The set-up is complete.\n")
    assert is_stamped(folder, ready)


def test_an_environment_of_the_users_own_is_used_and_never_emptied(ready: Wanted) -> None:
    own = Path(ready.root, ".venv")
    for trace_of_ours in own.glob("claim-reader*"):
        trace_of_ours.unlink()
    (own / "precious").touch()
    set_up(str(own), ready)
    assert is_stamped(str(own), ready)
    assert (own / "precious").exists()
    assert not (own / MADE).exists()


def test_a_folder_that_is_no_environment_is_refused_and_left_alone(
    wanted: Wanted, tmp_path: Path
) -> None:
    other = tmp_path / "thesis"
    other.mkdir()
    (other / "chapter").touch()
    with pytest.raises(SetupFailed, match="holds something that is not an environment"):
        set_up(str(other), wanted)
    assert {entry.name for entry in other.iterdir()} == {"chapter", LOCK}


def test_a_file_in_the_way_is_said(wanted: Wanted, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(
        SetupFailed,
        match=r"file cannot be written: File exists\. READER_VENV can name another folder\.",
    ):
        set_up(str(tmp_path / "file"), wanted)


def test_without_a_network_the_sentence_says_so(
    ready: Wanted, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = str(Path(ready.root, ".venv"))
    name_dependency(Path(ready.root), "surely-not-installed-anywhere")
    for name, value in {
        "PIP_INDEX_URL": "http://127.0.0.1:9/",
        "PIP_RETRIES": "1",
        "PIP_CONFIG_FILE": os.devnull,
    }.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(
        SetupFailed, match=r"the package index could not be reached\. Check the network"
    ):
        set_up(folder, ready)
    assert not is_stamped(folder, ready)
    assert not list(Path(folder).glob("*.stamp"))


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        (
            "x\nERROR: Could not install packages due to an OSError: [Errno 28] No space left on "
            "device\n",
            "The disk is full.",
        ),
        (
            "WARNING: [SSL: CERTIFICATE_VERIFY_FAILED] self-signed\nERROR: none",
            "certificate is not trusted here",
        ),
        (
            "ERROR: No matching distribution found for PySide6>=6.10\n",
            "It failed: ERROR: No matching distribution found for",
        ),
        ("some words\nlast words\n", "It failed: last words"),
        ("", "It failed: it gave no reason"),
    ],
)
def test_failures_are_put_in_a_sentence(output: str, sentence: str) -> None:
    assert sentence in explain(output, "It failed")


def test_requirements_are_those_of_pyproject() -> None:
    program, tests = (requirements(ROOT / "pyproject.toml", extra) for extra in ("", "test"))
    assert any(line.startswith("PySide6") for line in program)
    assert tests[: len(program)] == program
    assert any(line.startswith("pytest") for line in tests[len(program) :])
