"""Copies of the library that a cloud service has made beside it, because two computers wrote at
once: found, and offered once.
"""

import logging
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from reader.domain.errors import ReaderError
from reader.resources import resource_folder
from reader.services.library import Library, is_library
from reader.store import merging, since, sources
from reader.store.other_library import open_other

log = logging.getLogger(__name__)


@cache
def _endings() -> re.Pattern[str]:
    """Return what stands between the name of a library and its ending in that of a copy."""
    file = resource_folder("conflict_copies.toml")
    listed = tomllib.loads(file.read_text("utf-8")).values()
    return re.compile("|".join(f"(?:{one})" for forms in listed for one in forms), re.IGNORECASE)


def copies_beside(library: Library) -> list[Path]:
    """Return the files beside a library that are called as a cloud service calls its copies, and
    are libraries; in the order of the alphabet.
    """
    try:
        return sorted(_copies(library))
    except OSError as error:
        log.warning("the folder of the library cannot be read", exc_info=error)
        return []


def _copies(library: Library) -> Iterator[Path]:
    path = library.path
    for other in path.parent.iterdir():
        is_named_so = (
            other.suffix == path.suffix
            and other.stem.startswith(path.stem)
            and _endings().fullmatch(other.stem[len(path.stem) :])
        )
        # first whether it leads to the open one: closing that would drop SQLite's locks on it
        if is_named_so and not library.owns(other) and is_library(other):
            yield other


def new_copies(library: Library) -> list[Path]:
    """Return the copies beside a library that hold something new: not those that were merged or
    refused as they are now, and none that cannot be read.
    """
    known = {one.link for one in merging.mergings(library)}
    return [path for path in copies_beside(library) if _is_new(library, path, known)]


def _is_new(library: Library, path: Path, known: set[str]) -> bool:
    try:
        with open_other(path) as other:
            link = since.head(other)
            if link in known:
                return False
            return not since.holds(library, link) or not (
                sources.hashes(other) <= sources.hashes(library)
            )
    except ReaderError as error:
        log.warning("a copy beside the library cannot be read: %s", path, exc_info=error)
        return False
