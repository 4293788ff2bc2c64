"""Which blocks of a page belong to its article, as the true text says: the labels that the
classifier learns from.

A block of several words belongs when its word 4-grams stand in the truth; a short one when it
stands between its neighbours' places there. Text that the page shows twice is only labelled where
it fits the order first.
"""

import re
import unicodedata
from collections.abc import Sequence

_TOKEN = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
    "|[^\\W\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
)
_SIZE = 4
_SLACK = 12
"""Words by which a short block may lie off the place between its neighbours."""


def tokens(text: str) -> list[str]:
    """Return lower-case words, or signs where a script has no spaces."""
    return _TOKEN.findall(unicodedata.normalize("NFKC", text).lower())


def label_blocks(blocks: Sequence[str], truth: str) -> list[float]:
    """Return for each block the share of it that belongs to the article, 0 to 1."""
    want = tokens(truth)
    cut = [tokens(block) for block in blocks]
    places = _index(want)
    used = bytearray(len(want))
    shares = [0.0] * len(blocks)
    starts = [-1] * len(blocks)
    for at, own in enumerate(cut):
        if len(own) >= _SIZE + 2:
            shares[at], starts[at] = _long(own, places, used)
    for at, own in enumerate(cut):
        if 0 < len(own) < _SIZE + 2:
            shares[at] = _short(own, want, used, *_window(at, starts, cut, len(want)))
    return shares


def _index(want: list[str]) -> dict[tuple[str, ...], list[int]]:
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(want) - _SIZE + 1):
        places.setdefault(tuple(want[at : at + _SIZE]), []).append(at)
    return places


def _long(
    own: list[str], places: dict[tuple[str, ...], list[int]], used: bytearray
) -> tuple[float, int]:
    covered = bytearray(len(own))
    start = -1
    claimed: list[int] = []
    for at in range(len(own) - _SIZE + 1):
        free = [
            place
            for place in places.get(tuple(own[at : at + _SIZE]), ())
            if not all(used[place : place + _SIZE])
        ]
        if free:
            start = free[0] - at if start < 0 else start
            covered[at : at + _SIZE] = b"\1" * _SIZE
            claimed.append(free[0])
    share = sum(covered) / len(own)
    if share < 0.3:
        return share, -1
    for place in claimed:
        used[place : place + _SIZE] = b"\1" * _SIZE
    return share, max(start, 0)


def _window(at: int, starts: list[int], cut: list[list[str]], size: int) -> tuple[int, int]:
    before = next((i for i in range(at - 1, -1, -1) if starts[i] >= 0), None)
    after = next((starts[i] for i in range(at + 1, len(starts)) if starts[i] >= 0), size)
    begin = 0 if before is None else starts[before] + len(cut[before])
    if before is not None and after < begin - len(cut[before]):
        after = begin
    return max(0, begin - _SLACK), min(size, after + _SLACK)


def _short(own: list[str], want: list[str], used: bytearray, begin: int, end: int) -> float:
    for place in range(begin, end - len(own) + 1):
        if want[place : place + len(own)] == own and not any(used[place : place + len(own)]):
            used[place : place + len(own)] = b"\1" * len(own)
            return 1.0
    return 0.0
