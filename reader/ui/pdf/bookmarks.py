"""Bookmarks in a PDF file, by which its readers go to a section: Qt's writer makes none.

They are appended as an update of the file (ISO 32000-1, 7.5.6): what Qt wrote stays as it is, byte
for byte. pypdf can do the same, but reads the objects of the file for it: with 2,619 pages that
took 2.0 seconds of the processor, where setting them took 9.4.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_REFERENCE = re.compile(rb"(\d+) 0 R")
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$", re.DOTALL)
_SIZE = re.compile(rb"/Size\s+(\d+)")
_ROOT = re.compile(rb"/Root\s+(\d+) 0 R")
_PAGES = re.compile(rb"/Pages\s+(\d+) 0 R")
_KIDS = re.compile(rb"/Kids\s*\[(.*?)\]", re.DOTALL)
_ENTRY = 20
"""Bytes of a line of the table that says where each object begins."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading: its level from 1, its text, and its page from 0."""

    level: int
    text: str
    page: int


@dataclass(slots=True)
class _Item:
    """A bookmark as an object of the file, with those below it."""

    number: int
    bookmark: Bookmark | None
    below: list["_Item"] = field(default_factory=list)


def with_bookmarks(data: bytes, bookmarks: Sequence[Bookmark]) -> bytes:
    """Return a file of Qt's with bookmarks. Raises ``ValueError`` for one that is not as Qt writes
    it.
    """
    if not bookmarks:
        return data
    trailer = _found(_TRAILER, data[-2_000:])
    size, root = (int(_found(one, trailer[1])[1]) for one in (_SIZE, _ROOT))
    table = int(trailer[2])
    catalog = _object(data, root, table)
    pages = _object(data, int(_found(_PAGES, catalog)[1]), table)
    kids = [int(one) for one in _REFERENCE.findall(_found(_KIDS, pages)[1])]
    outline = _tree(bookmarks, size)
    new = {
        root: catalog.rstrip().removesuffix(b">>")
        + b"/Outlines %d 0 R\n/PageMode /UseOutlines\n>>" % outline.number,
        **dict(_objects(outline, kids)),
    }
    return data + _update(new, trailer[1], len(data), table)


def _found(pattern: re.Pattern[bytes], data: bytes) -> re.Match[bytes]:
    found = pattern.search(data)
    if found is None:
        raise ValueError(f"Qt wrote a PDF file without {pattern.pattern!r}")
    return found


def _object(data: bytes, number: int, table: int) -> bytes:
    """Return what an object holds; ``table`` is where the table of all begins."""
    first = data.index(b"\n", data.index(b"\n", table) + 1) + 1
    place = int(data[first + number * _ENTRY :][:10])
    begin, end = data.index(b"obj", place) + 3, data.index(b"endobj", place)
    if not data[place:].startswith(b"%d 0 obj" % number):
        raise ValueError(f"Qt wrote a PDF file in which object {number} is not where it should be")
    return data[begin:end]


def _tree(bookmarks: Sequence[Bookmark], size: int) -> _Item:
    """Return the bookmarks, each below the last one of a lower level."""
    root = _Item(size, None)
    path = [(0, root)]
    for number, bookmark in enumerate(bookmarks, start=size + 1):
        while path[-1][0] >= bookmark.level:
            path.pop()
        item = _Item(number, bookmark)
        path[-1][1].below.append(item)
        path.append((bookmark.level, item))
    return root


def _objects(item: _Item, kids: Sequence[int]) -> Iterator[tuple[int, bytes]]:
    """Yield the objects of all that is below an item, and its own, with their numbers."""
    inner = b"/Type /Outlines\n" if item.bookmark is None else b""
    if item.below:
        ends = (item.below[0].number, item.below[-1].number)
        count = len(item.below) if item.bookmark is None else -len(item.below)  # folded
        inner += b"/First %d 0 R\n/Last %d 0 R\n/Count %d\n" % (*ends, count)
    yield item.number, b"\n<<\n" + inner + b">>"
    for place, below in enumerate(item.below):
        (number, own), *deeper = _objects(below, kids)
        links = b"/Parent %d 0 R\n" % item.number
        if place:
            links += b"/Prev %d 0 R\n" % item.below[place - 1].number
        if place + 1 < len(item.below):
            links += b"/Next %d 0 R\n" % item.below[place + 1].number
        assert below.bookmark is not None  # noqa: S101  only the first of all has none
        yield number, own.removesuffix(b">>") + links + _target(below.bookmark, kids) + b">>"
        yield from deeper


def _target(bookmark: Bookmark, kids: Sequence[int]) -> bytes:
    """Return what a bookmark says and where it leads; its text is UTF-16, in hexadecimal digits."""
    text = bookmark.text.encode("utf-16-be", "replace").hex().upper().encode()
    return b"/Title <FEFF%s>\n/Dest [%d 0 R /Fit]\n" % (text, kids[bookmark.page])


def _update(new: dict[int, bytes], trailer: bytes, start: int, before: int) -> bytes:
    """Return the objects, a table of where they begin, and a trailer that leads on to the table
    before it.
    """
    parts: list[bytes] = []
    places: dict[int, int] = {}
    done = start
    for number, content in new.items():
        places[number] = done
        part = b"%d 0 obj%s\nendobj\n" % (number, content)
        parts.append(part)
        done += len(part)
    parts.append(b"xref\n0 1\n0000000000 65535 f \n")
    parts += (b"%d 1\n%010d 00000 n \n" % (number, place) for number, place in places.items())
    size = b"/Size %d" % (max(places) + 1)
    said = _SIZE.sub(size, trailer) + b"/Prev %d\n" % before
    parts.append(b"trailer\n<<%s>>\nstartxref\n%d\n%%%%EOF\n" % (said, done))
    return b"".join(parts)
