"""What counts as the same character when words are looked for.

Owns the characters, each by itself. What stands between the words of a text and may be passed over
belongs to ``asides``.
"""

import re
import unicodedata

INVISIBLE = (
    "\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\ufff9-\ufffb\U000e0001-\U000e007f\U000e0100-\U000e01ef"
)
"""Soft hyphen, what joins or parts without width, marks of direction, variation selectors, tags:
inside the brackets of a pattern.
"""

UNSPACED = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u1a20-\u1aad\u3005-\u3007"
    "\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Scripts without spaces between words: Thai, Lao, Tibetan, Burmese, Khmer, Tai Tham, Japanese,
Chinese.
"""

IDEOGRAPHIC = (
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Chinese characters and kana: the space that stands beside some of them is a matter of taste."""

RAISED = "\u00b2\u00b3\u00b9\u2070\u2074-\u207b"
"""Superscript digits and their signs."""
LOWERED = "\u2080-\u208b"
"""Subscript digits and their signs."""
RAISED_LETTERS = "\u00aa\u00ba\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d6a\u1d9b-\u1dbf\u2071\u207f"

DASHES = "-‐‑‒–—―−⁃﹘﹣－־➖⸺⸻"

_VARIANTS = {
    **dict.fromkeys("“”„‟«»″＂「」『』﹁﹂﹃﹄〝〞〟״❝❞", '"'),
    **dict.fromkeys("‘’‚‛‹›′ʹʻʼʽˈ`´׳＇❛❜", "'"),
    **dict.fromkeys(DASHES, "-"),
    **dict.fromkeys("〜～∼", "~"),
    **dict.fromkeys("™℠ـ", ""),
    "…": "...",
    "⋯": "...",
    "⁄": "/",
    "∕": "/",
    "٪": "%",
    "٫": ".",
    "٬": ",",
    "،": ",",
    "؛": ";",
    "؟": "?",
    "。": ".",
}
"""What is typed in several ways, or not at all: quotation marks, apostrophes, dashes, Arabic
punctuation and its long line inside words.
"""

_LIKE_LETTERS = {
    **dict(zip("łøđħıŧðþ", ("l", "o", "d", "h", "i", "t", "d", "th"), strict=True)),
    **dict.fromkeys("ٱ", "ا"),
    **dict.fromkeys("ىیے", "ي"),
    **dict.fromkeys("ةہەھ", "ه"),
    "ک": "ك",
    "æ": "ae",
    "œ": "oe",
}
"""Letters that no rule of Unicode takes apart, and that people type as others."""

_OWN_LETTERS = frozenset("йїўќѓ")
"""Cyrillic letters whose sign above is no accent."""

DROPPED_MARKS = (
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u08d3-\u08e1"
    "\u08e3-\u08ff"
)
"""Signs over and under letters that may be left out: the vowels of Hebrew, Arabic and Syriac."""

_is_dropped = re.compile(f"[{DROPPED_MARKS}]").match

_FRACTIONS = frozenset("¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅟")

Table = dict[int, str]
"""What each code point counts as; what it lacks is found when it is asked for."""


class _Written(dict[int, str]):
    """Letter case and accents count."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _written(chr(code))
        return folded


class _Plain(dict[int, str]):
    """Letter case and accents do not count."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _plain(chr(code))
        return folded


WRITTEN: Table = _Written()
PLAIN: Table = _Plain()


def is_han(character: str) -> bool:
    """Whether something is a Chinese character, which may have its reading behind it."""
    return (
        "\u4e00" <= character <= "\u9fff"
        or "\u3400" <= character <= "\u4dbf"
        or "\u3005" <= character <= "\u3007"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
    )


def is_fraction(character: str) -> bool:
    """Whether a character is a fraction, which must not run into the figure before it."""
    return character in _FRACTIONS


def _is_invisible(character: str) -> bool:
    """Whether a character has no width, and no letter is another without it."""
    return (
        unicodedata.category(character) == "Cf"
        and not "\u0600" <= character <= "\u0605"
        and character not in "\u06dd\u070f\u0890\u0891\u08e2"
    ) or (
        "\ufe00" <= character <= "\ufe0f"
        or "\U000e0100" <= character <= "\U000e01ef"
        or character in "\u034f\u180b\u180c\u180d\u180f"
    )


def _written(character: str) -> str:
    known = _VARIANTS.get(character)
    if known is not None:
        return known
    if character.isspace():
        return " "
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if _is_invisible(character) or _may_be_left_out(character):
        return ""
    whole = unicodedata.normalize("NFKC", character)
    if whole == character or not whole.strip():
        return _decomposed(character)
    # a spacing accent would become a space and a mark
    return character if whole[0] == " " else "".join(map(_written, whole))


def _may_be_left_out(character: str) -> bool:
    """Whether a character is a vowel sign of Arabic or Hebrew; the signs over alef and its like are
    part of the letter.
    """
    return "\ufe70" <= character <= "\ufe7f" or (
        _is_dropped(character) is not None and not "\u0653" <= character <= "\u0655"
    )


def _decomposed(character: str) -> str:
    """Return the parts of a letter whose script is also written in parts: those of India. Hangul,
    kana and letters with accents stay whole.
    """
    parts = unicodedata.normalize("NFD", character)
    return parts if "\u0900" <= parts[0] < "\u1100" else character


def _plain(character: str) -> str:
    return "".join(map(_without_accent, _written(character).casefold()))


def _without_accent(character: str) -> str:
    if character.isascii() or character in _OWN_LETTERS:
        return character
    known = _LIKE_LETTERS.get(character)
    if known is not None:
        return known
    if "\u0300" <= character <= "\u036f" or _is_dropped(character):
        return ""
    parts = unicodedata.normalize("NFD", character)
    if parts[0] >= "\u0900" or parts == character:
        return character
    base = "".join(one for one in parts if not unicodedata.category(one).startswith("M"))
    return "".join(_LIKE_LETTERS.get(one, one) for one in base) or character
