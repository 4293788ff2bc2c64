"""What stands in SQLite's write-ahead logs (sqlite.org/fileformat2.html, 4)."""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_HEAD = struct.Struct(">8I")
_FRAME_HEAD = struct.Struct(">6I")
_ORDERS = {0x377F0682: "<", 0x377F0683: ">"}
"""The two signs of a log, and the order of the bytes in its checksums that each stands for."""

_CHECKED_OF_HEAD, _CHECKED_OF_FRAME_HEAD = 24, 8
"""Bytes that a checksum covers."""


class Frame(NamedTuple):
    """A page as a transaction left it. ``commits``: it is the last one of its transaction."""

    number: int
    commits: bool
    page: bytes
    head: bytes


def frames(log: Path, page_size: int) -> Iterator[Frame]:
    """Yield the frames of the present round of a log, be they whole or not; none where it is no log
    with pages of this size.
    """
    with log.open("rb") as file:
        head = file.read(_HEAD.size)
        if len(head) < _HEAD.size:
            return
        sign, _, size, _, *salts, _, _ = _HEAD.unpack(head)
        if sign not in _ORDERS or size != page_size:
            return
        while len(frame_head := file.read(_FRAME_HEAD.size)) == _FRAME_HEAD.size:
            number, pages_after, *own, _, _ = _FRAME_HEAD.unpack(frame_head)
            page = file.read(page_size)
            if own != salts or len(page) < page_size:
                return  # what follows is of an earlier round
            yield Frame(number, pages_after > 0, page, frame_head)


def committed(log: Path, page_size: int) -> Iterator[Frame]:
    """Yield the frames that SQLite would replay: those up to the last whole transaction before the
    first checksum that is wrong. It takes about a tenth of a second for a megabyte.
    """
    with log.open("rb") as file:
        head = file.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return
    sign, *_, first, second = _HEAD.unpack(head)
    order = _ORDERS.get(sign, "<")
    state = _sum(order, head[:_CHECKED_OF_HEAD], (0, 0))
    if state != (first, second):
        return
    transaction: list[Frame] = []
    for frame in frames(log, page_size):
        state = _sum(order, frame.head[:_CHECKED_OF_FRAME_HEAD], state)
        state = _sum(order, frame.page, state)
        if state != _FRAME_HEAD.unpack(frame.head)[4:]:
            return
        transaction.append(frame)
        if frame.commits:
            yield from transaction
            transaction.clear()


def _sum(order: str, data: bytes, state: tuple[int, int]) -> tuple[int, int]:
    """Go on with a checksum over whole pairs of 32-bit words (fileformat2, 4.2)."""
    one, two = state
    words = iter(struct.unpack(f"{order}{len(data) // 4}I", data))
    for word, other in zip(words, words, strict=True):
        one = (one + word + two) & 0xFFFF_FFFF
        two = (two + other + one) & 0xFFFF_FFFF
    return one, two
