"""Bytes to text: which encoding a source is in, and the few characters that no text of ours may
hold.

The order is that of the measurements on pages with right, missing and wrong declarations: byte
order mark, ISO-2022 escapes, valid UTF-8, the page's own declaration where it yields plausible
letters, a detector over the content, Windows-1252.
"""

import codecs
import re

from reader.cleaning.text.legacy import best_guess, guess
from reader.cleaning.text.twice_encoded import mend_twice_encoded

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ESCAPES = (
    (b"\x1b$B", "iso2022_jp"),
    (b"\x1b$@", "iso2022_jp"),
    (b"\x1b(J", "iso2022_jp"),
    (b"\x1b$)C", "iso2022_kr"),
)
_HEAD = 4096
"""Bytes in which a page has to declare its encoding; browsers look at the first 1,024, and pages
are less tidy.
"""

_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "windows-1252": "cp1252",
    "x-cp1252": "cp1252",
    "ansi": "cp1252",
    "windows-1254": "cp1254",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "big5": "big5hkscs",
}
"""What browsers take a label to mean (WHATWG Encoding Standard)."""

_SAMPLE = 60_000
"""Bytes that the detector reads: enough for every page tried, and fast."""

_OF = "µÄ"
"""What the commonest sign of Chinese, 的, is in Latin-1."""

_LEAST_OF = 5
"""Times that it has to stand in a text."""

_RAREST_OF = 400
"""Halves of signs among which it has to stand once; in most texts it is one of sixty."""

_MOSTLY = 0.9
"""Share of the signs beyond ASCII that have to stand in pairs."""

_PAIRS = re.compile("(?:[\xa1-\xf7][\xa1-\xfe])+")
"""Two bytes of GB 2312 for each sign, read as Latin-1."""

_BROKEN = re.compile("[\udc80-\udcff]")
_BROKEN_RUN = re.compile("[\udc80-\udcff]+")
_BROKEN_ALONE = re.compile(r"(?<![^\0-\x7f])[\udca0-\udcff](?=[\0-\x7f])")
"""Bytes of a text in UTF-8 that are not, as Python's error handler shows them."""

_LEAST_WHOLE = 2
"""Signs beyond ASCII in valid UTF-8, which are no fewer than the broken bytes: two bytes of an old
encoding seldom make one by chance.
"""

_LANGUAGE = re.compile(rb"""<html\b[^>]{0,400}?\blang=["']?([A-Za-z]{2,3})\b""", re.I)
_REFERENCE = re.compile(rb"&#?\w{1,10};")
_LEAST_TELLING = 120
"""Bytes of text below which a declaration is believed whatever the letters look like."""

_SURELY = 0.8
_ROW = re.compile(rb"[\x80-\xff]{4,}")
"""Letters beyond ASCII side by side, as no Western language has them."""


_UNFIT_SIGNS = ("\0", "\ufdd0", "\ufdd1")
_UNFIT = re.compile("[\0\ud800-\udfff\ufdd0\ufdd1]")
_CONTROLS = re.compile("[\x80-\x9f]")


def decode(data: bytes, encoding: str | None = None) -> str:
    """Return the text of a source, without its byte order mark.

    ``encoding`` wins where it is given, as browsers understand that label; it raises
    ``LookupError`` for one that nobody knows. What cannot be decoded, NUL, lone surrogates and the
    two noncharacters that Qt uses as line ends become U+FFFD.
    """
    text = data.decode(_as_browsers_do(encoding), "replace") if encoding else _decode(data)
    return fit(mend_twice_encoded(_chinese_again(text.removeprefix("\ufeff"))))


def fit(text: str) -> str:
    """Return a text without the signs that no text of ours may hold; escapes in a page's data can
    bring them back.
    """
    if not any(sign in text for sign in _UNFIT_SIGNS) and _is_sound(text):
        return text
    return _UNFIT.sub("\ufffd", text)


def _is_sound(text: str) -> bool:
    """Whether a text holds no lone surrogate; faster than any search."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _decode(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    for escape, name in _ESCAPES:
        if escape in data and (text := _strict(data, name)) is not None:
            return text
    if (text := _unmarked_utf16(data)) is not None:
        return text
    if (text := _strict(data, "utf-8")) is not None:
        return text
    return _legacy(data)


def _as_browsers_do(label: str) -> str:
    """Return the encoding that browsers take a label to mean; Python writes some labels with other
    signs.
    """
    known = label.lower()
    return _WIDER.get(known) or _WIDER.get(known.replace("_", "-")) or label


def _chinese_again(text: str) -> str:
    """Return a text that somebody read as Latin-1 though it was Chinese (GB 18030), and saved like
    that, as it was meant.

    It is known by its commonest sign and by signs beyond ASCII that stand in pairs, as in no text
    of European letters; what is no such pair stays. Nothing is lost: the way back is as clear.
    """
    of = text.count(_OF)
    if of < _LEAST_OF:
        return text
    paired = sum(len(run) for run in _PAIRS.findall(text))
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    if of * _RAREST_OF < paired or paired < _MOSTLY * beyond:
        return text
    return _PAIRS.sub(
        lambda run: _strict(run.group().encode("latin-1"), "gb18030") or run.group(), text
    )


def _legacy(data: bytes) -> str:
    """Decode what is neither marked nor valid UTF-8."""
    if (mostly := _mostly_utf8(data)) is not None:
        return mostly
    telling = _telling_text(data)
    label = _declared(data)
    declared = _as_browsers_do(label)
    text = _lenient(data, declared)
    if text is not None and plausible(text) and not _is_belied(telling, declared):
        return text
    name = guess(telling, _named_language(data)) or _detected(telling or data[:_SAMPLE])
    found = _lenient(data, name)
    if found is not None:
        return found
    return text if text is not None else data.decode("cp1252", "replace")


def _mostly_utf8(data: bytes) -> str | None:
    """Decode UTF-8 with a few broken bytes, else ``None``: a counter's or an advertisement's, or a
    text that was cut.

    A broken byte that stands alone among plain letters is read as browsers read Latin-1.
    """
    text = data.decode("utf-8", "surrogateescape")
    broken = len(_BROKEN.findall(text))
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
    if whole < max(_LEAST_WHOLE, broken):
        return None
    text = _BROKEN_ALONE.sub(lambda byte: chr(ord(byte[0]) - 0xDC00), text)
    return _BROKEN_RUN.sub("\ufffd", text)


def _is_belied(telling: bytes, declared: str) -> bool:
    """Whether a text is surely in another encoding than the Western one that it declares, which
    fits any bytes.
    """
    if declared not in ("cp1252", "cp1254", "iso-8859-15") or len(telling) < _LEAST_TELLING:
        return False
    beyond = len(telling) - len(telling.decode("ascii", "ignore"))
    in_rows = sum(len(row) for row in _ROW.findall(telling))
    if 2 * in_rows < beyond:
        return False
    name, weight = best_guess(telling)
    return weight > _SURELY and name != declared


def _named_language(data: bytes) -> str | None:
    found = _LANGUAGE.search(data[:_HEAD])
    return found[1].decode().lower() if found else None


def plausible(text: str) -> bool:
    """Whether a decoded text looks as if its encoding was right: hardly any lost characters and
    control codes.
    """
    lost = text.count("\ufffd") + len(_CONTROLS.findall(text))
    foreign = sum(sign > "\x7f" for sign in text[:200_000])
    return lost * 50 <= foreign


def _strict(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _lenient(data: bytes, name: str) -> str | None:
    """Decode with replacement, or ``None`` for an unknown name. A page that is read as UTF-16
    without a mark says so wrongly.
    """
    if not name or name.replace("-", "").startswith(("utf16", "utf32", "ucs")):
        return None
    try:
        return data.decode(name, "replace")
    except (LookupError, ValueError):
        return None


def _unmarked_utf16(data: bytes) -> str | None:
    """Decode UTF-16 without a mark: in European text and in markup every other byte is zero."""
    head = data[:1000]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) * 4 < len(head) or min(even, odd) * 20 > len(head) or not head:
        return None
    return data.decode("utf-16-be" if even > odd else "utf-16-le", "replace")


def _declared(data: bytes) -> str:
    """Return the encoding that a page names in its markup, lower case; empty where it names
    none.
    """
    from bs4.dammit import EncodingDetector  # noqa: PLC0415 - 100 ms that no page in UTF-8 needs

    return (
        EncodingDetector.find_declared_encoding(
            data[:_HEAD], is_html=True, search_entire_document=True
        )
        or ""
    ).strip()


def _detected(telling: bytes) -> str:
    """Ask charset-normalizer, which is slow to load, about the lines that are not plain ASCII."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 50 ms that most sources never need

    best = from_bytes(telling).best()
    return _as_browsers_do(best.encoding) if best else ""


def _telling_text(data: bytes) -> bytes:
    """Return the lines without markup that hold bytes beyond ASCII, up to the sample's size."""
    text = re.sub(rb"<script.*?</script>|<style.*?</style>|<[^>]*>", b" ", data, flags=re.S | re.I)
    text = _REFERENCE.sub(b" ", text)
    lines = [line for line in text.splitlines(keepends=True) if not line.isascii()]
    return b"".join(lines)[:_SAMPLE]
