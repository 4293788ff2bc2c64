"""What is said of a library on another machine's disk."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.store import library as libraries
from reader.ui.shell.toasts import Toast

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow
    from tests.ui.person import Person


def told(person: "Person") -> list[str]:
    return [
        toast.message
        for toast in person.frame.messages.findChildren(Toast)
        if "network drive" in toast.message
    ]


def test_it_is_said_once(
    open_window: "OpenWindow", library_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "is_remote", lambda _path: True)
    with open_window(library_file) as person:
        assert len(told(person)) == 1
    with open_window(library_file) as person:
        assert told(person) == []


def test_nothing_is_said_of_a_disk_of_ones_own(
    open_window: "OpenWindow", library_file: Path
) -> None:
    with open_window(library_file) as person:
        assert told(person) == []
