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

from reader.bootstrap.console import SetupFailed, agrees, has_terminal, say
from reader.bootstrap.parts import Parts


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
    commands = parts.test.commands if extra == "test" else ()
    return [
        *library_needs(dict(parts.page.libraries)),
        *(Need(name, package, _has_command) for name, package in commands),
    ]


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
        say(f"{failure} Going on without.")


def _install(missing: list[Need], machine: Machine) -> None:
    names = ", ".join(need.name for need in missing)
    if not machine.apt:
        raise SetupFailed(
            f"This system lacks {names}. Install them with its package manager, then start again."
        )
    packages = sorted({need.package for need in missing})
    command = f"apt-get install {' '.join(packages)}"
    if machine.root:
        count = "a package" if len(packages) == 1 else f"{len(packages)} packages"
        say(f"This system lacks {names}. Installing {count} with apt-get; this takes a minute.")
        _apt(packages, [])
    elif (
        machine.terminal
        and machine.sudo
        and agrees(f"This system lacks {names}. Run “sudo {command}” now?")
    ):
        _apt(packages, ["sudo"])
    else:
        raise SetupFailed(
            f"This system lacks {names}. An administrator gets them with: sudo {command}"
        )
    still = unmet(missing)
    if still:
        raise SetupFailed(_not_found(still))


def _not_found(still: list[Need]) -> str:
    names = ", ".join(need.name for need in still)
    packages = ", ".join(sorted({need.package for need in still}))
    example = f"for example with “apt-file search {still[0].name}”"
    return (
        f"{names}: not in {packages}. Find the package that has it, {example}, install it, then "
        "start again."
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
        complaints = [
            line for line in outcome.stdout.splitlines() if line.startswith(("E:", "sudo:"))
        ]
        reason = " ".join(complaints) or f"status {outcome.returncode}"
        raise SetupFailed(f"apt-get could not install {' '.join(packages)}: {reason}")


def _known_packages() -> set[str]:
    return set(run(["apt-cache", "pkgnames"]).stdout.split())


def _names_here(packages: list[str], known: set[str]) -> list[str]:
    """Return the packages' names in this release: since 2024 some libraries have a twin with a
    64-bit time.
    """
    return [f"{package}t64" if f"{package}t64" in known else package for package in packages]


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; return what it printed."""
    return subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )


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
