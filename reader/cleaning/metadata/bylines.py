"""Who wrote the article, where the page shows it rather than declares it."""

import re
from collections.abc import Iterable, Sequence

from reader.cleaning.markup.page import Node, Page
from reader.cleaning.markup.part_names import GROUPS, name_bits
from reader.cleaning.metadata.author_names import is_collective, read_names
from reader.cleaning.text.dates import before_date, read_date
from reader.cleaning.text.phrases import PhraseBook

_NUMBER = {group: 1 << bit for bit, (group, _) in enumerate(GROUPS)}
_FOREIGN = _NUMBER["comments"] | _NUMBER["related"] | _NUMBER["recommended"] | _NUMBER["newsletter"]
_LEAD = re.compile(
    r"^(?:(?:published|posted|written|reported|reviewed|story|words|text|article)\s+)?"
    r"(?:by|von|par|por|di|door|oleh|penulis|autor(?:in)?|authors?|auteur|texte|text|автор|作者|记者"
    r"|記者|文|reporter|redaktion)"
    r"\b\s*[:：]?\s*|^(?:作者|记者|記者|文|撰文|编辑)\s*[:：/]\s*",
    re.I,
)
_GLUED = re.compile(
    r"^(?:By|Von|Par|Por|Authors?)(?=[A-Z][a-z.])|(?<=[a-z])(?=(?:Staff|Published|Updated|Posted"
    r"|Last|Hace)\b)"
)
_BEFORE_DATE = re.compile(
    r"\W*\b(?:last|stand|published|updated|posted|sponsored|hace|time|时间|on|am|le|el)\W*$", re.I
)
_BY_AT_END = re.compile(r"\b(?:by|von|par|por|di|door)\s+([^,|•]{4,45})$", re.I)
_LEAD_ALONE = re.compile(
    r"(?:(?:written|words|story|text)\s+)?(?:by|von|par|por|di|door|oleh|texte)\s*:?", re.I
)
_TAIL = re.compile(
    r"\s*(?:[|•·⋅–—@(\[]|\s-\s|,?\s(?:on|am|le|el|il|at|updated|published|posted|for|in"
    r"|contributor|staff|editor"
    r"|correspondent|senior|writer|reporter|freelance)\b|\d).*$",
    re.I | re.S,
)
CLOSE = 6
"""Blocks from the title on that are the article's own, whatever their elements are called."""
_CLOSE_LINES = 8
_LONGEST_DATE = 60
_LONGEST_HANDLE = 40
_HANDLE = re.compile(r"(?:[Tt]he )?[\w.-]*[^\W\d_]{2}[\w.-]*(?: [A-Z][\w.-]*){0,3}")
_REACH = 3
"""Elements above a byline or date whose names are asked; wider ones are often called
\"has-comments\" or the like.
"""
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
        "director",
        "reviewer",
        "consultant",
        "manager",
        "founder",
        "content",
        "marketing",
        "specialist",
        "officer",
        "development",
        "review",
        "gründer",
        "redakteur",
        "redakteurin",
        "folgen",
        "suivre",
        "seguir",
        "一覧",
    ]
)


def shown_authors(page: Page, where: Sequence[int], book: PhraseBook) -> tuple[str, ...]:
    """Return the names in the first place near the title that is marked, or worded, as naming the
    author.
    """
    order = {place: at for at, place in enumerate(where)}
    marked = [
        person
        for person in page.persons
        if person.place in order and not is_foreign(person.node, person.place, where)
    ]
    marked.sort(key=lambda person: order[person.place])
    sure = [person.value for person in marked if _says_author(person.node)]
    for texts in (
        sure,
        [person.value for person in marked if len(person.value) < 120],
        _worded(page, where, book),
        _alone(page, where),
    ):
        if found := _names(texts):
            return found
    return next(
        ((text,) for text in sure if 2 <= len(text) <= _LONGEST_HANDLE and _HANDLE.fullmatch(text)),
        (),
    )


def _says_author(node: Node) -> bool:
    return "author" in f"{node.attributes.get('rel')} {node.attributes.get('itemprop')}"


def _worded(page: Page, where: Sequence[int], book: PhraseBook) -> list[str]:
    found = []
    for at in where:
        text = page.blocks[at].text
        if (
            len(text) > 120
            or page.blocks[at].node.hidden
            or is_foreign(page.blocks[at].node, at, where)
        ):
            continue
        hit = book.find(text)
        after = page.blocks[at + 1].text if at + 1 < len(page.blocks) else ""
        if _LEAD_ALONE.fullmatch(text):
            found.append(after)
        elif hit is not None and hit.category == "mark byline" and hit.how == "starts with":
            found.append(text)
        elif read_date(text) is not None and (closing := _BY_AT_END.search(text)):
            found.append(closing.group(1))
    return found


def _alone(page: Page, where: Sequence[int]) -> list[str]:
    """Return a line by the title that is no more than a person's full name and stands right before
    a date.
    """
    for at in where[:_CLOSE_LINES]:
        text = page.blocks[at].text
        after = page.blocks[at + 1].text if at + 1 < len(page.blocks) else ""
        named = (
            2 <= len(text.split()) <= 3
            and is_name(text)
            and not is_collective(text)
            and page.blocks[at].node.tag != "h1"
        )
        if named and len(after) < _LONGEST_DATE and read_date(after, whole=True) is not None:
            return [text]
    return []


def _names(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the texts up to the first one after them that is none; no name twice with
    a role behind it.
    """
    found: list[str] = []
    for text in texts:
        names = [name for name in read_names(_bare(text)) if is_name(name)]
        if names:
            for name in names:
                if not any(_contains(name, known) for known in found):
                    found.append(name)
        elif found:
            break
    return tuple(dict.fromkeys(found))[:6]


def _contains(name: str, known: str) -> bool:
    """Whether a name only repeats a known one with more words behind it, or is one word where full
    names are known.
    """
    return name.startswith(known) or (
        len(known.split()) > 1 and len(name.split()) == 1 and name[0] < "\u2e7f"
    )


def _bare(text: str) -> str:
    """Return what a byline holds besides its lead, a date, and what stands behind the names."""
    undated = before_date(text.strip())
    names = _TAIL.sub("", _LEAD.sub("", _BEFORE_DATE.sub("", _GLUED.sub(" ", undated)).strip()))
    return (
        names if len(undated) == len(text.strip()) or " " in names or names[:1] > "\u2e7f" else ""
    )


def is_name(text: str) -> bool:
    """Whether a text looks like a person's name: a few words with capitals, or a few signs of a
    script without them.
    """
    words = text.split()
    if (
        not words
        or ":" in text
        or "：" in text
        or len(text) > 45
        or len(words) > 5
        or any(map(str.isdigit, text))
    ):
        return False
    if words[0][0] > "\u2e7f":
        return 2 <= len(text) <= 12
    if any(word.lower() in _NOT_NAMES for word in words):
        return False
    return (
        all(
            word[0].isupper() or word.lower() in _PARTICLES or not word[0].isalpha()
            for word in words
        )
        and words[0][0].isupper()
    )


def is_foreign(node: Node, place: int, where: Sequence[int]) -> bool:
    """Whether an element belongs to comments or to links to other articles, as none right below the
    title does.
    """
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
