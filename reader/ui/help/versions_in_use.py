"""What the program runs on, and what its log says, to be copied into a report; no word of a
document is in it.
"""

import platform
from importlib import metadata
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion

from reader import __version__
from reader.services.library import sqlite_version
from reader.services.notices import PROGRAM
from reader.ui.process.report_words import without_words

LINES = 80
"""How many lines of the log a report has at the most."""
_READ = 60_000
"""Bytes of the log's end that are looked at."""


def versions() -> str:
    """Return the versions of the program and of what it is made with, a line each."""
    parts = [
        ("Claim Reader", __version__),
        ("Python", platform.python_version()),
        ("PySide6", PySide6.__version__),
        ("Qt", qVersion()),
        ("SQLite", sqlite_version()),
        *((name, found) for name in PROGRAM if name != "PySide6" and (found := _version(name))),
        ("", platform.platform()),
    ]
    return "\n".join(f"{name} {version}".strip() for name, version in parts)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:  # told apart in no package
        return ""


def report(log: Path) -> str:
    """Return the versions and the end of the log."""
    lines = [*without_words(_end(log))][-LINES:]
    return "\n".join([versions(), "", *(lines or ["(the log is empty)"])])


def _end(log: Path) -> list[str]:
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - _READ))
            return file.read().decode("utf-8", errors="replace").splitlines()
    except OSError:
        return []
