"""What the operating system has to bring: shared libraries for Qt's window, a way to make environments, tools for the tests.

Tried on a minimal Debian 12. A system with another package manager is told the names of the libraries.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from typing import NamedTuple

from reader.bootstrap.console import SetupFailed, agrees, has_terminal, say

WINDOW_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",  # brings a font along
    "libglib-2.0.so.0": "libglib2.0-0",
    "libbrotlidec.so.1": "libbrotli1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""The libraries that Qt's widgets need on X11 and Wayland and do not bring: file name to Debian package."""

PAGE_LIBRARIES = {
    "libnss3.so": "libnss3",
    "libasound.so.2": "libasound2",
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXrandr.so.2": "libxrandr2",
    "libXtst.so.6": "libxtst6",
    "libxkbfile.so.1": "libxkbfile1",
    "libpulse.so.0": "libpulse0",
}
"""The same for QtWebEngine, which shows a page as it was published. Without it the program shows the page's text."""

TEST_TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
"""The commands with which tests drive a real window where there is no screen. Tests that miss one are skipped."""


class Need(NamedTuple):
    """One thing that the system has to bring, and the Debian package that has it."""

    name: str
    package: str
    is_met: Callable[[str], bool]


class Machine(NamedTuple):
    """What can be done about a missing package here."""

    apt: bool
    root: bool
    sudo: bool
    terminal: bool


def this_machine() -> Machine:
    """Return what can be done on the machine we run on."""
    return Machine(
        apt=shutil.which("apt-get") is not None,
        root=sys.platform != "win32" and os.geteuid() == 0,
        sudo=shutil.which("sudo") is not None,
        terminal=has_terminal(),
    )


def program_needs() -> list[Need]:
    """Return what the program cannot start without on this system; nothing where Qt brings all, as on Windows and macOS."""
    if sys.platform != "linux":
        return []
    venv = Need("ensurepip", f"python3.{sys.version_info.minor}-venv", _has_module)
    return [*(Need(name, package, _loads) for name, package in WINDOW_LIBRARIES.items()), venv]


def wishes(extra: str) -> list[Need]:
    """Return what is used where it is there: by the program, and by the tests where ``extra`` is their group."""
    if sys.platform != "linux":
        return []
    tools = TEST_TOOLS if extra == "test" else {}
    libraries = [Need(name, package, _loads) for name, package in PAGE_LIBRARIES.items()]
    return [*libraries, *(Need(name, package, _has_command) for name, package in tools.items())]


def unmet(needs: Iterable[Need]) -> list[Need]:
    """Return the needs that the system does not meet now."""
    return [need for need in needs if not need.is_met(need.name)]


def provide(required: list[Need], welcome: list[Need], machine: Machine) -> None:
    """Install what is missing of both lists.

    Raises ``SetupFailed`` where something required stays away; says so and returns where it is only welcome.
    """
    missing = unmet(required)
    also = unmet(welcome)
    if not missing and not also:
        return
    try:
        _install([*missing, *also], machine)
    except SetupFailed as failure:
        if missing:
            raise
        say(f"{failure} Going on without.")


def _install(missing: list[Need], machine: Machine) -> None:
    names = ", ".join(need.name for need in missing)
    if not machine.apt:
        raise SetupFailed(f"This system lacks {names}. Install them with its package manager, then start again.")
    packages = [need.package for need in missing]
    command = f"apt-get install {' '.join(packages)}"
    if machine.root:
        say(f"This system lacks {names}. Installing {len(packages)} packages with apt-get; this takes a minute.")
        _apt(packages, [])
    elif machine.terminal and machine.sudo and agrees(f"This system lacks {names}. Run “sudo {command}” now?"):
        _apt(packages, ["sudo"])
    else:
        raise SetupFailed(f"This system lacks {names}. An administrator gets them with: sudo {command}")
    still = ", ".join(need.name for need in unmet(missing))
    if still:
        raise SetupFailed(f"apt-get installed {', '.join(packages)}, but {still} is still not found.")


def _apt(packages: list[str], prefix: list[str]) -> None:
    """Install Debian packages. The lists of packages are renewed only where the ones at hand are missing or out of date."""
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=300"]
    if _run([*apt, "install", "--no-install-recommends", *_names_here(packages)]).returncode == 0:
        return
    _run([*apt, "update"])
    outcome = _run([*apt, "install", "--no-install-recommends", *_names_here(packages)])
    if outcome.returncode != 0:
        complaints = [line for line in outcome.stdout.splitlines() if line.startswith(("E:", "sudo:"))]
        reason = " ".join(complaints) or f"status {outcome.returncode}"
        raise SetupFailed(f"apt-get could not install {' '.join(packages)}: {reason}")


def _names_here(packages: list[str]) -> list[str]:
    """Return the packages' names in this release: since 2024 some libraries have a twin with a 64-bit time."""
    known = set(_run(["apt-cache", "pkgnames"]).stdout.split())
    return [f"{package}t64" if f"{package}t64" in known else package for package in packages]


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False)


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _has_command(name: str) -> bool:
    return shutil.which(name) is not None


def _has_module(name: str) -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec(name) is not None
