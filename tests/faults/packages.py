"""Whether the Debian package does what people expect of one: on machines that have nothing but a
file manager it is installed, found in the menu, started by a double-click on its icon, on a saved
page and on a library, started by the session bus, and removed without a trace.

Run it from the project's folder, as root, with a package that ``python -m reader.packaging deb``
made:

    python -m tests.faults.packages dist/claim-reader_*.deb [bookworm trixie] [--pictures FOLDER]

Of each Debian release a minimal system is made, with pcmanfm in it. A user of its own drives that with
a real mouse, on a screen of this machine. A table says what came of it; the status is 1 where
anything failed. ``film RELEASE.png`` in the folder of the pictures shows what there was to see.

In a folder that is not the root of its system Chromium cannot build its sandbox, so it is told to do
without. The package itself never says so.
"""

import argparse
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import mkdtemp

from reader.resources import DESKTOP_ID
from tests.faults.file_manager import (
    HOME,
    SETTLE_SECONDS,
    USER,
    WINDOW_SECONDS,
    Visit,
    await_end,
    await_title,
    await_window,
    click_first_icon,
    open_folder,
    step,
)
from tests.faults.film import application, film_strip
from tests.faults.fresh_machine import (
    COLOURS,
    RELEASES,
    NoWindow,
    Outcome,
    last_line,
    running,
    windows,
)
from tests.faults.minimal_debian import ROOT, TOOLS, minimal_debian
from tests.virtual_display import missing_tools, virtual_display

DESK = ("pcmanfm", "lxmenu-data", "libfm-modules", "adwaita-icon-theme", "xdg-utils")
"""A file manager that can show the applications menu as a folder."""

BUS = ("dbus-daemon", "libglib2.0-bin")
"""A session bus, and what asks it for programs as desktops do."""

PAGES = ROOT / "tests" / "pages"
PAGE = PAGES / "harbour-bridge" / "page.html"
SECOND_PAGE = PAGES / "night-train-posts" / "page.html"
LIBRARY = "Bridges.claimreader"

FORMATS = ("html", "docx", "odt", "pdf", "xlsx", "markdown", "json", "bundle", "ris")

_FILES = "find / -xdev ( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /home -o -path /srv ) -prune -o -print"
_LOOSE = r"""
cd /usr/lib/claim-reader
find . -name '*.so*' -type f -o -name QtWebEngineProcess | while read -r file; do
    LD_LIBRARY_PATH=$PWD/_internal:$PWD/_internal/PySide6/Qt/lib ldd "$file" | sed -n "s|\(.*\) => not found|$file:\1|p"
done | grep -v -e qgtk3 -e cups -e speechd | sort -u
"""
"""Libraries that something is linked with and that are nowhere, but for what is only recommended."""

_LEFT_BY_APT = (
    "/var/lib/apt/",
    "/var/cache/",
    "/var/log/",
    "/var/lib/dpkg/",
    "/etc/",
    "/usr/share/mime/",
    "/root/",
)
"""Folders in which apt, fonts and file types keep books of their own."""


def install_desk(visit: Visit) -> None:
    """Give the system a file manager and a user, and the user a page and a library."""
    with step(visit, "file manager"):
        commands = [
            ("apt-get", "update"),
            ("apt-get", "install", "--yes", "--no-install-recommends", *DESK, *BUS),
            ("useradd", "--create-home", "--uid", "1500", USER),
            ("rm", "-rf", "/srv/claim-reader/.git"),
        ]
        for number, command in enumerate(commands):
            status, said = visit.run(f"desk {number}", *command)
            assert not status, said[-400:]
        for folder in ("Pages", "Libraries"):
            visit.system.inside(HOME / folder).mkdir()
        shutil.copy(PAGE, visit.system.inside(HOME / "Pages" / "harbour-bridge.html"))
        shutil.copy(SECOND_PAGE, visit.system.inside(HOME / "second page.html"))
        visit.run("owner", "chown", "-R", f"{USER}:{USER}", str(HOME))


def install_package(visit: Visit, package: Path) -> None:
    """Install the package as apt does, and see that nothing is missing."""
    shutil.copy(package, visit.system.inside("/srv") / package.name)
    with step(visit, "install") as said:
        command = ("apt-get", "install", "--yes", "--no-install-recommends", f"/srv/{package.name}")
        status, printed = visit.run("install", *command)
        assert not status, printed[-400:]
        said.append(f"{last_line(visit.log('install'))}")
    with step(visit, "libraries") as said:
        visit.run("binutils", "sh", "-c", "command -v ldd")
        _, missing = visit.run("libraries", "sh", "-c", _LOOSE)
        assert not missing.strip(), missing[:600]
        said.append("everything finds what it is linked with")


def use_terminal(visit: Visit) -> None:
    """Import a page and export it in the terminal, as the user."""
    library = str(HOME / "Libraries" / LIBRARY)
    with step(visit, "terminal") as said:
        for program in ("claim-reader", "claim-reader-cli"):
            status, printed = visit.run(f"{program} version", program, "--version", user=USER)
            assert not status and printed.startswith("Claim Reader "), f"{program}: {printed}"
        page = str(HOME / "Pages" / "harbour-bridge.html")
        known = ("claim-reader-cli", "--library", library)
        status, printed = visit.run("import", *known, "import", page, user=USER)
        assert not status, printed
        visit.run("highlight", *known, "highlight", "1", "--quote", "eleven weeks", user=USER)
        for name in FORMATS:
            status, printed = visit.run(
                f"export {name}",
                *known,
                "export",
                "--format",
                name,
                "--output",
                f"{HOME}/notes.{name}",
                user=USER,
            )
            assert not status, f"{name}: {printed[-300:]}"
        said.append(f"versions, import, and export as {', '.join(FORMATS)}")


def double_click(visit: Visit, what: str, folder: str, title: str) -> None:
    """Open a folder that holds one thing, click twice on it, and watch the window that comes: its
    title tells what it shows.
    """
    with step(visit, what) as said, open_folder(visit, what, folder) as (display, process):
        click_first_icon(visit, display, what)
        began = time.monotonic()
        try:
            await_window(display, process)
        except NoWindow:
            visit.picture(display, f"{what}: no window")
            raise
        said.append(f"its window came after {time.monotonic() - began:.1f} s")
        await_title(visit, display, what, title)
        time.sleep(SETTLE_SECONDS)
        _, colours = visit.picture(display, f"{what}: the window")
        if colours < COLOURS or not windows(display):
            raise NoWindow("the window is not painted, or went")
        display.xdotool("key", "--clearmodifiers", "alt+F4")
        await_end(visit, display)


def ask_the_bus(visit: Visit) -> None:
    """Let the session bus start the program for a page, and reach its window with another one."""
    go_on = visit.system.inside(HOME / "go on")
    launch = f"gapplication launch {DESKTOP_ID}"
    words = (
        f"{launch} '{HOME}/Pages/harbour-bridge.html'; "
        f"until [ -e '{HOME}/go on' ]; do sleep 0.2; done; {launch} '{HOME}/second page.html'; "
        f"sleep {WINDOW_SECONDS}"
    )
    command = ("runuser", "-u", USER, "--", "dbus-run-session", "--", "sh", "-c", words)
    with step(visit, "bus") as said, virtual_display("1280x800", for_all=True) as display:
        environment = {
            "DISPLAY": display.name,
            "HOME": str(HOME),
            "QTWEBENGINE_DISABLE_SANDBOX": "1",
        }
        with running(visit.system, *command, log=visit.log("bus"), **environment) as process:
            await_window(display, process)
            await_title(visit, display, "bus", "Harbour bridge")
            go_on.touch()
            await_title(visit, display, "bus", "Night train")
            time.sleep(SETTLE_SECONDS)
            visit.picture(display, "bus: the window")
            if len(windows(display)) != 1:
                raise NoWindow("there is a second window")
            said.append("it starts the program, and the second page comes to the same window")
            display.xdotool("key", "--clearmodifiers", "alt+F4")
            await_end(visit, display)


def look_for_article(visit: Visit) -> None:
    """See that the page that was clicked on is in the user's own library."""
    with step(visit, "imported") as said:
        status, printed = visit.run("list", "claim-reader-cli", "list", user=USER)
        assert not status and "Harbour bridge" in printed, printed or "the library is empty"
        said.append(printed.strip())


def files(visit: Visit, what: str) -> set[str]:
    """Return every file of the system but the user's own and those that apt keeps books in."""
    _, printed = visit.run(what, *_FILES.split())
    return {line for line in printed.splitlines() if not f"{line}/".startswith(_LEFT_BY_APT)}


def packages(visit: Visit, what: str) -> set[str]:
    """Return the names of all packages that are installed."""
    _, printed = visit.run(what, "dpkg-query", "--show", "--showformat=${binary:Package}\\n")
    return set(printed.split())


def files_of(visit: Visit, kept: set[str]) -> set[str]:
    """Return the files of some packages, where they lie: dpkg may still name ``/lib``."""
    if not kept:
        return set()
    _, printed = visit.run("files kept", "dpkg", "--listfiles", *sorted(kept))
    root = visit.system.folder.resolve()
    listed = [visit.system.inside(line) for line in printed.splitlines() if line.startswith("/")]
    places = [file.parent.resolve() / file.name for file in listed]
    return {f"/{place.relative_to(root)}" for place in places if place.is_relative_to(root)}


def remove(visit: Visit, before: set[str], known: set[str]) -> None:
    """Remove the package and what came along with it; see what is left. Apt keeps what another
    package recommends or suggests: its files are not the program's.
    """
    with step(visit, "removal") as said:
        status, printed = visit.run(
            "purge", "apt-get", "purge", "--yes", "--auto-remove", "claim-reader"
        )
        assert not status, printed[-400:]
        kept = packages(visit, "packages after") - known
        assert "claim-reader" not in kept, "the package itself is left"
        left = sorted(files(visit, "files after") - before - files_of(visit, kept))
        assert not left, f"{len(left)} files are left: {', '.join(left[:8])}"
        assert visit.system.inside(HOME / "Libraries" / LIBRARY).exists(), "the user's library went"
        said.append("nothing is left but what is the user's own")
        if kept:
            said.append(f"apt keeps {', '.join(sorted(kept))}")


def try_release(release: str, package: Path, folder: Path) -> Outcome:
    """Make the system, try the package in it, remove it."""
    outcome = Outcome(release)
    with minimal_debian(release, folder / f"{release} debootstrap.log") as system:
        visit = Visit(system, outcome, folder)
        install_desk(visit)
        before, known = files(visit, "files before"), packages(visit, "packages before")
        install_package(visit, package)
        use_terminal(visit)
        double_click(visit, "menu", "menu://applications/Office", "Claim Reader")
        double_click(visit, "page", str(HOME / "Pages"), "Harbour bridge")
        look_for_article(visit)
        double_click(visit, "library", str(HOME / "Libraries"), Path(LIBRARY).stem)
        ask_the_bus(visit)
        remove(visit, before, known)
    if visit.pictures:
        film_strip(visit.pictures, folder / f"film {release}.png")
    return outcome


def main(arguments: Sequence[str] | None = None) -> int:
    """Try each release in turn."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("package", type=Path)
    options.add_argument("releases", nargs="*", default=RELEASES)
    options.add_argument("--pictures", type=Path)
    chosen = options.parse_args(arguments)
    missing = [*missing_tools(), *(tool for tool in TOOLS if shutil.which(tool) is None)]
    if missing:
        sys.exit(f"{', '.join(missing)} not installed")
    folder: Path = chosen.pictures or Path(mkdtemp(prefix="packages-"))
    folder.mkdir(parents=True, exist_ok=True)
    print(f"Trying {chosen.package.name}. Pictures: {folder}")
    qt = application()
    outcomes = [try_release(release, chosen.package, folder) for release in chosen.releases]
    qt.quit()
    return int(not all(outcome.well for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
