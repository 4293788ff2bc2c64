"""Runs an area's tests on each mutant, in copies of the project: the working tree is never
touched.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
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
    mutants: Sequence[Mutant],
    tests: Sequence[str],
    jobs: int,
    done: Callable[[Trial], None],
    root: Path = ROOT,
) -> list[Trial]:
    """Try the mutants, ``jobs`` at a time, and call ``done`` for each. Raises ``UnfitTestsError``
    before the first.
    """
    with TemporaryDirectory(prefix="mutation-") as folder:
        copies = [Path(folder) / str(number) for number in range(jobs)]
        for copy in copies:
            shutil.copytree(root, copy, ignore=_LEFT_OUT)
        runs = _Runs(copies, tests)
        runs.check()

        def tried(mutant: Mutant, source: str) -> Trial:
            trial = Trial(mutant, runs.outcome(mutant, source))
            done(trial)
            return trial

        with ThreadPoolExecutor(jobs) as pool:
            try:
                return list(pool.map(tried, mutants, [mutant.source() for mutant in mutants]))
            except BaseException:  # the user has had enough: end what is running, and begin no more
                pool.shutdown(wait=False, cancel_futures=True)
                runs.end()
                raise


class _Runs:
    """Runs the same tests in some copies of the project."""

    def __init__(self, copies: Sequence[Path], tests: Sequence[str]) -> None:
        self._tests = tests
        self._free: SimpleQueue[Path] = SimpleQueue()
        for copy in copies:
            self._free.put(copy)
        self._running: set[subprocess.Popen[bytes]] = set()
        self._patience = 3600.0

    def check(self) -> None:
        """Run the tests without a change, and take five times as long and some more for endless
        from now on.
        """
        begin = monotonic()
        with self._copy() as copy:
            status = self._run(copy)
        if status != 0:
            raise UnfitTestsError(
                f"pytest {' '.join(self._tests)} ended with {status} before anything was changed."
            )
        self._patience = 20 + 5 * (monotonic() - begin)

    def outcome(self, mutant: Mutant, source: str) -> Outcome:
        """Run the tests on a mutant, in a copy that is free."""
        with self._copy() as copy:
            file = copy / mutant.path
            original = file.read_bytes()
            try:
                _write(file, source.encode())
                status = self._run(copy)
            finally:
                _write(file, original)
        if status is None:
            return Outcome.TIMEOUT
        return Outcome.KILLED if status else Outcome.SURVIVED

    def end(self) -> None:
        """End what is running."""
        for process in list(self._running):
            _end(process)

    @contextmanager
    def _copy(self) -> Iterator[Path]:
        copy = self._free.get()
        try:
            yield copy
        finally:
            self._free.put(copy)

    def _run(self, copy: Path) -> int | None:
        """Run the tests until the first that fails; return the exit status, or ``None`` where they
        take too long.
        """
        options = ["-x", "-q", "-m", "not slow", "-p", "no:cacheprovider", "--hypothesis-seed=0"]
        process = subprocess.Popen(
            [sys.executable, "-c", _LIMITED, *options, *self._tests],
            cwd=copy,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": str(copy)},
            start_new_session=True,
        )
        self._running.add(process)
        try:
            return process.wait(self._patience)
        except subprocess.TimeoutExpired:
            _end(process)
            return None
        finally:
            self._running.discard(process)


def _write(file: Path, data: bytes) -> None:
    """Write a file, and drop what was compiled of it: a change within the same second and of the
    same size would not count.
    """
    file.write_bytes(data)
    Path(cache_from_source(str(file))).unlink(missing_ok=True)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a process and those that it started."""
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
