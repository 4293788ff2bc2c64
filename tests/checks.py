"""A plugin for pytest that runs the checkers of the code while the tests run: style, format, types.

``python3 tests`` loads it. What a checker has to say stands above pytest's closing line, and makes
the run fail.
"""

import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CHECKS = (("ruff", "check"), ("ruff", "format", "--check"), ("mypy",))

Outcome = tuple[str, int, str]
"""A checker's command, its exit status and what it said."""


def pytest_configure(config: pytest.Config) -> None:
    """Start the checkers, one after the other, beside the tests."""
    if not hasattr(config, "workerinput"):  # each worker of the run is configured as well
        config.pluginmanager.register(Checks(), "checks of the code")


class Checks:
    """The checkers of one run."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1)
        self._running: list[Future[Outcome]] = [self._pool.submit(run, check) for check in CHECKS]
        self._outcomes: list[Outcome] = []

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Wait for the checkers. One that complains makes a run fail that would have been all
        right.
        """
        self._outcomes = [checker.result() for checker in self._running]
        if exitstatus == pytest.ExitCode.OK and any(status for _, status, _ in self._outcomes):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say what came out."""
        for command, status, said in self._outcomes:
            terminalreporter.section(
                f"{command}: {'failed' if status else 'all is well'}",
                red=bool(status),
                green=not status,
            )
            terminalreporter.line(said.rstrip())

    def pytest_unconfigure(self) -> None:
        """Let go of what has not begun, where the run was broken off."""
        self._pool.shutdown(cancel_futures=True)


def run(check: tuple[str, ...]) -> Outcome:
    """Run a module of this interpreter's environment in the project's folder, and keep what it
    says.
    """
    done = subprocess.run(
        [sys.executable, "-m", *check],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return " ".join(check), done.returncode, done.stdout
