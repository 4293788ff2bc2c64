"""Which of the encodings from before UTF-8 a text is in, told by what its letters would be.

A detector that counts how bytes follow each other needs some hundred of them, and takes a short
Western text for Central European as readily. Here each encoding has to earn its letters: those of a
language that the text is in by its plain words (``resources/letters.toml``), in places where such
letters stand.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from itertools import islice

from reader.cleaning.text.phrases import languages
from reader.resources import resource_folder

_SAMPLE = 6_000
_MOST_SIGNS = 600
"""Signs beyond ASCII that are weighed: enough to tell, and a page has thousands."""
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
"""Bytes that are weighed; the encodings part long before."""

_SURE = 0.35
"""Weight of a sign beyond ASCII, in the mean, from which on an encoding is believed."""

_NAMED = 0.25
"""What it weighs that the page names the language."""

_WESTERN = 0.08
"""What Windows-1252 has ahead, which browsers take where a page says nothing."""

_WORDS_WEIGH = 1.2
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN_WORD = re.compile(r"(?<![^\W_])[A-Za-z]+(?![^\W_])")
_COMMON_SIGNS = frozenset("“”‘’„‚«»‹›–—…•·\u00a0\u00ad§©®™°€£¥¢±×²³¹½¼¾ºª¿¡´‰¶")


@dataclass(frozen=True, slots=True)
class _Alphabet:
    """How a language writes what is beyond ASCII."""

    code: str
    encodings: tuple[str, ...]
    weights: dict[str, float]
    words: frozenset[str]
    latin: bool


@cache
def _alphabets() -> tuple[_Alphabet, ...]:
    with (resource_folder() / "letters.toml").open("rb") as file:
        rows = tomllib.load(file)
    return tuple(_alphabet(code, row) for code, row in rows.items())


def _alphabet(code: str, row: dict[str, object]) -> _Alphabet:
    letters, marks = str(row["letters"]), str(row.get("marks", ""))
    encodings = row["encodings"]
    if not isinstance(encodings, list):
        raise TypeError(f"the encodings of {code} are no list")
    latin = sum("À" <= letter <= "\u024f" for letter in letters) * 2 > len(letters)
    most, least = (1.05, 0.95) if latin else (1.2, 0.3)
    # Of few letters the rarest one is as telling as the first; of forty it is not.
    step = (most - least) / max(1, len(letters) - 1)
    small = {letter: most - step * at for at, letter in enumerate(letters)}
    weights = {sign: weight for letter, weight in small.items() if len(sign := letter.upper()) == 1}
    weights |= small
    weights |= dict.fromkeys(marks, 1.0)
    known = languages().get(code)
    words = frozenset(str(row.get("words", "")).split()) | (
        known.stop_words if known else frozenset()
    )
    return _Alphabet(code, tuple(map(str, encodings)), weights, words, latin)


def guess(data: bytes, language: str | None = None) -> str:
    """Return the encoding of a text that is not in UTF-8, empty where none is believed.

    ``data`` is the text without its markup, ``language`` the language that the page names. Reads
    the first bytes alone.
    """
    best, weight = best_guess(data, language)
    return best if weight >= _SURE else ""


def best_guess(data: bytes, language: str | None = None) -> tuple[str, float]:
    """Return the likeliest encoding with its weight, about 1 for a text that is surely in it."""
    sample = data[:_SAMPLE]
    best, most = "", -9.0
    decoded: dict[str, str | None] = {}
    for alphabet in _alphabets():
        for place, name in enumerate(alphabet.encodings):
            if name not in decoded:
                decoded[name] = _one_byte_signs(sample, name)
            text = decoded[name]
            if text is None:
                continue
            weight = _weigh(text, alphabet) - 0.02 * place
            weight += _NAMED if alphabet.code == language else 0.0
            weight += _WESTERN if name == "cp1252" else 0.0
            if weight > most:
                best, most = name, weight
    for name, written in _WIDE.items():
        weight = _weigh_wide(sample, name) + (_NAMED if written == language else 0.0)
        if weight > most:
            best, most = name, weight
    return best, most


def _one_byte_signs(sample: bytes, name: str) -> str | None:
    text = sample.decode(name, "replace")
    beyond = len(sample) - len(sample.decode("ascii", "ignore"))
    lost = text.count("\ufffd") + sum("\x80" <= sign <= "\x9f" for sign in text)
    return None if lost * 20 > beyond else text


def _weigh(text: str, alphabet: _Alphabet) -> float:
    """Return the mean weight of the signs beyond ASCII, and what the language's words add to it."""
    signs = [found.start() for found in islice(_BEYOND_ASCII.finditer(text), _MOST_SIGNS)]
    if not signs:
        return 0.0
    mean = sum(_sign_weight(text, at, alphabet) for at in signs) / len(signs)
    words = _WORD.findall(text.lower())
    known = sum(word in alphabet.words for word in words)
    return mean + _WORDS_WEIGH * known / (len(words) + 2)


def _sign_weight(text: str, at: int, alphabet: _Alphabet) -> float:
    sign = text[at]
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    weight = alphabet.weights.get(sign)
    if weight is not None:
        return _letter_weight(sign, before, after, weight, latin=alphabet.latin)
    if sign in _COMMON_SIGNS:
        return _mark_weight(sign, before, after)
    if sign.isalpha():
        return -0.4 if alphabet.latin and "À" <= sign <= "ÿ" else -1.0
    return -3.0 if sign <= "\x9f" or "\u2500" <= sign <= "\u259f" else -1.0


def _letter_weight(sign: str, before: str, after: str, weight: float, *, latin: bool) -> float:
    """Weigh a letter by what stands beside it: none follows a figure, and no capital a small
    letter.
    """
    if before.isdigit() or after.isdigit():
        return -0.5
    if not latin and (lone := _lone_weight(sign, before, after)):
        return lone
    if sign.isupper():
        inside = before.islower() or (before.isupper() and after.islower() and not latin)
        return -1.0 if inside else weight * (0.5 if before.isalpha() else 0.9)
    shouted = before.isupper() and before > "\x7f" and after.isupper()
    return -1.0 if shouted else weight


def _lone_weight(sign: str, before: str, after: str) -> float:
    """Weigh a letter of another script that has no neighbour of its own: it is hardly one."""
    if _is_ascii_letter(before) or _is_ascii_letter(after):
        return -0.8
    alone = not before.isalpha() and not after.isalpha() and before < "\u0300"
    return -0.3 if alone and sign > "\u0500" else 0.0


def _mark_weight(sign: str, before: str, after: str) -> float:
    """Weigh a mark, as a quotation mark or a currency: inside a word there is none but an
    apostrophe.
    """
    inside = before.isalpha() and after.isalpha()
    if inside:
        return 0.6 if sign in "’\u00ad·" else -1.0 if sign not in "—–…" else 0.2
    if sign == "§" and (after.isdigit() or after.isspace()):
        return 0.9
    if sign in "£€¥" and (after.isdigit() or before.isdigit() or " \u00a0" in (after, before)):
        return 0.9
    if sign in "²³¹½¼¾ºª" and not (before.isalnum() or before in " -"):
        return -0.3
    return 0.5


def _is_ascii_letter(sign: str) -> bool:
    return sign.isascii() and sign.isalpha()


_WIDE = {
    "cp932": "ja",
    "euc_jp": "ja",
    "cp949": "ko",
    "gb18030": "zh",
    "big5hkscs": "zh",
}
"""Encodings of two bytes a sign, with the languages that they are for."""

_FREQUENT = frozenset(
    "的一是不了在有人和这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说"
    "产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使"
    "點這個國為時來們對會發動過說產種後學經進電裡實兩體當與從將還沒關於開長問題現無間總區報業員場"
    "新日月年本市政府表示宣布桥路报道记者公司关将从已被向但因其及此最前内外"
)
"""The commonest Chinese signs, of both ways of writing."""


def _weigh_wide(sample: bytes, name: str) -> float:
    try:
        text = sample.decode(name)
    except UnicodeDecodeError as problem:
        if problem.start < len(sample) - 3 or not problem.start:
            text = sample.decode(name, "replace")
            if text.count("\ufffd") * 100 > len(text):
                return -9.0
        else:
            text = sample[: problem.start].decode(name, "replace")
    signs = [at for at, sign in enumerate(text) if sign > "\x7f"]
    if not signs:
        return -9.0
    return sum(_wide_weight(text, at, name) for at in signs) / len(signs)


def _wide_weight(text: str, at: int, name: str) -> float:
    sign = text[at]
    beside = text[at - 1 : at] + text[at + 1 : at + 2]
    alone = -0.6 if any(_is_ascii_letter(one) for one in beside) and sign > "\u3040" else 0.0
    if "\uff61" <= sign <= "\uff9f" or "\ue000" <= sign <= "\uf8ff":
        return -1.0
    if "\u3040" <= sign <= "\u30ff":
        return (1.2 if name in ("cp932", "euc_jp") else -0.4) + alone
    if "\uac00" <= sign <= "\ud7a3":
        raw = sign.encode("cp949")
        return (1.1 if raw[0] >= 0xB0 and raw[1] >= 0xA1 else -0.6) + alone
    if "\u4e00" <= sign <= "\u9fff":
        return _han_weight(sign, name) + alone
    if "\u3000" <= sign <= "\u303f" or "\uff00" <= sign <= "\uff60" or sign in _COMMON_SIGNS:
        return 0.5
    return -0.8


_FIRST_LEVEL = {
    "gb18030": (0xB0, 0xD7),
    "big5hkscs": (0xA4, 0xC6),
    "euc_jp": (0xB0, 0xCF),
    "cp932": (0x88, 0x97),
}
"""Between which first bytes an encoding keeps the signs that are common."""


def _han_weight(sign: str, name: str) -> float:
    """Weigh a Chinese sign: in each of these encodings the common ones stand in rows of their
    own.
    """
    if name not in _FIRST_LEVEL:
        return -0.7
    raw = sign.encode(name, "replace")
    first, last = _FIRST_LEVEL[name]
    usual = first <= raw[0] <= last and (name != "gb18030" or (len(raw) == 2 and raw[1] >= 0xA1))
    if not usual:
        return -0.3
    if sign in _FREQUENT:
        return 1.4 if name in ("gb18030", "big5hkscs") else 1.0
    return 0.65
