"""Scripts that need a font of their own and have no italics: which one a text is written in."""

import re
from enum import StrEnum
from functools import cache

LOOKED_AT = 4_000
"""Code points at a text's beginning: enough to know what it is written in."""

ENOUGH = 0.1
"""The share of a text's letters from which on a script is its own, not that of a quotation."""


class Script(StrEnum):
    """One of these scripts. The languages that share one's letters are told by others of theirs."""

    CHINESE = "chinese"
    JAPANESE = "japanese"
    KOREAN = "korean"
    ARABIC = "arabic"
    DEVANAGARI = "devanagari"
    THAI = "thai"


@cache
def _letters() -> dict[Script, re.Pattern[str]]:
    """Return a letter of each script: kana and hangul before the signs that Chinese has alone. Made
    when it is first needed, as classes so wide take their time.
    """
    return {
        Script.JAPANESE: re.compile("[\u3041-\u30ff]"),
        Script.KOREAN: re.compile("[\u1100-\u11ff\uac00-\ud7af]"),
        Script.CHINESE: re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"),
        Script.ARABIC: re.compile("[\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"),
        Script.DEVANAGARI: re.compile("[\u0900-\u097f]"),
        Script.THAI: re.compile("[\u0e01-\u0e5b]"),
    }


@cache
def _any_letter() -> re.Pattern[str]:
    """Return a letter of any of them, and more: a text without one is in none, which is soon
    known.
    """
    return re.compile("[\u0620-\u06ff\u0750-\u097f\u0e01-\u0e5b\u1100-\u11ff\u3041-\U0003ffff]")


def script_of(text: str) -> Script | None:
    """Return which of these scripts a text is written in; ``None`` for another one, as Latin."""
    head = text[:LOOKED_AT]
    if not _any_letter().search(head):
        return None
    letters = sum(map(str.isalpha, head))
    counts = {script: len(pattern.findall(head)) for script, pattern in _letters().items()}
    asian = counts[Script.CHINESE]
    for script in (Script.JAPANESE, Script.KOREAN):
        if counts[script] > ENOUGH * (counts[script] + asian):
            counts[script] += asian
            counts[Script.CHINESE] = 0
    most = max(counts, key=lambda script: counts[script])
    return most if counts[most] and counts[most] >= ENOUGH * max(letters, 1) else None
