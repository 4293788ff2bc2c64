"""Which of the libraries that the bundle would hold stay in it: those that something needs, and of
the system's own only those that every system has in another release.
"""

from collections.abc import Callable, Iterable, Mapping
from fnmatch import fnmatch
from pathlib import PurePath, PurePosixPath
from posixpath import normpath

Entry = tuple[str, str, str]
"""A file as PyInstaller lists it: its place in the bundle, where it comes from, its kind."""

_LINK = "SYMLINK"

OF_THE_SYSTEM = ("/lib/*", "/usr/lib/*")

TAKEN_ALONG = (
    # Python, and what it was linked with; systems have them in releases that do not fit one another
    "libpython3*",
    *("libcrypto.so.*", "libssl.so.*", "libffi.so.*", "libsqlite3.so.*"),
    *("liblzma.so.*", "libbz2.so.*", "libmpdec*.so.*", "libexpat.so.*", "libuuid.so.*"),
    # what Qt's windows need and few systems have
    *("libxcb-cursor.so.*", "libxcb-icccm.so.*", "libxcb-image.so.*", "libxcb-keysyms.so.*"),
    *("libxcb-render-util.so.*", "libxcb-util.so.*"),
)
"""Libraries of the system that are packed. All others have to be the system's own: with an older
libstdc++ beside them its graphics drivers do not load, and NSS, fonts and sound have parts that
must be as old as they are.
"""


def kept(binaries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the entries that are packed. ``needs`` names the libraries that a file is linked with,
    by their file names.
    """
    entries = [entry for entry in binaries if entry[2] != _LINK and _is_portable(entry)]
    shared = {PurePath(entry[0]).name: entry for entry in entries if _is_library_of_qt(entry[0])}
    wanted = [entry for entry in entries if PurePath(entry[0]).name not in shared]
    waiting = list(wanted)
    while waiting:
        for name in needs(waiting.pop()[1]):
            found = shared.pop(name, None)
            if found is not None:
                wanted.append(found)
                waiting.append(found)
    return wanted


def is_of_the_system(name: str) -> bool:
    """Return whether a library, by its file name, is one of the system's that are taken along."""
    return any(fnmatch(name, pattern) for pattern in TAKEN_ALONG)


def links(entries: Iterable[Entry], packed: Iterable[Entry]) -> list[Entry]:
    """Return the symbolic links among the entries that lead to a file or folder that is packed, on
    the way over other links, too: the frameworks of macOS are full of them.
    """
    found = [entry for entry in entries if entry[2] == _LINK]
    ways = {place: normpath(PurePosixPath(place).parent / source) for place, source, _ in found}
    places = {
        str(path)
        for place, _, _ in packed
        for path in (PurePosixPath(place), *PurePosixPath(place).parents)
    }
    return [entry for entry in found if _end(ways[entry[0]], ways) in places]


def _end(place: str, ways: Mapping[str, str]) -> str:
    """Follow all links on the way to a place."""
    for _ in ways:
        path = PurePosixPath(place)
        link = next((one for one in (path, *path.parents) if str(one) in ways), None)
        if link is None:
            break
        place = normpath(PurePosixPath(ways[str(link)]) / path.relative_to(link))
    return place


def _is_portable(entry: Entry) -> bool:
    _, source, kind = entry  # an extension of Python stands in the system's folders with its Python
    stranger = kind == "BINARY" and any(fnmatch(source, place) for place in OF_THE_SYSTEM)
    return not stranger or is_of_the_system(PurePath(source).name)


def _is_library_of_qt(place: str) -> bool:
    """Return whether a file is loaded only as others are linked with it. Of a framework of macOS
    that cannot be told: it holds helpers and resources as well.
    """
    parts = PurePath(place.replace("\\", "/")).parts
    if any(part.endswith(".framework") for part in parts):
        return False
    return parts[:3] == ("PySide6", "Qt", "lib") or (
        parts[:1] == ("PySide6",) and len(parts) == 2 and parts[1].startswith("Qt6")
    )
