"""Markup that a declared title holds as text, told from the names of elements that it speaks of."""

import re

from reader.cleaning.markup.raised import REACH, lowered, raised

_TAG = re.compile(
    r"<(?P<close>/)?(?P<name>b|i|em|strong|span|br|sup|sub|u|q|small|wbr|font)"
    r"(?:\s[^<>]*)?(?P<alone>/)?>",
    re.I,
)
_VOID = frozenset(("br", "wbr"))


def without_markup(title: str, language: str) -> str:
    """Return a title without the tags that come in pairs, and line breaks that touch a word. What
    was raised or lowered merges with no figure before it. Linear.
    """
    tags = _markup(title)
    text, place = "", 0
    begun: list[tuple[str, int]] = []  # where the text of raised and lowered signs begins
    for tag in tags:
        text += title[place : tag.start()]
        place, name = tag.end(), tag["name"].lower()
        if name == "br":
            text += " "
        elif name in ("sup", "sub") and not tag["close"]:
            begun.append((name, len(text)))
        elif name in ("sup", "sub") and begun and begun[-1][0] == name:
            at = begun.pop()[1]
            before, inner = text[max(0, at - REACH) : at], text[at:]
            if inner:
                made = raised(inner, before, language) if name == "sup" else lowered(inner, before)
                text = text[:at] + made
    return text + title[place:]


def _markup(title: str) -> list[re.Match[str]]:
    """Return the tags of a title that are markup: the two of a pair, and breaks within a line."""
    found: list[re.Match[str]] = []
    open_tags: dict[str, list[re.Match[str]]] = {}
    for tag in _TAG.finditer(title):
        name = tag["name"].lower()
        waiting = open_tags.setdefault(name, [])
        if name in _VOID:
            around = title[max(0, tag.start() - 1) : tag.start()], title[tag.end() : tag.end() + 1]
            if any(sign and not sign.isspace() for sign in around):
                found.append(tag)
        elif not tag["close"] and not tag["alone"]:
            waiting.append(tag)
        elif tag["close"] and waiting:
            opening = waiting.pop()
            inner = title[opening.end() : tag.start()]
            if not (inner[:1].isspace() and inner[-1:].isspace()):
                found += [opening, tag]
    return sorted(found, key=re.Match.start)
