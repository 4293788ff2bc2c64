"""Articles as reference managers want them: what to cite, and by whom, when and where it was
published. Only what the article says; nothing is made up.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.domain.article import Article

_WHOLE_NAMES = frozenset(
    ("id", "jv", "ms", "su", "vi", "hu", "zh", "ja", "ko", "th", "km", "lo", "my", "ta", "mn", "bo")
)
"""Languages whose names have no family name, or have it first: they are never divided."""
_TWO_SURNAMES = frozenset(("es", "ca", "gl"))
_PARTICLES = frozenset(
    ("von", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "ten")
)
_NO_PERSON = re.compile(
    r"\d|[&/@|,]|\b(?:news|press|times|post|daily|agency|agence|agentur|agencia|editors?|editorial|"
    r"redaksi|redaktion|redaction|rédaction|redacción|staff|team|tim|desk|bureau|radio|tv|media|"
    r"the|and|und|et|dan|y)\b",
    re.IGNORECASE,
)
_PART = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-\u0300-\u036f])*")
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_UNCITED = re.compile(r"[^a-z]+")


@dataclass(frozen=True, slots=True)
class Name:
    """Who wrote an article. ``given`` is empty where the name is not divided: an organisation, or a
    name that has no family name or may not.
    """

    family: str
    given: str = ""


Day = tuple[int, ...]
"""Year, month and day, as far as they are known; empty where nothing is."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What identifies one article. ``key`` is for citing it and occurs once in an export."""

    key: str
    title: str
    authors: tuple[Name, ...]
    issued: Day
    site: str
    url: str
    accessed: Day
    language: str
    archived: str

    @property
    def in_newspaper(self) -> bool:
        """Whether it is an article of a paper, and not any page of the web."""
        return bool(self.site and self.issued)


def references(articles: Sequence[Article]) -> Iterator[Reference]:
    """Yield a reference for each article, in their order."""
    used: set[str] = set()
    for article in articles:
        metadata = article.metadata
        language = metadata.language or ""
        authors = tuple(divided(one, language, metadata.site or "") for one in metadata.authors)
        issued = _day(metadata.published)
        stem = _stem(article, authors, issued)
        key = next(one for one in _numbered(stem) if one not in used)
        used.add(key)
        yield Reference(
            key=key,
            title=article.title,
            authors=authors,
            issued=issued,
            site=metadata.site or "",
            url=article.url or "",
            accessed=_day(metadata.captured or article.imported),
            language=language,
            archived=metadata.archived or "",
        )


def divided(name: str, language: str, site: str = "") -> Name:
    """Divide a person's name of two or three words; whatever is not surely that stays whole."""
    words = name.split()
    code = language.split("-", maxsplit=1)[0].lower()
    if (
        not 2 <= len(words) <= 3 + sum(word.lower() in _PARTICLES for word in words)
        or code in _WHOLE_NAMES
        or name.casefold() in site.casefold()
        or _NO_PERSON.search(name)
        or not all(_PART.fullmatch(word) and _is_parted(word) for word in words)
        or words[0].lower() in _PARTICLES
    ):
        return Name(name)
    at = next((at for at, word in enumerate(words) if word in _PARTICLES), None)
    if at is None:
        at = len(words) - (2 if code in _TWO_SURNAMES and len(words) == 3 else 1)
    return Name(" ".join(words[at:]), " ".join(words[:at]))


def _is_parted(word: str) -> bool:
    """Whether a word is of a script that parts words and knows capitals, and is no abbreviation of
    several.
    """
    if word in _PARTICLES:
        return True
    return word[0].isupper() and not (len(word) > 2 and word.isupper())


def _day(stamp: str | None) -> Day:
    found = _DATE.match(stamp or "")
    return tuple(int(part) for part in found.groups() if part) if found else ()


def _stem(article: Article, authors: Sequence[Name], issued: Day) -> str:
    """Return a key as BibTeX has them, such as ``halvorsen2026harbour``."""
    site = (article.metadata.site or "").removeprefix("www.").split(".")[0]
    who = next(
        (word for one in [*(a.family for a in authors[:1]), site] if (word := _plain(one))), ""
    )
    what = next((word for one in article.title.split() if len(word := _plain(one)) > 3), "")
    return f"{who}{issued[0] if issued else ''}{what}" if who or what else f"article{article.id}"


def _plain(text: str) -> str:
    """Return the Latin letters of a text, without their accents."""
    return _UNCITED.sub("", unicodedata.normalize("NFKD", text).lower())


def _numbered(stem: str) -> Iterator[str]:
    yield stem
    number = 2
    while True:
        yield f"{stem}-{number}"
        number += 1
