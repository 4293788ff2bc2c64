"""Who wrote the article, where the page shows it rather than declares it."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from reader.cleaning.markup.page import Marked, Node, Page
from reader.cleaning.markup.part_names import GROUPS, name_bits
from reader.cleaning.metadata.author_names import (
    is_collective,
    is_degree,
    is_nobody,
    is_role,
    read_names,
)
from reader.cleaning.metadata.byline_labels import (
    has_writers_label,
    is_label,
    is_of_editors,
    without_opening,
    writers_part,
)
from reader.cleaning.text.dates import before_date, read_date
from reader.cleaning.text.phrases import PhraseBook, fact_words

_NUMBER = {group: 1 << bit for bit, (group, _) in enumerate(GROUPS)}
_FOREIGN = _NUMBER["comments"] | _NUMBER["related"] | _NUMBER["recommended"] | _NUMBER["newsletter"]
_GLUED = re.compile(
    r"^(?:By|Von|Par|Por|Authors?)(?=[A-Z][a-z.])|(?<=[a-z])(?=(?:Staff|Published|Updated|Posted"
    r"|Last|Hace)\b)"
)
_BEFORE_DATE = re.compile(
    r"\W*\b(?:last|stand|published|updated|posted|sponsored|hace|time|时间|on|am|le|el)\W*$", re.I
)
_BY_AT_END = re.compile(r"\b(?:by|von|par|por|di|door)\s+([^,|•]{4,45})$", re.I)
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
"""Code points of a line that may be a date with its time and what stands before it, in the
languages that spell all of it out; a sentence is longer.
"""
_LONGEST_HANDLE = 40
_MOST_WORDS = 9
"""Words of one name with all that may belong to it: titles, particles and given names."""
_TOGETHER = 3
"""Blocks from one author of an article to the next."""
_HANDLE = re.compile(r"(?:[Tt]he )?[\w.-]*[^\W\d_]{2}[\w.-]*(?: [A-Z][\w.-]*){0,3}")
_REACH = 3
"""Elements above a byline or date whose names are asked; wider ones are often called
\"has-comments\" or the like.
"""
_READING_TIME = re.compile(r"\d+(?:\s?[-–]\s?\d+)?\s*[- ]?(?:min|phút|分|분)", re.I)
_CREDITS = re.compile(r"credits?\b|byline|author", re.I)
_NO_LETTER_CASE = "Lo"
_JOB_AT_END = re.compile(r"(?:기자|특파원|논설위원|记者|記者|ライター|さん|氏)$")
_HAN = re.compile(r"[\u4e00-\u9fff·]+(?:\s+[\u4e00-\u9fff·]+)+$")
_REPORTS = re.compile(r"(?:\s+|[／/])\S{0,6}(?:报道|報道|报导|報導|摄影报道|电|電)$")
_PARTICLES = frozenset(
    (
        "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von",
        "der", "den", "ten", "ter", "bin", "binti", "al", "el", "y", "e", "i", "zu", "af", "av",
        "st", "d'", "und", "los", "ben", "ibn", "bint", "dela", "degli", "dei", "lo", "san", "’t",
        "'t", "op",
    )
)  # fmt: skip
_NOT_NAMES = frozenset(
    (
        "by", "read", "more", "view", "all", "posts", "about", "comments", "comment", "share",
        "follow", "login", "written", "published", "updated", "bio", "profile", "website", "the",
        "content", "marketing", "development", "review", "folgen", "suivre", "seguir", "一覧",
    )
)  # fmt: skip


def shown_authors(
    page: Page, where: Sequence[int], book: PhraseBook, language: str | None = None
) -> tuple[str, ...]:
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
    sure = [person for person in marked if _says_author(person.node)]
    for persons in (sure, [person for person in marked if len(person.value) < 120]):
        if found := _names_together(persons, language):
            return found
    for texts in (
        _worded(page, where, book, language),
        _alone(page, where),
    ):
        if found := _names(texts, language):
            return found
    return next(
        (
            (person.value,)
            for person in sure
            if 2 <= len(person.value) <= _LONGEST_HANDLE and _HANDLE.fullmatch(person.value)
        ),
        (),
    )


def _names_together(persons: Sequence[Marked], language: str | None) -> tuple[str, ...]:
    """Return the names of the first elements that name somebody and stand close together: those
    further down are of other articles.
    """
    near: list[Marked] = []
    for person in persons:
        if near and abs(person.place - near[-1].place) > _TOGETHER:
            break
        if near or _names([person.value], language):
            near.append(person)
    return _names([one.value for one in near], language)


def _says_author(node: Node) -> bool:
    return "author" in f"{node.attributes.get('rel')} {node.attributes.get('itemprop')}"


def _worded(page: Page, where: Sequence[int], book: PhraseBook, language: str | None) -> list[str]:
    """Return the lines that are worded as naming an author; those of editors last."""
    found: list[str] = []
    editing: list[str] = []
    for at in where:
        text = page.blocks[at].text
        if (
            len(text) > 120
            or page.blocks[at].node.hidden
            or is_foreign(page.blocks[at].node, at, where)
        ):
            continue
        hit = book.find(text)
        marked = hit is not None and hit.category == "mark byline" and hit.how == "starts with"
        after = page.blocks[at + 1].text if at + 1 < len(page.blocks) else ""
        if has_writers_label(text):
            found.append(text)
        elif is_of_editors(text):
            editing += [text] if marked else []
        elif is_label(text):
            found.append(after)
        elif marked or _opens_names(text, language):
            found.append(text)
        elif read_date(text) is not None and (closing := _BY_AT_END.search(text)):
            found.append(closing.group(1))
    return found or editing


def _opens_names(text: str, language: str | None) -> bool:
    """Whether a short line is a word for "by" in the page's language with nothing but names."""
    if len(text) > _LONGEST_DATE or without_opening(text, language) == text:
        return False
    names = read_names(_bare(text, language))
    return bool(names) and all(
        is_name(name) and (" " in name or name[0] > "\u2e7f") for name in names
    )


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
        if named and (
            _CREDITS.search(page.blocks[at].node.attributes.get("class", ""))
            or (len(after) < _LONGEST_DATE and _dates_or_times(after))
        ):
            return [text]
    return []


def _dates_or_times(text: str) -> bool:
    """Whether a line is a date, or how long the article takes to read."""
    return read_date(text, whole=True) is not None or _READING_TIME.match(text) is not None


def _names(texts: Iterable[str], language: str | None) -> tuple[str, ...]:
    """Return the names of the texts up to the first one after them that is none; no name twice with
    a role behind it.
    """
    found: list[str] = []
    for text in texts:
        if is_nobody(text):
            continue
        names = [name for name in read_names(_bare(text, language)) if is_name(name)]
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


def _bare(text: str, language: str | None) -> str:
    """Return what a byline holds besides its lead, a date, and what stands behind the names."""
    text = writers_part(text.strip())
    undated = before_date(text)
    opened = without_opening(_GLUED.sub(" ", _BEFORE_DATE.sub("", undated)).strip(), language)
    names = _JOB_AT_END.sub("", _without_end(_TAIL.sub("", opened)).strip()).strip()
    if language == "zh" and _HAN.match(names := _REPORTS.sub("", names)):
        names = "、".join(names.split())
    dated = len(undated) != len(text)
    return names if not dated or " " in names or names[:1] > "\u2e7f" else ""


def _without_end(names: str) -> str:
    """Return names without small words around them ("unserer Korrespondentin Ellen Marsh", "Ellen
    Marsh vor").
    """
    words = names.split(" ")
    while len(words) > 2 and words[-1][:1].islower():
        words.pop()
    while len(words) > 2 and words[0].islower() and not _may_begin(words[0]):
        words.pop(0)
    return " ".join(words)


def _may_begin(word: str) -> bool:
    """Whether a name may begin with a small word: a particle, or a title ("dr. Sri Wahyuni")."""
    return word in _PARTICLES or _is_title(word)


def _is_title(word: str) -> bool:
    """Whether a word is a person's title, which may begin with a small letter; several may stand
    one behind the other.
    """
    return word[-1] == "." and word[:-1].lower() in fact_words("titles")


def is_name(text: str) -> bool:
    """Whether a text looks like a person's name: a few words with capitals, or a few signs of a
    script without them.
    """
    bare, *degrees = text.split(", ")
    words = bare.split()
    if (
        not words
        or not all(map(is_degree, degrees))
        or ":" in text
        or "：" in text
        or len(bare) > 45
        or sum(word not in _PARTICLES and not _is_title(word) for word in words) > 5
        or len(words) > _MOST_WORDS
        or any(map(str.isdigit, text))
        or is_nobody(text)
    ):
        return False
    if words[0][0] > "\u2e7f":
        return 2 <= len(text) <= 12
    if any(word.lower() in _NOT_NAMES for word in words) or is_role(bare):
        return False
    return all(
        _is_capital(word[0])
        or word.lower() in _PARTICLES
        or not word[0].isalpha()
        or _is_title(word)
        for word in words
    ) and (_is_capital(words[0][0]) or _is_title(words[0]))


def _is_capital(sign: str) -> bool:
    """Whether a name may begin with a sign: a capital, or a letter of a script that has none."""
    return sign.isupper() or unicodedata.category(sign) == _NO_LETTER_CASE


def is_foreign(node: Node, place: int, where: Sequence[int]) -> bool:
    """Whether an element belongs to comments or to links to other articles, as none right below the
    title does.
    """
    return place not in where[:CLOSE] and has_foreign_name(node)


def has_foreign_name(node: Node) -> bool:
    """Whether an element, or one close above it, is called as comments and links to other articles
    are.
    """
    above: Node | None = node
    for _ in range(_REACH):
        if above is None or above.tag in ("body", "html"):
            return False
        if name_bits(above) & _FOREIGN:
            return True
        above = above.parent
    return False
