"""The words of a byline that say whose name follows: a writer's, an editor's, or another's."""

import re
from functools import cache

from reader.cleaning.metadata.author_names import is_collective
from reader.cleaning.text.phrases import SPACELESS, fact_words, languages, one_of

_LONGEST = 500
"""Code points of a byline beyond which the rest is not read: its patterns would take long."""
_LONGEST_LABEL = 40
"""Code points of the longest words that open a byline, with what may stand around them."""
_COLON_SIGNS = ":：=＝/／"
_COLONS = rf"\s*[{_COLON_SIGNS}]\s*"
_EDGES = " |/,;·•-–"


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
def _after_name() -> re.Pattern[str]:
    """Return a pattern for a name with the word for a picture in brackets behind it: "… and Bo Lind
    (photos)".
    """
    pictures = one_of(fact_words("picture credits"))
    return re.compile(rf"[^,;|()]*\(\s*(?:{pictures})\s*\)\s*(?:,|;|und|and|et|y|e)?\s*", re.I)


@cache
def _labels() -> re.Pattern[str]:
    """Return the labels with a colon or the like behind them, each kind as a group of its own."""
    kinds = {
        "writer": {_bare(word) for word in fact_words("byline")},
        "editor": {_bare(word) for word in fact_words("editors")},
        "picture": {*_credit_words(), *fact_words("picture credits")},
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
    in_names = fact_words("byline in names")  # these open a byline in their own language only
    words = {_bare(word) for word in (fact_words("byline") - in_names) | own}
    spaced = {word for word in words if word and word[0] < SPACELESS}
    glued = {word for word in words if word and word[0] >= SPACELESS}
    said = f"(?:(?:{_either(fact_words('said of articles'))})\\s+)?"
    return re.compile(
        rf"^\W*(?:{said}(?:{_either(spaced)})(?!\w)(?:\s+[οη](?!\w))?|(?:{_either(glued)}))"
        r"\s*(?:[:：=＝／]|[-–]\s)?\s*",
        re.I,
    )


def is_label(text: str) -> bool:
    """Whether a line is no more than a word that opens a byline: "By", "Words:"."""
    return 0 < len(text) <= _LONGEST_LABEL and without_opening(text, None) == ""


def has_writers_label(text: str) -> bool:
    """Whether a line has a writer's label with a colon: "Penulis: Sari Dewi"."""
    return any(found.lastgroup == "writer" for found in _labels_in(text[:_LONGEST]))


def _labels_in(text: str) -> list[re.Match[str]]:
    """Return the labels of a byline; most lines hold no colon, and so none."""
    if not any(sign in text for sign in _COLON_SIGNS):
        return []
    return list(_labels().finditer(text))


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


def name_without_opening(name: str, language: str | None) -> str:
    """Return a declared name without the words that open a byline; a person may be called so where
    one word follows ("Von Miller"), unless a colon parts them.
    """
    rest = without_opening(name, language)
    opening = name[: len(name) - len(rest)].rstrip()
    is_parted = opening.endswith(tuple(_COLON_SIGNS))
    return rest if is_parted or len(rest.split()) > 1 or is_collective(rest) else name


def writers_part(text: str) -> str:
    """Return what of a byline names its writers: what follows their label, or stands before the
    first of another; editors where no writer is named.
    """
    text = text[:_LONGEST]
    text = _after_name().sub("", text) or text
    labels = _labels_in(text)
    if not labels:
        return text
    parts: dict[str, list[str]] = {"writer": [], "editor": [], "picture": []}
    ends = [label.start() for label in labels[1:]] + [len(text)]
    for label, end in zip(labels, ends, strict=True):
        parts[label.lastgroup or "picture"].append(text[label.end() : end].strip(_EDGES))
    before = text[: labels[0].start()].strip(_EDGES + "(（")
    named = [part for part in parts["writer"] if part]
    return "; ".join(named) or before or "; ".join(part for part in parts["editor"] if part)
