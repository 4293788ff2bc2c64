"""Whether a double-click on ``main.py`` sets the program up and opens it, on machines that have
nothing but Python and a file manager.

Run it from the project's folder, as root:

    python -m tests.faults.source_click [bookworm trixie] [--pictures FOLDER]

Of each Debian release a minimal system is made, with pcmanfm in it and a clone of what is committed
here. A user who may install nothing clicks twice on ``main.py``: first the system's libraries are
missing, and a window has to say who can install them; then they are there, and a window has to show
the set-up until the program's own comes; then all is set up. A table says what came of it; the
status is 1 where anything failed. ``film RELEASE.png`` in the folder of the pictures shows what
there was to see.
"""

import argparse
import os
import shutil
import sys
import time
from pathlib import Path
from tempfile import mkdtemp

from reader.bootstrap.parts import read_parts
from tests.faults.file_manager import (
    HOME,
    SETTLE_SECONDS,
    USER,
    Visit,
    await_end,
    click_first_icon,
    open_folder,
    step,
)
from tests.faults.film import application, film_strip
from tests.faults.fresh_machine import (
    COLOURS,
    RELEASES,
    SET_UP_SECONDS,
    WINDOW_SIZE,
    NoWindow,
    Outcome,
    windows,
)
from tests.faults.minimal_debian import CHECKOUT, ROOT, TOOLS, minimal_debian
from tests.virtual_display import Display, missing_tools

DESK = ("pcmanfm", "adwaita-icon-theme")
NOTICE_SECONDS = 60.0
DAY_SECONDS = 86_400.0
ORDER = Path(".config", "pcmanfm", "default", "pcmanfm.conf")
"""Where pcmanfm is told in which order files stand."""


def install_desk(visit: Visit) -> None:
    """Give the system a file manager and a user, who has the checkout and sees its newest file
    first: ``main.py``.
    """
    script, order = visit.system.inside(CHECKOUT / "main.py"), visit.system.inside(HOME / ORDER)
    moment = time.time() + DAY_SECONDS
    os.utime(script, (moment, moment))
    commands = (
        ("apt-get", "update"),
        ("apt-get", "install", "--yes", "--no-install-recommends", *DESK),
        ("useradd", "--create-home", "--uid", "1500", USER),
    )
    with step(visit, "file manager"):
        for number, command in enumerate(commands):
            status, said = visit.run(f"desk {number}", *command)
            assert not status, said[-400:]
        order.parent.mkdir(parents=True)
        order.write_text("[ui]\nsort=mtime;descending;mingle;\n")
        visit.run("owner", "chown", "-R", f"{USER}:{USER}", str(HOME), str(CHECKOUT))


def install_libraries(visit: Visit) -> None:
    """Do what an administrator does who reads what the window said."""
    parts = read_parts(str(ROOT / "resources" / "setup" / "system.toml"))
    needed = {package for part in (parts.window, parts.page) for _, package in part.libraries}
    with step(visit, "libraries"):
        status, said = visit.run(
            "libraries", "apt-get", "install", "--yes", "--no-install-recommends",
            "python3-venv", *sorted(needed),
        )  # fmt: skip
        assert not status, said[-400:]


def start(visit: Visit, display: Display, what: str) -> float:
    """Click twice on ``main.py``, and let the file manager execute it. Return when that was."""
    click_first_icon(visit, display, what)
    time.sleep(2)
    visit.picture(display, f"{what}: what the file manager asks")
    display.xdotool("key", "--clearmodifiers", "alt+e")
    return time.monotonic()


def be_told(visit: Visit) -> None:
    """Read in a window what is missing, and close it."""
    what = "missing"
    with step(visit, what) as said, open_folder(visit, what, str(CHECKOUT)) as (display, _):
        began = start(visit, display, what)
        while not windows(display):
            if time.monotonic() - began > NOTICE_SECONDS:
                visit.picture(display, f"{what}: no window")
                raise NoWindow("nothing says what is missing")
            time.sleep(0.2)
        time.sleep(2)
        visit.picture(display, f"{what}: what is said")
        if any(is_the_program(size) for size in windows(display).values()):
            raise NoWindow("it is the program’s window")
        display.xdotool("key", "--clearmodifiers", "Escape")
        await_end(visit, display)
        said.append("a window says it, and closes")


def open_program(visit: Visit, what: str, *, sets_up: bool) -> None:
    """Double-click, watch the set-up where there is one, and the program's window after it."""
    with step(visit, what) as said, open_folder(visit, what, str(CHECKOUT)) as (display, _):
        began = start(visit, display, what)
        seen = False
        while not any(is_the_program(size) for size in windows(display).values()):
            if windows(display) and not seen:
                seen = True
                said.append(f"the set-up is seen after {time.monotonic() - began:.0f} s")
                time.sleep(SETTLE_SECONDS)
                visit.picture(display, f"{what}: the set-up")
            if time.monotonic() - began > SET_UP_SECONDS:
                visit.picture(display, f"{what}: no window")
                raise NoWindow("the program shows no window")
            time.sleep(0.2)
        said.append(f"the program’s window after {time.monotonic() - began:.0f} s")
        time.sleep(SETTLE_SECONDS)
        _, colours = visit.picture(display, f"{what}: the window")
        if seen != sets_up:
            raise NoWindow("the set-up was not shown" if sets_up else "it is set up once more")
        if colours < COLOURS or not windows(display):
            raise NoWindow("the window is not painted, or went")
        display.xdotool("key", "--clearmodifiers", "alt+F4")
        await_end(visit, display)


def is_the_program(size: tuple[int, int]) -> bool:
    """Return whether a window is as large as the program's own."""
    return size[0] >= WINDOW_SIZE[0] and size[1] >= WINDOW_SIZE[1]


def try_release(release: str, folder: Path) -> Outcome:
    """Make the system and click in it."""
    outcome = Outcome(release)
    with minimal_debian(release, folder / f"{release} debootstrap.log") as system:
        visit = Visit(system, outcome, folder)
        install_desk(visit)
        be_told(visit)
        install_libraries(visit)
        open_program(visit, "first start", sets_up=True)
        open_program(visit, "second start", sets_up=False)
    if visit.pictures:
        film_strip(visit.pictures, folder / f"film {release}.png")
    return outcome


def main() -> int:
    """Try each release in turn."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("releases", nargs="*", default=RELEASES)
    options.add_argument("--pictures", type=Path)
    chosen = options.parse_args()
    missing = [*missing_tools(), *(tool for tool in TOOLS if shutil.which(tool) is None)]
    if missing:
        sys.exit(f"{', '.join(missing)} not installed")
    folder: Path = chosen.pictures or Path(mkdtemp(prefix="source-click-"))
    folder.mkdir(parents=True, exist_ok=True)
    print(f"Pictures: {folder}")
    qt = application()
    outcomes = [try_release(release, folder) for release in chosen.releases]
    qt.quit()
    return int(not all(outcome.well for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
