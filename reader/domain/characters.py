"""Characters that are none."""

import re
import unicodedata

_SEEN = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")
"""Format characters that are drawn: signs of Arabic and Syriac."""

_HALF = re.compile("[\ud800-\udfff]")


def well_formed(text: str) -> str:
    """Return a text that can be stored and encoded: U+FFFD for each half of a surrogate pair that
    stands alone.

    Python makes such halves of file names in another encoding, and other programs put them on the
    clipboard.
    """
    return _HALF.sub("\ufffd", text)


def is_blank(text: str) -> bool:
    """Whether nothing in a text can be seen: only white space, joiners, marks of direction and
    other format characters.
    """
    return all(
        character.isspace() or (unicodedata.category(character) == "Cf" and character not in _SEEN)
        for character in text
    )
