"""Lines that say whose a picture is, rather than whose the words are."""

import re
from functools import cache

from reader.cleaning.text.phrases import fact_words, one_of

_SIGNS = r"©|/"
"""What stands before the owner of a picture, and between a photographer and an agency."""


@cache
def _words() -> re.Pattern[str]:
    return re.compile(f"{_SIGNS}|{one_of(fact_words('picture credits'))}", re.I)


def credits_picture(text: str) -> bool:
    """Whether a line names whose a picture is. Linear."""
    return _words().search(text) is not None
