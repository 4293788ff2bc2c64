"""Which libraries a system lacks that Qt is linked with. It loads no Qt: that may be what fails."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from reader.domain.message import Message, listed, paragraph, translate
from reader.resources import terminal_command

_MISSING = " => not found"
_NOT_FOUND = ": cannot open shared object file"
"""What Linux says behind the name of a library that it does not find."""


def lacking(names: Sequence[str]) -> Message:
    """Return the sentence that names what is missing, with what goes without it."""
    why = translate(
        "Start",
        "Claim Reader cannot open its window: this system lacks {names}. Install what is "
        "missing with its package manager, then start again.",
    ).where(names=listed(names))
    return paragraph([why, without_a_window()])


def without_a_window() -> Message:
    """Return what to type where no window is wanted or can be had."""
    return translate("Start", "For work without a window: {command}").where(
        command=f"{terminal_command()} --help"
    )


def missing_for_qt(error: ImportError) -> list[str]:
    """Return the libraries for lack of which Qt could not be loaded, with all others that its own
    for windows are linked with; none where that is not the reason.
    """
    library, told, _ = str(error).partition(_NOT_FOUND)
    if not told:
        return []
    found = find_spec("PySide6")
    folders = (found.submodule_search_locations or ()) if found is not None else ()
    files = [file for folder in folders for file in Path(folder).glob("QtWidgets.*so")]
    return sorted(
        {library.split()[-1], *(name for one in files for name in missing_libraries(one))}
    )


def missing_libraries(file: Path) -> list[str]:
    """Return the libraries that a file is linked with, at any remove, and that are nowhere; none
    where the system cannot tell.
    """
    packed = str(getattr(sys, "_MEIPASS", ""))  # a bundle's own libraries lie there
    environment = {**os.environ, "LD_LIBRARY_PATH": packed} if packed else None
    tool = shutil.which("ldd")
    if tool is None:
        return []
    told = subprocess.run(  # noqa: S603 (the system's own command, and a file of Qt's)
        [tool, str(file)], env=environment, capture_output=True, text=True, check=False
    )
    lines = [line for line in told.stdout.splitlines() if line.endswith(_MISSING)]
    return sorted({line.removesuffix(_MISSING).strip() for line in lines})
