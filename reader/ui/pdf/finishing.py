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
_LETTER = re.compile(rb"<([0-9A-F]{4})> ?(?=[<\]])")
"""A letter in a font's list of what its signs stand for, as UTF-16."""


def searchable(data: bytes) -> bytes:
    """Return a file of Qt's in which words are found: each sign stands for the letter itself, where
    Qt names the form that an Arabic letter has inside a word, or a tab for a space.
    """
    return _LETTERS.sub(lambda found: _LETTER.sub(_plain_letter, found[0]), data)


def _plain_letter(found: re.Match[bytes]) -> bytes:
    letter = chr(int(found[1], 16))
    plain = " " if letter == "\t" else unicodedata.normalize("NFKC", letter)
    if len(plain) != 1 or ord(plain) > 0xFFFF:
        return found[0]
    return found[0].replace(found[1], b"%04X" % ord(plain))
