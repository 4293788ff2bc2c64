"""Classes under which the style sheets of a page strike words out, or number the items of a list in
another way.

Only rules for one class by itself are read: what a rule means that asks for more depends on where
an element stands.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_STYLE = re.compile(r"<style\b[^>]{0,400}>", re.I)
_END = "</style"
_ONE_CLASS = re.compile(r"(?:[a-z][a-z0-9]*)?\.([\w-]+)", re.I)
_LINE_THROUGH = re.compile(
    r"(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]*\bline-through\b(?![^;]*\bnone\b)", re.I
)
_LIST_STYLE = re.compile(r"(?:^|[;\s])list-style(?:-type)?\s*:\s*([^;]+)", re.I)
_LONGEST_PRELUDE = 400
_LONGEST_BLOCK = 2_000
_MOST_FOUND = 500
"""Rules of one kind beyond which none is read."""


@dataclass(frozen=True, slots=True)
class DrawnClasses:
    """``struck`` are the classes of words that are struck out, ``lists`` the values of
    ``list-style`` of others.
    """

    struck: frozenset[str] = frozenset()
    lists: Mapping[str, str] = field(default_factory=dict)


def drawn_classes(html: str) -> DrawnClasses:
    """Return what the style elements of a page say of its classes. Linear."""
    words = [word for word in ("line-through", "list-style") if word in html]
    if not words or "<style" not in html:
        return DrawnClasses()
    counts = "counter(" in html  # numbers that a sheet writes itself stand where it draws none
    struck: set[str] = set()
    lists: dict[str, str] = {}
    for sheet in _sheets(html):
        for word in words:
            for names, block in _rules(sheet, word):
                if word == "line-through" and _LINE_THROUGH.search(block):
                    struck.update(names)
                elif word == "list-style" and (found := _LIST_STYLE.search(block)) is not None:
                    value = found[1].strip()
                    if not (counts and value.lower().startswith("none")):
                        lists.update(dict.fromkeys(names, value))
    return DrawnClasses(frozenset(struck), lists)


def _sheets(html: str) -> Iterator[str]:
    at = 0
    while (begin := _STYLE.search(html, at)) is not None:
        end = html.find(_END, begin.end())
        if end < 0:
            return
        yield html[begin.end() : end]
        at = end


def _rules(sheet: str, word: str) -> Iterator[tuple[list[str], str]]:
    """Yield the classes that rules are for, and their declarations, of rules that hold a word."""
    at = 0
    for _ in range(_MOST_FOUND):
        if (at := sheet.find(word, at)) < 0:
            return
        begin = sheet.rfind("{", max(0, at - _LONGEST_BLOCK), at)
        end = sheet.find("}", at, at + _LONGEST_BLOCK)
        at += len(word)
        if begin < 0 or end < 0:
            continue
        prelude = re.split(r"[{};]|\*/", sheet[max(0, begin - _LONGEST_PRELUDE) : begin])[-1]
        found = [_ONE_CLASS.fullmatch(one.strip()) for one in prelude.split(",")]
        if names := [one[1] for one in found if one is not None]:
            yield names, sheet[begin + 1 : end]
