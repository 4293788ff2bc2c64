"""The entries of a live blog that a page keeps in its data (``liveBlogUpdate`` of schema.org) and
leaves to a script to draw.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from reader.cleaning.text.decoding import fit

_DEEPEST = 8
_MOST = 2_000
_MOST_ESCAPED = 3
_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.I)
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)")


@dataclass(frozen=True, slots=True)
class LiveUpdate:
    """One entry: when it was written as the page's data says, its headline and its text."""

    day: str
    time: str
    headline: str
    body: str


def live_updates(scripts: list[str]) -> list[LiveUpdate]:
    """Return the entries that a page's JSON-LD scripts hold, in their order."""
    found: dict[LiveUpdate, None] = {}
    for script in scripts:
        if "liveBlogUpdate" not in script:
            continue
        try:
            data = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        for entry in _entries(data, 0):
            if len(found) < _MOST and (update := _update(entry)).body:
                found[update] = None
    return list(found)


def _entries(value: object, depth: int) -> Iterator[dict[str, object]]:
    if depth > _DEEPEST:
        return
    for item in value if isinstance(value, list) else [value]:
        if not isinstance(item, dict):
            continue
        updates = item.get("liveBlogUpdate")
        for one in updates if isinstance(updates, list) else [updates]:
            if isinstance(one, dict):
                yield one
        for key, inner in item.items():
            if key != "liveBlogUpdate" and isinstance(inner, dict | list):
                yield from _entries(inner, depth + 1)


def _update(entry: dict[str, object]) -> LiveUpdate:
    stamp = _TIME.match(_text(entry.get("datePublished") or entry.get("dateModified")))
    return LiveUpdate(
        stamp[1] if stamp else "",
        stamp[2] if stamp else "",
        " ".join(_text(entry.get("headline") or entry.get("name")).split()),
        _text(entry.get("articleBody") or entry.get("text") or entry.get("description")),
    )


def _text(value: object) -> str:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value")
    return fit(_unescaped(value)).strip() if isinstance(value, str) else ""


def _unescaped(text: str) -> str:
    """Return a text without escapes around it. Those inside markup are a part of it."""
    for _ in range(_MOST_ESCAPED):
        if _TAG.search(text) or "&" not in text:
            break
        text = unescape(text)
    return text
