"""Runs an area's tests on each mutant, in copies of the project: the working tree is never touched."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import cache_from_source
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory
from time import monotonic

from tests.mutation.areas import ROOT
from tests.mutation.mutants import Mutant

_LEFT_OUT = shutil.ignore_patterns(".*", "__pycache__", "build", "dist")

_LIMITED = """
import sys
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))
except ImportError:
    pass
import pytest
class Marks:
    def pytest_configure(self, config):
        config.addinivalue_line("markers", "slow: left out here")
sys.exit(pytest.main(sys.argv[1:], plugins=[Marks()]))
"""
"""Runs pytest without slow tests, and with no more than 8 GB: a mutant may fill a list for ever."""


class Outcome(StrEnum):
    """What the tests said of a mutant."""

    KILLED = "killed"
    TIMEOUT = "timed out"
    SURVIVED = "survived"


class UnfitTestsError(Exception):
    """The tests fail without any change, so they say nothing about one."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A mutant and what became of it."""

    mutant: Mutant
    outcome: Outcome


def trials(
    mutants: Sequence[Mutant], tests: Sequence[str], jobs: int, done: Callable[[Trial], None], root: Path = ROOT
) -> list[Trial]:
    """Try the mutants, ``jobs`` at a time, and call ``done`` for each. Raises ``UnfitTestsError`` before the first."""
    with TemporaryDirectory(prefix="mutation-") as folder:
        copies: SimpleQueue[Path] = SimpleQueue()
        for number in range(jobs):
            copy = Path(folder) / str(number)
            shutil.copytree(root, copy, ignore=_LEFT_OUT)
            copies.put(copy)
        timeout = _patience(copies, tests)

        def tried(mutant_and_source: tuple[Mutant, str]) -> Trial:
            copy = copies.get()
            try:
                trial = Trial(mutant_and_source[0], _outcome(copy, *mutant_and_source, tests, timeout))
            finally:
                copies.put(copy)
            done(trial)
            return trial

        with ThreadPoolExecutor(jobs) as pool:
            return list(pool.map(tried, [(mutant, mutant.source()) for mutant in mutants]))


def _patience(copies: "SimpleQueue[Path]", tests: Sequence[str]) -> float:
    """Return after how many seconds a run counts as endless: far more than one without a change took."""
    copy = copies.get()
    begin = monotonic()
    status = _run(copy, tests, 3600)
    copies.put(copy)
    if status != 0:
        raise UnfitTestsError(f"pytest {' '.join(tests)} ended with status {status} before anything was changed.")
    return 20 + 5 * (monotonic() - begin)


def _outcome(copy: Path, mutant: Mutant, source: str, tests: Sequence[str], timeout: float) -> Outcome:
    file = copy / mutant.path
    original = file.read_bytes()
    try:
        _write(file, source.encode())
        status = _run(copy, tests, timeout)
    finally:
        _write(file, original)
    if status is None:
        return Outcome.TIMEOUT
    return Outcome.KILLED if status else Outcome.SURVIVED


def _write(file: Path, data: bytes) -> None:
    """Write a file, and drop what was compiled of it: a change within the same second and of the same size would not count."""
    file.write_bytes(data)
    Path(cache_from_source(str(file))).unlink(missing_ok=True)


def _run(copy: Path, tests: Sequence[str], timeout: float) -> int | None:
    """Run tests until the first that fails; return the exit status, or ``None`` where they take too long."""
    options = ["-x", "-q", "-m", "not slow", "-p", "no:cacheprovider", "--hypothesis-seed=0"]
    process = subprocess.Popen(
        [sys.executable, "-c", _LIMITED, *options, *tests],
        cwd=copy,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(copy)},
        start_new_session=True,
    )
    try:
        return process.wait(timeout)
    except subprocess.TimeoutExpired:
        _end(process)
        return None


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a process and those that it started."""
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
