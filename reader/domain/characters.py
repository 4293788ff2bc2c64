"""Characters that are none."""

import re
import unicodedata

_HALF = re.compile("[\ud800-\udfff]")


def well_formed(text: str) -> str:
    """Return a text that can be stored and encoded: U+FFFD for each half of a surrogate pair that stands alone.

    Python makes such halves of file names in another encoding, and other programs put them on the clipboard.
    """
    return _HALF.sub("\ufffd", text)


def is_blank(text: str) -> bool:
    """Whether nothing in a text can be seen: only white space, joiners, marks of direction and other format characters."""
    return all(character.isspace() or unicodedata.category(character) == "Cf" for character in text)
