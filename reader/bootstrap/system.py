"""What the operating system has to bring: shared libraries for Qt's window, a way to make
environments, tools for the tests.

Tried on minimal Debian 12 and 13. A system with another package manager is told the names of the
libraries.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from typing import NamedTuple

from reader.bootstrap.console import SetupFailed, agrees, check, has_terminal, say
from reader.bootstrap.notice import has_screen
from reader.bootstrap.parts import Parts
from reader.bootstrap.words import translate

MOST_NAMED = 3


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
    dialog: bool = False
    """Whether the desktop can ask for an administrator's password in a window."""


def this_machine() -> Machine:
    """Return what can be done on the machine we run on."""
    return Machine(
        apt=shutil.which("apt-get") is not None,
        root=sys.platform != "win32" and os.geteuid() == 0,
        sudo=shutil.which("sudo") is not None,
        terminal=has_terminal(),
        dialog=has_screen() and shutil.which("pkexec") is not None,
    )


def program_needs(parts: Parts) -> list[Need]:
    """Return what the program cannot start without on this system; nothing where Qt brings all, as
    on Windows and macOS.
    """
    if sys.platform != "linux":
        return []
    venv = Need("ensurepip", f"python3.{sys.version_info.minor}-venv", _has_module)
    return [*library_needs(dict(parts.window.libraries)), venv]


def wishes(parts: Parts, extra: str) -> list[Need]:
    """Return what is used where it is there: by the program, and by the tests where ``extra`` is
    their group.
    """
    if sys.platform != "linux":
        return []
    needs = library_needs(dict(parts.page.libraries))
    if extra == "test":
        needs += [Need(name, package, _has_command) for name, package in parts.test.commands]
        needs += [Need(name, package, _has_font) for name, package in parts.test.fonts]
    return needs


def library_needs(packages: dict[str, str]) -> list[Need]:
    """Return the need of each library, whose Debian package is given."""
    return [Need(name, package, _loads) for name, package in packages.items()]


def unmet(needs: Iterable[Need]) -> list[Need]:
    """Return the needs that the system does not meet now."""
    return [need for need in needs if not need.is_met(need.name)]


def provide(required: list[Need], welcome: list[Need], machine: Machine) -> None:
    """Install what is missing of both lists.

    Raises ``SetupFailed`` where something required stays away; says so and returns where it is only
    welcome.
    """
    missing = unmet(required)
    also = unmet(welcome)
    if not missing and not also:
        return
    try:
        _install([*missing, *also], machine)
    except SetupFailed as failure:
        if unmet(missing):
            raise
        say(translate("SetUp", "{why} Going on without.").format(why=failure))


def _install(missing: list[Need], machine: Machine) -> None:
    names = named(missing)
    if not machine.apt:
        words = translate(
            "SetUp",
            "This system lacks {names}. Install them with its package manager, then start again.",
        )
        raise SetupFailed(words.format(names=", ".join(need.name for need in missing)))
    packages = sorted({need.package for need in missing})
    command = f"apt-get install {' '.join(packages)}"
    if machine.root:
        words = (
            translate(
                "SetUp",
                "This system lacks {names}. Installing a package with apt-get; this takes a "
                "minute.",
            )
            if len(packages) == 1
            else translate(
                "SetUp",
                "This system lacks {names}. Installing {count} packages with apt-get; this takes a "
                "minute.",
            )
        )
        say(words.format(names=names, count=len(packages)))
        _apt(packages, [])
    elif (
        machine.terminal
        and machine.sudo
        and agrees(
            translate("SetUp", "This system lacks {names}. Run “sudo {command}” now?").format(
                names=names, command=command
            )
        )
    ):
        _apt(packages, ["sudo"])
    elif not machine.terminal and machine.dialog:
        words = translate(
            "SetUp",
            "This system lacks {names}. An administrator’s password is needed to install them.",
        )
        say(words.format(names=names))
        _apt(packages, ["pkexec"])
    else:
        words = translate(
            "SetUp", "This system lacks {names}. An administrator gets them with: sudo {command}"
        )
        raise SetupFailed(words.format(names=names, command=command))
    still = unmet(missing)
    if still:
        raise SetupFailed(_not_found(still))


def named(needs: list[Need]) -> str:
    """Return the needs' names; of many the first ones and how many more there are, where their
    packages are named beside.
    """
    names = [need.name for need in needs]
    if len(names) <= MOST_NAMED:
        return ", ".join(names)
    words = translate("SetUp", "{names} and {count} more")
    return words.format(names=", ".join(names[:MOST_NAMED]), count=len(names) - MOST_NAMED)


def _not_found(still: list[Need]) -> str:
    return translate(
        "SetUp",
        "{names}: not in {packages}. Find the package that has it, for example with “apt-file "
        "search {first}”, install it, then start again.",
    ).format(
        names=", ".join(need.name for need in still),
        packages=", ".join(sorted({need.package for need in still})),
        first=still[0].name,
    )


def _apt(packages: list[str], prefix: list[str]) -> None:
    """Install Debian packages. The lists of packages are renewed only where the ones at hand are
    missing or out of date.

    A name that they do not have then is left out, so that it does not keep the others away.
    """
    apt = [
        *prefix,
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "LC_ALL=C.UTF-8",  # so that we understand what it says
        "apt-get",
        "-q",
        "-y",
        "-o",
        "DPkg::Lock::Timeout=300",
    ]
    install = [*apt, "install", "--no-install-recommends"]
    if run([*install, *_names_here(packages, _known_packages())]).returncode == 0:
        return
    run([*apt, "update"])
    known = _known_packages()
    names = _names_here(packages, known)
    outcome = run([*install, *([name for name in names if name in known] or names)])
    if outcome.returncode != 0:
        raise SetupFailed(explain(outcome, packages))


_NOT_REACHED = (
    "Temporary failure resolving",
    "Could not resolve",
    "Could not connect",
    "Unable to connect",
    "Network is unreachable",
    "Connection timed out",
    "Connection failed",
)
_NOT_ALLOWED = ("Not authorized", "Error executing command as another user", "Request dismissed")
_ASKED_FOR = ("E:", "sudo:")


def explain(outcome: subprocess.CompletedProcess[str], packages: list[str]) -> str:
    """Return the sentence for the user when apt-get failed: what it prints is of any length."""
    names = " ".join(packages)
    if any(words in outcome.stdout for words in _NOT_REACHED):
        return _not_fetched(len(packages))
    if any(words in outcome.stdout for words in _NOT_ALLOWED):
        return translate(
            "SetUp",
            "{names} were not installed, as nobody allowed it. An administrator gets them with: "
            "sudo apt-get install {names}",
        ).format(names=names)
    complaints = [line for line in outcome.stdout.splitlines() if line.startswith(_ASKED_FOR)]
    status = translate("SetUp", "status {status}").format(status=outcome.returncode)
    words = translate("SetUp", "apt-get could not install {names}: {why}")
    return words.format(names=names, why=complaints[0] if complaints else status)


def _not_fetched(count: int) -> str:
    words = (
        translate(
            "SetUp",
            "A package could not be fetched: the package archives cannot be reached. Check the "
            "network and its proxy, then start again.",
        )
        if count == 1
        else translate(
            "SetUp",
            "{count} packages could not be fetched: the package archives cannot be reached. Check "
            "the network and its proxy, then start again.",
        )
    )
    return words.format(count=count)


def _known_packages() -> set[str]:
    return set(run(["apt-cache", "pkgnames"]).stdout.split())


def _names_here(packages: list[str], known: set[str]) -> list[str]:
    """Return the packages' names in this release: since 2024 some libraries have a twin with a
    64-bit time.
    """
    return [f"{package}t64" if f"{package}t64" in known else package for package in packages]


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, as what installs packages must not be cut short; return what it
    printed. Raises ``SetupCancelled`` where the user does not want the set-up to go on.
    """
    outcome = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    check()
    return outcome


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _has_command(name: str) -> bool:
    return shutil.which(name) is not None


def _has_font(name: str) -> bool:
    folders = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
    return any(
        name in files for folder in folders for _, _, files in os.walk(os.path.expanduser(folder))
    )


def _has_module(name: str) -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec(name) is not None
