"""Why Qt can open no window here, in a sentence: there is no screen, or the system lacks libraries
that its plugin for windows is linked with.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

from reader.domain.message import Message, listed, paragraph, translate
from reader.resources import terminal_command

_PLUGIN = "platforms/libqxcb.so"
_NO_SCREEN = "could not connect to display"
"""What Qt says of a screen that does not answer."""

_MISSING = " => not found"


def why_no_window(said: Sequence[str]) -> Message:
    """Return the sentence, after what Qt said before it gave up."""
    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), _PLUGIN)
    refused = not os.environ.get("DISPLAY") or any(_NO_SCREEN in words for words in said)
    missing = [] if refused or sys.platform != "linux" else missing_libraries(plugin)
    if missing:
        why = translate(
            "Start",
            "Claim Reader cannot open its window: this system lacks {names}. Install what is "
            "missing with its package manager, then start again.",
        ).where(names=listed(missing))
    else:
        why = translate(
            "Start",
            "Claim Reader finds no screen to show its window on. Start it in a desktop session.",
        )
    return paragraph([why, without_a_window()])


def without_a_window() -> Message:
    """Return what to type where no window is wanted or can be had."""
    return translate("Start", "For work without a window: {command}").where(
        command=f"{terminal_command()} --help"
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
