"""Text in UTF-8 that somebody read in another encoding and saved like that ("Ã©" for "é").

It is read as it was meant where that is certain: a run of signs is mended only if its bytes are
valid UTF-8 and no writer puts those signs side by side. Figures are ASCII and never part of a run.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

_Ranges = tuple[tuple[str, str], ...]

_NAMES = ("cp1252", "cp1250", "cp1251")
"""The encodings in which texts were read wrongly: of Western and Central Europe, and Cyrillic."""

_READINGS = 3
"""How often a text may have been saved wrongly, one reading over the other."""

_LEAST_IN_ROW = 3
"""Signs in a row that were read wrongly, from which on a run is no chance."""

_ENOUGH = 2
"""Certain runs in a text that make the likely ones certain too."""

_MARKS = frozenset("\u00a0»«”“’‘\u00ad–—…·")
"""Signs that stand behind a letter in proper text, too."""

_LETTERS = frozenset(("Lu", "Ll"))
_BRANDS = frozenset("®™©")

_SCRIPTS = (
    ("\u0370", "\u03ff"),
    ("\u0400", "\u04ff"),
    ("\u0590", "\u05ff"),
    ("\u0600", "\u06ff"),
    ("\u0900", "\u097f"),
    ("\u0980", "\u09ff"),
    ("\u0e00", "\u0e7f"),
    ("\u3000", "\u9fff"),
    ("\uac00", "\ud7a3"),
)
_LATIN = (("\u00a0", "\u024f"), ("\u0300", "\u036f"), ("\u1e00", "\u1eff"))
_CENTRAL = (("\u00a0", "\u017f"), ("\u0218", "\u021b"))
"""The letters of the languages that are written in the encoding of Central Europe."""
_COMBINING = (("\u0300", "\u036f"),)
_PUNCTUATION = (("\u2000", "\u2122"), ("\u3000", "\u303f"), ("\uff00", "\uffef"))
_TYPOGRAPHIC = (("\u2010", "\u2122"),)
_DOUBLED = (*_LATIN, ("\u0080", "\u009f"), ("\u02c6", "\u02dc"), ("\u2010", "\u2122"))
"""What signs that were read wrongly twice are after the first mending."""


_PIECE = 256
_ROW = re.compile("[^\x00-\x7f]{2,}")

_NEIGHBOUR = "[\x80-\x9f\xc0-\xff]"
"""Signs that stand beside no run: where they do, the bytes were those of another encoding."""


@cache
def _reading(name: str) -> tuple[dict[int, int], re.Pattern[str], re.Pattern[str]]:
    """Return how signs become the bytes they were read from, how a run of UTF-8 begins, and what it
    looks like.
    """
    byte_of: dict[int, int] = {}
    for byte in range(0x80, 0x100):
        sign = bytes([byte]).decode(name, "replace")
        byte_of[byte] = byte
        if sign != "\ufffd":
            byte_of[ord(sign)] = byte
    if name != "cp1252":
        byte_of = {sign: byte for sign, byte in byte_of.items() if sign > 0xFF or sign < 0xC0}
        byte_of |= {ord(bytes([byte]).decode(name, "replace")): byte for byte in range(0xC0, 0x100)}

    def of(first: int, last: int) -> str:
        return "".join(re.escape(chr(s)) for s, b in sorted(byte_of.items()) if first <= b <= last)

    tail = f"[{of(0x80, 0xBF)}]"
    one = f"[{of(0xC2, 0xDF)}]{tail}|[{of(0xE0, 0xEF)}]{tail}{{2}}|[{of(0xF0, 0xF4)}]{tail}{{3}}"
    hint = re.compile(f"[{of(0xC2, 0xF4)}]{tail}")
    return byte_of, hint, re.compile(f"(?<!{_NEIGHBOUR})(?:{one})++(?!{_NEIGHBOUR})")


def mend_twice_encoded(text: str) -> str:
    """Return a text with what was encoded twice as it was meant; most texts as they are. Linear."""
    for _ in range(_READINGS):
        rows = _rows(text)
        mended = text
        for name in _NAMES:
            mended = _mend(mended, rows if mended is text else _rows(mended), name)
        if mended == text:
            return text
        text = mended
    return text


def _rows(text: str) -> str:
    """Return the signs beyond ASCII that stand side by side in a text, each row apart: all that can
    be mended, and in most pages next to nothing.
    """
    if text.isascii():
        return ""
    pieces = [text[at : at + _PIECE] for at in range(0, len(text), _PIECE)]
    # A string knows whether it is ASCII, so that passing over pieces is faster than any search.
    return " ".join(_ROW.findall("".join([" " if one.isascii() else one for one in pieces])))


def _mend(text: str, rows: str, name: str) -> str:
    byte_of, hint, pattern = _reading(name)
    if hint.search(rows) is None:  # as in nearly all texts
        return text
    runs = pattern.findall(rows)
    if not runs:
        return text
    meant = {run: _meant(run, byte_of) for run in set(runs)}
    is_central = name == "cp1250"
    judge = _is_certain_central if is_central else _is_certain
    certain = {run for run, read in meant.items() if read and judge(run, read)}
    if name == "cp1251":
        certain |= {run for run in _BESIDE_LATIN.findall(text) if meant.get(run)}
    elif is_central:
        certain |= {
            run
            for run in _inside_words(text, pattern)
            if meant.get(run) and _all_within(meant[run], _CENTRAL)
        }
    count = sum(run in certain for run in runs)
    if not count:
        return text
    may_be = _is_likely_central if is_central else _is_likely
    likely = {run for run, read in meant.items() if read and may_be(read)} - certain
    doubtful = sum(run in likely for run in runs)
    if count >= _ENOUGH and count >= doubtful:
        certain |= likely
    return pattern.sub(lambda run: meant[run[0]] if run[0] in certain else run[0], text)


_BESIDE_LATIN = re.compile("(?<=[A-Za-z])[Ѐ-ӿ][^A-Za-z]+(?=[A-Za-z])")
"""Cyrillic signs in the middle of a Latin word."""


def _inside_words(text: str, pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield the runs that begin with a capital and that small letters stand beside: hardly a word
    is written so.
    """
    for found in pattern.finditer(text):
        run, begin, end = found[0], found.start(), found.end()
        beside = text[max(0, begin - 1) : begin] + text[end : end + 1]
        if run[0].isupper() and any(map(str.islower, beside)):
            yield run


def _meant(run: str, byte_of: dict[int, int]) -> str:
    """Return what a run was before it was read wrongly, empty where it was nothing."""
    try:
        return bytes(byte_of[ord(sign)] for sign in run).decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _is_certain(run: str, read: str) -> bool:
    """Whether nobody writes the signs of a run side by side: letters of another script in a row, a
    typographic mark, or a Latin letter.
    """
    letters = [sign for sign in read if not _within(sign, _PUNCTUATION)]
    if len(letters) >= _LEAST_IN_ROW and any(_all_within(letters, (one,)) for one in _SCRIPTS):
        return True
    if len(read) >= _LEAST_IN_ROW and _all_within(read, _DOUBLED):
        return True
    if _all_within(read, _TYPOGRAPHIC):
        return True  # "â€™" and its like: a small letter, a currency or a mark, a sign
    if not _all_within(read, _LATIN) or _all_within(read, _COMBINING):
        return False
    tails = [sign for sign in run if not "À" <= sign <= "ÿ" and not "Ѐ" <= sign <= "ӿ"]
    proper = _MARKS if run[0] in "ÂÃ" else _MARKS | _BRANDS
    return any(sign not in proper for sign in tails)


def _is_certain_central(run: str, read: str) -> bool:
    """Whether nobody writes the signs of a run side by side, where some of its bytes are letters of
    Central Europe, which stand side by side in words: a typographic mark, or a Latin letter one of
    whose bytes is no letter.
    """
    if _all_within(read, _TYPOGRAPHIC):
        return True
    proper = _MARKS | {"®", "›"} if run[0] in "ÂĂ" else _MARKS
    return _all_within(read, _CENTRAL) and any(
        unicodedata.category(sign) not in _LETTERS and sign not in proper for sign in run
    )


def _is_likely_central(read: str) -> bool:
    return _all_within(read, (*_CENTRAL, *_PUNCTUATION))


def _is_likely(read: str) -> bool:
    return _all_within(read, (*_LATIN, *_PUNCTUATION, *_SCRIPTS)) or all(
        sign > "\uffff" for sign in read
    )


def _all_within(signs: Iterable[str], ranges: _Ranges) -> bool:
    return all(_within(sign, ranges) for sign in signs)


def _within(sign: str, ranges: _Ranges) -> bool:
    return any(first <= sign <= last for first, last in ranges)
