"""Why Qt can open no window here, in a sentence: there is no screen, or the system lacks libraries
that its plugin for windows is linked with.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

from reader.domain.message import Message, paragraph, translate
from reader.ui.process.missing_libraries import lacking, missing_libraries, without_a_window

_PLUGIN = "platforms/libqxcb.so"
_NO_SCREEN = "could not connect to display"
"""What Qt says of a screen that does not answer."""


def why_no_window(said: Sequence[str]) -> Message:
    """Return the sentence, after what Qt said before it gave up."""
    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), _PLUGIN)
    refused = not os.environ.get("DISPLAY") or any(_NO_SCREEN in words for words in said)
    missing = [] if refused or sys.platform != "linux" else missing_libraries(plugin)
    if missing:
        return lacking(missing)
    why = translate(
        "Start",
        "Claim Reader finds no screen to show its window on. Start it in a desktop session.",
    )
    return paragraph([why, without_a_window()])
