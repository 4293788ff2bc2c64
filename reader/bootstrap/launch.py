"""Which interpreter runs the program: this one where it has everything, else the one of the
project's environment.

A start where all is there comes through here each time, so this module imports nothing that Python
has not loaded already; what only the set-up needs is imported when there is something to set up.
"""

import os
import sys
from importlib.machinery import PathFinder

from reader.bootstrap.console import (
    SetupCancelled,
    SetupFailed,
    audience,
    has_terminal,
    say,
)
from reader.bootstrap.stamp import Wanted, environment_folder, environment_python, is_stamped
from reader.bootstrap.words import translate

MODULES = {
    "": (
        *("PySide6", "bs4", "lxml", "charset_normalizer", "numpy", "sqlite_utils", "click"),
        *("markdown_it", "yaml", "docx", "xlsxwriter", "jinja2"),
    ),
    "test": (
        *("bagit", "hypothesis", "jsonschema", "mypy", "openpyxl", "pypdf", "pytest"),
        *("rfc3161_client", "ruff", "xdist"),
    ),
}
"""The modules that the distributions of each group in pyproject.toml bring; ``""`` is the program's
own.
"""


def launch(extra: str) -> None:
    """Return where this interpreter has the dependencies; else continue in one that has, after
    setting it up if need be.
    """
    if getattr(sys, "frozen", False):  # a bundle brings its own
        return
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    wanted = Wanted(root, extra)
    folder = environment_folder(wanted)
    if _runs_in(folder):
        if not is_stamped(folder, wanted):
            _continue_with(sys._base_executable)  # type: ignore[attr-defined]  # an environment cannot renew itself
        return
    if sys.prefix != sys.base_prefix and has_modules(extra):
        # an environment that the user made; a system's own packages are of any version, so they do
        # not count
        return
    if not is_stamped(folder, wanted):
        _set_up(folder, wanted)
    _continue_with(environment_python(folder))


def has_modules(extra: str) -> bool:
    """Whether this interpreter finds each module of the program, and of the group ``extra``."""
    names = MODULES[""] + (MODULES[extra] if extra else ())
    return all(PathFinder.find_spec(name) is not None for name in names)


def _runs_in(folder: str) -> bool:
    return os.path.realpath(sys.prefix) == os.path.realpath(folder)


def _set_up(folder: str, wanted: Wanted) -> None:
    if not wanted.extra and not has_terminal():  # nobody double-clicks the tests
        _open_window()
    say(
        translate(
            "SetUp",
            "Setting up Claim Reader. This happens once, and again when its dependencies change.",
        )
    )
    try:
        _take_steps(folder, wanted)
    except SetupFailed as failure:
        words = translate("SetUp", "Claim Reader could not be set up. {why}")
        _tell(words.format(why=failure), wanted)
        sys.exit(1)
    except SetupCancelled:
        say(translate("SetUp", "The set-up was cancelled. The next start begins it again."))
        sys.exit(130)
    except KeyboardInterrupt:
        words = translate("SetUp", "The set-up was interrupted. The next start begins it again.")
        say(f"\n{words}")
        sys.exit(130)
    audience.listener.close()


def _take_steps(folder: str, wanted: Wanted) -> None:
    from reader.bootstrap import environment, system  # noqa: PLC0415  slow to import
    from reader.bootstrap.parts import read_parts  # noqa: PLC0415

    parts = read_parts(wanted.system)
    needs = system.program_needs(parts), system.wishes(parts, wanted.extra)
    system.provide(*needs, system.this_machine())
    environment.set_up(folder, wanted)


def _open_window() -> None:
    """Let the user see the set-up, who has just double-clicked: in a window, else in a terminal."""
    from reader.bootstrap.notice import has_screen  # noqa: PLC0415  slow to import
    from reader.bootstrap.window import open_window, start_in_terminal  # noqa: PLC0415

    if not has_screen():
        return
    window = open_window()
    if window is not None:
        audience.listener = window
    elif start_in_terminal():
        sys.exit(0)


def _tell(sentence: str, wanted: Wanted) -> None:
    """Say why there is no program, so that it is read also where nobody looks at a terminal."""
    audience.listener.close()
    say(sentence)
    if wanted.extra:
        return
    if not has_terminal():
        from reader.bootstrap.notice import show  # noqa: PLC0415  slow to import

        show(sentence)
    elif os.environ.get("READER_SET_UP_IN_TERMINAL"):
        print(translate("SetUp", "Press Enter to close this window."), file=sys.stderr)
        sys.stdin.readline()


def _continue_with(python: str) -> None:
    command = [python, *sys.orig_argv[1:]]
    if sys.platform != "win32":
        os.execv(python, command)  # noqa: S606  our own command line, once more
    import subprocess  # noqa: PLC0415  Windows gives a replaced process to nobody to wait for

    without_console = os.path.join(os.path.dirname(python), "pythonw.exe")
    if sys.orig_argv[1:2] == [sys.argv[0]] and _is_for_the_window(sys.argv[1:]):
        # a double-click has opened a console for us, which goes when we end
        subprocess.Popen([without_console, *command[1:]], close_fds=True)
        sys.exit(0)
    sys.exit(subprocess.call(command))


def _is_for_the_window(arguments: list[str]) -> bool:
    """Whether main.py is to show its window and print nothing, as with files alone."""
    return not any(argument.startswith("-") for argument in arguments)
