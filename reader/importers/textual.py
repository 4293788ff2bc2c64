"""Telling text from other data without decoding it.

Which of the many encodings a text is in is for cleaning to find out. Here it is only decided
whether the bytes are text at all, and the opening is made readable enough to look for markup in it.
"""

import codecs
import re
from dataclasses import dataclass
from functools import lru_cache

from reader.importers.signatures import Signature, foreign

OPENING = 65_536
"""Bytes that are looked at to recognise a format."""

MOST_CONTROLS = 0.02
"""Share of control characters up to which data counts as text. Random or packed bytes have
0.086.
"""

FEW_FOREIGN = 40
"""Bytes beyond ASCII below which a detector only guesses."""

WESTERN = "cp1252"

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\a\b\t\n\v\f\r\x0e\x0f\x1a\x1b"))
"""Bytes that no text holds. Shift out, shift in and escape belong to ISO-2022, substitute ends old
DOS files.
"""

_CONTROL = re.compile(f"[{re.escape(_CONTROLS.decode())}�]")

_INK = re.compile(r"[^\s\0\ufeff\u200b]")


def marked_encoding(data: bytes) -> str | None:
    """Return the encoding that a byte order mark at the start declares."""
    return next((encoding for mark, encoding in _BOMS if data.startswith(mark)), None)


def unmarked_utf16(data: bytes) -> str | None:
    """Return the byte order of a UTF-16 text without a mark, told by zeros that stand in every
    second place only, or by its signs where there are hardly any zeros, as in Japanese.
    """
    sample = data[: OPENING // 2 * 2]
    first, second = sample[::2], sample[1::2]
    if not second or marked_encoding(data):
        return None
    zeros = (first.count(0) / len(first), second.count(0) / len(second))
    if min(zeros) <= 0.01 and max(zeros) >= 0.1:
        return "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"
    if min(zeros) > 0.1:
        return None
    orders = ("utf-16-le", "utf-16-be") if zeros[1] >= zeros[0] else ("utf-16-be", "utf-16-le")
    return next((order for order in orders if _reads_as_wide(sample, order)), None)


_WIDE_SIGNS = re.compile(
    r"[\t\n\r -~\xa0-\u024f\u0300-\u036f\u0370-\u052f\u0590-\u06ff\u0e00-\u0e5b\u1e00-\u1eff"
    r"\u2010-\u2044\u20ac\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]"
)
_WIDE_MARKS = re.compile("[ \n\u3001\u3002\u3041-\u30ff\uff0c\u060c]")
_LEAST_WIDE = 8


def _reads_as_wide(sample: bytes, order: str) -> bool:
    """Whether bytes are UTF-16 by what they would say: signs of living scripts and nothing else,
    with the marks or the spaces that running text has. Bytes of another encoding taken in pairs are
    anything.
    """
    text = sample.decode(order, "replace")
    if len(text) < _LEAST_WIDE or _is_utf8(sample):
        return False
    usual = len(_WIDE_SIGNS.findall(text))
    return usual >= 0.99 * len(text) and len(_WIDE_MARKS.findall(text)) >= 0.02 * len(text)


def _is_utf8(sample: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")("strict").decode(sample)
    except UnicodeDecodeError:
        return False
    return b"\0" not in sample


def file_text(data: bytes, encoding: str | None = None, errors: str = "replace") -> str:
    """Return what a whole file says, without a mark at its start."""
    return data.decode(encoding or file_encoding(data), errors).removeprefix("\ufeff")


@dataclass(frozen=True, slots=True)
class WholeText:
    """What a whole file says, parts of which become files of their own."""

    text: str
    encoding: str
    """The encoding of the parts: without a mark at their start."""
    errors: str
    """How damaged bytes are kept: the name of Python's way to decode and encode them."""

    @property
    def to_be_told(self) -> str | None:
        """The encoding that whoever reads a part has to be told; ``None`` where it is UTF-8."""
        return None if self.encoding == "utf-8" else self.encoding

    def part(self, start: int, end: int) -> bytes:
        """Return a part as bytes, those kept that are damaged."""
        return self.text[start:end].encode(self.encoding, self.errors)


def whole_text(data: bytes) -> WholeText:
    """Return what a file says, damaged bytes kept; where its encoding has no way to keep them, as
    where UTF-16 is cut off, they are replacement characters, without half a character at the end.
    """
    encoding = file_encoding(data)
    parts = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
    written = parts.get(encoding, encoding)
    try:
        return WholeText(file_text(data, encoding, "surrogateescape"), written, "surrogateescape")
    except UnicodeDecodeError:
        return WholeText(file_text(data, encoding).removesuffix("\ufffd"), written, "replace")


def file_encoding(data: bytes) -> str:
    """Return the encoding of a whole file, a mark at its start aside: that of the mark, else UTF-8
    where it is valid or nearly so, else what the detector takes it for. Linear.

    It is for files that keep an article in fields: their parts are too short to be judged alone.
    """
    if found := marked_encoding(data) or unmarked_utf16(data):
        return found
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy_encoding(data)
    return "utf-8"


def _legacy_encoding(data: bytes) -> str:
    mostly = data[: 4 * OPENING].decode("utf-8", "replace")
    if mostly.count("\ufffd") * 500 < len(mostly) - len(mostly.encode("ascii", "ignore")):
        return "utf-8"
    foreign = b"\n".join(line for line in data.splitlines() if not line.isascii())[:OPENING]
    if len(foreign) - len(foreign.decode("ascii", "ignore")) < FEW_FOREIGN:
        return WESTERN
    from charset_normalizer import from_bytes  # noqa: PLC0415 (50 ms that files in UTF-8 never need)

    best = from_bytes(foreign).best()
    return best.encoding if best else WESTERN


def opening(data: bytes) -> str:
    """Return the first 64 KiB as a string in which markup and other ASCII characters are right.

    Other characters are right in UTF-8, UTF-16 and UTF-32; bytes of any other encoding are read as
    Latin-1.
    """
    return _as_string(data[:OPENING])


@lru_cache(maxsize=1)  # each importer that looks at text asks for the opening of the same file
def _as_string(data: bytes) -> str:
    encoding = marked_encoding(data) or unmarked_utf16(data)
    if encoding:
        return _beginning(data, encoding, "replace")
    try:
        return _beginning(data, "utf-8", "strict")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _beginning(data: bytes, encoding: str, errors: str) -> str:
    """Decode data that may end in the middle of a character."""
    return codecs.getincrementaldecoder(encoding)(errors).decode(data)


def is_text(data: bytes) -> bool:
    """Whether the bytes are text in some encoding. Linear."""
    encoding = marked_encoding(data)
    if encoding in {"utf-16", "utf-32"} or (encoding is None and unmarked_utf16(data)):
        text = opening(data)
        return len(_CONTROL.findall(text)) <= MOST_CONTROLS * len(text)
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return controls <= MOST_CONTROLS * len(data)


def holds_text(data: bytes) -> bool:
    """Whether the bytes are text that may be an article: not of one of the formats that look like
    text, as a picture in SVG.
    """
    return foreign_bytes(data) is None and is_text(data)


def foreign_bytes(data: bytes) -> Signature | None:
    """Return the row of the table of first bytes that a file is of; in UTF-16, too."""
    start = data[:OPENING]
    found = foreign(start)
    if found is None and (
        marked_encoding(start) in {"utf-16", "utf-32"} or unmarked_utf16(start) is not None
    ):
        return foreign(opening(data).encode("utf-8", "replace"))
    return found


def is_blank(data: bytes) -> bool:
    """Whether there is nothing but white space, byte order marks and zeros. Linear, but seldom
    reads beyond the opening.
    """
    encoding = marked_encoding(data) or unmarked_utf16(data) or "utf-8"
    return not any(_INK.search(part.decode(encoding, "replace")) for part in (data[:OPENING], data))
