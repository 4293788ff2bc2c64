"""Texts as words that can be compared: white space, quotation marks, dashes and invisible
characters do not count.

Owns what anchoring takes as equal. A figure is one word with its separators, so that no other
figure is ever equal to it.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from reader.domain.document import Span
from reader.domain.folding import DROPPED_MARKS, LOWERED, RAISED, WRITTEN

_INVISIBLE = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""Soft hyphen, zero-width space, joiner and non-joiner, word joiner, byte order mark, marks of
direction.
"""

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Scripts without spaces between words (Thai, Lao, Burmese, Khmer, Japanese, Chinese): each
character is a word.
"""

_FIGURE = rf"\d+(?:[.,]\d+)*[{RAISED}]*"
_WORD = (
    rf"{_FIGURE}"
    rf"|[{_UNSPACED}][\u3099\u309a\uff9e\uff9f]?"
    # U+02BC: an apostrophe
    rf"|[^\W\d_\u02bc{_UNSPACED}{RAISED}{LOWERED}]"
    rf"(?:[^\W\d_\u02bc{_UNSPACED}{RAISED}{LOWERED}]|[\u0300-\u036f{DROPPED_MARKS}{_INVISIBLE}])*"
    # behind a letter, as in m², a raised or lowered figure is as good as one on the line
    rf"|(?<=[^\W\d_])[{RAISED}{LOWERED}]+"
    # a joined emoji
    r"|[^\w\s](?:[\ufe0f\U0001f3fb-\U0001f3ff]{0,2}\u200d[^\w\s])+[\ufe0f\U0001f3fb-\U0001f3ff]{0,2}"
    r"|\.\.\.|\S"
)
_VARIANTS = {
    **dict.fromkeys(map(ord, "‘’‚‛′ʼ`´‹›"), "'"),
    **dict.fromkeys(map(ord, "“”„‟″«»"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–—―−﹘﹣－"), "-"),
    **dict.fromkeys(
        [
            0x00AD,
            0x061C,
            *range(0x200B, 0x2010),
            *range(0x202A, 0x202F),
            0x2060,
            *range(0x2066, 0x206A),
            0xFEFF,
        ]
    ),
}
_ASCII_VARIANTS = {"...": "…", "`": "'"}
_JOINER = "\u200d"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in order, as parallel lists.

    ``starts`` and ``ends`` are code points of the text. ``written`` holds each word with
    typographic variants folded, ``forms`` the same without letter case. ``letters[i]`` is how many
    code points the forms before word ``i`` have together.
    """

    text: str
    starts: list[int]
    ends: list[int]
    written: list[str]
    forms: list[str]
    letters: list[int]

    def __len__(self) -> int:
        return len(self.starts)

    def word(self, index: int) -> str:
        """Return a word as it stands in the text."""
        return self.text[self.starts[index] : self.ends[index]]

    def weight(self, first: int, beyond: int) -> int:
        """Return how many letters the words ``[first, beyond)`` have."""
        return self.letters[beyond] - self.letters[first]


@cache
def _word() -> re.Pattern[str]:
    """Return the pattern of a word. To compile it takes 5 ms, for which the window would wait at
    its start.
    """
    return re.compile(_WORD)


def split(text: str) -> Words:
    """Return the words of a text. Linear in its length."""
    known: dict[str, tuple[str, str]] = {}
    starts: list[int] = []
    ends: list[int] = []
    written: list[str] = []
    forms: list[str] = []
    for found in _word().finditer(text):
        raw = found.group()
        folded = known.get(raw)
        if folded is None:
            folded = known[raw] = _fold(raw)
            if _is_raised(raw):
                del known[raw]
                if text[found.start() - 1 : found.start()].isalpha():
                    folded = (unicodedata.normalize("NFKC", raw),) * 2
        if folded[0]:
            starts.append(found.start())
            ends.append(found.end())
            written.append(folded[0])
            forms.append(folded[1])
    return Words(text, starts, ends, written, forms, [0, *accumulate(map(len, forms))])


def fold(text: str) -> str:
    """Return a text that is equal for texts which differ in white space and typographic variants
    alone.
    """
    return unicodedata.normalize(
        "NFC", " ".join(text.translate(_VARIANTS).replace("...", "…").split())
    )


def without_figures(text: str) -> str:
    """Return a text that is equal for texts which differ in figures alone."""
    return re.sub(_FIGURE, "0", text)


def is_figure(word: str) -> bool:
    """Whether a word is a figure, in any script's digits."""
    return word[:1].isdecimal()


def says_something(word: str) -> bool:
    """Whether a word says what a text is about: a longer one, or signs of a script that writes
    words with few of them.
    """
    return (len(word) > 3 or word > "\u2e7f") and not is_figure(word) and word[0].isalpha()


def inner_offset(old: str, new: str, offset: int) -> int:
    """Return where the character at ``offset`` of one spelling of a word stands in another; either
    may hold invisible ones.
    """
    if old == new:
        return offset
    wanted = len(old[:offset].translate(_VARIANTS))
    for place in range(len(new) + 1):
        if len(new[:place].translate(_VARIANTS)) >= wanted:
            return place
    return len(new)


def snapped(text: str, span: Span) -> Span:
    """Return the span, widened so that it does not part a character from its combining marks, nor a
    joined emoji.
    """
    start, end = span.start, span.end
    while 0 < start < len(text) and _clings(text, start):
        start -= 1
    while 0 < end < len(text) and _clings(text, end):
        end += 1
    return Span(start, end)


def _clings(text: str, place: int) -> bool:
    """Whether the character at a place belongs to the one before it."""
    character = text[place]
    return (
        character == _JOINER
        or text[place - 1] == _JOINER
        or unicodedata.category(character).startswith("M")
        or "\U0001f3fb" <= character <= "\U0001f3ff"
    )


def _is_raised(raw: str) -> bool:
    """Whether a word is a raised or lowered figure, which counts as one on the line behind a letter
    alone: 84¹ is not 841, nor 84 and 1.
    """
    return raw[0].isdigit() and not raw[0].isdecimal()


def _fold(raw: str) -> tuple[str, str]:
    plain = raw if raw.isascii() else unicodedata.normalize("NFC", _set_plainly(raw))
    written = _ASCII_VARIANTS.get(plain, plain)
    return written, unicodedata.normalize("NFC", written.casefold())


def _set_plainly(raw: str) -> str:
    """Return a word without ligatures, forms of a letter, and signs that may be left out. What is
    raised behind a figure stays raised, and fractions stay what they are: no other figure may be
    equal to one.
    """
    if raw[0].isdecimal():
        return "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in raw)
    if raw[0].isalpha():
        return unicodedata.normalize("NFKC", raw).translate(WRITTEN)
    return raw.translate(_VARIANTS)
