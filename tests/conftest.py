"""What all tests share: the user's own files out of reach, a screen where one is asked for, no
trace left behind.
"""

import gc
import itertools
import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

from tests.open_connections import Register, watch  # noqa: E402
from tests.virtual_display import Display, missing_tools, virtual_display  # noqa: E402

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_home = TemporaryDirectory(prefix="reader-")
_outcomes = pytest.StashKey[bool]()
_connections = pytest.StashKey[Register]()
_with_qt = itertools.count(1)

OFTEN = 50
"""Tests with Qt after which all that is left is put aside."""


def pytest_configure(config: pytest.Config) -> None:
    """Move every folder in which programs keep a user's things, before a test module can look where
    they are.

    Each worker of a run comes here too, and has folders of its own.
    """
    config.stash[_connections] = watch()
    home = Path(_home.name)
    places = {
        "HOME": ".",
        "XDG_DATA_HOME": "data",
        "XDG_CONFIG_HOME": "config",
        "XDG_CACHE_HOME": "cache",
        "XDG_STATE_HOME": "state",
    }
    for name, place in (places | {"XDG_RUNTIME_DIR": "runtime"}).items():
        (home / place).mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(home / place)
    os.environ.pop("CLAIM_READER_LIBRARY", None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    settings.register_profile(
        "unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow]
    )  # both read the clock
    settings.register_profile("repeatable", settings.get_profile("unhurried"), derandomize=True)
    settings.load_profile("unhurried")
    if sys.platform != "win32" and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium does not run as root with it


def pytest_collection_finish() -> None:
    """Put aside what is there before the first test. Whoever looks for leftovers has far fewer
    objects to walk over.
    """
    gc.collect()
    gc.freeze()


def pytest_unconfigure() -> None:
    """Take the moved folders away."""
    _home.cleanup()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember whether the test itself failed."""
    report = yield
    if call.when == "call":
        item.stash[_outcomes] = report.failed
    return report


@pytest.fixture(scope="session")
def qt_app() -> "Iterator[QApplication]":
    """The one QApplication of the run. Tests that use it must leave no window, timer, thread or Qt
    warning behind.
    """
    from PySide6.QtWidgets import QApplication

    application = QApplication(["claim-reader-tests"])
    application.setQuitOnLastWindowClosed(False)
    yield application
    application.closeAllWindows()
    # without a screen Qt keeps it beyond Python's end, and would then crash over Python's data
    application.clipboard().clear()


@pytest.fixture(autouse=True)
def _leave_no_trace(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    if "qt_app" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qt_app")
    from PySide6.QtCore import qInstallMessageHandler

    from tests.leftovers import Census, Complaints

    complaints, census = Complaints(), Census()
    monkeypatch.setattr(sys, "excepthook", complaints.on_error)
    before = qInstallMessageHandler(complaints.on_message)
    gc.disable()  # as in the program: Qt must not lose widgets while it goes over them
    yield
    gc.enable()
    gc.collect(0)  # all that was made meanwhile
    if next(_with_qt) % OFTEN == 0:
        gc.collect()
        gc.freeze()  # what stays is not walked over after each test again
    failed = request.node.stash.get(
        _outcomes, True
    )  # a failed test's traceback keeps its windows alive
    newcomers = [] if failed else [f"The test left {thing}" for thing in census.newcomers()]
    qInstallMessageHandler(before)
    assert not [*complaints.texts, *newcomers], "\n".join([*complaints.texts, *newcomers])


@pytest.fixture(autouse=True)
def _close_databases(request: pytest.FixtureRequest) -> Iterator[None]:
    register = request.config.stash[_connections]
    before = set(register.open)
    yield
    left = register.left_since(before)
    failed = request.node.stash.get(
        _outcomes, True
    )  # a failed test's traceback keeps its connections alive
    assert failed or not left, "The test left connections open that were opened at\n" + "\n".join(
        left
    )


@pytest.fixture(scope="session")
def xvfb() -> Iterator[Display]:
    """A screen with a window manager, for processes that show a real window. Skips where the
    machine has none of these.
    """
    missing = missing_tools()
    if missing:
        pytest.skip(f"{', '.join(missing)} not installed")
    with virtual_display() as display:
        yield display
