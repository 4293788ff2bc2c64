"""What a page's JSON-LD says about the article (schema.org). Broken data is passed over, never a
reason to fail.
"""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from html import unescape

from reader.cleaning.text.decoding import fit

_ARTICLE = re.compile(
    r"Article|BlogPosting|Report$|Review$|LiveBlog|SocialMediaPosting|CreativeWork$|WebPage$"
    r"|VideoObject$|Recipe$"
)
_SITE = re.compile(r"WebSite|Organization|Corporation|Newspaper")
_COMMENT = re.compile(r"^\s*(?://)?\s*(?:<!\[CDATA\[|<!--)|(?://)?\s*(?:\]\]>|-->)\s*$|;\s*$")
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_DEEPEST = 12
_LATEST = 10**15
"""Beyond any count of seconds or thousandths."""
_DEEPEST_NAME = 4
_ENTITY = re.compile(
    r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|laquo|raquo"
    r"|[a-z](?:uml|acute|grave|circ|tilde|cedil|ring)|szlig|bull|shy|euro|pound);",
    re.I,
)
"""Entities that pages escape a second time."""
_MOST_ESCAPED = 3


@dataclass(frozen=True, slots=True)
class DeclaredArticle:
    """The fields of the thing that describes the article. Empty where the page does not say."""

    headline: str = ""
    body: str = ""
    description: str = ""
    published: str = ""
    modified: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    language: str = ""
    kind: str = ""


def read_things(scripts: list[str]) -> list[dict[str, object]]:
    """Return the things that the page's JSON-LD scripts describe, at whatever depth."""
    return [thing for script in scripts for thing in _things(_parsed(script), 0)]


def read_site_names(things: list[dict[str, object]]) -> tuple[str, ...]:
    """Return what the things say that the site and its publisher are called."""
    names = (
        _text(thing.get(field))
        for thing in things
        if _SITE.search(str(thing.get("@type")))
        for field in ("name", "alternateName")
    )
    return tuple(dict.fromkeys(name for name in names if name))


def read_articles(things: list[dict[str, object]]) -> list[DeclaredArticle]:
    """Return what the things say of articles, the most article-like first."""
    named = {str(thing["@id"]): thing for thing in things if "@id" in thing and len(thing) > 1}
    articles = [_article(thing, kind, named) for thing in things if (kind := _kind(thing))]
    return sorted(articles, key=_rank, reverse=True)


def _rank(article: DeclaredArticle) -> int:
    typed = (
        8
        if "Article" in article.kind or "Posting" in article.kind or "LiveBlog" in article.kind
        else 0
    )
    return typed + 2 * bool(article.published) + bool(article.headline) + bool(article.authors)


def _parsed(script: str) -> object:
    text = _COMMENT.sub("", script.strip())
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text)):
        with suppress(ValueError, RecursionError):
            found: object = json.loads(attempt, strict=False)
            return found
    return None


def _things(value: object, depth: int) -> Iterator[dict[str, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _things(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key, item in value.items():
            if isinstance(item, dict | list) and key not in (
                "comment",
                "hasPart",
                "isPartOf",
                "itemListElement",
            ):
                yield from _things(item, depth + 1)


def _kind(thing: dict[str, object]) -> str:
    kinds = thing.get("@type")
    names = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
    return next((name for name in names if isinstance(name, str) and _ARTICLE.search(name)), "")


def _article(
    thing: dict[str, object], kind: str, named: dict[str, dict[str, object]]
) -> DeclaredArticle:
    return DeclaredArticle(
        headline=_text(thing.get("headline")) or _text(thing.get("name")),
        body=_text(thing.get("articleBody")) or _text(thing.get("text")),
        description=_text(thing.get("description")),
        published=_time(thing.get("datePublished")) or _time(thing.get("uploadDate")),
        modified=_time(thing.get("dateModified")),
        authors=tuple(dict.fromkeys(_names(thing.get("author") or thing.get("creator"), named, 0))),
        publisher=next(iter(_names(thing.get("publisher"), named, 0)), ""),
        language=_text(thing.get("inLanguage")),
        kind=kind,
    )


def _text(value: object) -> str:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return _plain(value) if isinstance(value, str) else ""


def _time(value: object) -> str:
    """Return a time, which some write as the number of its seconds."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(int(value)) if 0 < value < _LATEST else ""
    return _text(value)


def _plain(value: str) -> str:
    return fit(plain_entities(unescape(value))).strip()


def plain_entities(text: str) -> str:
    """Return a text whose signs were escaped twice with the signs themselves."""
    for _ in range(_MOST_ESCAPED):
        if not _ENTITY.search(text):
            break
        text = _ENTITY.sub(lambda found: unescape(found.group()), text)
    return text


def _names(value: object, named: dict[str, dict[str, object]], depth: int) -> Iterator[str]:
    """Yield the names of a person or several, however they are put: as text, as a list, as things
    with a name, or by a reference to such; the address where there is no name.
    """
    if depth > _DEEPEST_NAME:
        return
    if isinstance(value, str) and value.strip():
        thing = named.get(value.strip())
        if thing is not None:
            yield from _names(thing.get("name") or thing.get("url"), named, depth + 1)
        else:
            yield _plain(value)
    elif isinstance(value, list):
        for item in value:
            yield from _names(item, named, depth + 1)
    elif isinstance(value, dict):
        yield from _names_of(value, named, depth)


def _names_of(
    thing: dict[str, object], named: dict[str, dict[str, object]], depth: int
) -> Iterator[str]:
    listed = thing.get("@list") or thing.get("@set") or thing.get("name") or thing.get("@value")
    both = " ".join(_text(thing.get(part)) for part in ("givenName", "familyName")).strip()
    referred = named.get(str(thing.get("@id")))
    if listed:
        yield from _names(listed, named, depth + 1)
    elif both:
        yield both
    elif referred is not None and referred is not thing:
        yield from _names(referred, named, depth + 1)
    elif thing.get("url"):
        yield from _names(thing.get("url"), {}, depth + 1)
