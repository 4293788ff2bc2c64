"""Whether what was installed of Qt can be loaded on this system, and what the system lacks for it.

The list of libraries in resources/setup/system.toml is only as good as the systems that it was
tried on. So Qt itself is asked, each time that an environment is made or brought up to date.
"""

import glob
import os
import sys
from collections.abc import Iterable

from reader.bootstrap.console import SetupFailed, say
from reader.bootstrap.parts import Part, Parts
from reader.bootstrap.system import Machine, library_needs, provide, run, unmet
from reader.bootstrap.words import translate

FOUNDATION = ("lxml.etree", "numpy", "sqlite3")
"""What else is not plain Python, so that it may lack something."""

_QTS_OWN = ("libQt6", "libpyside6", "libshiboken6")
_FIND = (
    "import importlib.util; print(*importlib.util.find_spec('PySide6').submodule_search_locations)"
)


def check(python: str, parts: Parts, extra: str, machine: Machine) -> None:
    """Load what the program uses of Qt with the environment's ``python``, after getting what the
    system lacks for it.

    Raises ``SetupFailed`` where the window, or the tests that are wanted, cannot have what they
    need. Says so and returns where only pages cannot.
    """
    folder = run([python, "-c", _FIND]).stdout.strip()
    provide(library_needs(missing_libraries(folder, parts.window)), [], machine)
    modules = [*parts.window.modules, *(parts.test.modules if extra == "test" else ())]
    complaint = _load(python, [*FOUNDATION, *_of_pyside(modules)])
    if complaint:
        words = translate(
            "SetUp", "What the program needs is installed, but cannot be loaded: {why}"
        )
        raise SetupFailed(words.format(why=complaint))
    if not unmet(
        library_needs(dict(parts.page.libraries))
    ):  # else it was said before, and more would be missing for it
        _check_page(python, folder, parts.page, machine)


def _check_page(python: str, folder: str, page: Part, machine: Machine) -> None:
    provide([], library_needs(missing_libraries(folder, page)), machine)
    complaint = _load(python, _of_pyside(page.modules))
    if complaint:
        words = translate(
            "SetUp",
            "Pages cannot be shown as they were published, only their text: {why} Going on "
            "without.",
        )
        say(words.format(why=complaint))


def missing_libraries(folder: str, part: Part) -> dict[str, str]:
    """Return the libraries of the system that a part lacks, each with the Debian package that
    should have it.

    ``folder`` is PySide6's. Empty where nobody can tell, as where there is no ldd: loading the
    modules says the first then.
    """
    if sys.platform != "linux":
        return {}
    modules = [os.path.join(folder, f"{name}.abi3.so") for name in part.modules]
    plugins = [
        path for pattern in part.files for path in glob.glob(os.path.join(folder, "Qt", pattern))
    ]
    listed = run(["env", "LC_ALL=C", "ldd", *filter(os.path.exists, modules), *plugins]).stdout
    names = {
        line.split()[0] for line in listed.splitlines() if line.rstrip().endswith("=> not found")
    }
    known = dict(part.libraries)
    return {
        name: known.get(name, debian_package(name))
        for name in sorted(names)
        if not name.startswith(_QTS_OWN)
    }


def debian_package(library: str) -> str:
    """Return the package that has a library by Debian's rule for their names, which most follow
    (Debian Policy, 8.1).
    """
    stem, _, version = library.removesuffix(".so").partition(".so.")
    hyphen = "-" if version and stem[-1:].isdigit() else ""
    return f"{stem}{hyphen}{version}".lower().replace("_", "-")


def _of_pyside(modules: Iterable[str]) -> list[str]:
    return [f"PySide6.{name}" for name in modules]


def _load(python: str, modules: list[str]) -> str:
    """Import the modules in a process of their own; return a sentence of what is wrong, or
    nothing.
    """
    outcome = run([python, "-c", f"import {', '.join(modules)}"])
    if outcome.returncode == 0:
        return ""
    lines = [line.strip() for line in outcome.stdout.splitlines() if line.strip()]
    reason = lines[-1] if lines else _ended(outcome.returncode)
    library, found, _ = reason.rpartition(": cannot open shared object file")
    if not found:
        return f"{reason}."
    name = library.split()[-1]
    return translate(
        "SetUp",
        "{library} is missing. Install the package that has it (on Debian most likely {package}), "
        "then start again.",
    ).format(library=name, package=debian_package(name))


def _ended(status: int) -> str:
    return translate("SetUp", "Python ended with status {status}").format(status=status)
