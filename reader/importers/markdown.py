"""Markdown: clips of articles and notes, with what the clipper wrote about them above the text.

That is YAML or TOML between marks, Logseq's ``key:: value``, the list under "Metadata" that
Readwise writes, or the fields below the text of a raw Joplin note.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import ClassVar

from reader.domain.message import translate
from reader.domain.source import MediaType, SourceDocument, Stated
from reader.importers.article_fields import facts_in, known_names
from reader.importers.importer import Contents
from reader.importers.textual import file_text, holds_text, opening

LARGEST = 2_000_000
"""Bytes; what is larger is no article, and is read as plain text."""

LARGEST_MATTER = 65_536
MOST_VALUES = 30

_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")
_YAML = re.compile(r"\s*---[ \t]*\n(?P<matter>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TOML = re.compile(r"\s*\+\+\+[ \t]*\n(?P<matter>.*?)\n\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
_PROPERTY = re.compile(r"(?:-\s+)?(?P<key>[A-Za-z][\w -]{0,40})::[ \t]*(?P<value>[^\n]*)\n?")
_READWISE = re.compile(r"^##\s+Metadata[ \t]*\n(?P<list>(?:\s*-\s+[^\n]*\n?)+)", re.MULTILINE)
_LISTED = re.compile(r"^\s*-\s+(?P<key>[A-Za-z][\w ]{0,40}):\s*(?P<value>[^\n]*)$", re.MULTILINE)
_JOPLIN = re.compile(r"\n\s*(?P<fields>id: [0-9a-f]{32}\n(?:[a-z_]{2,40}:[^\n]*\n?)*type_: 1\s*)\Z")
_PAIR = re.compile(r"^(?P<key>[^\s:#][^:\n]{0,60}):[ \t]+(?P<value>[^\n]*?)[ \t]*$")
_SIMPLE = re.compile(r"[\"'\[{|>&*!]")
_LINK = re.compile(r"^\[(?P<shown>[^\]\n]*)\]\((?P<url>[^)\s]*)\)$")
_CLIPPED = frozenset({"created", "date created", "clipped", "saved", "captured", "date saved"})


class MarkdownImporter:
    """Notes in Markdown."""

    title = translate("Formats", "Markdown")
    suffixes = _SUFFIXES
    media_types: ClassVar[Mapping[str, MediaType]] = {MediaType.MARKDOWN: MediaType.MARKDOWN}

    def recognises(self, name: str, data: bytes) -> bool:
        """By the file's name, else by what clippers write above the text."""
        if len(data) > LARGEST or not holds_text(data):
            return False
        if name.lower().endswith(_SUFFIXES):
            return True
        start = opening(data).removeprefix("\ufeff").replace("\r\n", "\n")
        found = _YAML.match(start) or _TOML.match(start)
        return found is not None and len(known_names(iter(_keys(found["matter"])))) > 1

    def read(self, name: str, data: bytes) -> SourceDocument:
        """Make a source with the address that the clip names."""
        stated, _ = _parted(_text(data))
        return SourceDocument(data, MediaType.MARKDOWN, name, stated.url or None)

    def contents(self, source: SourceDocument) -> Contents:
        """Take the text from below what is said about it."""
        stated, text = _parted(_text(source.data, source.encoding))
        page = replace(
            source, data=text.encode("utf-8", "replace"), encoding="utf-8", stated=stated
        )
        return Contents(page)


def _text(data: bytes, encoding: str | None = None) -> str:
    text = file_text(data, encoding)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _parted(text: str) -> tuple[Stated, str]:
    """Return what is said about the article, and its text."""
    if (found := _TOML.match(text)) and (fields := _toml(found["matter"])):
        return _stated(fields), text[found.end() :]
    if (found := _YAML.match(text)) and (fields := _yaml(found["matter"])):
        return _with_properties(fields, text[found.end() :])
    if found := _JOPLIN.search(text):
        title, _, rest = text[: found.start()].partition("\n")
        pairs = (line.split(": ", 1) for line in found["fields"].splitlines() if ": " in line)
        return _stated({**dict(pairs), "title": title}), rest
    if found := _READWISE.search(text[:LARGEST_MATTER]):
        return _stated(dict(_LISTED.findall(found["list"]))), text
    return _with_properties({}, text)


def _with_properties(fields: Mapping[str, object], text: str) -> tuple[Stated, str]:
    """Return the fields with Logseq's properties, which stand at the top of the text."""
    found: dict[str, object] = dict(fields)
    at = len(text) - len(text.lstrip("\n"))
    while (one := _PROPERTY.match(text, at)) is not None:
        found.setdefault(one["key"].strip(), one["value"].strip())
        at = one.end()
    return _stated(found), text[at:] if len(found) > len(fields) else text


def _stated(fields: Mapping[str, object]) -> Stated:
    kept = {
        name: _unlinked(value) for name, value in fields.items() if name.lower() not in _CLIPPED
    }
    return facts_in(kept, is_clip=True)


def _unlinked(value: object) -> object:
    """Return a value without the brackets of a link to another note."""
    if isinstance(value, list):
        return [_unlinked(one) for one in value]
    if not isinstance(value, str):
        return value
    text = value.strip()
    if link := _LINK.match(text):
        return link["url"] if link["url"].startswith("http") else link["shown"]
    if text.startswith("[[") and "]]" in text:
        inner = re.findall(r"\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]", text)
        return list(inner)
    return text


def _keys(matter: str) -> list[str]:
    return [
        line.partition(":")[0].partition("=")[0]
        for line in matter.split("\n")
        if line[:1].isalpha()
    ]


def _toml(matter: str) -> dict[str, object]:
    import tomllib  # noqa: PLC0415 (the window does not wait for it)

    try:
        found = tomllib.loads(matter[:LARGEST_MATTER])
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}
    return {key: _as_text(value) for key, value in found.items()}


def _as_text(value: object) -> object:
    if isinstance(value, list):
        return [_as_text(one) for one in value[:100]]
    return value.isoformat() if isinstance(value, (date, datetime)) else value


def _yaml(matter: str) -> dict[str, object]:
    """Return the fields of front matter, all values as they are written: "No" is a title, too."""
    import yaml  # noqa: PLC0415 (20 ms that most imports never need)

    if len(matter) > LARGEST_MATTER:
        return {}
    for text in (matter, "\n".join(map(_quoted, matter.split("\n")))):
        try:
            found = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 (it makes texts and no objects)
        except (yaml.YAMLError, RecursionError, ValueError):
            continue
        if isinstance(found, Mapping):
            return {str(key): _shallow(value) for key, value in found.items()}
        return {}
    return {}


def _shallow(value: object, depth: int = 0) -> object:
    """Return a value without what lies deep in it: aliases make a few lines of YAML into lists of
    lists without end.
    """
    if isinstance(value, list):
        return [_shallow(one, depth + 1) for one in value[:MOST_VALUES]] if depth < 3 else []
    if isinstance(value, Mapping):
        return {str(key): one for key, one in value.items() if isinstance(one, str)}
    return value


def _quoted(line: str) -> str:
    """Return a line of front matter with its value in quotation marks, where it was written without
    regard to YAML: ``title: Dam: the cost``.
    """
    found = _PAIR.match(line)
    if found is None or (_SIMPLE.match(found["value"]) and found["value"][-1:] in "\"']}|>"):
        return line
    value = found["value"].replace("\\", "\\\\").replace('"', '\\"')
    return f'{found["key"]}: "{value}"'
