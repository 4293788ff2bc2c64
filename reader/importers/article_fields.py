"""An article that a file keeps in fields, as exports and scrapers do: which field is what.

The names of fields are data (``resources/fields/articles.toml``). Values are taken as they are;
what they mean, as a date in words, is for cleaning to find out.
"""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from reader.domain.source import MediaType, SourceDocument, Stated
from reader.importers.html import LONGEST_ADDRESS
from reader.resources import resource_folder

LEAST_TEXT = 20
"""Characters of a text that has a title, an address, a date or an author beside it."""

LEAST_BARE_TEXT = 200
"""Characters of a text that has nothing beside it: shorter ones are captions and comments."""

DEEPEST = 12
"""How deep lists and mappings in a value are followed."""

_SIGNS = re.compile(r"[\s_\-./:]+")
_PREFIX = re.compile(
    r"^(?:article|news|post|story|item|entry|doc|document|page|meta|og|dc)(?=.{3})"
)
_NOTHING = frozenset({"", "[]", "{}", "none", "null", "nan", "n/a", "na", "nil", "undefined", "-"})
_WEB = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_MARKUP = re.compile(
    r"<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|table|figure|article|section)\b[^<>]{0,2000}>"
    r"|</(?:p|div|h[1-6]|li|a|b|i|em|strong)>",
    re.IGNORECASE,
)
_WHOLE_PAGE = re.compile(r"\s*(?:<\?xml|<!doctype\s+html|<html\b)|<body\b", re.IGNORECASE)
_TAGS = re.compile(r"<[a-zA-Z/!][^<>]{0,500}>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});", re.IGNORECASE)
_WRITTEN_LIST = re.compile(r"\s*\[\s*(?P<items>['\"].*['\"])\s*,?\s*\]\s*", re.DOTALL)
_WRITTEN_ITEM = re.compile(r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"")
_ESCAPED_BREAK = re.compile(r"(?<!\\)(?:\\r)?\\n")


@dataclass(frozen=True, slots=True)
class FieldedArticle:
    """An article out of its fields: ``text`` is its text, ``kind`` what that is written in."""

    text: str
    kind: MediaType
    stated: Stated
    summary: str = ""


def article_in(record: Mapping[str, object]) -> FieldedArticle | None:
    """Return the article that a record of a file is, or ``None`` where it holds no text of one."""
    fields = _Fields(record)
    if any(key in fields for key in ("target", "selector", "motivation")):
        return None  # an annotation: its text is what somebody noted
    page, text = fields.text("html"), fields.text("text")
    if text and _MARKUP.search(text):
        page, text = (text, "") if not page or _WHOLE_PAGE.match(page) else (page, "")
    stated = facts_in(record)
    best = text if text and (not page or _WHOLE_PAGE.match(page)) else page or text
    least = LEAST_TEXT if any((stated.title, stated.url, stated.published)) else LEAST_BARE_TEXT
    if len(best.strip()) < least:
        return None
    summary = _TAGS.sub("", fields.text("summary"))
    if best == page:
        whole = _WHOLE_PAGE.match(page) is None
        return FieldedArticle(
            page, MediaType.HTML, replace(stated, whole=whole), summary if whole else ""
        )
    return FieldedArticle(_readable(best), MediaType.TEXT, stated, summary)


def facts_in(record: Mapping[str, object], *, is_clip: bool = False) -> Stated:
    """Return what a record says about its article. ``is_clip``: of what a clipper wrote, where
    fields such as "time" tell when it was clipped.
    """
    fields = _Fields(record)
    published = (
        value for name, value in fields.named("published") if not is_clip or name != "time"
    )
    urls = fields.values("url")
    return Stated(
        title=_plain(next(iter(fields.values("title")), "")),
        authors=tuple(map(_plain, fields.names("authors"))),
        published=next(iter(published), ""),
        modified=next(iter(fields.values("modified")), ""),
        site=next((site for site in map(_plain, fields.names("site")) if not _WEB.match(site)), ""),
        language=next(iter(fields.values("language")), ""),
        url=next((url for url in map(_address, urls) if url), ""),
    )


def known_names(names: Iterator[str]) -> frozenset[str]:
    """Return which parts of an article some names of fields stand for, as ``title``."""
    roles = _roles()
    return frozenset(
        role for name in names for plain in _spellings(name) for role in roles.get(plain, ())
    )


def passed_over() -> frozenset[str]:
    """Return the names of lists that hold no articles but what was said about one."""
    return frozenset(_table()["passed_over"])


def as_page(article: FieldedArticle, name: str) -> SourceDocument:
    """Return what cleaning reads of an article: its text under its title, where it lacks it."""
    text = _page_text(article) if article.kind is MediaType.HTML else _plain_text(article)
    return SourceDocument(
        text.encode("utf-8", "replace"),
        article.kind,
        name,
        article.stated.url or None,
        "utf-8",
        article.stated,
    )


def _plain_text(article: FieldedArticle) -> str:
    lines = [" ".join(line.split()) for line in article.text.splitlines()]
    title = article.stated.title
    head = [title] if title and title not in [line for line in lines if line][:5] else []
    head += [article.summary] if _adds(article.summary, lines) else []
    return "\n\n".join([*head, article.text])


def _page_text(article: FieldedArticle) -> str:
    if not article.stated.whole:
        return article.text
    title = html.escape(article.stated.title)
    shown = [" ".join(line.split()) for line in _TAGS.sub("\n", article.text[:20_000]).splitlines()]
    lines = [html.unescape(line) for line in shown if line]
    head = f"<h1>{title}</h1>" if title and article.stated.title not in lines[:5] else ""
    if _adds(article.summary, lines):
        head += f"<p>{html.escape(article.summary)}</p>"
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title></head>\n'
        f"<body><article>{head}\n{article.text}\n</article></body></html>\n"
    )


def _adds(summary: str, lines: list[str]) -> bool:
    """Whether a summary says something that the text does not: many only repeat its beginning."""
    flat = " ".join(" ".join(lines).split()).lower()
    said = " ".join(html.unescape(summary).split()).lower().rstrip(" .…[]")
    return bool(said) and said not in flat and said[:60] not in flat


class _Fields:
    """The fields of a record under the plain forms of their names."""

    def __init__(self, record: Mapping[str, object]) -> None:
        self._found: dict[str, list[object]] = {}
        for name, value in record.items():
            for plain in _spellings(str(name)):
                self._found.setdefault(plain, []).append(value)

    def __contains__(self, name: str) -> bool:
        return name in self._found

    def named(self, role: str) -> Iterator[tuple[str, str]]:
        """Yield the names and values of the fields that hold one thing, the surest first."""
        for name in _table()[role]:
            for value in self._found.get(name, ()):
                if found := _said(value):
                    yield name, found

    def values(self, role: str) -> list[str]:
        """Return the values of the fields that hold one thing, the surest first."""
        return [value for _, value in self.named(role)]

    def names(self, role: str) -> list[str]:
        """Return the names in the first of the fields that holds any."""
        for name in _table()[role]:
            for value in self._found.get(name, ()):
                if found := list(_names(value)):
                    return found
        return []

    def text(self, role: str) -> str:
        """Return the text of the first of the fields that holds any; of several, the longest."""
        found = [
            text
            for name in _table()[role]
            for value in self._found.get(name, ())
            if (text := "\n".join(_lines(value)))
        ]
        return max(found, key=len, default="")


def _spellings(name: str) -> tuple[str, ...]:
    plain = _SIGNS.sub("", name.strip().lstrip("\ufeff@").lower())
    short = _PREFIX.sub("", plain)
    return (plain,) if short == plain else (plain, short)


def _said(value: object, depth: int = 0) -> str:
    """Return a value as one text; of a mapping, what it wraps; of a list, the first."""
    if isinstance(value, str):
        return "" if value.strip().lower() in _NOTHING else value.strip()
    if isinstance(value, Mapping) and depth < DEEPEST:
        keys = ("rendered", "$date", "$numberLong", "name", "value", "@value", "@id", "url", "en")
        return next((said for key in keys if (said := _said(value.get(key), depth + 1))), "")
    if isinstance(value, list) and depth < DEEPEST:
        return next((said for one in value[:20] if (said := _said(one, depth + 1))), "")
    return ""


def _names(value: object, depth: int = 0) -> Iterator[str]:
    if isinstance(value, list) and depth < DEEPEST:
        for one in value[:100]:
            yield from _names(one, depth + 1)
    elif isinstance(value, str) and (written := _WRITTEN_LIST.fullmatch(value)):
        for single, double in _WRITTEN_ITEM.findall(written["items"]):
            yield single or double
    elif isinstance(value, Mapping) and ("first" in value or "last" in value):
        yield " ".join(filter(None, (_said(value.get("first")), _said(value.get("last")))))
    elif (said := _said(value)) and not said.isdigit():  # the number of an author is no name
        yield said.removeprefix("[[").removesuffix("]]")


def _lines(value: object, depth: int = 0) -> Iterator[str]:
    """Yield the texts of a value: a text, a list of paragraphs, or pieces with a text each."""
    if isinstance(value, str):
        written = _WRITTEN_LIST.fullmatch(value)
        if written and "\n" not in value.strip()[:2]:
            yield from (single or double for single, double in _WRITTEN_ITEM.findall(value))
        elif value.strip().lower() not in _NOTHING:
            yield value
    elif isinstance(value, list) and depth < DEEPEST:
        pieces = [text for one in value for text in _lines(one, depth + 1)]
        kinds = {isinstance(one, str) for one in value}
        # words between links and other pieces, as in exports of messengers, are one text
        yield from ["".join(pieces)] if len(kinds) > 1 else pieces
    elif isinstance(value, Mapping) and depth < DEEPEST:
        keys = ("rendered", "text", "value", "content", "html", "children", "data", "#text")
        yield from _lines(next((value[key] for key in keys if value.get(key)), ""), depth + 1)


def _readable(text: str) -> str:
    """Return a plain text without what only its way here put into it: entities, written breaks."""
    if "\n" not in text and len(_ESCAPED_BREAK.findall(text)) > 1:
        text = _ESCAPED_BREAK.sub("\n", text)
    return html.unescape(text) if _ENTITY.search(text) else text


def _plain(value: str) -> str:
    """Return a title or name without markup."""
    text = _TAGS.sub("", value) if _TAGS.search(value) else value
    return " ".join((html.unescape(text) if _ENTITY.search(text) else text).split())


def _address(value: str) -> str:
    found = _WEB.fullmatch(value.strip().strip("<>"))
    return found[0] if found and len(found[0]) <= LONGEST_ADDRESS else ""


@cache
def _table() -> Mapping[str, list[str]]:
    import tomllib  # noqa: PLC0415 (the window does not wait for it)

    path = resource_folder("fields") / "articles.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def _roles() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for role, names in _table().items():
        for name in names:
            found[name] = (*found.get(name, ()), role)
    return found
