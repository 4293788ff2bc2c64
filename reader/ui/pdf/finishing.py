"""What Qt's writer leaves to be wished of a PDF file: letters that can be searched and copied, and
dates that are not those of the clock. Nothing changes its length, as the file counts its bytes.
"""

import re
import unicodedata

_DATE = re.compile(rb'/(?:Creation|Mod)Date \(D:[^)]*\)|xmp:(?:Create|Modify|Metadata)Date="[^"]*"')
"""Where Qt says when it wrote the file: in its properties and once more in their XMP form."""
_NO_TIME = b"19800101000000" + b"0" * 20


def undated(data: bytes) -> bytes:
    """Return a file of Qt's that says no time of its own: the same report has to give the same
    bytes.
    """
    return _DATE.sub(_without_time, data)


def _without_time(found: re.Match[bytes]) -> bytes:
    digits = iter(_NO_TIME)
    return re.sub(rb"\d", lambda _: bytes([next(digits)]), found[0])


_LETTERS = re.compile(rb"beginbfrange.*?endbfrange", re.DOTALL)
_SIGNS = re.compile(
    rb"^(?:<([0-9A-F]{4})> <\1> |<[0-9A-F]{4}> <[0-9A-F]{4}> \[)(.*)$", re.MULTILINE
)
"""A line of a font's list of what its signs stand for: one sign, or several with a letter for each.
Of signs that stand for letters one after the other, only the first letter is named.
"""
_LETTER = re.compile(rb"<([0-9A-F]{4})>")
"""A letter as UTF-16; one outside the first plane is longer."""


def searchable(data: bytes) -> bytes:
    """Return a file of Qt's in which words are found: each sign stands for the letter itself, where
    Qt names the form that an Arabic letter has inside a word, or a tab for a space.
    """
    return _LETTERS.sub(lambda found: _SIGNS.sub(_plain_letters, found[0]), data)


def _plain_letters(found: re.Match[bytes]) -> bytes:
    signs = found[0].removesuffix(found[2])
    return signs + _LETTER.sub(_plain_letter, found[2])


def _plain_letter(found: re.Match[bytes]) -> bytes:
    letter = chr(int(found[1], 16))
    plain = " " if letter == "\t" else unicodedata.normalize("NFKC", letter)
    if len(plain) != 1 or ord(plain) > 0xFFFF:
        return found[0]
    return found[0].replace(found[1], b"%04X" % ord(plain))
