"""Articles in JSON: one in a file, or many in a list, in an object or one a line (JSON Lines).

Numbers are kept as they are written. A file of several is taken apart into the very bytes of each
record.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from json import JSONDecodeError, JSONDecoder
from typing import ClassVar, TypeGuard

from reader.domain.errors import UnknownFormat
from reader.domain.message import Message, translate
from reader.domain.source import MediaType, SourceDocument
from reader.importers.article_fields import FieldedArticle, article_in, as_page, passed_over
from reader.importers.importer import Contents, Record
from reader.importers.message_heads import message_kind
from reader.importers.textual import file_text, is_text, opening, whole_text

JSON_PAGE = "application/json; article=html"
JSON_TEXT = "application/json; article=text"

MOST_LOOKED_AT = 20_000
"""Objects that are looked at until one is an article; a file of data has millions."""

MOST_ASIDE = 50
"""Entries of a list that need not be articles before one is."""

DEEPEST = 12

_ADVICE = translate(
    "Advice",
    "Claim Reader reads JSON files of articles, with fields such as title, text, date and url.",
)
_NO_ARTICLE = translate("Kinds", "JSON data without the text of an article")
_MARKDOWN = (".md", ".markdown")  # where two brackets are a link to a note
_SURE = re.compile(r'\s*(?:\[\s*)?\{\s*(?:"(?:[^"\\\n]|\\.){0,200}"\s*:|\}\s*[,\]])')
"""How nothing but JSON begins."""

_SPACE = re.compile(r"[\s,\x1e]*")
_WRAPS = ("_source", "article", "fields", "attributes", "node", "item", "doc", "document", "post")
"""Under which names answers of search engines and interfaces keep an article inside an entry."""


class _Odd(Exception):
    """A text is not the JSON that it looked like."""


class _TooDeep(_Odd):
    """A text is JSON so far, and lists in lists without end."""


class JsonImporter:
    """Articles that programs wrote for programs."""

    title = translate("Formats", "Articles as JSON")
    suffixes = (".json", ".jsonl", ".ndjson")
    media_types: ClassVar[Mapping[str, MediaType]] = {
        JSON_TEXT: MediaType.TEXT,
        JSON_PAGE: MediaType.HTML,
    }

    def recognises(self, name: str, data: bytes) -> bool:
        """By how it begins; where prose can begin so, it has to be JSON as a whole or be called
        so.
        """
        start = opening(data).removeprefix("\ufeff").lstrip()
        if not start or not is_text(data):
            return False
        if _SURE.match(start):
            return True
        if name.partition("#")[0].lower().endswith(self.suffixes):
            return start[0] != "<" and message_kind(name, data) is None
        return start[0] in "[{" and _is_whole(data) and not name.lower().endswith(_MARKDOWN)

    def read(self, name: str, data: bytes) -> SourceDocument:
        """Make a source of one article. Raises ``UnknownFormat`` for any other JSON."""
        article = _article(name, file_text(data))
        media_type = JSON_PAGE if article.kind is MediaType.HTML else JSON_TEXT
        return SourceDocument(data, media_type, name, article.stated.url or None)

    def contents(self, source: SourceDocument) -> Contents:
        """Take the article out of its fields."""
        return Contents(
            as_page(_article(source.name, file_text(source.data, source.encoding)), source.name)
        )


class JsonCollection:
    """Lists of articles in JSON, and JSON Lines."""

    def records(self, name: str, data: bytes) -> list[Record] | None:
        """Return the entries of the list that holds articles, or the lines. Raises
        ``UnknownFormat`` for lines of something else.
        """
        if not _SURE.match(opening(data).removeprefix("\ufeff")) or not is_text(data):
            return None
        whole = whole_text(data)
        try:
            pieces = list(_pieces(whole.text))
        except _Odd:
            return None
        if not pieces or (len(pieces) == 1 and not pieces[0].is_listed):
            return None
        if not any(_holds_article(whole.text[one.start : one.end]) for one in pieces[:MOST_ASIDE]):
            raise UnknownFormat(name, _NO_ARTICLE, _ADVICE)
        return [
            Record(f"{name}#{number}", whole.part(piece.start, piece.end), whole.to_be_told)
            for number, piece in enumerate(pieces, start=1)
        ]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Where a record stands in the text, and whether that is inside a list."""

    start: int
    end: int
    is_listed: bool


class _Unnumbered(str):
    """A text in which an error does not look for the number of its line: with thousands of broken
    lines that would be quadratic.
    """

    __slots__ = ()

    def count(self, *_: object) -> int:
        """Return that of the first line."""
        return 0

    def rfind(self, *_: object) -> int:
        """Return the end of the line before the first."""
        return -1


def _decoder() -> JSONDecoder:
    return JSONDecoder(parse_int=str, parse_float=str, parse_constant=str, strict=False)


def _decoded(decoder: JSONDecoder, text: str, at: int) -> tuple[object, int]:
    try:
        return decoder.raw_decode(text, at)
    except RecursionError as error:
        raise _TooDeep from error
    except JSONDecodeError as error:
        raise _Odd from error


def _is_whole(data: bytes) -> bool:
    try:
        _parsed(file_text(data))
    except _TooDeep:
        return True
    except _Odd:
        return False
    return True


def _holds_article(text: str) -> bool:
    try:
        return next(_articles(_parsed(text)), None) is not None
    except _Odd:
        return False


def _parsed(text: str) -> object:
    value, end = _decoded(_decoder(), text, _skip(text, 0))
    if text[end:].strip():
        raise _Odd
    return value


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _article(name: str, text: str) -> FieldedArticle:
    """Return the first article in a text of JSON. Raises ``UnknownFormat`` where there is none."""
    try:
        value = _parsed(text)
    except _Odd as error:
        raise UnknownFormat(
            name, translate("Kinds", "JSON data that is damaged or cut off"), _ADVICE
        ) from error
    found = next(_articles(value), None)
    if found is None:
        raise UnknownFormat(name, _kind(value), _ADVICE)
    return found


def _kind(value: object) -> Message:
    """Return what JSON is that holds no article."""
    if isinstance(value, Mapping):
        keys = {str(key).lower() for key in value}
        log = value.get("log")
        if isinstance(log, Mapping) and "entries" in log:
            return translate("Kinds", "a record of a browser’s traffic (HAR)")
        if "anno" in str(value.get("@context", ""))[:2000] or "annotations" in keys:
            return translate("Kinds", "a file of highlights and notes")
        if {"cells", "nbformat"} <= keys:
            return translate("Kinds", "a Jupyter notebook")
        if "features" in keys and "type" in keys:
            return translate("Kinds", "a map (GeoJSON)")
    return _NO_ARTICLE


def _is_record(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)


def _own(value: object) -> FieldedArticle | None:
    """Return the article that an entry is, or that it wraps."""
    if not _is_record(value):
        return None
    found = article_in(value)
    inner = (value[key] for key in _WRAPS if _is_record(value.get(key)))
    return found or next(
        (article for one in inner if _is_record(one) and (article := _wrapped(value, one))), None
    )


def _wrapped(outer: Mapping[str, object], inner: Mapping[str, object]) -> FieldedArticle | None:
    """Return the article inside an entry; what it lacks is taken from the entry around it."""
    return (
        article_in({**outer, **inner})
        if article_in(inner) or article_in({**outer, **inner})
        else None
    )


def _articles(value: object) -> Iterator[FieldedArticle]:
    for _, one in _walk(value):
        if found := _own(one):
            yield found


def _walk(value: object) -> Iterator[tuple[tuple[str | int, ...], object]]:
    """Yield what a value holds, the outer before the inner, each with the way to it."""
    queue: list[tuple[tuple[str | int, ...], object]] = [((), value)]
    yield queue[0]
    at = 0
    while at < len(queue) and at < MOST_LOOKED_AT:
        way, one = queue[at]
        at += 1
        if len(way) >= DEEPEST:
            continue
        for step, inner in _entries(one):
            if isinstance(inner, (Mapping, list)) and len(queue) < MOST_LOOKED_AT:
                queue.append(((*way, step), inner))
                yield (*way, step), inner


def _entries(value: object) -> Iterator[tuple[str | int, object]]:
    if isinstance(value, list):
        yield from enumerate(value)
    elif isinstance(value, Mapping):
        shunned = passed_over()
        for key, inner in value.items():
            if str(key).lower() not in shunned:
                yield str(key), inner


def _pieces(text: str) -> Iterator[_Piece]:
    """Yield where the records stand: lines of JSON, or the entries of the list with articles.

    Raises ``_Odd`` for what is no JSON from its first sign.
    """
    decoder, text = _decoder(), _Unnumbered(text)
    start = _skip(text, 0)
    value, end = _decoded(decoder, text, start)
    if text[end:].strip() == "":
        yield from _listed(decoder, text, start, value)
        return
    yield _Piece(start, end, is_listed=False)
    at = _skip(text, end)
    while at < len(text):
        try:
            _, end = _decoded(decoder, text, at)
        except _Odd:  # one broken line costs only itself
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
        yield _Piece(at, end, is_listed=False)
        at = _skip(text, max(end, at + 1))


def _listed(decoder: JSONDecoder, text: str, start: int, value: object) -> Iterator[_Piece]:
    way = _way_to_list(value)
    if way is None:
        return
    at = start
    for step in way:  # of a key that stands there twice the last one counts, as everywhere
        at = [begin for key, begin, _ in _children(decoder, text, at) if key == step][-1]
    for _, begin, end in _children(decoder, text, at):
        yield _Piece(begin, end, is_listed=True)


def _way_to_list(value: object) -> tuple[str | int, ...] | None:
    """Return the way to the first list or mapping whose entries are articles, if the value is no
    article itself.
    """
    for way, one in _walk(value):
        if _own(one):
            return None
        entries: Sequence[object] = one if isinstance(one, list) else ()
        if isinstance(one, Mapping) and all(map(_is_record, one.values())):
            entries = list(one.values())
            entries = entries if len(entries) > 1 else ()
        if any(_own(entry) for entry in entries[:MOST_ASIDE]):
            return way
    return None


def _children(decoder: JSONDecoder, text: str, at: int) -> Iterator[tuple[str | int, int, int]]:
    """Yield the entries of the list or object at a place: key or number, start and end."""
    closing = "]" if text[at] == "[" else "}"
    is_list, number = closing == "]", 0
    at = _skip(text, at + 1)
    while text[at] != closing:
        key: object = number
        if not is_list:
            key, at = _decoded(decoder, text, at)
            at = text.index(":", at) + 1
        begin = _skip(text, at)
        _, end = _decoded(decoder, text, begin)
        yield (number if is_list else str(key)), begin, end
        number, at = number + 1, _skip(text, end)
