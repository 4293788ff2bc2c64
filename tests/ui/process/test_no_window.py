"""The sentence of a start that can open no window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader import resources
from reader.ui.process.missing_libraries import missing_libraries
from reader.ui.process.no_window import why_no_window

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have no X server")

LDD = """#!/bin/sh
echo "	linux-vdso.so.1 (0x00007ffd)"
echo "	libQt6XcbQpa.so.6 => /lib/libQt6XcbQpa.so.6 (0x00007f01)"
echo "	libxcb-xkb.so.1 => not found"
echo "	libxkbcommon-x11.so.0 => not found"
echo "	libxcb-xkb.so.1 => not found"
"""
BEFORE = ["qt.qpa.plugin: Could not load the Qt platform plugin “xcb” even though it was found."]


@pytest.fixture
def lacking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system with a screen, where ldd finds two libraries missing."""
    ldd = tmp_path / "ldd"
    ldd.write_text(LDD)
    ldd.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("DISPLAY", ":0")


@pytest.mark.usefixtures("lacking")
def test_missing_libraries_are_named_once() -> None:
    assert missing_libraries(Path("any.so")) == ["libxcb-xkb.so.1", "libxkbcommon-x11.so.0"]
    assert "this system lacks libxcb-xkb.so.1, libxkbcommon-x11.so.0." in (
        why_no_window(BEFORE).english()
    )


@pytest.mark.usefixtures("lacking")
def test_a_screen_that_does_not_answer_is_the_reason_before_any_library() -> None:
    said = [*BEFORE, "qt.qpa.xcb: could not connect to display :0"]
    assert "finds no screen" in why_no_window(said).english()


def test_where_nothing_tells_of_libraries_it_is_the_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":0")
    assert "finds no screen" in why_no_window(BEFORE).english()


def test_a_start_without_a_screen_ends_with_a_sentence(tmp_path: Path) -> None:
    environment = {
        **resources.environment_of_own(),
        "DISPLAY": ":4711",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_DATA_HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    command = resources.window_command()
    outcome = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert outcome.returncode == 1
    assert outcome.stderr == (
        "Claim Reader finds no screen to show its window on. Start it in a desktop session. "
        "For work without a window: python3 -m reader --help\n"
    )


def test_the_terminal_is_told_a_command_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert resources.terminal_command() == "python3 -m reader"
    (tmp_path / "_resources").mkdir()
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "resources.py"))
    assert resources.terminal_command() == "claim-reader-cli"
