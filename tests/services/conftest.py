"""A library for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.services.import_process import ImportProcess
from reader.store.library import Library
from tests.services.shared_process import SharedProcess


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened


@pytest.fixture(scope="session")
def shared_process() -> Iterator[SharedProcess]:
    """The process that is kept between tests, until the end of the run."""
    shared = SharedProcess()
    yield shared
    shared.end()


@pytest.fixture(autouse=True)
def _share_process(
    request: pytest.FixtureRequest,
    shared_process: SharedProcess,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Import through the one process, but where the process itself is tested."""
    if request.path.stem == "test_import_process":
        return
    enter, leave = shared_process.enter, shared_process.leave
    monkeypatch.setattr(ImportProcess, "__enter__", lambda process: enter(process))  # noqa: PLW0108 (a method of the class)
    monkeypatch.setattr(ImportProcess, "__exit__", lambda process, *how: leave(process, *how))  # noqa: PLW0108
