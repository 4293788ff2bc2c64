"""Names of elements that speak of a caption and are none: of what has one, or lacks it."""

import re

_HAVING = frozenset(("has", "have", "with"))
_LACKING = frozenset(("no", "non", "not", "without", "hide", "hidden", "show", "toggle"))
"""What stands before the word in such names."""


def has_caption(name: str) -> bool:
    """Whether a name is one of what holds a picture with its caption."""
    return not _HAVING.isdisjoint(_before_caption(name))


def speaks_of_caption(name: str) -> bool:
    """Whether a name says only that there is a caption, or none."""
    return not (_HAVING | _LACKING).isdisjoint(_before_caption(name))


def _before_caption(name: str) -> list[str]:
    before, word, _ = name.lower().partition("caption")
    return re.split("[-_]+", before) if word else []
