"""Parts of a line whose directions must not mix."""

from reader.domain.direction import is_right_to_left

__all__ = ["END_ISOLATE", "ISOLATE", "is_right_to_left", "isolated"]

ISOLATE, END_ISOLATE = "\u2068", "\u2069"
"""Unicode's marks around a part whose direction must not mix with its neighbours'."""


def isolated(part: str) -> str:
    """Return a part of a line so that its direction does not mix with that of the parts around
    it.
    """
    return f"{ISOLATE}{part}{END_ISOLATE}"
