"""Where the files of an evidence bundle are written: a folder, or a zip archive. Either is there
whole, or not at all.
"""

import os
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from reader.domain.errors import FileUnwritable
from reader.domain.message import translate
from reader.services.bundle_wish import PACKED
from reader.services.export_target import rights_of

_NO_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest time that an archive can say: the same bundle has to give the same bytes."""

Files = Iterable[tuple[str, bytes]]


def write_bundle(path: Path, files: Files) -> None:
    """Write files, named by their paths in the bundle, to a zip archive where the path ends in
    ``.zip``, and else to a folder that is not there yet or is empty.

    Raises ``FileUnwritable``, and what making the files raises; then nothing is left.
    """
    if path.suffix.lower() == PACKED:
        _write_archive(path, files)
    else:
        _write_folder(path, files)


def _write_archive(path: Path, files: Files) -> None:
    with _beside(path) as fresh:
        rights = rights_of(path)
        with fresh.open("xb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
                for name, data in files:
                    archive.writestr(_entry(f"{path.stem}/{name}"), data)
            file.flush()
            os.fsync(file.fileno())
        if rights is not None:
            fresh.chmod(rights)
        fresh.replace(path)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _NO_TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    return entry


def _write_folder(path: Path, files: Files) -> None:
    with _beside(path) as fresh:
        if path.is_symlink() or (path.exists() and (not path.is_dir() or any(path.iterdir()))):
            raise FileUnwritable(
                path, translate("Errors", "there is something of this name that is not empty")
            )
        fresh.mkdir()
        folders = {fresh}
        for name, data in files:
            place = fresh / name
            place.parent.mkdir(parents=True, exist_ok=True)
            folders.add(place.parent)
            with place.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        for folder in folders:
            _settle(folder)
        if path.is_dir():
            path.rmdir()  # it is empty
        fresh.replace(path)
        _settle(path.parent)


def _settle(folder: Path) -> None:
    """Have the names in a folder on disk; Windows has them there by itself."""
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """Lend a path beside another one; what is there in the end is deleted."""
    fresh = path.parent / f".{uuid4().hex}.part"
    try:
        try:
            yield fresh
        finally:
            if fresh.is_dir() and not fresh.is_symlink():
                shutil.rmtree(fresh, ignore_errors=True)
            else:
                fresh.unlink(missing_ok=True)
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error
