"""The packaged program as it lies in a Linux system, for packages that are copied to ``/usr``."""

import gzip
import os
import shutil
from pathlib import Path

from reader.packaging.contents import RESOURCES, ROOT, SPECIFICATIONS
from reader.packaging.icons import DRAWING, write_pictures
from reader.resources import DESKTOP_ID

PROGRAMS = ("claim-reader", "claim-reader-cli")

_LINUX = SPECIFICATIONS / "linux"
_ABOUT = f"{DESKTOP_ID}.metainfo.xml"
_PLACES = {
    RESOURCES / "desktop" / f"{DESKTOP_ID}.desktop": f"share/applications/{DESKTOP_ID}.desktop",
    RESOURCES / "desktop" / "claim-reader.xml": "share/mime/packages/claim-reader.xml",
    DRAWING: "share/icons/hicolor/scalable/apps/claim-reader.svg",
    _LINUX / _ABOUT: f"share/metainfo/{_ABOUT}",
}


def lay_out(bundle: Path, usr: Path, prefix: str = "") -> None:
    """Copy the bundle, and what a desktop has to know of it, to a folder that stands for ``/usr``.
    Nothing may be there yet. Where it will lie below a ``prefix``, the session bus can start it.
    """
    shutil.copytree(bundle, usr / "lib" / "claim-reader", symlinks=True)
    usr.joinpath("bin").mkdir()
    for program in PROGRAMS:
        usr.joinpath("bin", program).symlink_to(f"../lib/claim-reader/{program}")
    for source, place in _PLACES.items():
        _copy(source, usr / place)
    if prefix:
        _announce(usr / "share", prefix)
    write_pictures(usr / "share" / "icons" / "hicolor")
    for program in PROGRAMS:
        manual = _LINUX.joinpath(f"{program}.1").read_text("utf-8")
        write_packed(usr / "share" / "man" / "man1" / f"{program}.1.gz", manual)
    documents = usr / "share" / "doc" / "claim-reader"
    _copy(ROOT / "README.md", documents / "README.md")
    _copy(ROOT / "CHANGELOG.md", documents / "CHANGELOG.md")
    _make_plain(usr)


def _announce(share: Path, prefix: str) -> None:
    """Tell the session bus how the program is started, and the desktop that the bus does it."""
    name = f"{DESKTOP_ID}.service"
    service = _LINUX.joinpath(name).read_text("utf-8").replace("/usr/", f"{prefix}/")
    _write(share / "dbus-1" / "services" / name, service)
    entry = share / "applications" / f"{DESKTOP_ID}.desktop"
    _write(entry, f"{entry.read_text('utf-8')}DBusActivatable=true\n")


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def write_packed(target: Path, text: str) -> None:
    """Write a text as Debian wants its documents: packed, and the same each time."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as file, gzip.GzipFile("", "wb", 9, fileobj=file, mtime=0) as packed:
        packed.write(text.encode())


def _make_plain(folder: Path) -> None:
    """Let everybody read everything, and execute programs alone: Debian wants it of libraries,
    too.
    """
    folder.chmod(0o755)
    for path in folder.rglob("*"):
        if path.is_symlink():
            continue
        programs = {*PROGRAMS, "QtWebEngineProcess"}
        path.chmod(0o755 if path.is_dir() or path.name in programs else 0o644)


def size_of(folder: Path) -> int:
    """Return the size of all files below, in KiB, rounded up file by file as Debian counts."""
    files = [path for path in folder.rglob("*") if not path.is_dir() or path.is_symlink()]
    return sum(-(-os.lstat(path).st_size // 1024) for path in files)
