"""Whether a bag is what its manifests say, after RFC 8493 (BagIt).

Files are read piece by piece; manifests, which have to be held, only up to a size.
"""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from reader.domain.bundle import (
    BAG_INFO,
    DECLARATION,
    INDEX,
    PAYLOAD,
    STAMP,
    BundleProblem,
    Trouble,
)
from reader.services.bundle_opening import (
    LONGEST_NAME,
    UNREADABLE,
    BagFiles,
    is_safe,
    shown_name,
)

MOST_OF_A_TAG_FILE = 64_000_000
"""Bytes."""
_PIECE = 1 << 20
_MANIFEST = re.compile(r"(?P<tag>tag)?manifest-(?P<algorithm>[a-z0-9]+)\.txt")
_LINE_END = re.compile(r"\r\n|\r|\n")
"""What RFC 8493 knows; a name may hold what else Unicode calls the end of a line."""
_LINE = re.compile(r"(?P<hash>[0-9a-fA-F]{32,128})[ \t]+\*?(?P<name>\S.*)")
_LONGEST_LINE = LONGEST_NAME * 3 + 140
_KNOWN = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")
_ESCAPES = {"%0a": "\n", "%0d": "\r", "%25": "%"}
_ESCAPED = re.compile("%(?:0a|0d|25)", re.IGNORECASE)
_OXUM = re.compile(r"^Payload-Oxum:\s*(\d+)\.(\d+)\s*$", re.IGNORECASE | re.MULTILINE)
_DECLARED = re.compile(
    r"BagIt-Version:\s*\d\.\d+\s+Tag-File-Character-Encoding:\s*UTF-8\s*", re.IGNORECASE
)


@dataclass(slots=True)
class Manifests:
    """What the manifests say: the hashes of each file, by the names of the algorithms."""

    hashes: dict[str, dict[str, str]] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    """The manifests themselves."""
    of_payload: bool = False
    """Whether there is one of the payload."""


def check_bag(files: BagFiles, check: Callable[[], None]) -> Iterator[BundleProblem]:
    """Yield what is wrong with a bag; ``check`` is called for each piece and may cancel."""
    yield from files.problems
    yield from _declaration(files)
    manifests = Manifests()
    yield from _read_manifests(files, manifests)
    if not manifests.of_payload:
        yield BundleProblem(Trouble.NO_MANIFEST, "manifest-sha256.txt")
        return
    yield from _oxum(files)
    present = {normal(name): name for name in files.sizes}
    for name, hashes in sorted(manifests.hashes.items()):
        there = name if name in files.sizes else present.get(normal(name))
        if there is None:
            yield BundleProblem(Trouble.MISSING, shown_name(name))
        else:
            yield from _compare(files, there, hashes, check)
    yield from _added(files, manifests)


def _added(files: BagFiles, manifests: Manifests) -> Iterator[BundleProblem]:
    """Yield the files that no manifest knows. Beside the payload other programs may leave some out;
    ours leaves out none.
    """
    listed = {normal(name) for name in manifests.hashes}
    is_ours = INDEX in files.sizes
    for name in sorted(files.sizes):
        is_known = normal(name) in listed or name in manifests.names | {STAMP}
        if not is_known and (is_ours or name.startswith(PAYLOAD)):
            yield BundleProblem(Trouble.ADDED, shown_name(name))


def normal(name: str) -> str:
    """Return a path as systems that compose letters have it, and others do not."""
    return unicodedata.normalize("NFC", name)


def read_whole(files: BagFiles, name: str, most: int = MOST_OF_A_TAG_FILE) -> bytes | None:
    """Return a small file; ``None`` where it is not there, too large or cannot be read."""
    if files.sizes.get(name, most + 1) > most:
        return None
    try:
        with files.open(name) as file:
            data = file.read(most + 1)
    except UNREADABLE:
        return None
    return data if len(data) <= most else None


def _declaration(files: BagFiles) -> Iterator[BundleProblem]:
    data = read_whole(files, DECLARATION)
    if data is None or not _DECLARED.fullmatch(data.decode("utf-8-sig", "replace")):
        yield BundleProblem(Trouble.DECLARATION, DECLARATION)


def _read_manifests(files: BagFiles, found: Manifests) -> Iterator[BundleProblem]:
    for name in sorted(files.sizes):
        kind = _MANIFEST.fullmatch(name)
        if kind is None:
            continue
        found.names.add(name)
        data = read_whole(files, name)
        if data is None or kind["algorithm"] not in _KNOWN:
            yield BundleProblem(Trouble.UNREADABLE, name)
            continue
        is_tag = kind["tag"] is not None
        found.of_payload = found.of_payload or not is_tag
        lines = _LINE_END.split(data.decode("utf-8", "replace"))
        yield from _take(lines, (name, kind["algorithm"]), is_tag, files, found)
    found.names -= {name for name in found.names if not name.startswith("tag")}


def _plain(written: str, files: BagFiles) -> str:
    """Return the path that a line of a manifest means. Some programs write the percent sign as it
    is, which RFC 8493 does not let them.
    """
    decoded = _ESCAPED.sub(lambda one: _ESCAPES[one[0].lower()], written)
    return written if decoded not in files.sizes and written in files.sizes else decoded


def _take(
    lines: list[str],
    named: tuple[str, str],
    is_tag: bool,
    files: BagFiles,
    found: Manifests,
) -> Iterator[BundleProblem]:
    """Take the lines of a manifest, ``named`` with its algorithm, and yield what is wrong with
    them.
    """
    manifest, algorithm = named
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        read = _LINE.fullmatch(line) if len(line) <= _LONGEST_LINE else None
        name = _plain(read["name"], files) if read else ""
        if read is None:
            yield BundleProblem(Trouble.MANIFEST_LINE, manifest, str(number))
        elif not is_safe(name) or name.startswith(PAYLOAD) == is_tag:
            yield BundleProblem(Trouble.UNSAFE, shown_name(name), manifest)
        else:
            found.hashes.setdefault(name, {})[algorithm] = read["hash"].lower()


def _oxum(files: BagFiles) -> Iterator[BundleProblem]:
    data = read_whole(files, BAG_INFO, 1_000_000)
    found = _OXUM.search(data.decode("utf-8-sig", "replace")) if data is not None else None
    if found is None:
        return
    sizes = [size for name, size in files.sizes.items() if name.startswith(PAYLOAD)]
    if (str(sum(sizes)), str(len(sizes))) != found.groups():
        present = f"{sum(sizes)}.{len(sizes)}"
        yield BundleProblem(Trouble.OTHER_SIZE, BAG_INFO, present)


def _compare(
    files: BagFiles, name: str, hashes: Mapping[str, str], check: Callable[[], None]
) -> Iterator[BundleProblem]:
    made = {algorithm: hashlib.new(algorithm) for algorithm in hashes}
    try:
        with files.open(name) as file:
            while piece := file.read(_PIECE):
                check()
                for one in made.values():
                    one.update(piece)
    except UNREADABLE:
        yield BundleProblem(Trouble.UNREADABLE, shown_name(name))
        return
    if any(made[algorithm].hexdigest() != known for algorithm, known in hashes.items()):
        yield BundleProblem(Trouble.CHANGED, shown_name(name))
