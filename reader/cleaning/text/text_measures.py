"""What can be measured on a block's text alone."""

import re

from reader.cleaning.text.lines import word_count
from reader.cleaning.text.phrases import PhraseHit

_STOPS = re.compile(r"[.!?…。！？؟।](?:(?<=[。！？؟।])|(?=[\s\"'”’»)\]]|$))")
_END = re.compile(r"[.!?…。！？؟।][\"'”’»)\]」』]*$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
_DIGIT = re.compile(r"\d")
_UPPER = re.compile(r"[A-ZÀ-ÖØ-ÞΑ-ΩА-Я]")
_NO_LETTER = re.compile(r"[\W\d_]")
_SIGN = re.compile(r"[|©@»›•→/:#]")
_PLAIN = re.compile(r"[\x00-\x7f]+")
_DIGITS = b"0123456789"
_CAPITALS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LETTERS = _CAPITALS + _CAPITALS.lower()
_SIGNS = b"|@/:#"
"""The signs of ASCII among those above."""
_HEAD = 600
"""Code points of a block on which shares of signs are measured."""
_QUOTES = '"“”„«»‘’「」『』'
_QUOTE = re.compile(f"[{_QUOTES}]")
NAMES = (
    "chars",
    "words",
    "stops",
    "commas",
    "ends_stop",
    "ends_colon",
    "ends_ellipsis",
    "digits",
    "upper",
    "word_length",
    "starts_lower",
    "starts_quote",
    "starts_mark",
    "quotes",
    "signs",
    "year",
    "clock",
    "stop_words",
    "unspaced",
    "letters",
    "hit",
    "hit_exact",
    "hit_navigation",
    "hit_related",
    "hit_promotion",
    "hit_sharing",
    "hit_comments",
    "hit_footer",
    "hit_byline",
    "hit_date",
    "hit_credit",
)
OWN = NAMES.index("hit")
"""How many of them are of the text alone."""
_HITS = {
    "navigation": 22,
    "pager": 22,
    "site name": 22,
    "related link": 23,
    "recommendation": 23,
    "promotion": 24,
    "newsletter": 24,
    "advertisement": 24,
    "sharing": 25,
    "photo control": 25,
    "comments": 26,
    "consent": 27,
    "footer": 27,
    "mark byline": 28,
    "mark published": 29,
    "mark updated": 29,
    "mark credit": 30,
}


def measure_text(text: str, stop_words: frozenset[str]) -> list[float]:
    """Return the measures of a text's own, the first ``OWN`` of ``NAMES``."""
    head = text[:_HEAD]
    length = len(head)
    words = word_count(text)
    tokens = head.lower().split()
    first = head[0]
    digits, upper, quotes, signs, letterless = _counts(head)
    return [
        len(text),
        words,
        len(_STOPS.findall(text)),
        (text.count(",") + text.count("，") + text.count("、")) / (words or 1),
        _END.search(text[-8:]) is not None,
        text[-1] in ":：",
        text.endswith(("…", "...")),
        digits / length,
        upper / length,
        length / (len(tokens) or 1),
        first.islower(),
        first in _QUOTES,
        not first.isalnum() and first not in _QUOTES,
        quotes / length,
        signs / length,
        digits > 0 and _YEAR.search(head) is not None,
        digits > 0 and _CLOCK.search(head) is not None,
        sum(map(stop_words.__contains__, tokens)) / (len(tokens) or 1),
        first > "\u2e7f" or head[length // 2] > "\u2e7f",
        1 - letterless / length,
    ]


def _counts(head: str) -> tuple[int, int, int, int, int]:
    """Return how many digits, capitals, quotation marks, other telling signs and signs other than
    letters a text holds. Those of ASCII are counted by deleting them, which is much faster.
    """
    plain = head.encode("ascii", "ignore")
    whole = len(plain)
    digits = whole - len(plain.translate(None, _DIGITS))
    upper = whole - len(plain.translate(None, _CAPITALS))
    quotes = plain.count(b'"')
    signs = whole - len(plain.translate(None, _SIGNS))
    letterless = len(plain.translate(None, _LETTERS))
    if whole < len(head):
        rest = _PLAIN.sub("", head)
        digits += len(_DIGIT.findall(rest))
        upper += len(_UPPER.findall(rest))
        quotes += len(_QUOTE.findall(rest))
        signs += len(_SIGN.findall(rest))
        letterless += len(_NO_LETTER.findall(rest))
    return digits, upper, quotes, signs, letterless


def measure_hit(hit: PhraseHit) -> list[float]:
    """Return the measures of the phrase that was found in a text, the rest of ``NAMES``: all are 0
    where there is none.
    """
    found = [0.0] * (len(NAMES) - OWN)
    found[0] = 1.0
    found[1] = hit.how == "is"
    if (place := _HITS.get(hit.category)) is not None:
        found[place - OWN] = 1.0
    return found
