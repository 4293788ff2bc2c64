"""Where exports may be written: over any file of the user's but a library, its journals and its
backups, which hold the work itself.
"""

import os
from pathlib import Path
from stat import S_IMODE, S_ISREG

from reader.domain.errors import FileUnwritable
from reader.domain.message import Message, translate
from reader.services.backing_up import backup_folder
from reader.services.library import Library
from reader.store.connection import APPLICATION_ID
from reader.store.place import COMPANIONS
from reader.store.soundness.file_format import MAGIC

_ID = slice(68, 72)
"""Where a database has the mark of the program that it belongs to."""


def check_target(library: Library, path: Path) -> None:
    """Raise ``FileUnwritable`` where an export to a path would take the place of the library, of
    another one or a copy, of a journal of either, or of anything among the backups.
    """
    try:
        what = _what_is_at(library, path)
    except OSError:
        return  # whoever writes there says what is wrong with it
    if what is not None:
        raise FileUnwritable(path, what)


def _what_is_at(library: Library, path: Path) -> Message | None:
    if library.owns(path):  # first: to open the library's file would drop SQLite's locks on it
        return translate("Errors", "it is the library itself")
    if path.resolve().parent == backup_folder(library.path).resolve():
        return translate("Errors", "the backups of the library lie in this folder")
    if any(_is_library(one) for one in (path, *_whose_journal(path))):
        return translate("Errors", "it is a library or a copy of one")
    return None


def _whose_journal(path: Path) -> list[Path]:
    """Return the database that a file is a journal of, going by its name."""
    return [
        path.with_name(path.name.removesuffix(ending))
        for ending in COMPANIONS
        if path.name.endswith(ending) and path.name != ending
    ]


def _is_library(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        head = file.read(100)
    return head.startswith(MAGIC) and head[_ID] == APPLICATION_ID.to_bytes(4)


def rights_of(path: Path) -> int | None:
    """Return who may read and write a file, or ``None`` where it is not there yet.

    Raises ``FileUnwritable`` for a protected file, which renaming would replace all the same, and
    for a folder, a device or a pipe: a file in its place would break what uses it.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if not S_ISREG(mode):
        raise FileUnwritable(
            path, translate("Errors", "it is not a file but a folder, a device or a pipe")
        )
    if not os.access(path, os.W_OK):
        raise FileUnwritable(path, translate("Errors", "it is write-protected"))
    return S_IMODE(mode)
