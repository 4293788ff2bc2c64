"""The folder that a browser puts beside a page saved as "web page, complete"."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.domain.characters import well_formed
from reader.domain.resource import Resource
from reader.importers.html import HtmlImporter
from reader.importers.media_types import media_type_of

log = logging.getLogger(__name__)

MOST_FILES = 2_000
LARGEST_FILE = 20_000_000
LARGEST_FOLDER = 100_000_000
"""How much is kept of one page: files, and bytes of one file and of all together."""

ENDINGS = (
    *(
        "_files",
        ".files",
        "-files",
        "-Dateien",
        "_fichiers",
        "_archivos",
        "_bestanden",
        "_arquivos",
        "_ficheiros",
        "-filer",
    ),
    *(
        "_file",
        "_pliki",
        "_soubory",
        "_tiedostot",
        "_dosyalar",
        "_datoteke",
        "_fitxers",
        "_failid",
        "_fails",
        "_bylos",
    ),
    *("_fajlovi", "_fitxategiak", "_elemei", "_berkas"),
)
"""What browsers add to the page's name, by their language; the list of connected files of
Windows.
"""


@dataclass(frozen=True, slots=True)
class SavedFolder:
    """What was beside a page: the resources, and the addresses of those that were too much to
    keep.
    """

    resources: tuple[Resource, ...]
    left_out: tuple[str, ...]


def folder_beside(page: Path) -> Path | None:
    """Return the folder that belongs to a saved page; a link to one might lead anywhere."""
    if page.suffix.lower() not in HtmlImporter.suffixes:
        return None
    return next(
        (
            folder
            for ending in ENDINGS
            if (folder := page.with_name(page.stem + ending)).is_dir() and not folder.is_symlink()
        ),
        None,
    )


def page_of_folder(folder: Path) -> Path | None:
    """Return the saved page that a folder belongs to."""
    return next(
        (
            page
            for ending in ENDINGS
            if folder.name.endswith(ending)
            for suffix in HtmlImporter.suffixes
            if (page := folder.with_name(folder.name.removesuffix(ending) + suffix)).is_file()
        ),
        None,
    )


def is_inside_saved_folder(path: Path) -> bool:
    """Whether a file belongs to a saved page, so that it is no article of its own."""
    return any(page_of_folder(folder) is not None for folder in path.parents)


def read_folder(folder: Path) -> SavedFolder:
    """Read the pictures, style sheets and fonts of a saved page, the smallest first, until it is
    enough.

    A file that cannot be read is left out; scripts and other pages are of no use and not counted.
    """
    resources: list[Resource] = []
    left_out: list[str] = []
    total = 0
    for path in sorted(_files(folder), key=_size):
        size, address = _size(path), well_formed(path.relative_to(folder.parent).as_posix())
        too_much = (
            len(resources) == MOST_FILES or size > LARGEST_FILE or total + size > LARGEST_FOLDER
        )
        data = None if too_much else _bytes(path)
        if data is None:
            left_out.append(address)
        elif kind := media_type_of(path.name, data):
            total += size
            resources.append(Resource(address, kind, data))
    return SavedFolder(tuple(resources), tuple(left_out))


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        log.warning("a file saved with a page cannot be read: %s", path, exc_info=True)
        return None


def _files(folder: Path) -> Iterator[Path]:
    """Yield the regular files in a folder and below; no link is followed out of it."""
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
