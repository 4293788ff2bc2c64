"""Starting the program once more, for a library with a window of its own."""

from pathlib import Path

import pytest

from reader.ui.process import starting


@pytest.mark.usefixtures("qt_app")
def test_it_says_whether_it_was_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(starting, "window_command", lambda *_: ("true",))
    assert starting.start_library(tmp_path / "library.sqlite")
    monkeypatch.setattr(starting, "window_command", lambda *_: (str(tmp_path / "no program"),))
    assert not starting.start_library(tmp_path / "library.sqlite")
