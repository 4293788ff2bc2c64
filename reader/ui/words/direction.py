"""The direction of a text, from its own letters."""

import unicodedata

ISOLATE, END_ISOLATE = "\u2068", "\u2069"
"""Unicode's marks around a part whose direction must not mix with its neighbours'."""


def isolated(part: str) -> str:
    """Return a part of a line so that its direction does not mix with that of the parts around
    it.
    """
    return f"{ISOLATE}{part}{END_ISOLATE}"


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (Unicode's rules P2 and P3,
    without isolates).
    """
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False
