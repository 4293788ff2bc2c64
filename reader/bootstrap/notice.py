"""A sentence on the screen before there is anything of ours to show it with: by whatever the
desktop brings.

Interpreters of any age read this file, as they tell with it that they are too old: it keeps to the
syntax of Python 3.0.
"""

import os
import subprocess
import sys

from reader.bootstrap.words import translate

TITLE = "Claim Reader"

_WITH_WORDS_LAST = (
    ("zenity", "--error", "--no-markup", "--width=480", "--title=" + TITLE, "--text"),
    ("kdialog", "--title", TITLE, "--error"),
    ("yad", "--error", "--width=480", "--title=" + TITLE, "--text"),
)
"""Commands of desktops that show a sentence; it is their last argument."""

_LAST_RESORTS = (
    ("xmessage", "-center", "-title", TITLE),
    ("notify-send", "--urgency=critical", TITLE),
)
"""Those that are hard to read or soon gone."""


def has_screen() -> bool:
    """Return whether a window could be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def drawing_command(button: str) -> "list[str]":
    """Return the command of the window that we draw ourselves (``drawn.py``), with the words of
    its button.
    """
    # -S and -E: a broken installation of the user's must not keep it from telling so
    here = os.path.dirname(os.path.abspath(__file__))
    return [sys.executable, "-E", "-S", os.path.join(here, "drawn.py"), button]


def show(words: str) -> bool:
    """Show a sentence and return when it was read; false where nothing can show it."""
    if not has_screen():
        return False
    commands = [command + (words,) for command in _WITH_WORDS_LAST]  # noqa: RUF005  older interpreters cannot read it
    commands.append(tuple(drawing_command(translate("SetUp", "Close"))) + (words,))  # noqa: RUF005
    commands.extend(command + (words,) for command in _LAST_RESORTS)  # noqa: RUF005
    return any(_answers(command) for command in commands)


def _answers(command: "tuple[str, ...]") -> bool:
    try:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
    except OSError:  # it is not installed
        return False
    process.communicate()
    return process.returncode in (0, 1)  # zenity and kdialog end with 1 where Esc closed them
