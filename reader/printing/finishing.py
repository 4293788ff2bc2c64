"""What Qt's writer leaves out of a PDF file: bookmarks, by which a reader program goes to a
section; letters that can be searched and copied; and dates that are not those of the clock.
"""

import io
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading: its level from 1, its text, and its page from 0."""

    level: int
    text: str
    page: int


def with_bookmarks(data: bytes, bookmarks: Sequence[Bookmark]) -> bytes:
    """Return a file of Qt's with bookmarks, which its readers show beside the pages.

    They are appended as an update of the file (ISO 32000-1, 7.5.6): what Qt wrote stays as it is.
    """
    if not bookmarks:
        return data
    from pypdf import PdfWriter  # noqa: PLC0415  after the pages, whose memory it has by then
    from pypdf.generic import IndirectObject  # noqa: PLC0415

    writer = PdfWriter(io.BytesIO(data), incremental=True)
    above: dict[int, IndirectObject] = {}
    for one in bookmarks:
        parent = above.get(one.level - 1)
        above[one.level] = writer.add_outline_item(
            title=one.text, page_number=one.page, parent=parent, is_open=False
        )
    writer.page_mode = "/UseOutlines"
    known = dict(writer.metadata or {})
    writer.metadata = known  # else the update would not name the properties any more
    whole = io.BytesIO()
    writer.write(whole)
    return whole.getvalue()


_DATE = re.compile(rb'/(?:Creation|Mod)Date \(D:[^)]*\)|xmp:(?:Create|Modify|Metadata)Date="[^"]*"')
"""Where Qt says when it wrote the file: in its properties and once more in their XMP form."""
_NO_TIME = b"19800101000000" + b"0" * 20


def undated(data: bytes) -> bytes:
    """Return a file of Qt's that says no time of its own: the same report has to give the same
    bytes. Each date becomes one as long, as the file's table counts bytes.
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
    Qt names the form that an Arabic letter has inside a word, or a tab for a space. Nothing changes
    its length.
    """
    return _LETTERS.sub(lambda found: _LETTER.sub(_plain_letter, found[0]), data)


def _plain_letter(found: re.Match[bytes]) -> bytes:
    letter = chr(int(found[1], 16))
    plain = " " if letter == "\t" else unicodedata.normalize("NFKC", letter)
    if len(plain) != 1 or ord(plain) > 0xFFFF:
        return found[0]
    return found[0].replace(found[1], b"%04X" % ord(plain))
