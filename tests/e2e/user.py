"""Somebody at a real screen, with a keyboard and a mouse, in front of the program in a process of
its own.
"""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from tests.e2e.screen import Part, Screen
from tests.virtual_display import Display

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds that something may take on a busy machine before it counts as not happening."""


Seen = TypeVar("Seen")


class User:
    """Presses keys and moves the mouse by the X server, and hears what the screen says."""

    def __init__(self, display: Display, process: "subprocess.Popen[str]") -> None:
        self._display = display
        self.process = process
        self.keys = 0
        """Keys pressed so far; those that are held with another one count with it."""
        self._heard: queue.Queue[dict[str, Any]] = queue.Queue()
        self._listener = threading.Thread(target=self._listen, name="listener")
        self._listener.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._heard.put(json.loads(line))

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each as xdotool writes it."""
        self.keys += len(keys)
        self._display.xdotool("key", "--delay", "20", *keys)

    def type(self, words: str) -> None:
        """Type words."""
        self.keys += len(words)
        self._display.xdotool("type", "--delay", "10", words)

    def select(self, words: str) -> None:
        """Draw the mouse over words of the cleaned text."""
        (left, top), (right, bottom) = self.where(words)
        move = ("mousemove", "--sync")
        self._display.xdotool(*move, str(left), str(top), "mousedown", "1")
        self._display.xdotool(*move, str((left + right) // 2), str((top + bottom) // 2))
        self._display.xdotool(*move, str(right), str(bottom), "mouseup", "1")

    def click(self, place: tuple[int, int], *keys: str, button: int = 1) -> None:
        """Click a place of the screen while keys are held."""
        held = [word for key in keys for word in ("keydown", key)]
        let_go = [word for key in keys for word in ("keyup", key)]
        move = ("mousemove", "--sync", *map(str, place))
        self._display.xdotool(*move, *held, "click", str(button), *let_go)

    def click_part(self, name: str, role: str) -> None:
        """Click a part of the screen as soon as it is there."""
        self.click_seen(lambda screen: screen.named(name, role), name)

    def click_seen(self, wanted: Callable[[Screen], Part | None], what: str, *keys: str) -> None:
        """Click what is looked for as soon as it is there and stays, while keys are held."""
        before = self.see(wanted, what)
        while (now := self.see(wanted, what)).box != before.box:
            before = now
        self.click(now.middle, *keys)

    def where(self, words: str) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return where words of the cleaned text begin and end on the screen."""
        self._ask({"where": words})
        first, last = self.hear("places", bool)
        return tuple(first), tuple(last)

    def can_read(self, words: str) -> bool:
        """Whether words of the cleaned text can be read without scrolling."""
        self._ask({"in sight": words})
        return bool(self.hear("sight", lambda _: True))

    def screen(self) -> Screen:
        """Look at the screen."""
        self._ask({"screen": ""})
        return Screen.told(self.hear("screen", bool))

    def see(self, wanted: Callable[[Screen], Seen | None], what: str) -> Seen:
        """Look at the screen until something is there, and return it. Fails with ``what`` where it
        never is.
        """
        end = time.monotonic() + PATIENCE
        while True:
            screen = self.screen()
            seen = wanted(screen)
            if seen:
                return seen
            assert time.monotonic() < end, f"never seen: {what}\n{screen}"
            time.sleep(0.02)

    def _ask(self, question: dict[str, str]) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()

    def hear(self, kind: str, wanted: Callable[[Any], object]) -> Any:
        """Wait until something of a kind is said that fits, and return it. Fails where the program
        ends before.
        """
        while True:
            try:
                said = self._heard.get(timeout=PATIENCE)
            except queue.Empty:
                raise AssertionError(
                    f"the screen never said {kind}; the program's status is {self.process.poll()}"
                ) from None
            if kind in said and wanted(said[kind]):
                return said[kind]

    def see_title(self, words: str) -> None:
        """Wait until the window's title holds some words."""
        self.hear("title", lambda title: words in title)

    def see_dialog(self, title: str) -> None:
        """Wait until a dialog is there and has the keyboard."""
        end = time.monotonic() + PATIENCE
        wanted = ("search", "--sync", "--onlyvisible", "--name", title)
        while True:
            try:
                self._display.xdotool(*wanted, "windowactivate", "--sync")
            except subprocess.CalledProcessError:  # the window manager does not know it yet
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)
            else:
                return

    def see_window(self, title: str) -> None:
        """Wait until a window of the program has the keyboard."""
        self.see(lambda screen: title in screen.window, title)

    def see_saved(self) -> None:
        """Wait until the status bar says that something was saved."""
        self.hear("status", lambda status: status == "Saved.")

    def quit(self) -> int:
        """Close the window with Ctrl+Q and return the program's exit status. Fails where the program
        stays, and says what it shows then; where its threads stand is among its errors.
        """
        self.press("ctrl+q")
        try:
            status = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGUSR1)
            raise AssertionError(f"still there after Ctrl+Q: {self.screen()}") from None
        self._listener.join(PATIENCE)
        return status

    def kill(self) -> None:
        """Let the program die at once, as when the machine takes it away."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE)
        self._listener.join(PATIENCE)


@contextmanager
def program(display: Display, library: Path, *files: Path) -> Iterator[User]:
    """Start the program on a library, with files to import, and wait until its window has the
    keyboard. The user's home is the folder ``home`` beside the library: dialogs begin there.
    """
    home = library.parent / "home"
    home.mkdir(exist_ok=True)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.narrated", "--library", str(library), *map(str, files)],
        cwd=ROOT,
        env=os.environ
        | display.environment
        | {"HOME": str(home), "XDG_DATA_HOME": str(home), "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    user = User(display, process)
    try:
        user.hear("ready", bool)
        yield user
    finally:
        if process.poll() is None:
            user.kill()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
