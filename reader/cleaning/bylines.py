"""Who wrote the article, where the page shows it rather than declares it."""

import re
from collections.abc import Iterable, Sequence

from reader.cleaning.names import read_names
from reader.cleaning.naming import GROUPS, name_bits
from reader.cleaning.page import Node, Page
from reader.cleaning.phrases import PhraseBook

_NUMBER = {group: 1 << bit for bit, (group, _) in enumerate(GROUPS)}
_FOREIGN = _NUMBER["comments"] | _NUMBER["related"] | _NUMBER["recommended"] | _NUMBER["newsletter"]
_LEAD = re.compile(
    r"^(?:(?:published|posted|written|reported|reviewed|story|words|text|article)\s+)?"
    r"(?:by|von|par|por|di|door|oleh|penulis|autor(?:in)?|author|auteur|texte|text|автор|作者|记者|記者|文|reporter|redaktion)"
    r"\b\s*[:：]?\s*|^(?:作者|记者|記者|文|撰文|编辑)\s*[:：/]\s*",
    re.I,
)
_TAIL = re.compile(
    r"\s*(?:[|•·–—@(\[]|\s-\s|,?\s(?:on|am|le|el|il|at|updated|published|posted|for|in|contributor|staff|editor"
    r"|correspondent|senior|writer|reporter|freelance)\b|\d).*$",
    re.I | re.S,
)
CLOSE = 6
"""Blocks from the title on that are the article's own, whatever their elements are called."""
_REACH = 3
"""Elements above a byline or date whose names are asked; wider ones are often called \"has-comments\" or the like."""
_PARTICLES = frozenset(
    [
        "de",
        "da",
        "do",
        "dos",
        "das",
        "del",
        "della",
        "di",
        "du",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ten",
        "ter",
        "bin",
        "binti",
        "al",
        "el",
        "y",
        "e",
        "i",
        "zu",
        "af",
        "av",
        "st",
        "d'",
    ]
)
_NOT_NAMES = frozenset(
    [
        "author",
        "authors",
        "by",
        "read",
        "more",
        "view",
        "all",
        "posts",
        "about",
        "contributor",
        "staff",
        "editor",
        "comments",
        "comment",
        "share",
        "follow",
        "login",
        "news",
        "team",
        "written",
        "published",
        "updated",
        "bio",
        "profile",
        "website",
        "the",
    ]
)


def shown_authors(page: Page, where: Sequence[int], book: PhraseBook) -> tuple[str, ...]:
    """Return the names in the first place near the title that is marked, or worded, as naming the author."""
    order = {place: at for at, place in enumerate(where)}
    marked = [person for person in page.persons if person.place in order and not is_foreign(person.node, person.place, where)]
    marked.sort(key=lambda person: order[person.place])
    sure = [person.value for person in marked if _says_author(person.node)]
    for texts in (sure, [person.value for person in marked if len(person.value) < 120], _worded(page, where, book)):
        if found := _names(texts):
            return found
    return ()


def _says_author(node: Node) -> bool:
    return "author" in f"{node.attributes.get('rel')} {node.attributes.get('itemprop')}"


def _worded(page: Page, where: Sequence[int], book: PhraseBook) -> list[str]:
    found = []
    for at in where:
        block = page.blocks[at]
        if len(block.text) > 120 or block.node.hidden or is_foreign(block.node, at, where):
            continue
        hit = book.find(block.text)
        if hit is not None and hit.category == "mark byline" and hit.how == "starts with":
            found.append(block.text)
    return found


def _names(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the texts up to the first one after them that is none."""
    found: list[str] = []
    for text in texts:
        names = [name for name in read_names(_bare(text)) if is_name(name)]
        if names:
            found += names
        elif found:
            break
    return tuple(dict.fromkeys(found))[:6]


def _bare(text: str) -> str:
    return _TAIL.sub("", _LEAD.sub("", text.strip()))


def is_name(text: str) -> bool:
    """Whether a text looks like a person's name: a few words with capitals, or a few signs of a script without them."""
    words = text.split()
    if not words or len(text) > 45 or len(words) > 5 or any(map(str.isdigit, text)):
        return False
    if words[0][0] > "\u2e7f":
        return 2 <= len(text) <= 12
    if any(word.lower() in _NOT_NAMES for word in words):
        return False
    return (
        all(word[0].isupper() or word.lower() in _PARTICLES or not word[0].isalpha() for word in words) and words[0][0].isupper()
    )


def is_foreign(node: Node, place: int, where: Sequence[int]) -> bool:
    """Whether an element belongs to comments or to links to other articles, as none right below the title does."""
    if place in where[:CLOSE]:
        return False
    above: Node | None = node
    for _ in range(_REACH):
        if above is None or above.tag in ("body", "html"):
            return False
        if name_bits(above) & _FOREIGN:
            return True
        above = above.parent
    return False
