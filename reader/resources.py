"""Where the program's own things stand, in the source tree or inside the installed package: its
data files, and the modules that it runs in processes of their own.
"""

import errno
import os
import subprocess
import sys
from pathlib import Path

DESKTOP_ID = "org.claimreader.ClaimReader"
"""By which desktops know the program: the name of its entry and, where there is a bus, on that."""

RUN_MODULE = "--run-module"
"""The first argument by which a packaged program is told to be one of its own processes."""

LACKS_LIBRARIES = 3
"""The status with which a process of the program ends where Qt cannot be loaded. Its answer is then
the names of the libraries that are missing, with spaces between them.
"""

_INSTALLED = "_resources"
"""The folder of the data files inside the package, where that is not a source tree."""

UNSEEN: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""The creation flags of such a process: on Windows it would open a terminal beside the window."""


def resource_folder(name: str = "") -> Path:
    """Return the folder ``name`` of the program's resources, or the folder of them all."""
    package = Path(__file__).resolve().parent
    installed = package / _INSTALLED
    return (installed if installed.is_dir() else package.parent / "resources") / name


def command_of(module: str, *arguments: str) -> list[str]:
    """Return the command that runs a module of the program in a process of its own."""
    if getattr(sys, "frozen", False):
        return [_program_with_streams(), RUN_MODULE, module, *arguments]
    # -P: else Python would first look for its modules in the folder that the program stands in
    return [sys.executable, "-P", "-m", module, *arguments]


def window_command(*arguments: str) -> list[str]:
    """Return the command that starts the program with a window once more."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return command_of("reader.app", *arguments)


def terminal_command() -> str:
    """Return what a user types for work without a window."""
    is_installed = getattr(sys, "frozen", False) or resource_folder().name == _INSTALLED
    return "claim-reader-cli" if is_installed else "python3 -m reader"


def environment_of_own() -> dict[str, str]:
    """Return the environment in which such a process finds the program, wherever it was started."""
    root = str(Path(__file__).resolve().parent.parent)
    known = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{known}" if known else root}


def is_gone(error: OSError) -> bool:
    """Whether an error in writing to such a process says that it has gone. Windows calls the broken
    pipe an invalid argument (docs.python.org, Popen.communicate and bpo-19612).
    """
    return error.errno in {errno.EPIPE, errno.EINVAL}


def _program_with_streams() -> str:
    """Return the packaged program that has standard streams; on Windows the window's has none."""
    program = Path(sys.executable)
    terminal = program.with_name("claim-reader-cli.exe")
    return str(terminal if sys.platform == "win32" and terminal.exists() else program)
