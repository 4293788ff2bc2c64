"""Pages and records of a database file, read without SQLite: where SQLite must not open the file
yet, or no longer can.

After https://sqlite.org/fileformat2.html. Whoever reads may be reading rubbish, so what cannot be
is ``None`` or left out and never raises.
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

MAGIC = b"SQLite format 3\0"
"""What a database begins with."""

TABLE_LEAF, TABLE_BRANCH = 13, 5
"""The kinds of pages that hold rows of a table, and that lead to such pages."""

INDEX_LEAF, INDEX_BRANCH = 10, 2
"""The kinds of pages that hold the entries of an index, or the rows of a table without row
numbers.
"""

HEAD_OF_FILE = 100
"""Bytes before the first page's own head."""

StoredCell = int | float | bytes | None
"""A cell; text is not decoded. ``Text`` marks it."""

ReadPage = Callable[[int], bytes | None]
"""Give a page by its number, from 1."""

_MOST_COLUMNS = 100
_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
"""Bytes of a cell by its serial type, up to 9."""


class Text(bytes):
    """The bytes of a cell that is a text."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as its page holds it."""

    number: int
    cells: tuple[StoredCell, ...]


def varint(data: bytes, place: int) -> tuple[int, int] | None:
    """Return the number that begins at a place, and the place behind it."""
    value = 0
    for taken in range(9):
        if place + taken >= len(data):
            return None
        byte = data[place + taken]
        if taken == 8:
            value = value << 8 | byte
            return value - (1 << 64) if value >> 63 else value, place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + taken + 1
    return None


def rows_of_leaf(
    page: bytes, usable: int, head: int, read: ReadPage | None = None
) -> Iterator[Row]:
    """Yield the rows on a page of a table. ``usable`` is the size of the page without what is kept
    free at its end, ``head`` where the page's own head begins. Long rows go on on other pages,
    which ``read`` gives; without it they are left out.
    """
    if len(page) < head + 8 or page[head] != TABLE_LEAF:
        return
    (count,) = struct.unpack_from(">H", page, head + 3)
    for index in range(count):
        pointer = head + 8 + 2 * index
        if pointer + 2 > len(page):
            return
        (place,) = struct.unpack_from(">H", page, pointer)
        row = row_at(page, place, usable, read)
        if row is not None:
            yield row


def children_of_branch(page: bytes, head: int) -> Iterator[int]:
    """Yield the numbers of the pages below a page of a table that only leads to others."""
    if len(page) < head + 12 or page[head] != TABLE_BRANCH:
        return
    (count,) = struct.unpack_from(">H", page, head + 3)
    for pointer in range(head + 12, min(head + 12 + 2 * count, len(page) - 1), 2):
        (place,) = struct.unpack_from(">H", page, pointer)
        if place + 4 <= len(page):
            yield int.from_bytes(page[place : place + 4], "big")
    yield int.from_bytes(page[head + 8 : head + 12], "big")


def records_of_index(page: bytes, usable: int, head: int) -> Iterator[tuple[StoredCell, ...]]:
    """Yield the entries on a page of an index that stand on it as a whole."""
    if len(page) < head + 12 or page[head] not in {INDEX_LEAF, INDEX_BRANCH}:
        return
    first = head + (8 if page[head] == INDEX_LEAF else 12)
    (count,) = struct.unpack_from(">H", page, head + 3)
    for pointer in range(first, min(first + 2 * count, len(page) - 1), 2):
        (place,) = struct.unpack_from(">H", page, pointer)
        size = varint(page, place + (0 if page[head] == INDEX_LEAF else 4))
        if size and 0 < size[0] <= (usable - 12) * 64 // 255 - 23:
            cells = record(page[size[1] : size[1] + size[0]])
            if cells is not None:
                yield cells


def row_at(page: bytes, place: int, usable: int, read: ReadPage | None) -> Row | None:
    """Return the row that begins at a place of a page."""
    size = varint(page, place)
    number = size and varint(page, size[1])
    if not size or not number or size[0] < 1:
        return None
    payload = _payload(page, number[1], size[0], usable, read)
    cells = None if payload is None else record(payload)
    return None if cells is None else Row(number[0], cells)


def _payload(
    page: bytes, place: int, size: int, usable: int, read: ReadPage | None
) -> bytes | None:
    """Return the bytes of a row, together with those on its further pages."""
    most = usable - 35
    if size <= most:
        return page[place : place + size] if place + size <= len(page) else None
    least = (usable - 12) * 32 // 255 - 23
    here = least + (size - least) % (usable - 4)
    here = here if here <= most else least
    if read is None or place + here + 4 > len(page):
        return None
    parts = [page[place : place + here]]
    (following,) = struct.unpack_from(">I", page, place + here)
    missing, seen = size - here, set[int]()
    while missing > 0:
        further = None if following in seen or not following else read(following)
        if further is None or len(further) < usable:
            return None
        seen.add(following)
        parts.append(further[4 : 4 + min(missing, usable - 4)])
        missing -= usable - 4
        (following,) = struct.unpack_from(">I", further, 0)
    return b"".join(parts)


def record(payload: bytes) -> tuple[StoredCell, ...] | None:
    """Return the cells of a row."""
    length = varint(payload, 0)
    if not length or not 1 < length[0] <= len(payload):
        return None
    kinds: list[int] = []
    place = length[1]
    while place < length[0]:
        kind = varint(payload, place)
        if not kind or kind[0] < 0 or kind[0] in {10, 11} or len(kinds) >= _MOST_COLUMNS:
            return None
        kinds.append(kind[0])
        place = kind[1]
    if place != length[0]:
        return None
    cells: list[StoredCell] = []
    for kind_ in kinds:
        width = _WIDTHS[kind_] if kind_ < 10 else (kind_ - 12) // 2
        if place + width > len(payload):
            return None
        cells.append(_cell(kind_, payload[place : place + width]))
        place += width
    return tuple(cells)


def _cell(kind: int, data: bytes) -> StoredCell:
    if kind == 0:
        return None
    if kind == 7:
        (value,) = struct.unpack(">d", data)
        return float(value)
    if kind in {8, 9}:
        return kind - 8
    if kind < 7:
        return int.from_bytes(data, "big", signed=True)
    return Text(data) if kind % 2 else data
