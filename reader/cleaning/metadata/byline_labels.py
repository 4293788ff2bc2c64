"""The words of a byline that say whose name follows: a writer's, an editor's, or another's."""

import re
from functools import cache

from reader.cleaning.text.phrases import fact_words, languages

_LONGEST = 500
"""Code points of a byline beyond which the rest is not read: its patterns would take long."""
_SPACELESS = "\u0e00"
_COLON_SIGNS = ":：=＝/／"
_COLONS = rf"\s*[{_COLON_SIGNS}]\s*"
_AFTER_NAME = re.compile(
    r"[^,;|()]*\(\s*(?:fotos?|photos?|bilder?|bild|illustrations?|illustrationen|video|foto|grafik)"
    r"\s*\)\s*(?:,|;|und|and|et|y|e)?\s*",
    re.I,
)
"""A name with the word for a picture in brackets behind it: "… and Bo Lind (photos)"."""
_SAID = r"(?:(?:published|posted|written|reported|story|words|text|article|submitted|created)\s+)?"
_AMBIGUOUS = frozenset(["per", "na", "ni", "af", "av", "del"])
"""Words that are also given names or parts of them; they open a byline in their own language only.
"""


def _bare(word: str) -> str:
    return word.rstrip(" :：=＝/／")


def _either(words: frozenset[str] | set[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def _credit_words() -> frozenset[str]:
    return frozenset(
        _bare(word)
        for language in languages().values()
        for word in language.tables.get("starts", {}).get("mark credit", ())
    )


@cache
def _labels() -> re.Pattern[str]:
    """Return the labels with a colon or the like behind them, each kind as a group of its own."""
    kinds = {
        "writer": {_bare(word) for word in fact_words("byline")},
        "editor": {_bare(word) for word in fact_words("editors")},
        "picture": {*_credit_words(), "foto", "photo", "fotos", "photos", "bild", "video"},
    }
    kinds["writer"] -= kinds["editor"]
    parts = "|".join(f"(?P<{kind}>{_either(words - {''})})" for kind, words in kinds.items())
    return re.compile(rf"(?:(?<!\w)|(?<=[^\W\d_a-zA-Z]))(?:{parts}){_COLONS}", re.I)


@cache
def _openings(language: str | None) -> re.Pattern[str]:
    """Return the words that open a byline, with or without a colon."""
    known = languages()
    own = {
        word
        for code in (language, "en")
        if code in known
        for word in known[code].words_for("byline")
    }
    words = {_bare(word) for word in (fact_words("byline") - _AMBIGUOUS) | own}
    spaced = {word for word in words if word and word[0] < _SPACELESS}
    glued = {word for word in words if word and word[0] >= _SPACELESS}
    return re.compile(
        rf"^\W*(?:{_SAID}(?:{_either(spaced)})(?!\w)(?:\s+[οη](?!\w))?|(?:{_either(glued)}))"
        r"\s*(?:[:：=＝／]|[-–]\s)?\s*",
        re.I,
    )


def is_label(text: str) -> bool:
    """Whether a line is no more than a word that opens a byline: "By", "Words:"."""
    return len(text) <= 40 and _openings(None).sub("", text, count=1) == "" and text != ""


def has_writers_label(text: str) -> bool:
    """Whether a line has a writer's label with a colon: "Penulis: Sari Dewi"."""
    if not any(sign in text for sign in _COLON_SIGNS):
        return False
    return any(found.lastgroup == "writer" for found in _labels().finditer(text))


@cache
def _editing() -> re.Pattern[str]:
    words = {_bare(word) for word in fact_words("editors")}
    return re.compile(rf"\W*(?:{_either(words)})(?!\w)", re.I)


def is_of_editors(text: str) -> bool:
    """Whether a line begins with the words for an editor, a reviewer or a translator."""
    return _editing().match(text) is not None


def without_opening(text: str, language: str | None) -> str:
    """Return a byline without the words that open it."""
    return _openings(language).sub("", text, count=1)


def writers_part(text: str) -> str:
    """Return what of a byline names its writers: what follows their label, or stands before the
    first of another; editors where no writer is named.
    """
    text = text[:_LONGEST]
    text = _AFTER_NAME.sub("", text) or text
    labels = []
    if any(sign in text for sign in _COLON_SIGNS):
        labels = list(_labels().finditer(text))
    if not labels:
        return text
    parts: dict[str, list[str]] = {"writer": [], "editor": [], "picture": []}
    ends = [label.start() for label in labels[1:]] + [len(text)]
    for label, end in zip(labels, ends, strict=True):
        parts[label.lastgroup or "picture"].append(text[label.end() : end].strip(" |/,;·•-–"))
    before = text[: labels[0].start()].strip(" |/,;·•-–(（")
    named = [part for part in parts["writer"] if part]
    return "; ".join(named) or before or "; ".join(part for part in parts["editor"] if part)
