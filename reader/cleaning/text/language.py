"""Which language a text is in: by its script, and among languages of one script by their most
frequent words.

Small and truthful rather than clever: where the evidence is thin or two languages are close, the
answer is ``None``.
"""

import re
from collections import Counter

from reader.cleaning.text.phrases import languages

_WORD = re.compile(r"[^\W\d_]+")
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*$")
_SCRIPTS = (
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7a3"),
    ("el", "\u0370", "\u03ff"),
    ("he", "\u0590", "\u05ff"),
    ("hi", "\u0900", "\u097f"),
    ("bn", "\u0980", "\u09ff"),
    ("ta", "\u0b80", "\u0bff"),
    ("th", "\u0e00", "\u0e7f"),
    ("ka", "\u10a0", "\u10ff"),
)
_SAMPLE = 20_000
_EVERY = 10
_FEW = 5_000
_LEAST_HITS = 5
_LEAST_SHARE = 0.08
"""Share of all words that the language's frequent words must make up; running text has 0.2 to
0.5.
"""


def language_tag(declared: str | None) -> str | None:
    """Return the primary part of a BCP 47 tag in lower case ("en-GB": "en"), or ``None`` for what
    is none.
    """
    found = _TAG.match((declared or "").strip())
    return found.group(1).lower() if found and len(found.group(1)) < 4 else None


def detect(text: str) -> str | None:
    """Return the primary language subtag of a text, or ``None`` where it cannot be told."""
    sample = text[:_SAMPLE]
    letters = [sign for sign in sample[:: _EVERY if len(sample) > _FEW else 1] if sign.isalpha()]
    if not letters:
        return None
    foreign = [sign for sign in letters if sign > "\u036f"]
    for code, first, last in _SCRIPTS if len(foreign) * 20 > len(letters) else ():
        share = sum(first <= sign <= last for sign in foreign) / len(letters)
        if share > (0.05 if code == "ja" else 0.4):
            return code
    if sum("\u4e00" <= sign <= "\u9fff" for sign in foreign) > 0.5 * len(letters):
        return "zh"
    return _by_words(sample)


def _by_words(sample: str) -> str | None:
    words = Counter(_WORD.findall(sample.lower()))
    known = [language for language in languages().values() if language.stop_words]
    scores = sorted(
        ((_count(words, language.stop_words), language.code) for language in known), reverse=True
    )
    if len(scores) < 2 or scores[0][0] < max(_LEAST_HITS, _LEAST_SHARE * words.total()):
        return None
    best, second = (languages()[code] for _, code in scores[:2])
    own = _count(words, best.stop_words - second.stop_words)
    other = _count(words, second.stop_words - best.stop_words)
    return best.code if own > other else None


def _count(words: Counter[str], wanted: frozenset[str]) -> int:
    return sum(words[word] for word in wanted)
