"""Long texts, a portion at a time. While one call of Python's own library goes over a text no other
thread of Python's runs, and a window stands still that does nothing itself.
"""

import re
from collections.abc import Iterator

PORTION = 20_000
"""Characters that a regular expression goes over in a millisecond or two."""

GAP = re.compile(r"\s")
LINE_END = re.compile(r"\n")


def portions(
    text: str, size: int = PORTION, ends: re.Pattern[str] = GAP
) -> Iterator[tuple[int, str]]:
    """Yield a text in portions of at least ``size`` characters, each with where it begins; they end
    behind what ``ends`` matches.
    """
    start = 0
    while start < len(text):
        found = ends.search(text, start + size)
        end = found.end() if found is not None else len(text)
        yield start, text[start:end]
        start = end


def signs_of(text: str) -> set[str]:
    """Return the characters that are in a text."""
    found: set[str] = set()
    for start in range(0, len(text), PORTION):
        found.update(text[start : start + PORTION])
    return found
