"""The start of the installed program on a system that lacks what Qt needs."""

import builtins
from typing import Any

import pytest

from reader import start
from reader.ui.process import missing_libraries

LIBRARY = "libEGL.so.1"


def refuse(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    """Let the window's modules fail to load with these words."""
    load = builtins.__import__

    def failing(name: str, *given: Any, **named: Any) -> Any:
        if name == "reader.app":
            raise ImportError(words)
        return load(name, *given, **named)

    monkeypatch.setattr(builtins, "__import__", failing)
    monkeypatch.setattr(missing_libraries, "missing_libraries", lambda _: ["libGL.so.1", LIBRARY])


def test_missing_libraries_are_named_and_what_goes_without_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    refuse(monkeypatch, f"{LIBRARY}: cannot open shared object file: No such file or directory")
    assert start.main([]) == 1
    assert capsys.readouterr().err == (
        "Claim Reader cannot open its window: this system lacks libEGL.so.1, libGL.so.1. "
        "Install what is missing with its package manager, then start again. "
        "For work without a window: python3 -m reader --help\n"
    )


def test_a_defect_is_told_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(monkeypatch, "cannot import name 'x' from 'y'")
    with pytest.raises(ImportError, match="cannot import name"):
        start.main([])
