"""Bytes to text: which encoding a source is in, and the few characters that no text of ours may
hold.

The order is that of the measurements on pages with right, missing and wrong declarations: byte
order mark, ISO-2022 escapes, valid UTF-8, the page's own declaration where it yields plausible
letters, a detector over the content, Windows-1252.
"""

import codecs
import re

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

_UNFIT = re.compile("[\0\ud800-\udfff\ufdd0\ufdd1]")
_CONTROLS = re.compile("[\x80-\x9f]")


def decode(data: bytes, encoding: str | None = None) -> str:
    """Return the text of a source, without its byte order mark.

    ``encoding`` wins where it is given, as browsers understand that label; it raises
    ``LookupError`` for one that nobody knows. What cannot be decoded, NUL, lone surrogates and the
    two noncharacters that Qt uses as line ends become U+FFFD.
    """
    text = data.decode(_as_browsers_do(encoding), "replace") if encoding else _decode(data)
    return fit(_chinese_again(text.removeprefix("\ufeff")))


def fit(text: str) -> str:
    """Return a text without the signs that no text of ours may hold; escapes in a page's data can
    bring them back.
    """
    return _UNFIT.sub("\ufffd", text)


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
    declared = _declared(data)
    text = _lenient(data, _as_browsers_do(declared))
    if text is not None and plausible(text):
        return text
    mostly = data.decode("utf-8", "replace")
    if mostly.count("\ufffd") * 500 < len(mostly):  # a few broken bytes in a UTF-8 page
        return mostly
    guess = _lenient(data, _detected(data))
    if guess is not None:
        return guess
    return text if text is not None else data.decode("cp1252", "replace")


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


def _detected(data: bytes) -> str:
    """Ask charset-normalizer, which is slow to load, about the part of the content that is not
    plain ASCII.
    """
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 50 ms that most sources never need

    text = re.sub(rb"<script.*?</script>|<style.*?</style>|<[^>]*>", b" ", data, flags=re.S | re.I)
    best = from_bytes(_telling(text) or data[:_SAMPLE]).best()
    return _as_browsers_do(best.encoding) if best else ""


def _telling(data: bytes) -> bytes:
    """Return lines that hold bytes beyond ASCII, up to the sample's size."""
    lines = [line for line in data.splitlines(keepends=True) if not line.isascii()]
    return b"".join(lines)[:_SAMPLE]
