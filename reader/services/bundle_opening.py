"""Opening a bag that somebody else may have made: a folder or a zip archive, read where it lies.

Nothing is unpacked, no link is followed, and no name can lead out of the bag: what is asked for is
looked up among the files that were listed before.
"""

import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from lzma import LZMAError
from pathlib import Path
from typing import IO

from reader.domain.bundle import DECLARATION, BundleProblem, Trouble
from reader.domain.errors import NotABundle
from reader.domain.message import Message, translate

MOST_FILES = 200_000
MOST_BYTES = 8_000_000_000
"""Of an archive, unpacked."""
DENSE, DENSEST = 100_000_000, 200
"""From how many bytes on an archive may not unpack to more than so many times its size: what
people write and photograph packs far worse.
"""
LONGEST_NAME = 1_000
"""Characters of a path."""

UNREADABLE = (
    OSError,
    zipfile.BadZipFile,
    zlib.error,
    LZMAError,
    EOFError,
    NotImplementedError,
    OverflowError,  # a place in the archive beyond what a number can say
    RuntimeError,  # it is encrypted
    UnicodeDecodeError,  # a name is not in the encoding that it says
)
"""What reading a file of a bag can raise."""


@dataclass(frozen=True, slots=True)
class BagFiles:
    """The files of a bag by their paths in it, each with its size in bytes. ``problems`` are those
    that the list already shows.
    """

    sizes: Mapping[str, int]
    open: Callable[[str], IO[bytes]]
    problems: tuple[BundleProblem, ...]


@contextmanager
def opened_bag(path: Path) -> Iterator[BagFiles]:
    """Lend the files of a bag. Raises ``NotABundle`` for what is none or cannot be read."""
    if path.is_dir():
        yield _rooted(path, _of_folder(path))
        return
    if not path.exists():
        raise NotABundle(path, translate("Bundle", "there is nothing of this name"))
    try:
        archive = zipfile.ZipFile(path)
    except UNREADABLE as error:
        raise NotABundle(path, _CUT_OFF) from error
    with archive:
        yield _rooted(path, _of_archive(path, archive))


_CUT_OFF = translate("Bundle", "it is neither a folder nor a whole zip archive")
_NO_BAG = translate("Bundle", "there is no bagit.txt in it")
_TOO_MANY = translate("Bundle", "it holds too many files")
_TOO_LARGE = translate("Bundle", "it would unpack to far more than a bundle can be")


def _of_folder(root: Path) -> BagFiles:
    sizes: dict[str, int] = {}
    problems: list[BundleProblem] = []
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                listed = list(islice(entries, MOST_FILES + 1))
        except OSError as error:
            raise NotABundle(root, error.strerror or str(error)) from error
        for entry in listed:
            name = Path(entry.path).relative_to(root).as_posix()
            if entry.is_symlink():
                problems.append(BundleProblem(Trouble.LINK, shown_name(name)))
            elif entry.is_dir(follow_symlinks=False):
                waiting.append(Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                sizes[name] = entry.stat(follow_symlinks=False).st_size
            else:
                problems.append(BundleProblem(Trouble.STRANGE, shown_name(name)))
            _limit(root, len(sizes) + len(problems) + len(waiting))
    return BagFiles(sizes, lambda name: _opened_file(root, name, sizes), tuple(problems))


def _opened_file(root: Path, name: str, sizes: Mapping[str, int]) -> IO[bytes]:
    if name not in sizes:
        raise FileNotFoundError(name)
    return (root / name).open("rb")


def _of_archive(path: Path, archive: zipfile.ZipFile) -> BagFiles:
    entries: dict[str, zipfile.ZipInfo] = {}
    problems: list[BundleProblem] = []
    infos = archive.infolist()
    _limit(path, len(infos))
    for info in infos:
        trouble = _trouble_of(info, entries)
        if trouble is not None:
            problems.append(BundleProblem(trouble, shown_name(info.orig_filename)))
        elif not info.is_dir():
            entries[info.filename] = info
    unpacked = sum(info.file_size for info in entries.values())
    packed = max(path.stat().st_size, 1)
    if unpacked > MOST_BYTES or (unpacked > DENSE and unpacked / packed > DENSEST):
        raise NotABundle(path, _TOO_LARGE)
    sizes = {name: info.file_size for name, info in entries.items()}
    return BagFiles(sizes, lambda name: archive.open(entries[name]), tuple(problems))


def _trouble_of(info: zipfile.ZipInfo, known: Mapping[str, zipfile.ZipInfo]) -> Trouble | None:
    """Return what is wrong with an entry of an archive by its name and kind alone."""
    if not is_safe(info.orig_filename.rstrip("/")):
        return Trouble.UNSAFE
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return Trouble.LINK
    is_plain = kind in (0, stat.S_IFREG, stat.S_IFDIR)
    return None if is_plain and info.filename not in known else Trouble.STRANGE


def is_safe(name: str) -> bool:
    """Whether a path stays below the folder that it is counted from, on every system."""
    parts = name.split("/")
    return (
        0 < len(name) <= LONGEST_NAME
        and "\\" not in name
        and "\0" not in name
        and ":" not in parts[0]
        and not any(part in ("", ".", "..") for part in parts)
    )


def shown_name(name: str) -> str:
    """Return a path as a message can show it."""
    bare = "".join(one if one.isprintable() else "\ufffd" for one in name)
    return bare if len(bare) <= 200 else f"{bare[:200]}…"


def _limit(path: Path, count: int) -> None:
    if count > MOST_FILES:
        raise NotABundle(path, _TOO_MANY)


def _rooted(path: Path, files: BagFiles) -> BagFiles:
    """Return the files with their paths in the bag, which may be a folder inside, as archives have
    it. What lies beside that folder was added.
    """
    if DECLARATION in files.sizes:
        return files
    tops = [
        name.removesuffix(DECLARATION)
        for name in files.sizes
        if name.count("/") == 1 and name.endswith(f"/{DECLARATION}")
    ]
    if len(tops) != 1:
        raise NotABundle(path, _no_bag(files))
    top = tops[0]
    inside = {name: size for name, size in files.sizes.items() if name.startswith(top)}
    beside = [
        BundleProblem(Trouble.ADDED, shown_name(name)) for name in files.sizes if name not in inside
    ]
    return BagFiles(
        {name.removeprefix(top): size for name, size in inside.items()},
        lambda name: files.open(f"{top}{name}"),
        (*files.problems, *beside),
    )


def _no_bag(files: BagFiles) -> Message:
    """Return why there is no bag; names that lead elsewhere are worth more than what is missing."""
    unsafe = [one for one in files.problems if one.trouble is Trouble.UNSAFE]
    if unsafe:
        return translate("Bundle", "there is no bagit.txt in it, and its names lead elsewhere")
    return _NO_BAG
