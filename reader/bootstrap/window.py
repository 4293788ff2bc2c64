"""Shows how far a set-up is where nobody looks at a terminal, as after a double-click, and lets the
user cancel it.

The window is a process of its own: the desktop's (zenity), or the one that we draw with what the
desktop has. Where there is neither, the set-up is started again in a terminal.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from reader.bootstrap.console import Listener
from reader.bootstrap.drawn import CANCELLED, READY
from reader.bootstrap.notice import TITLE, drawing_command, has_screen
from reader.bootstrap.words import translate

ZENITY = [
    *("zenity", "--progress", f"--title={TITLE}", "--width=480"),
    *("--auto-close", "--percentage=0"),
]

TERMINALS = (
    ("x-terminal-emulator", "-e"),
    ("gnome-terminal", "--wait", "--"),
    ("konsole", "-e"),
    ("xfce4-terminal", "--disable-server", "-x"),
    ("xterm", "-e"),
)
"""Terminals and what stands before the command that they run."""

IN_TERMINAL = "READER_SET_UP_IN_TERMINAL"
"""Set where we have started ourselves again in a terminal, which goes when we end."""


class SetUpWindow(Listener):
    """The window, while it stands. What it is told after it went is not shown."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.was_cancelled = False
        self._process = process
        self._is_closed = False
        self._cancel: Callable[[], object] = lambda: None
        self._waiting = Thread(target=self._wait, daemon=True)
        self._waiting.start()

    def say(self, words: str) -> None:
        """Show what is being done."""
        self._write(f"# {' '.join(words.split())}")

    def fill(self, share: float) -> None:
        """Show how much of it is done, from 0 to 1."""
        self._write(str(min(99, int(share * 100))))  # at 100 zenity takes it for the end

    def on_cancel(self, cancel: Callable[[], object]) -> None:
        """Call this, from another thread, when the user cancels; at once where that was before."""
        self._cancel = cancel
        if self.was_cancelled:
            cancel()

    def close(self) -> None:
        """Take the window away."""
        self._is_closed = True
        self._process.terminate()
        self._waiting.join()

    def _write(self, line: str) -> None:
        if self._is_closed or self._process.stdin is None:
            return
        try:
            self._process.stdin.write(f"{line}\n")
            self._process.stdin.flush()
        except (OSError, ValueError):  # it has just gone
            return

    def _wait(self) -> None:
        status = self._process.wait()
        with suppress(OSError), self._process:  # closes the pipes, of which one is broken
            pass
        # another status is a defect of the window, which the set-up can do without
        if status == CANCELLED and not self._is_closed:
            self.was_cancelled = True
            self._cancel()


def open_window() -> SetUpWindow | None:
    """Return a window that stands; ``None`` where there is none to be had."""
    if not has_screen():
        return None
    if shutil.which(ZENITY[0]):
        words = translate("SetUp", "Setting up Claim Reader")
        return SetUpWindow(_piped([*ZENITY, f"--text={words}"]))
    process = _piped(drawing_command(translate("SetUp", "Cancel")))
    if process.stdout is None or process.stdout.readline().strip() != READY:
        process.wait()
        return None
    return SetUpWindow(process)


def _piped(command: list[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    )


def start_in_terminal() -> bool:
    """Start the program again in a terminal, where the user sees what is done; false where there
    is none.
    """
    if not has_screen() or os.environ.get(IN_TERMINAL):
        return False
    command = [sys.executable, *sys.orig_argv[1:]]
    for terminal in TERMINALS:
        if shutil.which(terminal[0]):
            subprocess.Popen([*terminal, *command], env={**os.environ, IN_TERMINAL: "1"})
            return True
    return False
