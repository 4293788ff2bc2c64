"""A user of a minimal Debian who has a file manager and clicks twice in it, on a screen of this
machine. Pictures are taken of what there is to see.
"""

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.film import first_icon
from tests.faults.fresh_machine import NoWindow, Outcome, running, take_picture, windows
from tests.faults.minimal_debian import MinimalDebian
from tests.virtual_display import Display, virtual_display

USER = "reader"
HOME = Path("/home", USER)
APT_SECONDS = 900.0
WINDOW_SECONDS = 120.0
SETTLE_SECONDS = 5.0
"""What the first painting does not need comes after it; the original page, last."""

FOLDER = (0, 0, 900, 560)
VIEW = (170, 92, 690, 440)
"""Where on the screen the file manager's window is put, and where its icons are there: left, top,
width, height.
"""


@dataclass(slots=True)
class Visit:
    """One release's system while it is tried."""

    system: MinimalDebian
    outcome: Outcome
    folder: Path
    pictures: list[tuple[str, Path]] = field(default_factory=list)

    def log(self, what: str) -> Path:
        """Return where the output of one step goes."""
        return self.folder / f"{self.outcome.release} {what}.log"

    def run(
        self, what: str, *command: str, seconds: float = APT_SECONDS, user: str = ""
    ) -> tuple[int, str]:
        """Run a command to its end; return its status and what it printed."""
        log = self.log(what)
        environment = {"HOME": str(HOME)} if user else {}
        words = ("runuser", "-u", user, "--", *command) if user else command
        with running(
            self.system, *words, log=log, DEBIAN_FRONTEND="noninteractive", **environment
        ) as process:
            status = process.wait(seconds)
        return status, log.read_text("utf-8", errors="replace")

    def picture(self, display: Display, caption: str) -> tuple[Path, int]:
        """Take a picture of the screen into the film; return it and how many colours it has."""
        file = self.folder / f"{self.outcome.release} {len(self.pictures) + 1} {caption}.png"
        colours = take_picture(display, file)
        self.pictures.append((caption, file))
        return file, colours


@contextmanager
def step(visit: Visit, what: str) -> Iterator[list[str]]:
    """Note how one step went. The block appends what there is to say."""
    began = time.monotonic()
    said: list[str] = []
    try:
        yield said
    except (NoWindow, LookupError, subprocess.SubprocessError, AssertionError) as failure:
        visit.outcome.note(what, str(failure), time.monotonic() - began, well=False)
    else:
        visit.outcome.note(what, "; ".join(said), time.monotonic() - began)


@contextmanager
def open_folder(
    visit: Visit, what: str, folder: str
) -> Iterator[tuple[Display, subprocess.Popen[bytes]]]:
    """Let the user open a folder in the file manager, on a screen of its own; it is closed at the
    end of the block.
    """
    with virtual_display("1280x800", for_all=True) as display:
        environment = {
            "DISPLAY": display.name,
            "HOME": str(HOME),
            "QTWEBENGINE_DISABLE_SANDBOX": "1",
            "XDG_MENU_PREFIX": "lxde-",
        }
        command = ("runuser", "-u", USER, "--", "pcmanfm", "--no-desktop", folder)
        with running(visit.system, *command, log=visit.log(what), **environment) as process:
            yield display, process


def click_first_icon(visit: Visit, display: Display, what: str) -> None:
    """Click twice on the first thing in the file manager's window."""
    end = time.monotonic() + WINDOW_SECONDS
    found = ""
    while not found:
        if time.monotonic() > end:
            raise NoWindow("the file manager shows no window")
        time.sleep(0.5)
        search = ["xdotool", "search", "--onlyvisible", "--class", "pcmanfm"]
        found = subprocess.run(
            search, env=display.environment, capture_output=True, text=True, check=False
        ).stdout
    window = found.split()[-1]
    left, top, width, height = map(str, FOLDER)
    display.xdotool("windowmove", window, left, top, "windowsize", window, width, height)
    time.sleep(3)
    picture, _ = visit.picture(display, f"{what}: before the double-click")
    x, y = first_icon(picture, VIEW)
    display.xdotool("mousemove", str(x), str(y))
    time.sleep(0.3)
    display.xdotool("click", "--repeat", "2", "--delay", "120", "1")


def await_window(display: Display, process: subprocess.Popen[bytes]) -> None:
    """Wait until the program has a window, as long as the process runs. Raises ``NoWindow``."""
    end = time.monotonic() + WINDOW_SECONDS
    while not windows(display):
        if process.poll() is not None or time.monotonic() > end:
            raise NoWindow("no window came")
        time.sleep(0.1)


def await_title(visit: Visit, display: Display, what: str, title: str) -> None:
    """Wait until a window shows what it was opened for."""
    end = time.monotonic() + WINDOW_SECONDS
    while True:
        titles = [display.xdotool("getwindowname", window) for window in windows(display)]
        if any(title in one for one in titles):
            return
        if time.monotonic() > end:
            visit.picture(display, f"{what}: the wrong window")
            raise NoWindow(f"no window shows “{title}”, but: {', '.join(titles)}")
        time.sleep(0.2)


def await_end(visit: Visit, display: Display) -> None:
    """Wait until the window is gone and its program has left the library."""
    end = time.monotonic() + WINDOW_SECONDS
    while windows(display) or any(visit.system.inside(HOME).rglob("*.lock")):
        if time.monotonic() > end:
            raise NoWindow("the window does not close")
        time.sleep(0.2)
