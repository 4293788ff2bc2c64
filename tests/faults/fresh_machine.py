"""Whether the project's two commands do all set-up on a machine that has nothing but Python, and
then work.

Run it from the project's folder, as root:

    python -m tests.faults.fresh_machine [bookworm trixie] [--skip-tests] [--logs FOLDER]

Of each Debian release a minimal system is made, with a clone of what is committed here. In it
``python3 main.py`` is started on a screen of this machine until its window stands and has stood for
some seconds, twice; then ``python3 tests`` runs to its end. A table says what came of it; the
status is 1 where anything failed. Each system downloads some 500 MB and takes 2 GB while it lasts.
What the commands said, and a picture of the window, stays in the folder of the logs.
"""

import argparse
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from tests.faults.minimal_debian import ROOT, TOOLS, MinimalDebian, minimal_debian
from tests.virtual_display import Display, missing_tools, virtual_display

RELEASES = ("bookworm", "trixie")

SET_UP_SECONDS = 900.0
TEST_SECONDS = 3600.0

STANDS_SECONDS = 8.0
"""How long the window is watched after it was first seen: much is done only then, and defects
show.
"""

CLOSE_SECONDS = 30.0

WINDOW_SIZE = (600, 400)
"""Pixels that the window has at least; the box that tells of a defect has fewer."""

COLOURS = 20
"""How many a painted window has at least; a blank one has one."""

_PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(sys.argv[:1])
picture = application.primaryScreen().grabWindow(0)
picture.save(sys.argv[1])
picture = picture.toImage()
print(len({picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}))
"""

_PAGES = "import PySide6.QtWebEngineWidgets"


@dataclass(slots=True)
class Outcome:
    """What one release showed, which is printed as it comes, and whether all is well."""

    release: str
    well: bool = True

    def note(self, what: str, said: str, seconds: float, *, well: bool = True) -> None:
        """Take one result: a row of the table."""
        self.well &= well
        print(
            f"{self.release:<10} {what:<16} {seconds:>6.0f} s   {'' if well else 'FAILED: '}{said}",
            flush=True,
        )


class NoWindow(Exception):
    """The window did not come, or did not stay as it should. Its text says why."""


def windows(display: Display) -> dict[str, tuple[int, int]]:
    """Return the program's windows on the screen, and their sizes."""
    try:
        found = display.xdotool("search", "--onlyvisible", "--name", "Claim Reader").split()
        told = {window: display.xdotool("getwindowgeometry", "--shell", window) for window in found}
    except subprocess.CalledProcessError:  # none is there, or one went while we looked
        return {}
    shapes = {
        window: dict(line.split("=") for line in text.split()) for window, text in told.items()
    }
    return {window: (int(shape["WIDTH"]), int(shape["HEIGHT"])) for window, shape in shapes.items()}


def await_window(display: Display, process: subprocess.Popen[bytes]) -> float:
    """Return the seconds until a window was seen. Raises ``NoWindow``."""
    began = time.monotonic()
    while not windows(display):
        if process.poll() is not None:
            raise NoWindow(f"the program ended with status {process.returncode}")
        if time.monotonic() - began > SET_UP_SECONDS:
            raise NoWindow("no window came")
        time.sleep(0.2)
    return time.monotonic() - began


def take_picture(display: Display, picture: Path) -> int:
    """Keep what the screen shows, and return how many colours are in it."""
    command = [sys.executable, "-c", _PICTURE, str(picture)]
    said = subprocess.run(
        command, env=display.environment, check=True, capture_output=True, text=True
    ).stdout
    return int(said)


def watch_window(display: Display, process: subprocess.Popen[bytes], picture: Path) -> None:
    """See that the window stays, is the one that is expected, is painted, and closes. Raises
    ``NoWindow``.
    """
    time.sleep(STANDS_SECONDS)
    colours = take_picture(display, picture)
    standing = windows(display)
    if process.poll() is not None:
        raise NoWindow(f"the window went, with status {process.returncode}")
    if len(standing) != 1 or any(
        size[0] < WINDOW_SIZE[0] or size[1] < WINDOW_SIZE[1] for size in standing.values()
    ):
        raise NoWindow(
            f"other windows than the one expected: {list(standing.values())}, see {picture}"
        )
    if colours < COLOURS:
        raise NoWindow(f"the window is not painted, see {picture}")
    display.xdotool("windowactivate", "--sync", *standing, "key", "--clearmodifiers", "alt+F4")
    try:
        status = process.wait(CLOSE_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise NoWindow("the window does not close") from error
    if status:
        raise NoWindow(f"after its window was closed the program ended with status {status}")


def start_program(system: MinimalDebian, outcome: Outcome, logs: Path, what: str) -> None:
    """Start the program, watch its window and close it; note what came of it."""
    began = time.monotonic()
    log, picture = (logs / f"{outcome.release} {what}{ending}" for ending in (".log", ".png"))
    with (
        virtual_display() as display,
        running(system, "python3", "main.py", log=log, DISPLAY=display.name) as process,
    ):
        try:
            took = await_window(display, process)
            watch_window(display, process, picture)
        except NoWindow as failure:
            outcome.note(
                what, f"{failure}; it said: {last_line(log)}", time.monotonic() - began, well=False
            )
            return
    errors = [line for line in _program_log(system) if " ERROR " in line or " CRITICAL " in line]
    said = (
        errors[0]
        if errors
        else f"the window stands and closes; the set-up said: {last_line(log) or 'nothing'}"
    )
    outcome.note(what, said, took, well=not errors)


def try_pages(system: MinimalDebian, outcome: Outcome, logs: Path) -> None:
    """Note whether QtWebEngine, which is only welcome, can be loaded."""
    began = time.monotonic()
    log = logs / f"{outcome.release} pages.log"
    with running(system, ".venv/bin/python", "-c", _PAGES, log=log) as process:
        status = process.wait(SET_UP_SECONDS)
    said = (
        f"QtWebEngine cannot be loaded: {last_line(log)}" if status else "QtWebEngine can be loaded"
    )
    outcome.note("pages", said, time.monotonic() - began, well=not status)


def run_tests(system: MinimalDebian, outcome: Outcome, logs: Path) -> None:
    """Run all checks and tests; note the closing line."""
    began = time.monotonic()
    log = logs / f"{outcome.release} tests.log"
    with running(system, "python3", "tests", log=log) as process:
        try:
            status = process.wait(TEST_SECONDS)
        except subprocess.TimeoutExpired:
            status = -1
    outcome.note("python3 tests", last_line(log), time.monotonic() - began, well=not status)


@contextmanager
def running(
    system: MinimalDebian, *command: str, log: Path, **environment: str
) -> Iterator[subprocess.Popen[bytes]]:
    process = system.start(*command, log=log, **environment)
    try:
        yield process
    finally:
        system.end(process)


def _program_log(system: MinimalDebian) -> list[str]:
    files = system.inside("/root/.local/share").rglob("claim-reader.log")
    return [line for file in files for line in file.read_text("utf-8").splitlines()]


def last_line(log: Path) -> str:
    lines = [
        line.strip()
        for line in log.read_text("utf-8", errors="replace").splitlines()
        if line.strip()
    ]
    return lines[-1] if lines else ""


def try_release(release: str, logs: Path, *, tests: bool) -> Outcome:
    """Make the system, run the commands in it, remove it."""
    outcome = Outcome(release)
    began = time.monotonic()
    try:
        with minimal_debian(release, logs / f"{release} debootstrap.log") as system:
            outcome.note("debootstrap", "the system is made", time.monotonic() - began)
            start_program(system, outcome, logs, "first start")
            start_program(system, outcome, logs, "second start")
            try_pages(system, outcome, logs)
            if tests:
                run_tests(system, outcome, logs)
    except subprocess.CalledProcessError as error:
        outcome.note(
            error.cmd[-1], f"status {error.returncode}", time.monotonic() - began, well=False
        )
    return outcome


def main() -> int:
    """Try each release in turn."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("releases", nargs="*", default=RELEASES)
    options.add_argument("--skip-tests", action="store_true")
    options.add_argument("--logs", type=Path)
    chosen = options.parse_args()
    missing = [*missing_tools(), *(tool for tool in TOOLS if shutil.which(tool) is None)]
    if missing:
        sys.exit(f"{', '.join(missing)} not installed")
    logs: Path = chosen.logs or Path(mkdtemp(prefix="fresh-machine-"))
    logs.mkdir(parents=True, exist_ok=True)
    commit = subprocess.run(
        ["git", "log", "-1", "--format=%h %s"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    print(f"Trying {commit.strip()}. Logs and pictures: {logs}")
    outcomes = [
        try_release(release, logs, tests=not chosen.skip_tests) for release in chosen.releases
    ]
    return int(not all(outcome.well for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
