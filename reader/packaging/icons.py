"""The program's icon in the forms that desktops want, drawn from the one SVG file."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from reader.packaging.contents import RESOURCES

DRAWING = RESOURCES / "desktop" / "claim-reader.svg"

SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Pixels, as in the icon folders of Linux desktops."""

_LARGEST = {".ico": 256, ".icns": 512}
"""Pixels of the one picture in such a file; the system makes the smaller ones of it."""


def write_icons(folder: Path, suffixes: Iterable[str]) -> None:
    """Write the icon of Windows or macOS. Raises ``OSError``."""
    folder.mkdir(parents=True, exist_ok=True)
    for suffix in suffixes:
        _write(folder / f"claim-reader{suffix}", _LARGEST[suffix])


def write_pictures(folder: Path) -> None:
    """Write the icon in each size to its place below ``folder``, as hicolor themes have it."""
    for size in SIZES:
        place = folder / f"{size}x{size}" / "apps"
        place.mkdir(parents=True)
        _write(place / "claim-reader.png", size)


def _write(file: Path, size: int) -> None:
    writer = QImageWriter(str(file))
    if not writer.write(drawn(size)):
        raise OSError(f"{file}: {writer.errorString()}")


def drawn(size: int) -> QImage:
    """Return the icon as a square of ``size`` pixels. Needs no window."""
    reader = QImageReader(str(DRAWING))
    reader.setScaledSize(QSize(size, size))
    return reader.read()
